package dateline.view.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.notes.Target;
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
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class TablePaneTest {

  private final OpenTimeline story =
      new Story()
          .source("ap", "2020-02-07")
          .source("tass", null)
          .event("b", "2020-02-01", "ap: x", "tass: y")
          .event("c", "2020-02-02", "ap: x", "ap: y")
          .event("a", "2020-02-03")
          .open();

  private final Session session = new Session(story);

  @SuppressWarnings("unchecked")
  private TableView<Integer> table() {
    Scene scene = Panels.scene(new TablePane(session, Panels.surroundings()), 880, 700);
    Node table = scene.getRoot().lookup(".table-view");
    assertNotNull(table);
    return (TableView<Integer>) table;
  }

  private static void sortBy(TableView<Integer> table, String id) {
    TableColumn<Integer, ?> column =
        table.getColumns().stream()
            .filter(candidate -> id.equals(candidate.getId()))
            .findFirst()
            .orElseThrow();
    table.getSortOrder().clear();
    table.getSortOrder().add(column);
  }

  @Test
  void rowsStandInTheOrderOfTimeUntilAColumnIsChosen() throws Exception {
    Panels.test(
        () -> {
          TableView<Integer> table = table();
          assertEquals(List.of(0, 1, 2), List.copyOf(table.getItems()));
          sortBy(table, "title");
          assertEquals(List.of(2, 0, 1), List.copyOf(table.getItems()));
          sortBy(table, "sources");
          assertEquals(List.of(2, 1, 0), List.copyOf(table.getItems()));
          table.getSortOrder().clear();
          assertEquals(List.of(0, 1, 2), List.copyOf(table.getItems()));
        });
  }

  @Test
  void theSelectedRowIsTheSelectedEventInBothDirections() throws Exception {
    Panels.test(
        () -> {
          TableView<Integer> table = table();
          table.getSelectionModel().select(1);
          assertEquals(1, session.selection().event());
          session.select(2);
          assertEquals(2, table.getSelectionModel().getSelectedIndex());
          session.selectNothing();
          assertEquals(-1, table.getSelectionModel().getSelectedIndex());
          session.select(0);
          Panels.press(table, KeyCode.DOWN);
          assertEquals(1, session.selection().event());
        });
  }

  @Test
  void sortingKeepsTheSelectedEvent() throws Exception {
    Panels.test(
        () -> {
          TableView<Integer> table = table();
          session.selectPassage(1, 1);
          sortBy(table, "title");
          assertEquals(2, table.getSelectionModel().getSelectedIndex());
          assertEquals(new Selection.OfPassage(1, 1), session.selection());
        });
  }

  @Test
  void theFilterHidesRows() throws Exception {
    Panels.test(
        () -> {
          TableView<Integer> table = table();
          Filter other = Filter.ALL.with(Facet.THEME, Set.of("other"));
          session.show(Shown.of(session.open(), other, new BitSet(), Set.of()));
          assertEquals(0, table.getItems().size());
        });
  }

  @Test
  void manyEventsHaveOnlyTheRowsInSight() throws Exception {
    Panels.test(
        () -> {
          Story large = new Story();
          IntStream.range(0, 20_000).forEach(i -> large.event("e" + i, "2020"));
          session.open(large.open());
          TableView<Integer> table = table();
          assertEquals(20_000, table.getItems().size());
          assertTrue(table.lookupAll(".table-row-cell").size() < 60);
        });
  }

  @Test
  void whatTheUserStarredOrNotedBearsASignAlsoWhereItIsOnAPassage() throws Exception {
    Panels.test(
        () -> {
          TableView<Integer> table = table();
          Target passage =
              Target.of(story.index().at(1), story.index().at(1).evidence().get(0).quote());
          session.notebook().change(notes -> notes.withStar(Target.of(story.index().at(0)), true));
          session.notebook().type(passage, "a");
          session.notebook().change(notes -> notes.withTag(new Target.OfEvent("gone"), "x"));
          Panels.layOut(table.getScene());
          List<String> titles =
              table.lookupAll(".table-cell").stream()
                  .map(cell -> ((TableCell<?, ?>) cell).getText())
                  .filter(text -> text != null && text.contains("Title"))
                  .sorted()
                  .toList();
          assertEquals(List.of("Title of a", "★ Title of b", "✎ Title of c"), titles);
        });
  }
}
