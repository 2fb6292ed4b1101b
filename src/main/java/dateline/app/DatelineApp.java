package dateline.app;

import dateline.io.NotesStore;
import dateline.io.Unwritable;
import dateline.render.Palette;
import dateline.session.Session;
import dateline.settings.Preferences;
import dateline.settings.Preferences.Theme;
import dateline.settings.SavedSearches;
import dateline.settings.Visits;
import dateline.view.Background;
import dateline.view.Look;
import dateline.view.Words;
import dateline.view.shell.Notice;
import dateline.view.shell.Notices;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/**
 * The program once its window system is up: what it remembers and its windows. Belongs to the
 * JavaFX thread.
 */
final class DatelineApp {

  private static final String SETTINGS = "settings";
  private static final String HINT = "hint";

  /** How long a second start is kept waiting for its window, in seconds. */
  private static final long PATIENCE = 2;

  /** The window that had the focus last comes last. */
  private final List<OpenWindow> windows = new ArrayList<>();

  /** What the first window was asked to show; null for what was open last. */
  private @Nullable Path begun;

  private final SettingsKeeper settings;
  private final Kept<Visits> visits;
  private final Handover handover;
  private final ObservableValue<Palette> palette;
  private final ObservableValue<Boolean> stillness;
  private final Background background = new Workers();
  private final SearchShelf shelf =
      new SearchShelf(UserFolders.ofThisProcess().settings().resolve("searches.json"));
  private final NotesKeepers notes =
      new NotesKeepers(
          new NotesStore(UserFolders.ofThisProcess().notes()), Platform::runLater, this::words);

