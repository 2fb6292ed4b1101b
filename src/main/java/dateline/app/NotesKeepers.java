package dateline.app;

import dateline.io.NotesStore;
import dateline.io.StoredNotes;
import dateline.io.Unwritable;
import dateline.model.Timeline;
import dateline.session.OpenTimeline;
import dateline.session.Session;
import dateline.view.Words;
import dateline.view.shell.Notice;
import dateline.view.shell.Notices;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the notes of all windows; those of a timeline that several windows show only once, so that
 * none overwrites what another has noted. Belongs to the JavaFX thread.
 */
final class NotesKeepers {

  private static final String ABOUT = "notes";

  private final NotesStore store;
  private final Executor toolkit;
  private final Supplier<Words> words;
  private final List<Shared> kept = new CopyOnWriteArrayList<>();

  /**
   * @param toolkit runs a task on the JavaFX thread
   * @param words as the user wishes them at the moment
   */
  NotesKeepers(NotesStore store, Executor toolkit, Supplier<Words> words) {
    this.store = store;
    this.toolkit = toolkit;
    this.words = words;
  }

  /**
   * Finds the notes of what a window shows, away from the JavaFX thread, and keeps them until the
   * answer is closed.
   *
   * @param file where the timeline was opened; null for the built-in one
   * @param rescue asks what to do when they cannot be saved before the window is left
   */
  Leaving attach(
      Session session, @Nullable Path file, Notices notices, NotesRescue.Dialogs rescue) {
    return new Attachment(session, file, notices, new NotesRescue(rescue, words));
  }

  /** Saves what is left of all, and waits for it; from any thread. */
  void flush() {
    kept.forEach(shared -> shared.keeper.flush());
  }

  /**
   * The place by which the notes of a timeline are known again: its file, however it was named.
   *
   * @param name of a timeline that is no file
   */
  static String location(@Nullable Path file, String name) {
    if (file == null) {
      return name;
    }
    try {
      return file.toRealPath().toString();
    } catch (IOException _) {
      return file.toAbsolutePath().toString();
    }
  }

  /** The notes of one timeline, and the windows that show it. */
  private final class Shared {
    private final NotesKeeper keeper;
    private final List<Attachment> windows = new ArrayList<>();

    Shared(StoredNotes found) {
      keeper = new NotesKeeper(store, found, toolkit, this::tell);
    }

    private void tell(@Nullable Exception failure) {
      for (Attachment window : windows) {
        if (failure == null) {
          window.notices.hide(ABOUT);
        } else {
          window.notices.show(
              Notice.warning(
                  ABOUT,
                  words
                      .get()
                      .get("notice.notes-not-saved", words.get().say(Unwritable.wording(failure))),
                  new Notice.Action(words.get().get("notice.try-again"), keeper::retry)));
        }
      }
    }
  }

  /** What ties one window to its notes. */
  private final class Attachment implements Leaving {
    private final Session session;
    private final Notices notices;
    private final NotesRescue rescue;
    private final CompletableFuture<StoredNotes> finding;
    private final Subscription naming;
    private @Nullable Shared shared;
    private boolean closed;

    Attachment(Session session, @Nullable Path file, Notices notices, NotesRescue rescue) {
      this.session = session;
      this.notices = notices;
      this.rescue = rescue;
      OpenTimeline open = session.open();
      Timeline timeline = open.timeline();
      finding =
          CompletableFuture.supplyAsync(
              () -> store.find(timeline, location(file, open.name())),
              task -> Thread.ofVirtual().name("notes").start(task));
      var _ = finding.thenAccept(found -> toolkit.execute(() -> adopt(found)));
      naming = session.openProperty().subscribe((_, now) -> rename(now.timeline()));
    }

    private void adopt(StoredNotes found) {
      if (closed || shared != null) {
        return;
      }
      Shared of =
          kept.stream()
              .filter(each -> each.keeper.keeps(found))
              .findFirst()
              .orElseGet(() -> begin(found));
      shared = of;
      of.windows.add(this);
      session.notebook().adopt(of.keeper.history());
      rename(session.open().timeline());
      if (!found.problems().isEmpty()) {
        notices.show(
            Notice.warning(
                ABOUT + " found",
                found.problems().stream()
                    .map(problem -> words.get().say(problem.message()))
                    .collect(Collectors.joining("\n"))));
      }
    }

    private Shared begin(StoredNotes found) {
      Shared begun = new Shared(found);
      kept.add(begun);
      return begun;
    }

    /** Keeps the titles by which notes are named when their event is gone. */
    private void rename(Timeline timeline) {
      if (shared != null && !shared.keeper.history().get().isEmpty()) {
        shared.keeper.history().rebase(notes -> notes.named(timeline));
      }
    }

    /** Notes made before those of the file were found are joined to them. */
    private void join() {
      if (shared == null && !session.notebook().notes().isEmpty()) {
        adopt(finding.join());
      }
      session.notebook().settle();
    }

    @Override
    public boolean mayLeave() {
      join();
      return shared == null || shared.windows.size() > 1 || rescue.mayLeave(shared.keeper);
    }

    @Override
    public void close() {
      join();
      closed = true;
      naming.unsubscribe();
      if (shared != null) {
        shared.windows.remove(this);
        if (shared.windows.isEmpty()) {
          kept.remove(shared);
          shared.keeper.close();
        }
      }
    }
  }
}
