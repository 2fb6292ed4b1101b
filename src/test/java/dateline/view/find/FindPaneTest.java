package dateline.view.find;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.article.TextRange;
import dateline.model.Disagreement.Kind;
import dateline.render.Palette;
import dateline.session.Facet;
import dateline.session.Filter;
import dateline.session.Selection;
import dateline.session.Session;
import dateline.session.Story;
import dateline.settings.SavedSearches;
import dateline.time.Edtf;
import dateline.view.Look;
import dateline.view.Panels;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;

class FindPaneTest {

  private final Session session =
      new Session(
          new Story()
              .source("ap", "2020-02-07", "Oil from Norway arrives.", "Nobody cites this oil.")
              .source("tass", "2020-02-08")
              .event("norway", "2020-01-10", "ap: Oil from Norway arrives.")
              .event("gas", "2020-02-01")
              .event("talks", "2020-03-01", "tass: gas and oil")
              .dispute("price", Kind.NUMBER, List.of("gas"), "ap: oil price", "tass: none")
              .open());

  private final ObjectProperty<SavedSearches> saved =
      new SimpleObjectProperty<>(SavedSearches.NONE);
  private final List<String> shown = new ArrayList<>();
  private final StackPane panels = new StackPane();

  private FindPane pane() {
    return new FindPane(
        session, Panels.surroundings(), panels, () -> shown.add("disagreements"), saved);
  }

  private Scene scene(FindPane pane) {
    Look.loadTypefaces();
    Scene scene = new Scene(pane, 1024, 700);
    Look.apply(scene, Palette.LIGHT);
    pane.install(scene);
    Panels.layOut(scene);
    panels.setFocusTraversable(true);
    panels.requestFocus();
    return scene;
  }

  private static <T extends Node> T node(Scene scene, String selector, Class<T> type) {
    return type.cast(Objects.requireNonNull(scene.getRoot().lookup(selector), selector));
  }

  private static TextField field(Scene scene) {
    return node(scene, ".find-bar .text-field", TextField.class);
  }

  private static String counts(Scene scene) {
    return node(scene, ".find-bar .counts", Label.class).getText();
  }

  /** Opens the line, types words and presses Enter, which does not wait for a pause in typing. */
  private static void find(FindPane pane, Scene scene, String words) {
    pane.find();
    field(scene).setText(words);
    Panels.press(field(scene), KeyCode.ENTER);
    Panels.layOut(scene);
  }

  @Test
  void whatWasNeverWantedIsNotInTheScene() throws Exception {
    Panels.test(
        () -> {
          Scene scene = scene(pane());
          for (String part : List.of(".find-bar .text-field", ".results", ".filter-panel")) {
            assertNull(scene.getRoot().lookup(part), part);
          }
        });
  }

  @Test
  void findingTakesTheFocusAndEscapeGivesItBack() throws Exception {
    Panels.test(
        () -> {
          FindPane pane = pane();
          Scene scene = scene(pane);
          Node bar = node(scene, ".find-bar", Node.class);
          assertFalse(bar.isVisible());
          pane.find();
          assertTrue(bar.isVisible());
          assertSame(field(scene), scene.getFocusOwner());
          assertEquals("", field(scene).getText());
          Panels.press(field(scene), KeyCode.ESCAPE);
          assertFalse(bar.isVisible());
          assertSame(panels, scene.getFocusOwner());
        });
  }

  @Test
  void enterLeadsFromMatchToMatchAndRoundAgain() throws Exception {
    Panels.test(
        () -> {
          FindPane pane = pane();
          Scene scene = scene(pane);
          find(pane, scene, "oil");
          assertEquals("1 of 6 · 2 events, 3 passages, 1 disagreement", counts(scene));
          assertEquals(0, session.selection().event());
          Panels.press(field(scene), KeyCode.ENTER);
          assertEquals(2, session.selection().event());
          pane.next();
          assertEquals(new Selection.OfArticle(0, "ap", new TextRange(0, 3)), session.selection());
          pane.next();
          int cited = "Oil from Norway arrives.\nNobody cites this ".length();
          assertEquals(
              new Selection.OfArticle(0, "ap", new TextRange(cited, cited + 3)),
              session.selection());
          pane.next();
          assertEquals(new Selection.OfPassage(2, 0), session.selection());
          pane.next();
          assertEquals(List.of("disagreements"), shown);
          assertEquals("price", session.disagreementProperty().get());
          pane.next();
          assertEquals(0, session.selection().event());
          pane.previous();
          assertEquals(2, shown.size());
        });
  }

  @Test
  void theMatchesAreToldToTheOtherPanelsUntilTheLineIsClosed() throws Exception {
    Panels.test(
        () -> {
          FindPane pane = pane();
          Scene scene = scene(pane);
          find(pane, scene, "norway ");
          assertTrue(session.matchesProperty().get().hasEvent(0));
          assertFalse(session.matchesProperty().get().hasEvent(1));
          Panels.press(field(scene), KeyCode.ESCAPE);
          assertEquals(0, session.matchesProperty().get().size());
        });
  }

