package dateline.view.find;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.article.TextRange;
import dateline.model.Disagreement.Kind;
import dateline.notes.Target;
import dateline.render.Palette;
import dateline.session.Facet;
import dateline.session.Filter;
import dateline.session.Selection;
import dateline.session.Session;
import dateline.session.Story;
import dateline.settings.SavedSearches;
import dateline.time.Edtf;
import dateline.view.Background;
import dateline.view.Look;
import dateline.view.Panels;
import dateline.view.Toolkit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.event.ActionEvent;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
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

  private final Ways ways =
      new Ways() {
        @Override
        public void showDisagreements() {
          shown.add("disagreements");
        }

        @Override
        public void showNotes() {
          shown.add("notes");
        }
      };

  private final FindPane pane =
      Toolkit.call(() -> new FindPane(session, Panels.surroundings(), panels, ways, saved));
  private final Scene scene = Toolkit.call(() -> opened(pane));

  private Scene opened(FindPane pane) {
    Look.loadTypefaces();
    Scene opened = new Scene(pane, 1024, 700);
    Look.apply(opened, Palette.LIGHT);
    pane.install(opened);
    Panels.layOut(opened);
    panels.setFocusTraversable(true);
    panels.requestFocus();
    return opened;
  }

  private <T extends Node> T node(String selector, Class<T> type) {
    return type.cast(Objects.requireNonNull(scene.getRoot().lookup(selector), selector));
  }

  private TextField field() {
    return node(".find-bar .text-field", TextField.class);
  }

  private String counts() {
    return node(".find-bar .counts", Label.class).getText();
  }

  /** Opens the line, types words and presses Enter, which does not wait for a pause in typing. */
  private void find(String words) {
    pane.find();
    field().setText(words);
    Panels.press(field(), KeyCode.ENTER);
    Panels.layOut(scene);
  }

  @Test
  void whatWasNeverWantedIsNotInTheScene() throws Exception {
    Panels.test(
        () -> {
          for (String part : List.of(".find-bar .text-field", ".results", ".filter-panel")) {
            assertNull(scene.getRoot().lookup(part), part);
          }
        });
  }

  @Test
  void findingTakesTheFocusAndEscapeGivesItBack() throws Exception {
    Panels.test(
        () -> {
          Node bar = node(".find-bar", Node.class);
          assertFalse(bar.isVisible());
          pane.find();
          assertTrue(bar.isVisible());
          assertSame(field(), scene.getFocusOwner());
          assertEquals("", field().getText());
          Panels.press(field(), KeyCode.ESCAPE);
          assertFalse(bar.isVisible());
          assertSame(panels, scene.getFocusOwner());
        });
  }

  @Test
  void enterLeadsFromMatchToMatchAndRoundAgain() throws Exception {
    Panels.test(
        () -> {
          find("oil");
          assertEquals("1 of 6 · 2 events, 3 passages, 1 disagreement", counts());
          assertEquals(0, session.selection().event());
          Panels.press(field(), KeyCode.ENTER);
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
          find("norway ");
          assertTrue(session.matchesProperty().get().hasEvent(0));
          assertFalse(session.matchesProperty().get().hasEvent(1));
          Panels.press(field(), KeyCode.ESCAPE);
          assertEquals(0, session.matchesProperty().get().size());
        });
  }

  @Test
  void similarWordsAreSaidToBeSimilarAndNothingIsSaidToBeNothing() throws Exception {
    Panels.test(
        () -> {
          find("nowray ");
          assertTrue(counts().endsWith("similar words"), counts());
          find("zzzz");
          assertEquals("Nothing found", counts());
        });
  }

  @Test
  void aNewerStateOfTheTimelineIsSearchedAnew() throws Exception {
    Panels.test(
        () -> {
          find("norway ");
          session.open(new Story().event("a", "2020").event("norway", "2021").open());
          assertFalse(session.matchesProperty().get().hasEvent(0));
          assertTrue(session.matchesProperty().get().hasEvent(1));
        });
  }

  @Test
  void whatWasFoundBecomesAFilter() throws Exception {
    Panels.test(
        () -> {
          find("oil");
          node(".find-bar .only", Button.class).fire();
          assertEquals(2, session.steps().size());
          assertEquals("Showing 2 of 3 · “oil”", node(".find-bar .shown", Label.class).getText());
          pane.clearFilter();
          assertEquals(3, session.steps().size());
        });
  }

  @Test
  void aValueOfThePanelFiltersAndItsCountIsWhatItShows() throws Exception {
    Panels.test(
        () -> {
          openFilter();
          CheckBox box = box("SOURCE ap");
          assertTrue(box.getAccessibleText().endsWith(", 1 event"), box.getAccessibleText());
          box.fire();
          assertEquals(1, session.steps().size());
          assertEquals(Set.of("ap"), session.shown().filter().of(Facet.SOURCE));
          Panels.press(box("SOURCE ap"), KeyCode.ESCAPE);
          assertFalse(node(".filter-panel", Node.class).isVisible());
          assertEquals(1, session.steps().size());
        });
  }

  @Test
  void theFilterTakesTheFocusAsSoonAsItsValuesAreCounted() throws Exception {
    Panels.test(
        () -> {
          List<Runnable> waiting = new ArrayList<>();
          Background later =
              new Background() {
                @Override
                public <T> void run(Object owner, Supplier<T> task, Consumer<T> then) {
                  waiting.add(() -> then.accept(task.get()));
                }
              };
          FindPane pane = new FindPane(session, Panels.surroundings(later), panels, ways, saved);
          Scene scene = opened(pane);
          pane.toggleFilter();
          waiting.forEach(Runnable::run);
          TextField dates = (TextField) scene.getRoot().lookup(".filter-panel .text-field");
          assertSame(dates, scene.getFocusOwner());
          dates.setText("Feb 2020");
          dates.fireEvent(new ActionEvent());
          waiting.clear();
          pane.clearFilter();
          List.copyOf(waiting).forEach(Runnable::run);
          assertSame(dates, scene.getFocusOwner());
          Panels.press(dates, KeyCode.ESCAPE);
          assertFalse(scene.getRoot().lookup(".filter-panel").isVisible());
          assertSame(panels, scene.getFocusOwner());
        });
  }

  private void openFilter() {
    pane.toggleFilter();
    Panels.layOut(scene);
  }

  private CheckBox box(String id) {
    return (CheckBox)
        scene.getRoot().lookupAll(".check-box").stream()
            .filter(box -> id.equals(box.getId()))
            .findFirst()
            .orElseThrow();
  }

  @Test
  void datesAreReadAsOneWritesThem() throws Exception {
    Panels.test(
        () -> {
          openFilter();
          TextField dates = node(".filter-panel .text-field", TextField.class);
          dates.setText("Feb 2020 to March 2020");
          dates.fireEvent(new ActionEvent());
          assertEquals(2, session.steps().size());
          assertEquals(Edtf.parse("2020-02/2020-03"), session.shown().filter().dates());
          dates.setText("someday");
          dates.fireEvent(new ActionEvent());
          assertEquals(2, session.steps().size());
          assertTrue(node(".filter-panel .problem", Label.class).isVisible());
        });
  }

  @Test
  void whereNothingIsShownTheLineOffersWhatToLeaveOut() throws Exception {
    Panels.test(
        () -> {
          openFilter();
          box("SOURCE ap").fire();
          Panels.layOut(scene);
          TextField dates = node(".filter-panel .text-field", TextField.class);
          dates.setText("1999");
          dates.fireEvent(new ActionEvent());
          assertEquals(0, session.steps().size());
          Panels.layOut(scene);
          Button way = node(".find-bar .ways .link", Button.class);
          assertEquals("Without 1999: 1", way.getText());
          way.fire();
          assertEquals(1, session.steps().size());
        });
  }

  @Test
  void aFilterIsSavedUnderANameAndComesBack() throws Exception {
    Panels.test(
        () -> {
          find("oil");
          node(".find-bar .only", Button.class).fire();
          Filter filter = session.shown().filter();
          openFilter();
          node(".saved-row .link", Button.class).fire();
          TextField name = node(".saved-row .text-field", TextField.class);
          name.setText(" About oil ");
          name.fireEvent(new ActionEvent());
          assertEquals("About oil", saved.get().all().getFirst().name());
          pane.clearFilter();
          pane.savedFilters().getFirst().fire();
          assertEquals(filter, session.shown().filter());
          assertEquals(2, session.steps().size());
        });
  }

  private static final Target TALKS = new Target.OfEvent("talks");
  private static final Target PASSAGE =
      new Target.OfPassage("norway", "ap", "Oil from Norway arrives.");

  @Test
  void onesOwnNotesAndTagsAreFoundAndSaidToBeNotes() throws Exception {
    Panels.test(
        () -> {
          session.notebook().type(TALKS, "Ask Ann about the Nord Stream");
          session.notebook().change(notes -> notes.withTag(PASSAGE, "Nordic"));
          pane.find();
          field().setText("nord");
          Panels.press(field(), KeyCode.ENTER);
          assertEquals("1 of 2 · 2 notes of yours", counts());
          assertEquals(new Selection.OfPassage(0, 0), session.selection());
          pane.next();
          assertEquals(2, session.selection().event());
          assertTrue(session.matchesProperty().get().hasEvent(0));
        });
  }

  @Test
  void aNoteThatChangesIsFoundOrNoLongerFoundAtOnce() throws Exception {
    Panels.test(
        () -> {
          find("ann ");
          assertEquals("Nothing found", counts());
          session.notebook().type(TALKS, "Ann");
          assertEquals("1 note of yours", counts());
          session.notebook().type(TALKS, "Bob");
          assertEquals("Nothing found", counts());
        });
  }

  @Test
  void similarWordsAreLookedForOnlyWhereNeitherTheTimelineNorANoteHasTheWords() throws Exception {
    Panels.test(
        () -> {
          session.notebook().type(TALKS, "nowray");
          find("nowray ");
          assertEquals("1 of 1 · 1 note of yours", counts());
          session.notebook().type(TALKS, "");
          assertTrue(counts().endsWith("similar words"), counts());
        });
  }

  @Test
  void theNoteOfAnEventThatIsGoneLeadsToTheListOfNotes() throws Exception {
    Panels.test(
        () -> {
          session.notebook().type(new Target.OfEvent("gone"), "Ann");
          find("ann ");
          assertEquals(List.of("notes"), shown);
        });
  }

  @Test
  void theFilterOfWhatWasFoundFollowsTheNotes() throws Exception {
    Panels.test(
        () -> {
          session.notebook().type(TALKS, "Ann");
          find("ann ");
          node(".find-bar .only", Button.class).fire();
          assertEquals(1, session.steps().size());
          session.notebook().type(new Target.OfEvent("gas"), "Ann");
          assertEquals(2, session.steps().size());
        });
  }

  @Test
  void whatTheFilterHidesIsCountedAndShownByAPressOrAKey() throws Exception {
    Panels.test(
        () -> {
          session.notebook().type(TALKS, "oil");
          openFilter();
          box("SOURCE ap").fire();
          find("oil");
          assertEquals("1 of 3 · 1 event, 2 passages", counts());
          Button more = node(".find-bar .outside", Button.class);
          assertEquals("4 more outside the filter", more.getText());
          for (int step = 0; step < 3; step++) {
            pane.next();
          }
          assertEquals(new Selection.OfEvent(0), session.selection(), "round again");
          more.fire();
          assertEquals("1 of 7 · 1 event, 2 passages, 4 outside the filter", counts());
          pane.previous();
          assertEquals(List.of("disagreements"), shown);
          Panels.press(field(), KeyCode.ESCAPE);
          find("oil");
          assertEquals("1 of 3 · 1 event, 2 passages", counts());
          press(KeyCode.ENTER, true);
          assertEquals("1 of 7 · 1 event, 2 passages, 4 outside the filter", counts());
          press(KeyCode.ENTER, true);
          assertEquals("1 of 3 · 1 event, 2 passages", counts());
          pane.clearFilter();
          assertEquals("1 of 7 · 2 events, 1 note of yours, 3 passages, 1 disagreement", counts());
          assertFalse(more.isVisible());
        });
  }

  private void press(KeyCode key, boolean shortcut) {
    Event.fireEvent(
        field(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, shortcut, false, false));
  }

  @Test
  void whereAllIsHiddenTheLineSaysSo() throws Exception {
    Panels.test(
        () -> {
          openFilter();
          box("SOURCE tass").fire();
          find("norway title");
          assertEquals("Nothing inside the filter", counts());
          assertEquals("1 more outside the filter", node(".outside", Button.class).getText());
        });
  }

  @Test
  void theListHasAGroupForNotesAndOneForWhatTheFilterHides() throws Exception {
    Panels.test(
        () -> {
          session.notebook().type(TALKS, "Ask Ann about Norway");
          session.notebook().change(notes -> notes.withTag(PASSAGE, "Norway"));
          Finder finder = new Finder(session, Panels.surroundings(), ways);
          ResultsList results =
              new ResultsList(session, finder, Panels.surroundings().words(), () -> {});
          Scene alone = new Scene(results, 460, 600);
          finder.filter(Filter.ALL.with(Facet.SOURCE, Set.of("ap")));
          finder.search("norway", () -> {});
          assertEquals(
              List.of(
                  "Events · 1",
                  "Title of norway10 Jan 2020",
                  "Your notes · 1",
                  "Title of norwayYour note on a passage · Norway",
                  "In the articles · 1",
                  "Oil from Norway arrives.ap · 7 Feb 2020",
                  "1 more outside the filter"),
              lines(alone, results));
          results.list().getSelectionModel().selectLast();
          Panels.press(results.list(), KeyCode.ENTER);
          List<String> all = lines(alone, results);
          assertEquals(
              List.of("Outside the filter · 1", "Title of talksYour note · Ask Ann about Norway"),
              all.subList(all.size() - 2, all.size()));
        });
  }

  /** What the list says, a line each; of a hit both its lines. */
  private static List<String> lines(Scene scene, ResultsList results) {
    Panels.layOut(scene);
    return results.list().lookupAll(".list-cell").stream()
        .map(HitCell.class::cast)
        .filter(cell -> cell.getItem() != null)
        .sorted(Comparator.comparingInt(HitCell::getIndex))
        .map(
            cell ->
                cell.lookupAll(".label").stream()
                    .map(label -> ((Label) label).getText())
                    .collect(Collectors.joining()))
        .toList();
  }
}
