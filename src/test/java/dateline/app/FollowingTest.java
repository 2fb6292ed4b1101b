package dateline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.app.Loading.Ready;
import dateline.model.Problem;
import dateline.session.Session;
import dateline.view.Toolkit;
import dateline.view.Words;
import dateline.view.shell.Notices;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FollowingTest {

  private static final int PATIENCE = 30;

  private static final String GOOD =
      """
      {"format": "dateline/1", "title": "Two days",
       "sources": [{"id": "s", "title": "S", "document": "s.md"}],
       "events": [{"id": "a", "when": "2020-02-01", "title": "A"},
                  {"id": "b", "when": "2020-02-07", "title": "B",
                   "evidence": [{"source": "s", "quote": {"exact": "said so"}}]}]}
      """;

  @TempDir Path folder;

  private final BlockingQueue<Runnable> forTheToolkit = new LinkedBlockingQueue<>();
  private final List<Ready> taken = new ArrayList<>();
  private final List<Problem> shownProblems = new ArrayList<>();
  private Path file;
  private Path article;
  private Session session;
  private Notices notices;
  private Following following;

  @BeforeEach
  void open() throws Exception {
    article = Files.writeString(folder.resolve("s.md"), "He said so.\n");
    file = Files.writeString(folder.resolve("days.json"), GOOD);
    Ready ready = (Ready) Loading.load(file);
    Words words = new Words(Locale.ENGLISH);
    session = Toolkit.call(() -> new Session(ready.timeline()));
    notices = Toolkit.call(() -> new Notices(words));
    following =
        new Following(
            file,
            ready,
            session,
            notices,
            words,
            forTheToolkit::add,
            taken::add,
            shownProblems::addAll);
    Toolkit.run(() -> session.select(1));
  }

  @AfterEach
  void close() {
    Toolkit.run(following::close);
  }

  /** Does what is wanted of the toolkit until something is so. */
  private void until(BooleanSupplier so) throws InterruptedException {
    while (!Toolkit.call(so::getAsBoolean)) {
      Runnable task = forTheToolkit.poll(PATIENCE, TimeUnit.SECONDS);
      assertNotNull(task, "nothing happened; it says: " + Toolkit.call(this::said));
      Toolkit.run(task);
    }
  }

  private String said() {
    return texts(notices);
  }

  private static String texts(Node node) {
    String own = node instanceof Labeled labeled ? labeled.getText() + " " : "";
    return node instanceof Parent parent
        ? own
            + parent.getChildrenUnmodifiable().stream()
                .map(FollowingTest::texts)
                .collect(Collectors.joining())
        : own;
  }

  private String article() {
    return Objects.requireNonNull(session.open().dossier().article("s")).text();
  }

  private String title() {
    return session.open().timeline().title();
  }

  @Test
  void aChangedFileIsShownAndTheSelectionStays() throws Exception {
    Files.writeString(
        file,
        GOOD.replace("Two days", "Three days")
            .replace(
                "\"events\": [",
                "\"events\": [{\"id\": \"0\", \"when\": \"2019\", \"title\": \"0\"},"));
    until(() -> title().equals("Three days"));
    assertEquals("b", Objects.requireNonNull(session.selectedEvent()).id());
    assertEquals(1, taken.size());
    assertEquals("", said());
  }

  @Test
  void aBrokenFileLeavesTheLastGoodStateAndSaysWhereItIsBroken() throws Exception {
    Files.writeString(file, GOOD.replace("\"title\": \"B\",", "\"title\": \"B\""));
    until(() -> said().contains("days.json, line 5, column "));
    assertEquals("Two days", title());
    assertEquals(2, session.open().timeline().events().size());
    Files.writeString(file, GOOD.replace("Two", "2"));
    until(() -> title().equals("2 days"));
    assertEquals("", said());
  }

  @Test
  void allProblemsCanBeAskedFor() throws Exception {
    Files.writeString(file, GOOD.replace("2020-02-01", "soon").replace("2020-02-07", "later"));
    until(() -> said().contains("days.json, line 3"));
    Toolkit.run(
        () ->
            notices.lookupAll(".button").stream()
                .map(Button.class::cast)
                .filter(button -> "All 2".equals(button.getText()))
                .forEach(Button::fire));
    assertEquals(2, shownProblems.size(), said());
  }

  @Test
  void aDeletedFileLosesNothingAndMayComeBack() throws Exception {
    Files.delete(file);
    until(() -> said().contains("days.json: There is no such file."));
    assertEquals("Two days", title());
    Files.writeString(file, GOOD);
    until(() -> said().isEmpty());
    assertEquals("b", Objects.requireNonNull(session.selectedEvent()).id());
  }

  @Test
  void aDeletedArticleLosesNothingAndMayComeBackChanged() throws Exception {
    Files.delete(article);
    until(() -> said().contains("The document “s.md” is not in"));
    assertEquals("He said so.", article().strip());
    Files.writeString(article, "She said so.\n");
    until(() -> said().isEmpty());
    assertTrue(article().startsWith("She"));
  }
}