  private DatelineApp(Remembered remembered, Handover handover) {
    Consumer<Exception> failed =
        failure -> Platform.runLater(() -> sayOfSettings(notSaved(failure)));
    settings =
        new SettingsKeeper(SettingsKeeper.file(remembered.folder()), remembered.settings(), failed);
    visits =
        new Kept<>(
            remembered.visits().visits(),
            remembered.visits().writable() ? Remembered.visits(remembered.folder())::save : null,
            failed);
    this.handover = handover;
    Platform.Preferences desktop = Platform.getPreferences();
    palette = Choices.palette(settings.preferences(), desktop.colorSchemeProperty());
    stillness = Choices.stillness(settings.preferences(), desktop.reducedMotionProperty());
    // A program that is ended from outside closes no window.
    Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(notes::flush));
  }

  /**
   * Opens the program's first window.
   *
   * @param painted run when its timeline is on the screen
   */
  static DatelineApp start(Launch launch, Handover handover, Consumer<Stage> painted) {
    Look.loadTypefaces();
    DatelineApp app = new DatelineApp(launch.remembered(), handover);
    app.begin(launch, painted);
    return app;
  }

  private void begin(Launch launch, Consumer<Stage> painted) {
    String last = settings.settings().lastFile();
    Path file = launch.file();
    begun = file == null ? null : file.toAbsolutePath();
    String name =
        file != null
            ? String.valueOf(file.getFileName())
            : last.isEmpty() ? words().get("loading.built-in") : last;
    OpenWindow window = new OpenWindow(this, settings.settings().window());
    windows.add(window);
    window.show(
        launch.loading(),
        name,
        () -> {
          painted.accept(window.stage());
          greet(window, launch, last);
        });
    listen();
  }

  /**
   * Opens files that the desktop asks for. A program that was started for one shows it instead of
   * what was open last; one that was named by the command line, too, is not opened twice.
   */
  void openAsked(List<Path> files) {
    for (Path file : files) {
      OpenWindow window = windows.isEmpty() ? null : windows.getLast();
      if (window == null) {
        openWindow(file);
      } else if (window.stage().isShowing()) {
        open(window, file);
      } else if (begun == null) {
        begun = file;
        show(window, file);
      } else if (!begun.equals(file)) {
        openWindow(file);
      }
    }
  }

  /** What is to be said once at the beginning. */
  private void greet(OpenWindow window, Launch launch, String last) {
    settings.problems().forEach(problem -> sayOfSettings(words().say(problem.message())));
    Loading.Ready shown = window.shown();
    boolean builtIn = shown != null && shown.file() == null;
    if (builtIn && launch.file() == null && !last.isEmpty()) {
      window.notices().show(Notice.warning("last", words().get("notice.last-gone", last)));
    } else if (builtIn && !visits.get().greeted()) {
      welcome(window);
    }
  }

  /** Says once what to press, until an event is opened. */
  private void welcome(OpenWindow window) {
    visits.change(Visits::withGreeted);
    Notices notices = window.notices();
    notices.show(Notice.hint(HINT, words().get("notice.hint")));
    Session session = window.session();
    if (session != null) {
      session.selectionProperty().subscribe((_, _) -> notices.hide(HINT));
    }
  }

  private void listen() {
    Thread.ofVirtual()
        .start(
            () -> {
              try {
                handover.listen(this::takeOver);
              } catch (IOException | RuntimeException e) {
                LoggerFactory.getLogger(DatelineApp.class)
                    .warn("Later starts will not find this one", e);
              }
            });
  }

  /** What a second start hands over; on another thread. */
  private boolean takeOver(@Nullable Path file) {
    CompletableFuture<Boolean> done = new CompletableFuture<>();
    Platform.runLater(
        () -> {
          if (windows.isEmpty()) {
            done.complete(false);
          } else if (done.complete(true)) {
            raise(file == null ? windows.getLast() : openWindow(file));
          }
        });
    // Whichever comes first counts: a file is never opened here and by the second start, too.
    return done.completeOnTimeout(false, PATIENCE, TimeUnit.SECONDS).join();
  }

  private static void raise(OpenWindow window) {
    window.stage().setIconified(false);
    window.stage().toFront();
    window.stage().requestFocus();
  }

  /** Opens a file, or the built-in timeline, in a window of its own. */
  OpenWindow openWindow(@Nullable Path file) {
    OpenWindow window =
        new OpenWindow(this, windows.isEmpty() ? null : windows.getLast().place().beside());
    windows.add(window);
    show(window, file);
    return window;
  }

  private void show(OpenWindow window, @Nullable Path file) {
    String name =
        file == null ? words().get("loading.built-in") : String.valueOf(file.getFileName());
    window.show(Loading.begin(file), name, () -> WindowStart.giveIcons(window.stage()));
  }

  /** Opens a file chosen in a window: there, when nothing is missed by it, else in another. */
  void open(OpenWindow chosenIn, Path file) {
    if (chosenIn.isSpare()) {
      chosenIn.open(file);
    } else {
      openWindow(file);
    }
  }

  /** Opens files dropped on a window. */
  void open(OpenWindow droppedOn, List<Path> files) {
    files.forEach(file -> open(droppedOn, file));
  }

  /**
   * Told by a window that it shows a file, or that one looks at it again.
   *
   * @param file its absolute path; empty for the built-in timeline
   */
  void opened(String file) {
    settings.change(chosen -> chosen.lastFile().equals(file) ? chosen : chosen.withOpened(file));
  }

  /** Whether a window is the only one. */
  boolean isOnly(OpenWindow window) {
    return windows.equals(List.of(window));
  }

  /** Told by a window that one looks at it. */
  void focused(OpenWindow window) {
    if (windows.remove(window)) {
      windows.add(window);
    }
  }

  /** Told by a window that it is closed; with the last of them all is saved. */
  void closed(OpenWindow window) {
    windows.remove(window);
    if (windows.isEmpty()) {
      visits.close();
      settings.close();
      shelf.close();
      handover.close(); // last, so that who comes next finds what was saved
    }
  }

  /** Chooses the colours that are not shown now. */
  void switchTheme() {
    Theme other = palette.getValue().dark() ? Theme.LIGHT : Theme.DARK;
    settings.prefer(chosen -> chosen.withTheme(other));
  }

  private String notSaved(Exception failure) {
    return words().get("notice.settings-not-saved", words().say(Unwritable.wording(failure)));
  }

  private void sayOfSettings(String what) {
    if (!windows.isEmpty()) {
      windows.getLast().notices().show(Notice.warning(SETTINGS, what));
    }
  }

  /** How many windows are open. */
  int windowCount() {
    return windows.size();
  }

  /** The user's saved filters, the same for all windows. */
  ObjectProperty<SavedSearches> searches() {
    return shelf.searchesProperty();
  }

  /** Reads the saved filters, once a window is on its way. */
  void loadSearches() {
    shelf.load(background);
  }

  SettingsKeeper settings() {
    return settings;
  }

  /** Where one was in the timelines opened of late. */
  Kept<Visits> visits() {
    return visits;
  }

  /** The dialogs that ask for files. */
  FileDialogs dialogs() {
    return new SystemFileDialogs(words());
  }

  ObservableValue<Palette> palette() {
    return palette;
  }

  ObservableValue<Boolean> stillness() {
    return stillness;
  }

  Background background() {
    return background;
  }

  NotesKeepers notes() {
    return notes;
  }

  /** In the language, and with dates as, the user wishes at the moment. */
  Words words() {
    Preferences chosen = settings.settings().preferences();
    Locale system = Locale.getDefault(Locale.Category.DISPLAY);
    return new Words(Choices.language(chosen, system), chosen.dateStyle());
  }
}
