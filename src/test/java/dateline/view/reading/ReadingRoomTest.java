package dateline.view.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.article.Checksum;
import dateline.article.Dossier;
import dateline.article.TextRange;
import dateline.model.Disagreement;
import dateline.model.Disagreement.Account;
import dateline.model.Event;
import dateline.model.Evidence;
import dateline.model.Quote;
import dateline.model.Shape;
import dateline.model.Source;
import dateline.session.OpenTimeline;
import dateline.session.Selection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import org.junit.jupiter.api.Test;

/** What the reading side does where there is little room, and with much to show. */
class ReadingRoomTest {

  private static final String TEXT =
      "# A cold winter\n\nThe oil stopped. It rained. It rained.\n" + "\nFiller.\n".repeat(60);

  private static Disagreement dispute(String id, Account... accounts) {
    return new Disagreement(
        id,
        List.of("oil"),
        "Question " + id + ", which is put at some length, so that it takes two lines?",
        Disagreement.Kind.OUTCOME,
        List.of(accounts),
        "",
        Shape.NEW);
  }

  private static Account account(String exact) {
    return new Account(new Quote("early", exact, "", ""), "says " + exact, Shape.NEW);
  }

  private static final OpenTimeline OPEN =
      Stage.open(
          List.of(Stage.source("early", "2020-02-01", "early.md")),
          List.of(Stage.event("oil", "2020-01-01", Stage.quote("early", "The oil stopped"))),
          List.of(
              dispute("a", account("The oil stopped"), account("Oil never stopped")),
              dispute("b", account("It rained."))),
          Map.of("early", TEXT));

  private static Node node(Stage stage, String selector) {
    stage.layout();
    return Objects.requireNonNull(stage.pane.lookup(selector), selector);
  }

  private static void press(Stage stage, String selector) {
    ((Button) node(stage, selector)).fire();
    stage.layout();
  }

  @Test
  void aCardIsShownWholeOrNotAtAll() {
    for (int height = 470; height < 760; height += 10) {
      Stage.with(
          OPEN,
          height,
          100,
          stage -> {
            stage.session.select(0);
            Node card = node(stage, ".disagreement");
            double bottom = card.localToScene(card.getLayoutBounds()).getMaxY();
            double edge = node(stage, ".source-tabs").localToScene(0, 0).getY();
            assertTrue(!card.isVisible() || bottom <= edge, bottom + " in " + edge);
            assertEquals(
                !card.isVisible(), stage.says("Sources disagree on 2 questions"), "at " + edge);
          });
    }
  }

  @Test
  void whatDoesNotFitIsUnfoldedOnDemandAndFoldedAgain() {
    Stage.with(
        OPEN,
        480,
        100,
        stage -> {
          stage.session.select(0);
          assertFalse(stage.says("Question a"));
          press(stage, ".head-more");
          assertTrue(stage.says("Question a"));
          press(stage, ".head-more");
          assertFalse(stage.says("Question a"));
        });
  }

  @Test
  void inALowPanelAllScrollsInOneColumnFromWhatTheEventIs() {
    Stage.with(
        OPEN,
        560,
        200,
        stage -> {
          stage.session.select(0);
          assertTrue(stage.says("Title of oil"));
          assertTrue(stage.says("One passage"));
          double top = node(stage, ".event-header").localToScene(0, 0).getY();
          stage.article().flow().scrollBy(100);
          assertEquals(top - 100, node(stage, ".event-header").localToScene(0, 0).getY(), 1);
        });
  }

  @Test
  void inALowPanelTheFirstStepLeadsToTheFirstPassage() {
    Stage.with(
        OPEN,
        560,
        200,
        stage -> {
          stage.session.select(0);
          stage.layout();
          stage.pane.nextPassage();
          assertEquals(new Selection.OfPassage(0, 0), stage.session.selection());
          assertTrue(stage.says("1 of 1"));
        });
  }

  @Test
  void aPanelThatBecomesLowAndHighAgainShowsTheSame() {
    Stage.with(
        OPEN,
        700,
        100,
        stage -> {
          stage.session.selectPassage(0, 0);
          for (int height : List.of(300, 700, 200, 900)) {
            stage.pane.resize(520, height);
            assertTrue(stage.paragraphs().stream().anyMatch(cell -> cell.getHeight() > 0));
            boolean apart = stage.pane.lookup(".scroll-pane .event-header") != null;
            assertEquals(height > 460, apart, "at " + height);
          }
        });
  }

  @Test
  void anEventWithoutEvidenceSaysSoInALowPanel() {
    OpenTimeline open =
        Stage.open(List.of(), List.of(Stage.event("a", "2020")), List.of(), Map.of());
    Stage.with(
        open,
        300,
        100,
        stage -> {
          stage.session.select(0);
          assertTrue(stage.says("No article supports this event"));
          stage.pane.resize(520, 700);
          assertTrue(stage.says("No article supports this event"));
        });
  }

