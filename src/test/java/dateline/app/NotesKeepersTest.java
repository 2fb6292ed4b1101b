package dateline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NotesKeepersTest {

  private static final Target VISIT = new Target.OfEvent("visit");
  private static final Target TALKS = new Target.OfEvent("talks");
  private static final Words WORDS = new Words(Locale.ENGLISH);

  private final OpenTimeline story =
      new Story().event("visit", "2020-02-01").event("talks", "2020-02-07").open();
  private final BlockingQueue<Runnable> handedOver = new LinkedBlockingQueue<>();
  private final Asked asked = new Asked();

  @TempDir private Path folder;

  /** Answers in the user's place, and keeps what was asked. */
  private static final class Asked implements NotesRescue.Dialogs {
    private final Deque<NotesRescue.Answer> answers = new ArrayDeque<>();
    private final Deque<Path> places = new ArrayDeque<>();
    private final List<String> questions = new ArrayList<>();

    @Override
    public NotesRescue.Answer ask(String why) {
      questions.add(why);
      return answers.remove();
    }

    @Override
    public @Nullable Path place(String name) {
      Path place = places.poll();
      return place == null ? null : place.resolve(name);
    }
  }

  /** A window, as far as notes are concerned. */
  private final class Window implements AutoCloseable {
    private final Session session;
    private final Notices notices = new Notices(WORDS);
    private final Leaving notes;

    Window(NotesKeepers keepers, OpenTimeline open) {
      session = new Session(open);
      notes = keepers.attach(session, null, notices, asked);
    }

    /** The notes of the file have been found. */
    Window found() throws InterruptedException {
      next();
      return this;
    }

    void type(Target target, String text) {
      session.notebook().type(target, text);
    }

    List<String> said() {
      return notices.lookupAll(".notice-text").stream()
          .map(node -> ((Label) node).getText().replace('\n', ' '))
          .toList();
    }

    @Override
    public void close() {
      notes.close();
    }
  }

  private NotesKeepers keepers() {
    return new NotesKeepers(new NotesStore(folder.resolve("notes")), handedOver::add, () -> WORDS);
  }

  private Window window() {
    return new Window(keepers(), story);
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

  @Test
  void whatIsNotedIsInTheFileWhenTheWindowIsClosed() throws Exception {
    Panels.test(
        () -> {
          try (Window window = window().found()) {
            window.type(VISIT, "a");
          }
          assertEquals("a", inFile(story.timeline()).on(VISIT).text());
        });
  }

  @Test
  void aChangeIsSavedWithoutBeingAskedFor() throws Exception {
    Panels.test(
        () -> {
          try (Window window = window().found()) {
            window.type(VISIT, "a");
            next();
            assertEquals("a", inFile(story.timeline()).on(VISIT).text());
          }
        });
  }

  @Test
  void aWindowClosedBeforeItsNotesWereFoundLosesNothing() throws Exception {
    Panels.test(
        () -> {
          try (Window window = window()) {
            window.type(VISIT, "early");
          }
          assertEquals("early", inFile(story.timeline()).on(VISIT).text());
        });
  }

  @Test
  void twoWindowsOnOneTimelineShareTheirNotes() throws Exception {
    Panels.test(
        () -> {
          NotesKeepers keepers = keepers();
          try (Window one = new Window(keepers, story).found();
              Window two = new Window(keepers, story).found()) {
            one.type(VISIT, "one");
            two.type(TALKS, "two");
            assertEquals(one.session.notebook().notes(), two.session.notebook().notes());
          }
          assertEquals(2, inFile(story.timeline()).all().size());
        });
  }

  @Test
  void twoProcessesOnOneTimelineTakeInEachOthersNotes() throws Exception {
    Panels.test(
        () -> {
          try (Window one = window().found();
              Window two = window().found()) {
            one.type(VISIT, "one");
            next();
            two.type(TALKS, "two");
            next();
            assertEquals("one", two.session.notebook().notes().on(VISIT).text());
            two.session.undo();
            assertEquals("one", two.session.notebook().notes().on(VISIT).text());
            two.session.redo();
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
          try (Window one = new Window(keepers, story);
              Window two = new Window(keepers, other)) {
            next();
            next();
            one.type(VISIT, "one");
            two.type(new Target.OfEvent("x"), "two");
            assertEquals(1, one.session.notebook().notes().all().size());
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
          try (Window window = window().found()) {
            window.type(VISIT, "a");
            window.session.open(new Story().event("talks", "2020-02-07").open());
          }
          Note orphan = inFile(story.timeline()).on(VISIT);
          assertEquals("Title of visit", orphan.title());
        });
  }

  /** Notes cannot be saved as long as this file is there. */
  private Path standInTheWay() throws IOException {
    return Files.writeString(folder.resolve("notes"), "a file where the folder should be");
  }

  @Test
  void whatCannotBeSavedIsSaidAndKeptAndSavedWhenItCan() throws Exception {
    Panels.test(
        () -> {
          Path obstacle = standInTheWay();
          try (Window window = window().found()) {
            window.type(VISIT, "a");
            next();
            assertTrue(window.said().getLast().startsWith("Your notes could not be saved"));
            Files.delete(obstacle);
          }
          assertEquals("a", inFile(story.timeline()).on(VISIT).text());
        });
  }

  @Test
  void savedNotesAreLeftWithoutAQuestion() throws Exception {
    Panels.test(
        () -> {
          try (Window window = window()) {
            assertTrue(window.notes.mayLeave());
            window.type(VISIT, "a");
            assertTrue(window.notes.mayLeave());
            assertEquals("a", inFile(story.timeline()).on(VISIT).text());
          }
          assertEquals(List.of(), asked.questions);
        });
  }

  @Test
  void notesThatCannotBeSavedHoldTheWindowUntilTheUserGivesThemUp() throws Exception {
    Panels.test(
        () -> {
          standInTheWay();
          try (Window window = window().found()) {
            window.type(VISIT, "a");
            asked.answers.addAll(List.of(NotesRescue.Answer.STAY, NotesRescue.Answer.LOSE));
            assertFalse(window.notes.mayLeave());
            assertTrue(asked.questions.getLast().contains("notes"), asked.questions::getLast);
            assertTrue(window.notes.mayLeave());
          }
          assertEquals(2, asked.questions.size());
        });
  }

  @Test
  void anObstacleThatIsGoneWhenTheWindowIsLeftAgainIsNotAskedAbout() throws Exception {
    Panels.test(
        () -> {
          Path obstacle = standInTheWay();
          try (Window window = window().found()) {
            window.type(VISIT, "a");
            asked.answers.add(NotesRescue.Answer.STAY);
            assertFalse(window.notes.mayLeave());
            Files.delete(obstacle);
            assertTrue(window.notes.mayLeave());
          }
          assertEquals("a", inFile(story.timeline()).on(VISIT).text());
        });
  }

  @Test
  void notesSavedElsewhereAreFoundAgainOnceTheirFileIsInTheFolder() throws Exception {
    Panels.test(
        () -> {
          Path obstacle = standInTheWay();
          Path stick = Files.createDirectory(folder.resolve("stick"));
          try (Window window = window().found()) {
            window.type(VISIT, "a");
            asked.answers.add(NotesRescue.Answer.ELSEWHERE);
            asked.places.add(stick);
            assertTrue(window.notes.mayLeave());
          }
          Files.delete(obstacle);
          Files.move(stick, obstacle);
          assertEquals("a", inFile(story.timeline()).on(VISIT).text());
        });
  }

  @Test
  void whereNothingWasChosenOrNothingCanBeSavedEitherTheUserIsAskedAgain() throws Exception {
    Panels.test(
        () -> {
          standInTheWay();
          try (Window window = window().found()) {
            window.type(VISIT, "a");
            for (int i = 0; i < 2; i++) {
              asked.answers.add(NotesRescue.Answer.ELSEWHERE);
            }
            asked.answers.add(NotesRescue.Answer.STAY);
            asked.places.add(folder.resolve("nowhere"));
            assertFalse(window.notes.mayLeave());
            assertEquals(3, asked.questions.size());
            assertTrue(asked.questions.get(1).contains("nowhere"), asked.questions.get(1));
          }
        });
  }

  @Test
  void aWindowIsLeftAsLongAsAnotherKeepsTheSameNotes() throws Exception {
    Panels.test(
        () -> {
          standInTheWay();
          NotesKeepers keepers = keepers();
          Window one = new Window(keepers, story).found();
          Window two = new Window(keepers, story).found();
          one.type(VISIT, "a");
          assertTrue(one.notes.mayLeave());
          one.close();
          asked.answers.add(NotesRescue.Answer.STAY);
          assertFalse(two.notes.mayLeave());
          two.close();
        });
  }

  @Test
  void aDamagedFileIsSaidAndKept() throws Exception {
    Panels.test(
        () -> {
          Path notes = Files.createDirectory(folder.resolve("notes"));
          Files.writeString(notes.resolve("story.json"), "{ damaged");
          try (Window window = window().found()) {
            assertTrue(window.said().getFirst().contains("A file of your notes is damaged"));
            window.type(VISIT, "a");
          }
          assertEquals("a", inFile(story.timeline()).on(VISIT).text());
          try (var files = Files.list(notes)) {
            assertEquals(2, files.count());
          }
        });
  }
}