  @Test
  void similarWordsAreSaidToBeSimilarAndNothingIsSaidToBeNothing() throws Exception {
    Panels.test(
        () -> {
          FindPane pane = pane();
          Scene scene = scene(pane);
          find(pane, scene, "nowray ");
          assertTrue(counts(scene).endsWith("similar words"), counts(scene));
          find(pane, scene, "zzzz");
          assertEquals("Nothing found", counts(scene));
        });
  }

  @Test
  void aNewerStateOfTheTimelineIsSearchedAnew() throws Exception {
    Panels.test(
        () -> {
          FindPane pane = pane();
          Scene scene = scene(pane);
          find(pane, scene, "norway ");
          session.open(new Story().event("a", "2020").event("norway", "2021").open());
          assertFalse(session.matchesProperty().get().hasEvent(0));
          assertTrue(session.matchesProperty().get().hasEvent(1));
        });
  }

  @Test
  void whatWasFoundBecomesAFilter() throws Exception {
    Panels.test(
        () -> {
          FindPane pane = pane();
          Scene scene = scene(pane);
          find(pane, scene, "oil");
          node(scene, ".find-bar .find .link", Button.class).fire();
          assertEquals(2, session.steps().size());
          assertEquals(
              "Showing 2 of 3 · “oil”", node(scene, ".find-bar .shown", Label.class).getText());
          pane.clearFilter();
          assertEquals(3, session.steps().size());
        });
  }

  @Test
  void aValueOfThePanelFiltersAndItsCountIsWhatItShows() throws Exception {
    Panels.test(
        () -> {
          FindPane pane = pane();
          Scene scene = scene(pane);
          pane.toggleFilter();
          Panels.layOut(scene);
          CheckBox box = (CheckBox) box(scene, "SOURCE ap");
          assertTrue(box.getAccessibleText().endsWith(", 1 event"), box.getAccessibleText());
          box.fire();
          assertEquals(1, session.steps().size());
          assertEquals(Set.of("ap"), session.shown().filter().of(Facet.SOURCE));
          Panels.press(box(scene, "SOURCE ap"), KeyCode.ESCAPE);
          assertFalse(node(scene, ".filter-panel", Node.class).isVisible());
          assertEquals(1, session.steps().size());
        });
  }

  private static Node box(Scene scene, String id) {
    return scene.getRoot().lookupAll(".check-box").stream()
        .filter(box -> id.equals(box.getId()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void datesAreReadAsOneWritesThem() throws Exception {
    Panels.test(
        () -> {
          FindPane pane = pane();
          Scene scene = scene(pane);
          pane.toggleFilter();
          Panels.layOut(scene);
          TextField dates = node(scene, ".filter-panel .text-field", TextField.class);
          dates.setText("Feb 2020 to March 2020");
          dates.fireEvent(new ActionEvent());
          assertEquals(2, session.steps().size());
          assertEquals(Edtf.parse("2020-02/2020-03"), session.shown().filter().dates());
          dates.setText("someday");
          dates.fireEvent(new ActionEvent());
          assertEquals(2, session.steps().size());
          assertTrue(node(scene, ".filter-panel .problem", Label.class).isVisible());
        });
  }

  @Test
  void whereNothingIsShownTheLineOffersWhatToLeaveOut() throws Exception {
    Panels.test(
        () -> {
          FindPane pane = pane();
          Scene scene = scene(pane);
          pane.toggleFilter();
          Panels.layOut(scene);
          ((CheckBox) box(scene, "SOURCE ap")).fire();
          Panels.layOut(scene);
          TextField dates = node(scene, ".filter-panel .text-field", TextField.class);
          dates.setText("1999");
          dates.fireEvent(new ActionEvent());
          assertEquals(0, session.steps().size());
          Panels.layOut(scene);
          Button way = node(scene, ".find-bar .ways .link", Button.class);
          assertEquals("Without 1999: 1", way.getText());
          way.fire();
          assertEquals(1, session.steps().size());
        });
  }

  @Test
  void aFilterIsSavedUnderANameAndComesBack() throws Exception {
    Panels.test(
        () -> {
          FindPane pane = pane();
          Scene scene = scene(pane);
          find(pane, scene, "oil");
          node(scene, ".find-bar .find .link", Button.class).fire();
          Filter filter = session.shown().filter();
          pane.toggleFilter();
          Panels.layOut(scene);
          node(scene, ".saved-row .link", Button.class).fire();
          TextField name = node(scene, ".saved-row .text-field", TextField.class);
          name.setText(" About oil ");
          name.fireEvent(new ActionEvent());
          assertEquals("About oil", saved.get().all().getFirst().name());
          pane.clearFilter();
          pane.savedFilters().getFirst().fire();
          assertEquals(filter, session.shown().filter());
          assertEquals(2, session.steps().size());
        });
  }
}