  @Test
  void anAccountWhoseWordsAreLostSaysSoAndOffersWhatResemblesThem() {
    Stage.with(
        OPEN,
        1400,
        100,
        stage -> {
          stage.session.select(0);
          stage.layout();
          press(stage, ".disagreement .link");
          assertTrue(stage.says("These words do not stand in the article."));
          press(stage, ".account .near-matches .link");
          assertTrue(stage.says("… The oil stopped"));
          press(stage, ".account .near-matches .place");
          assertTrue(stage.article().selectedText().contains("oil stopped"));
          assertEquals(0, stage.session.selection().event());
        });
  }

  @Test
  void anAccountWhoseWordsStandInSeveralPlacesShowsThem() {
    OpenTimeline open =
        Stage.open(
            OPEN.timeline().sources(),
            OPEN.timeline().events(),
            List.of(dispute("b", account("It rained."))),
            Map.of("early", TEXT));
    Stage.with(
        open,
        1400,
        100,
        stage -> {
          stage.session.select(0);
          stage.layout();
          press(stage, ".disagreement .link");
          press(stage, ".account .near-matches .link");
          assertEquals(2, stage.pane.lookupAll(".account .near-matches .place").size());
        });
  }

  @Test
  void aCopyWhoseChecksumDiffersIsSaidToDiffer() {
    OpenTimeline open =
        OpenTimeline.of(
            "t",
            OPEN.timeline(),
            Dossier.of(
                OPEN.timeline(),
                Map.of("early", Objects.requireNonNull(OPEN.dossier().article("early"))),
                Map.of("early", Checksum.DIFFERS),
                () -> false),
            List.of());
    Stage.with(
        open,
        stage -> {
          stage.session.read("early", null);
          assertTrue(stage.says("Checksum differs"));
        });
  }

  @Test
  void ofAHundredSourcesTheTabsThatFitAreShownAndTheRestIsInTheMenu() {
    List<Source> sources =
        IntStream.range(0, 100).mapToObj(i -> Stage.source("s" + i, "2020-02-01", "")).toList();
    Evidence[] all =
        IntStream.range(0, 100)
            .mapToObj(i -> Stage.quote("s" + i, "Report " + i + " counted."))
            .toArray(Evidence[]::new);
    Event event = Stage.event("all", "2020", all);
    Map<String, String> texts = new HashMap<>();
    sources.forEach(
        one -> texts.put(one.id(), "Report " + one.id().substring(1) + " counted. More."));
    Stage.with(
        Stage.open(sources, List.of(event), List.of(), texts),
        stage -> {
          stage.session.select(0);
          assertTrue(stage.says("Passage 1 of 100"));
          for (int step = 0; step < 120; step++) {
            stage.pane.nextPassage();
          }
          assertTrue(stage.says("Passage 100 of 100"));
          long seen = stage.pane.lookupAll(".tab").stream().filter(Node::isVisible).count();
          assertTrue(seen >= 1 && seen < 6, "tabs: " + seen);
          var menu = (MenuButton) node(stage, ".more-sources");
          assertEquals(100 - seen, menu.getItems().size());
        });
  }

  @Test
  void anArticleOfFiveMegabytesIsReadAtItsEnd() {
    String filler = "This is one of very many sentences that say nothing of note. ".repeat(20);
    StringBuilder text = new StringBuilder("# Long");
    while (text.length() < 5_000_000) {
      text.append("\n\n").append(filler);
    }
    text.append("\n\nHere it says so.\n");
    OpenTimeline open =
        Stage.open(
            List.of(Stage.source("long", "2020", "long.md")),
            List.of(Stage.event("end", "2020", Stage.quote("long", "Here it says so."))),
            List.of(),
            Map.of("long", text.toString()));
    Stage.with(
        open,
        stage -> {
          stage.session.select(0);
          TextRange place = Passages.place(open.dossier().ofEvent(0).getFirst());
          assertNotNull(place);
          List<ParagraphCell> seen = stage.paragraphs();
          assertTrue(seen.stream().anyMatch(cell -> cell.block().range().overlaps(place)));
          assertTrue(seen.size() < 20, "paragraphs: " + seen.size());
        });
  }

  @Test
  void twoEventsThatCiteOneSentenceBothMarkIt() {
    OpenTimeline open =
        Stage.open(
            OPEN.timeline().sources(),
            List.of(
                Stage.event("a", "2020-01-01", Stage.quote("early", "The oil stopped.")),
                Stage.event("b", "2020-01-02", Stage.quote("early", "The oil stopped."))),
            List.of(),
            Map.of("early", TEXT));
    Stage.with(
        open,
        stage -> {
          for (int event : List.of(0, 1)) {
            stage.session.select(event);
            assertTrue(stage.says("2"), "the gutter counts both");
            TextRange place = Passages.place(open.dossier().ofEvent(event).getFirst());
            assertNotNull(place);
            List<Mark> marks = Mark.in(open.dossier().text("early"), place, event);
            assertEquals(List.of(new Mark(place, Mark.Strength.SELECTED)), marks);
          }
          assertNull(stage.pane.lookup(".quotation-card"));
        });
  }
}
