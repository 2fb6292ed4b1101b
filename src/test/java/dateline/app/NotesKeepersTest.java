package dateline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.io.NotesStore;
import dateline.model.Timeline;
import dateline.notes.Note;
import dateline.notes.Notes;
import dateline.notes.Target;
import dateline.session.OpenTimeline;
import dateline.session.Session;
import dateline.session.Story;
import dateline.view.Panels;
import dateline.view.Words;
import dateline.view.shell.Notices;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NotesKeepersTest {

  private static final Target VISIT = new Target.OfEvent("visit");
  private static final Target TALKS = new Target.OfEvent("talks");
  private static final Words WORDS = new Words(Locale.ENGLISH);

  private final OpenTimeline story =
      new Story().event("visit", "2020-02-01").event("talks", "2020-02-07").open();
  private final BlockingQueue<Runnable> handedOver = new LinkedBlockingQueue<>();

  @TempDir private Path folder;

  private NotesKeepers keepers() {
    return new NotesKeepers(new NotesStore(folder.resolve("notes")), handedOver::add, () -> WORDS);
  }

  /** Does the next thing that was handed to the thread of the windows. */
  private void next() throws InterruptedException {
    Runnable task = handedOver.poll(1, TimeUnit.MINUTES);
    assertTrue(task != null, "nothing was handed over");
    task.run();
  }

  private Notes inFile(Timeline timeline) {
    return new NotesStore(folder.resolve("notes")).find(timeline, "story.json").notes();
  }

  private static List<String> said(Notices notices) {
    List<String> said = new ArrayList<>();
    notices
        .lookupAll(".notice-text")
        .forEach(node -> said.add(((Label) node).getText().replace('\n', ' ')));
    return said;
  }

  @Test
  void whatIsNotedIsInTheFileWhenTheWindowIsClosed() throws Exception {
    Panels.test(
        () -> {
          Session session = new Session(story);
          try (var _ = keepers().attach(session, null, new Notices(WORDS))) {
            next();
            session.notebook().type(VISIT, "a");
          }
          assertEquals("a", inFile(story.timeline()).on(VISIT).text());
        });
  }

  @Test
  void aChangeIsSavedWithoutBeingAskedFor() throws Exception {
    Panels.test(
        () -> {
          Session session = new Session(story);
          try (var _ = keepers().attach(session, null, new Notices(WORDS))) {
            next();
            session.notebook().type(VISIT, "a");
            next();
            assertEquals("a", inFile(story.timeline()).on(VISIT).text());
          }
        });
  }

  @Test
  void aWindowClosedBeforeItsNotesWereFoundLosesNothing() throws Exception {
    Panels.test(
        () -> {
          Session session = new Session(story);
          try (var _ = keepers().attach(session, null, new Notices(WORDS))) {
            session.notebook().type(VISIT, "early");
          }
          assertEquals("early", inFile(story.timeline()).on(VISIT).text());
        });
  }

  @Test
  void twoWindowsOnOneTimelineShareTheirNotes() throws Exception {
    Panels.test(
        () -> {
          NotesKeepers keepers = keepers();
          Session one = new Session(story);
          Session two = new Session(story);
          try (var _ = keepers.attach(one, null, new Notices(WORDS));
              var _ = keepers.attach(two, null, new Notices(WORDS))) {
            next();
            next();
            one.notebook().type(VISIT, "one");
            two.notebook().type(TALKS, "two");
            assertEquals(one.notebook().notes(), two.notebook().notes());
          }
          assertEquals(2, inFile(story.timeline()).all().size());
        });
  }

  @Test
  void twoProcessesOnOneTimelineTakeInEachOthersNotes() throws Exception {
    Panels.test(
        () -> {
          Session one = new Session(story);
          Session two = new Session(story);
          try (var _ = keepers().attach(one, null, new Notices(WORDS));
              var _ = keepers().attach(two, null, new Notices(WORDS))) {
            next();
            next();
            one.notebook().type(VISIT, "one");
            next();
            two.notebook().type(TALKS, "two");
            next();
            assertEquals("one", two.notebook().notes().on(VISIT).text());
            two.undo();
            assertEquals("one", two.notebook().notes().on(VISIT).text());
            two.redo();
          }
          assertEquals(2, inFile(story.timeline()).all().size());
        });
  }

  @Test
  void newTimelinesOfOneTitleKeepTheirNotesApart() throws Exception {
    Panels.test(
        () -> {
          OpenTimeline other = new Story().event("x", "2020").event("y", "2021").open("other.json");
          NotesKeepers keepers = keepers();
          Session one = new Session(story);
          Session two = new Session(other);
          try (var _ = keepers.attach(one, null, new Notices(WORDS));
              var _ = keepers.attach(two, null, new Notices(WORDS))) {
            next();
            next();
            one.notebook().type(VISIT, "one");
            two.notebook().type(new Target.OfEvent("x"), "two");
            assertEquals(1, one.notebook().notes().all().size());
          }
          assertEquals(1, inFile(story.timeline()).all().size());
          NotesStore store = new NotesStore(folder.resolve("notes"));
          assertEquals(1, store.find(other.timeline(), "other.json").notes().all().size());
        });
  }

  @Test
  void anOrphanIsNamedAfterWhatItsEventWasCalledLast() throws Exception {
    Panels.test(
        () -> {
          Session session = new Session(story);
          try (var _ = keepers().attach(session, null, new Notices(WORDS))) {
            next();
            session.notebook().type(VISIT, "a");
            session.open(new Story().event("talks", "2020-02-07").open());
          }
          Note orphan = inFile(story.timeline()).on(VISIT);
          assertEquals("Title of visit", orphan.title());
        });
  }

  @Test
  void whatCannotBeSavedIsSaidAndKeptAndSavedWhenItCan() throws Exception {
    Panels.test(
        () -> {
          Files.writeString(folder.resolve("notes"), "a file where the folder should be");
          Notices notices = new Notices(WORDS);
          Session session = new Session(story);
          try (var _ = keepers().attach(session, null, notices)) {
            next();
            session.notebook().type(VISIT, "a");
            next();
            assertTrue(said(notices).getLast().startsWith("Your notes could not be saved"));
            Files.delete(folder.resolve("notes"));
          }
          assertEquals("a", inFile(story.timeline()).on(VISIT).text());
        });
  }

  @Test
  void aDamagedFileIsSaidAndKept() throws Exception {
    Panels.test(
        () -> {
          Path notes = Files.createDirectory(folder.resolve("notes"));
          Files.writeString(notes.resolve("story.json"), "{ damaged");
          Notices notices = new Notices(WORDS);
          Session session = new Session(story);
          try (var _ = keepers().attach(session, null, notices)) {
            next();
            assertTrue(said(notices).getFirst().contains("The file of notes is damaged"));
            session.notebook().type(VISIT, "a");
          }
          assertEquals("a", inFile(story.timeline()).on(VISIT).text());
          try (var files = Files.list(notes)) {
            assertEquals(2, files.count());
          }
        });
  }
}
