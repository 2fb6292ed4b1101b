package dateline.view.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.model.Disagreement.Kind;
import dateline.session.Facet;
import dateline.session.Filter;
import dateline.session.OpenTimeline;
import dateline.session.Selection;
import dateline.session.Session;
import dateline.session.Shown;
import dateline.session.Story;
import dateline.view.Panels;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.ScrollEvent;
import org.junit.jupiter.api.Test;

class MatrixPaneTest {

  private final OpenTimeline story =
      new Story()
          .source("ap", "2020-02-07")
          .source("tass", "2020-02-08")
          .event("a", "2020-02-01", "ap: x", "tass: y")
          .event("b", "2020-02-02", "tass: x")
          .event("c", "2020-02-03", "ap: z")
          .dispute("d", Kind.DATE, List.of("a"), "ap: x", "tass: y")
          .open();

  private final Session session = new Session(story);

  private static MatrixSkin skin(Scene scene) {
    return (MatrixSkin) pane(scene).getSkin();
  }

  private static MatrixPane pane(Scene scene) {
    return (MatrixPane) node(scene, ".matrix-pane");
  }

  private static Node node(Scene scene, String selector) {
    Node found = scene.getRoot().lookup(selector);
    assertNotNull(found, selector);
    return found;
  }

  private static String answer(Scene scene) {
    return ((Label) node(scene, ".answer")).getText();
  }

  private Scene scene() {
    return Panels.scene(new MatrixPane(session, Panels.surroundings()), 880, 700);
  }

  @Test
  void aClickOnACellOpensItsPassage() throws Exception {
    Panels.test(
        () -> {
          Scene scene = scene();
          Grid grid = skin(scene).grid();
          Panels.click(pane(scene), grid.x(1) + 5, skin(scene).rowsTop() + 5);
          assertEquals(new Selection.OfPassage(0, 1), session.selection());
          assertTrue(answer(scene).startsWith("Both sources report this."), answer(scene));
        });
  }

  @Test
  void textOfTwiceTheSizeHasRowsTwiceAsHighAndAClickStillFindsItsCell() throws Exception {
    Panels.test(
        () -> {
          Scene scene = Panels.scene(new MatrixPane(session, Panels.surroundings(200)), 880, 900);
          Grid grid = skin(scene).grid();
          double x = 2 * (grid.x(1) + 5);
          Panels.click(pane(scene), x, skin(scene).rowsTop() + 2 * Grid.ROW - 5);
          assertEquals(new Selection.OfPassage(0, 1), session.selection());
          Panels.click(pane(scene), 40, skin(scene).rowsTop() + 2 * Grid.ROW + 5);
          assertEquals(new Selection.OfEvent(1), session.selection());
        });
  }

  @Test
  void aLowMatrixKeepsItsHeightForTheRowsAndOffersTheOrdersInAMenu() throws Exception {
    Panels.test(
        () -> {
          Scene scene = Panels.scene(new MatrixPane(session, Panels.surroundings()), 880, 280);
          assertFalse(node(scene, ".answer").isVisible());
          MenuButton orders = (MenuButton) node(scene, ".order-menu");
          assertTrue(orders.isVisible());
          orders.getItems().get(1).fire();
          assertEquals("Title", orders.getText());
        });
  }

  @Test
  void theTipOfARowTellsWhatIsCutShort() throws Exception {
    Panels.test(
        () ->
            assertEquals(
                "Title of b · 2 February 2020\nOnly tass reports this; ap is silent.",
                skin(scene()).tip(1, -1)));
  }

  @Test
  void aClickOnATitleSelectsTheEvent() throws Exception {
    Panels.test(
        () -> {
          Scene scene = scene();
          Panels.click(pane(scene), 40, skin(scene).rowsTop() + Grid.ROW + 5);
          assertEquals(new Selection.OfEvent(1), session.selection());
          assertEquals("Only tass reports this; ap is silent.", answer(scene));
        });
  }

