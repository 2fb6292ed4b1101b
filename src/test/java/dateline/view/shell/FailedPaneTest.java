package dateline.view.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.model.Problem;
import dateline.render.Palette;
import dateline.view.Look;
import dateline.view.Panels;
import dateline.words.Said;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FailedPaneTest {

  private final List<String> done = new ArrayList<>();

  private Scene scene(String message, @Nullable Runnable takeOver) {
    return scene(List.of(problem(message)), takeOver);
  }

  private static Problem problem(String message) {
    return new Problem(Problem.Severity.ERROR, "a.json", 1, 1, Said.plain(message));
  }

  private Scene scene(List<Problem> problems, @Nullable Runnable takeOver) {
    FailedPane pane =
        new FailedPane(
            Panels.surroundings().words(),
            "a.json",
            problems,
            takeOver,
            () -> done.add("another"),
            () -> done.add("built-in"));
    Scene scene = new Scene(pane, 640, 480);
    Look.loadTypefaces();
    Look.apply(scene, Palette.LIGHT);
    Panels.layOut(scene);
    return scene;
  }

  private static List<Button> buttons(Scene scene) {
    return scene.getRoot().lookupAll(".button").stream().map(Button.class::cast).toList();
  }

  @Test
  void aLongMessageIsSeenWhole() throws Exception {
    Panels.test(
        () -> {
          Scene scene = scene("This is what stands in the way of it. ".repeat(12), null);
          Region line = (Region) scene.getRoot().lookup(".failed-line");
          Node list = scene.getRoot().lookup(".scroll-pane");
          assertTrue(line.getHeight() > 60, "several lines: " + line.getHeight());
          assertTrue(list.getLayoutBounds().getHeight() >= line.getHeight());
        });
  }

  @Test
  void manyProblemsScrollAndTheRestIsCounted() throws Exception {
    Panels.test(
        () -> {
          Scene scene = scene(Collections.nCopies(70, problem("wrong")), null);
          ScrollPane list = (ScrollPane) scene.getRoot().lookup(".scroll-pane");
          List<Node> lines = ((VBox) list.getContent()).getChildren();
          assertEquals(51, lines.size());
          assertTrue(list.getHeight() < scene.getHeight());
          assertEquals("20 more", ((Labeled) lines.getLast()).getText());
        });
  }

  @Test
  void whatCanBeTakenOverIsOfferedFirst() throws Exception {
    Panels.test(
        () -> {
          assertEquals(2, buttons(scene("No.", null)).size());
          List<Button> three = buttons(scene("No.", () -> done.add("take over")));
          three.forEach(Button::fire);
          assertEquals(List.of("take over", "another", "built-in"), done);
          assertTrue(three.getFirst().isDefaultButton());
        });
  }
}
