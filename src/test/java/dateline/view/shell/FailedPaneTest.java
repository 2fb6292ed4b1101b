package dateline.view.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.model.Problem;
import dateline.model.Problem.Severity;
import dateline.view.Panels;
import dateline.view.Words;
import dateline.words.Said;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

class FailedPaneTest {

  private static Problem problem(String message) {
    return new Problem(Severity.ERROR, "t.json", 3, 7, Said.plain(message));
  }

  private static void shown(List<Problem> problems, Consumer<ScrollPane> test) throws Exception {
    Panels.test(
        () -> {
          FailedPane pane =
              new FailedPane(
                  new Words(Locale.ENGLISH), "t.json", problems, null, () -> {}, () -> {});
          Scene scene = new Scene(new StackPane(pane), 800, 600);
          Panels.layOut(scene);
          test.accept((ScrollPane) pane.lookup(".scroll-pane"));
        });
  }

  private static List<Node> lines(ScrollPane list) {
    return ((VBox) list.getContent()).getChildren();
  }

  @Test
  void allThatIsWrongIsSeenWithoutScrollingWhereThereIsRoom() throws Exception {
    List<Problem> problems = Collections.nCopies(4, problem("too long for one line. ".repeat(12)));
    shown(
        problems,
        list -> {
          assertEquals(4, lines(list).size());
          assertTrue(list.getHeight() >= list.getContent().prefHeight(list.getWidth()));
        });
  }

  @Test
  void manyProblemsScrollAndTheRestIsCounted() throws Exception {
    shown(
        Collections.nCopies(70, problem("wrong")),
        list -> {
          assertEquals(51, lines(list).size());
          assertTrue(list.getHeight() < 600);
          assertEquals("20 more", ((Labeled) lines(list).getLast()).getText());
        });
  }

  @Test
  void eachLineSaysItsPlace() throws Exception {
    shown(
        List.of(problem("wrong")),
        list ->
            assertEquals("Line 3, column 7: wrong", ((Labeled) lines(list).getFirst()).getText()));
  }

  @Test
  void whatCanBeTakenOverIsOfferedFirst() throws Exception {
    Panels.test(
        () -> {
          List<String> done = new ArrayList<>();
          FailedPane pane =
              new FailedPane(
                  new Words(Locale.ENGLISH),
                  "t.json",
                  List.of(problem("wrong")),
                  () -> done.add("take over"),
                  () -> done.add("another"),
                  () -> done.add("built-in"));
          Panels.layOut(new Scene(pane, 800, 600));
          List<Button> buttons =
              pane.lookupAll(".button").stream().map(Button.class::cast).toList();
          buttons.forEach(Button::fire);
          assertEquals(List.of("take over", "another", "built-in"), done);
          assertTrue(buttons.getFirst().isDefaultButton());
        });
  }
}