  @Test
  void arrowsGoFromCellToCellAndStopAtTheEdges() throws Exception {
    Panels.test(
        () -> {
          Scene scene = scene();
          MatrixPane pane = pane(scene);
          Panels.press(pane, KeyCode.DOWN, KeyCode.RIGHT);
          assertEquals(new Selection.OfPassage(0, 0), session.selection());
          Panels.press(pane, KeyCode.DOWN);
          assertEquals(new Selection.OfEvent(1), session.selection());
          assertEquals("Title of b: ap is silent", pane.getAccessibleText());
          Panels.press(pane, KeyCode.RIGHT);
          assertEquals(new Selection.OfPassage(1, 0), session.selection());
          Panels.press(pane, KeyCode.RIGHT, KeyCode.PAGE_DOWN, KeyCode.DOWN);
          assertEquals(2, session.selection().event());
          Panels.press(pane, KeyCode.HOME);
          assertEquals(-1, skin(scene).column());
          Panels.press(pane, KeyCode.END);
          assertEquals(1, skin(scene).column());
        });
  }

  @Test
  void theColumnFollowsAPassageChosenElsewhere() throws Exception {
    Panels.test(
        () -> {
          Scene scene = scene();
          session.selectPassage(0, 1);
          assertEquals(1, skin(scene).column());
        });
  }

  @Test
  void theFilterHidesRows() throws Exception {
    Panels.test(
        () -> {
          Scene scene = scene();
          Filter other = Filter.ALL.with(Facet.THEME, Set.of("other"));
          session.show(Shown.of(session.open(), other, new BitSet(), Set.of()));
          Panels.layOut(scene);
          assertEquals(0, skin(scene).grid().rows());
          assertTrue(node(scene, ".nothing").isVisible());
          Panels.press(pane(scene), KeyCode.DOWN, KeyCode.RIGHT);
        });
  }

  @Test
  void aHeadSortsByItsSourceAndBack() throws Exception {
    Panels.test(
        () -> {
          Scene scene = scene();
          Node head = node(scene, ".head");
          Panels.click(head, 5, 5);
          Panels.press(pane(scene), KeyCode.DOWN);
          assertEquals(story.position("c"), session.selection().event());
          Panels.click(head, 5, 5);
          Panels.press(pane(scene), KeyCode.UP, KeyCode.UP);
          assertEquals(story.position("a"), session.selection().event());
        });
  }

  @Test
  void nothingIsPaintedAgainUnlessSomethingChanges() throws Exception {
    Panels.test(
        () -> {
          Scene scene = scene();
          int before = skin(scene).frames();
          Panels.layOut(scene);
          assertEquals(before, skin(scene).frames());
        });
  }

  @Test
  void aThousandEventsByFiftySourcesScrollWithTheSameFewNodes() throws Exception {
    Panels.test(
        () -> {
          Story large = new Story();
          IntStream.range(0, 50).forEach(i -> large.source("s" + i, "2020-01-01"));
          String[] all =
              IntStream.range(0, 50).mapToObj(i -> "s" + i + ": x").toArray(String[]::new);
          IntStream.range(0, 1000).forEach(i -> large.event("e" + i, "2020-01-01", all));
          session.open(large.open());
          Scene scene = scene();
          int nodes = scene.getRoot().lookupAll("*").size();
          scroll(pane(scene), -9000);
          Panels.layOut(scene);
          assertEquals(9000, skin(scene).grid().scrollY());
          assertEquals(nodes, scene.getRoot().lookupAll("*").size());
          Panels.press(pane(scene), KeyCode.END);
          assertEquals(49, skin(scene).column());
        });
  }

  private static void scroll(Node node, double pixels) {
    Event.fireEvent(
        node,
        new ScrollEvent(
            ScrollEvent.SCROLL,
            100,
            300,
            100,
            300,
            false,
            false,
            false,
            false,
            true,
            false,
            0,
            pixels,
            0,
            pixels,
            ScrollEvent.HorizontalTextScrollUnits.NONE,
            0,
            ScrollEvent.VerticalTextScrollUnits.NONE,
            0,
            0,
            null));
  }

  @Test
  void withoutSourcesItSaysSo() throws Exception {
    Panels.test(
        () -> {
          session.open(new Story().event("a", "2020").open());
          Scene scene = scene();
          assertEquals(
              "This timeline names no sources, so there is nothing to compare.",
              ((Label) node(scene, ".nothing")).getText());
        });
  }
}
