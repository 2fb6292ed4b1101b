package dateline.view.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.article.ArticleReader;
import dateline.article.Dossier;
import dateline.article.Format;
import dateline.article.TextRange;
import dateline.model.Disagreement;
import dateline.model.Disagreement.Account;
import dateline.model.Quote;
import dateline.model.Shape;
import dateline.session.OpenTimeline;
import dateline.session.Selection;
import dateline.view.Words;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;

class ReadingPaneTest {

  private static final String FIRST =
      """
      # A cold winter

      The oil stopped on New Year’s Day. Nobody said why.

      A minister came.
      """;
  private static final String FIRST_TEXT = ArticleReader.read(Format.MARKDOWN, FIRST).text();
  private static final String SECOND = "# Later\n\nThe oil came back, some of it.\n";

  private static final OpenTimeline OPEN =
      Stage.open(
          List.of(
              Stage.source("late", "2020-02-09", "late.md"),
              Stage.source("early", "2020-02-01", "early.md"),
              Stage.source("gone", "2020-02-10", "gone.md")),
          List.of(
              Stage.event(
                  "oil",
                  "2020-01-01",
                  Stage.quote("late", "The oil came back"),
                  Stage.quote("early", "The oil stopped"),
                  Stage.quote("gone", "Nobody has read this.")),
              Stage.event("visit", "2020-02-01", Stage.quote("early", "A minister came")),
              Stage.event("silence", "2020-02-02", Stage.quote("early", "stopped on New Year")),
              Stage.event("rumour", "2020-02-03", Stage.quote("early", "The oil never stopped")),
              Stage.event("aside", "2020-02-04")),
          List.of(
              new Disagreement(
                  "d",
                  List.of("oil"),
                  "Did it stop?",
                  Disagreement.Kind.OUTCOME,
                  List.of(
                      new Account(new Quote("early", "The oil stopped", "", ""), "yes", Shape.NEW),
                      new Account(new Quote("late", "", "", ""), "in part", Shape.NEW)),
                  "Both.",
                  Shape.NEW)),
          Map.of("early", FIRST, "late", SECOND));

  @Test
  void withNothingSelectedItTellsWhatTheTimelineIsAndHowToBegin() {
    Stage.with(
        OPEN,
        stage -> {
          assertTrue(stage.says("The quarrel"));
          assertTrue(stage.says("5 events"));
          assertTrue(stage.says("right arrow"));
        });
  }

  @Test
  void theArticleThatWasPublishedFirstComesFirst() {
    Stage.with(
        OPEN,
        stage -> {
          stage.session.select(0);
          assertTrue(stage.says("Wednesday, 1 January 2020"));
          assertTrue(stage.says("Title of oil"));
          assertTrue(stage.says("Outlet early ·"));
          assertTrue(stage.says("Passage 1 of 3"));
        });
  }

  @Test
  void oneStepsThroughThePassagesOfAllArticles() {
    Stage.with(
        OPEN,
        stage -> {
          stage.session.select(0);
          stage.layout();
          stage.pane.nextPassage();
          assertEquals(new Selection.OfPassage(0, 0), stage.session.selection());
          assertTrue(stage.says("Outlet late ·"));
          stage.pane.nextPassage();
          stage.pane.nextPassage();
          assertEquals(new Selection.OfPassage(0, 2), stage.session.selection());
          stage.pane.previousPassage();
          stage.pane.previousPassage();
          assertEquals(new Selection.OfPassage(0, 1), stage.session.selection());
        });
  }

  @Test
  void aClickOnAMarkSelectsItsEventAndAnotherClickTheNextThatSharesIt() {
    Stage.with(
        OPEN,
        stage -> {
          stage.session.select(1);
          stage.layout();
          click(stage, FIRST_TEXT.indexOf("stopped") + 1);
          int first = stage.session.selection().event();
          click(stage, FIRST_TEXT.indexOf("stopped") + 1);
          int second = stage.session.selection().event();
          click(stage, FIRST_TEXT.indexOf("stopped") + 1);
          assertEquals(List.of(0, 2), List.of(first, second).stream().sorted().toList());
          assertEquals(first, stage.session.selection().event());
        });
  }

  @Test
  void aClickOnPlainTextSelectsNoEvent() {
    Stage.with(
        OPEN,
        stage -> {
          stage.session.select(1);
          stage.layout();
          click(stage, FIRST_TEXT.indexOf("Nobody") + 2);
          assertEquals(1, stage.session.selection().event());
        });
  }

  @Test
  void aLostQuotationIsShownAndSaidToBeLost() {
    Stage.with(
        OPEN,
        stage -> {
          stage.session.select(3);
          assertTrue(stage.says("“The oil never stopped”"));
          assertTrue(stage.says("Not found in the article"));
          assertTrue(stage.says("Look for similar passages"));
        });
  }

  @Test
  void aMissingArticleIsSaidToBeMissingAndItsQuotationsStay() {
    Stage.with(
        OPEN,
        stage -> {
          stage.session.selectPassage(0, 2);
          assertTrue(stage.says("This article cannot be read"));
          assertTrue(stage.says("“Nobody has read this.”"));
          assertTrue(stage.says("Article not at hand"));
        });
  }

  @Test
  void anEventWithoutEvidenceIsSaidToBeBackground() {
    Stage.with(
        OPEN,
        stage -> {
          stage.session.select(4);
          assertTrue(stage.says("No article supports this event"));
        });
  }

  @Test
  void aDisagreementTellsTheAnswersAndOnDemandTheAccounts() {
    Stage.with(
        OPEN,
        stage -> {
          stage.session.select(0);
          assertTrue(stage.says("Sources disagree: Did it stop?"));
          assertTrue(stage.says("yes · in part"));
          assertFalse(stage.says("What can be concluded"));
          ((Button) stage.pane.lookup(".disagreement .link")).fire();
          assertTrue(stage.says("What can be concluded"));
          assertTrue(stage.says("“The oil stopped”"));
        });
  }

  @Test
  void selectedTextIsCopiedWithAnEmptyLineBetweenParagraphs() {
    Stage.with(
        OPEN,
        stage -> {
          stage.session.select(1);
          stage.layout();
          int from = FIRST_TEXT.indexOf("why");
          stage.article().select(from, FIRST_TEXT.indexOf("minister"));
          stage
              .article()
              .fireEvent(
                  new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.C, false, true, false, false));
          assertEquals("why.\n\nA ", Clipboard.getSystemClipboard().getString());
        });
  }

  @Test
  void selectedTextIsCopiedWithItsOutletHeadlineAndDate() {
    Stage.with(
        OPEN,
        stage -> {
          stage.session.select(1);
          stage.layout();
          int from = FIRST_TEXT.indexOf("A minister");
          stage.article().select(from, from + 10);
          press(stage, KeyCode.C, true, true);
          assertEquals(
              "“A minister”\nOutlet early, “Headline of early”, 1 February 2020",
              Clipboard.getSystemClipboard().getString());
        });
  }

  @Test
  void theArrowsWithShiftSelectFromThePassageOn() {
    Stage.with(
        OPEN,
        stage -> {
          stage.session.select(1);
          stage.layout();
          press(stage, KeyCode.RIGHT, true, true);
          press(stage, KeyCode.RIGHT, true, true);
          assertEquals("A minister", stage.article().selectedText());
          press(stage, KeyCode.LEFT, true, false);
          assertEquals("A ministe", stage.article().selectedText());
          press(stage, KeyCode.HOME, true, false);
          press(stage, KeyCode.UP, true, false);
          int from = stage.article().selected().start();
          assertTrue(from < FIRST_TEXT.indexOf("A minister"), "from " + from);
          press(stage, KeyCode.ESCAPE, false, false);
          assertEquals("", stage.article().selectedText());
        });
  }

  @Test
  void theBarTellsHowOftenTheSelectedTextIsCited() {
    Stage.with(
        OPEN,
        stage -> {
          stage.session.select(1);
          stage.layout();
          int from = FIRST_TEXT.indexOf("stopped");
          stage.article().select(from, from + 7);
          stage.article().offers().offer();
          assertTrue(stage.says("Cited by 3"));
          stage.article().select(0, 3);
          stage.article().offers().offer();
          assertTrue(stage.says("Not cited"));
          assertFalse(stage.says("Cited by"));
        });
  }

  @Test
  void wordsAreFoundElsewhereInAnyCaseInTheOrderOfPublication() {
    Dossier.Place here = new Dossier.Place("early", new TextRange(0, 1));
    Concordance found = Concordance.of(OPEN, new Words(Locale.ENGLISH), "the OIL", here);
    assertEquals(
        List.of(
            "Outlet early: … The oil stopped on New Year’s Day. …",
            "Outlet late: … The oil came back, some of it. …"),
        found.lines().stream().map(Concordance.Line::title).toList());
    Dossier.Place first = found.lines().getFirst().place();
    assertEquals(1, Concordance.of(OPEN, new Words(Locale.ENGLISH), "oil", first).lines().size());
  }

  @Test
  void whatOnlyADisagreementQuotesIsMarkedAndSelectsItsEvent() {
    OpenTimeline open =
        Stage.open(
            List.of(Stage.source("early", "2020-02-01", "early.md")),
            List.of(Stage.event("oil", "2020-01-01")),
            List.of(
                new Disagreement(
                    "d",
                    List.of("oil"),
                    "Who came?",
                    Disagreement.Kind.ACTOR,
                    List.of(new Account(new Quote("early", "A minister", "", ""), "he", Shape.NEW)),
                    "",
                    Shape.NEW)),
            Map.of("early", FIRST));
    Stage.with(
        open,
        stage -> {
          ((Button) stage.pane.lookup(".article-link .headline")).fire();
          assertTrue(stage.says("≠"));
          click(stage, FIRST_TEXT.indexOf("minister"));
          assertEquals(0, stage.session.selection().event());
          assertEquals("d", stage.session.disagreementProperty().get());
          assertEquals("A minister", stage.article().selectedText());
        });
  }

  @Test
  void paragraphsThatNothingIsQuotedFromAreSetApartOnDemand() {
    Stage.with(
        OPEN,
        stage -> {
          stage.session.select(0);
          stage.session.selectPassage(0, 0);
          PseudoClass uncited = PseudoClass.getPseudoClass("uncited");
          stage.session.select(1);
          assertTrue(
              stage.paragraphs().stream()
                  .noneMatch(cell -> cell.getPseudoClassStates().contains(uncited)));
          stage.pane.uncitedShownProperty().set(true);
          stage.layout();
          List<String> apart =
              stage.paragraphs().stream()
                  .filter(cell -> cell.getPseudoClassStates().contains(uncited))
                  .map(cell -> cell.getAccessibleText())
                  .toList();
          assertEquals(List.of(), apart);
          stage.session.open(
              Stage.open(
                  OPEN.timeline().sources(),
                  List.of(Stage.event("visit", "2020", Stage.quote("early", "A minister"))),
                  List.of(),
                  Map.of("early", FIRST)));
          stage.session.select(0);
          assertEquals(
              List.of("The oil stopped on New Year’s Day. Nobody said why."),
              stage.paragraphs().stream()
                  .filter(cell -> cell.getPseudoClassStates().contains(uncited))
                  .map(cell -> cell.getAccessibleText())
                  .toList());
        });
  }

  private static void press(Stage stage, KeyCode code, boolean shift, boolean control) {
    stage
        .article()
        .fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, control, false, false));
    stage.layout();
  }

  @Test
  void anArticleCanBeReadWithoutAnEvent() {
    Stage.with(
        OPEN,
        stage -> {
          int from = FIRST_TEXT.indexOf("Nobody");
          stage.session.read("early", new TextRange(from, from + 6));
          assertTrue(stage.says("Outlet early ·"));
          assertTrue(stage.says("Back to The quarrel"));
          assertTrue(stage.says("Checksum not recorded"));
          assertEquals("Nobody", stage.article().selectedText());
          stage.session.open(OPEN);
          assertEquals(new Selection.OfArticle(-1, "early", null), stage.session.selection());
          stage.session.select(0);
          assertFalse(stage.says("Back to The quarrel"));
        });
  }

  @Test
  void aPassageDeepInALongArticleComesIntoViewAndIsMarkedStrongly() {
    StringBuilder text = new StringBuilder("# Long\n");
    for (int i = 0; i < 2000; i++) {
      text.append("\nThis is paragraph ").append(i).append(" of a long article.\n");
    }
    OpenTimeline open =
        Stage.open(
            List.of(Stage.source("long", "2020", "long.md")),
            List.of(Stage.event("deep", "2020", Stage.quote("long", "paragraph 1543 of"))),
            List.of(),
            Map.of("long", text.toString()));
    Stage.with(
        open,
        stage -> {
          stage.session.select(0);
          TextRange place = Passages.place(open.dossier().ofEvent(0).getFirst());
          ParagraphCell cell =
              stage.paragraphs().stream()
                  .filter(shown -> place != null && shown.block().range().overlaps(place))
                  .findFirst()
                  .orElseThrow();
          double share = cell.getLayoutY() / stage.article().getHeight();
          assertEquals(1.0 / 3, share, 0.05);
          assertTrue(stage.paragraphs().size() < 60);
        });
  }

  @Test
  void textInEveryScriptIsLaidOutAtEveryWidth() {
    String words =
        "قال الوزير إن بلاده مستعدة. שלום עולם ארוך מאוד. Первый визит за годы, é, 国务卿抵达明斯克。"
            + " 👩‍👩‍👧‍👦 हिन्दी में भी। ";
    OpenTimeline open =
        Stage.open(
            List.of(Stage.source("a", "2020", "a.md")),
            List.of(Stage.event(words.repeat(2), "2020", Stage.quote("a", "ארוך"))),
            List.of(),
            Map.of("a", "# " + words.repeat(3) + "\n\n" + words.repeat(5)));
    Stage.with(
        open,
        stage -> {
          stage.session.select(0);
          for (int size : List.of(17, 40)) {
            stage.pane.textSizeProperty().set(size);
            for (int width = 380; width < 900; width += 7) {
              stage.pane.resize(width, 700);
              stage.layout();
            }
          }
          assertFalse(stage.paragraphs().isEmpty());
        });
  }

  @Test
  void whatIsSelectedStaysWhenTheTimelineIsReadAgain() {
    Stage.with(
        OPEN,
        stage -> {
          stage.session.select(1);
          stage.session.open(
              Stage.open(
                  OPEN.timeline().sources(),
                  OPEN.timeline().events(),
                  List.of(),
                  Map.of("early", FIRST)));
          assertTrue(stage.says("Title of visit"));
          stage.session.selectNothing();
          assertTrue(stage.says("The quarrel"));
        });
  }

  @Test
  void aDisposedSkinLeavesNothingBehind() {
    List<WeakReference<Object>> skins = new ArrayList<>();
    List<Object> kept = new ArrayList<>();
    Stage.with(
        OPEN,
        stage -> {
          stage.session.select(0);
          stage.layout();
          skins.add(new WeakReference<>(stage.pane.getSkin()));
          kept.add(stage.session);
          kept.add(stage.pane);
          stage.scene.setRoot(new Pane());
          stage.pane.setSkin(null);
          stage.session.select(1);
        });
    for (int i = 0; i < 50 && skins.getFirst().get() != null; i++) {
      System.gc();
      Stage.onFx(() -> {});
    }
    assertNull(skins.getFirst().get());
    assertEquals(2, kept.size());
  }

  /** Presses and releases the mouse on a character of the article that is in view. */
  private static void click(Stage stage, int offset) {
    ParagraphCell cell =
        stage.paragraphs().stream()
            .filter(shown -> shown.block().range().contains(offset))
            .findFirst()
            .orElseThrow();
    double y = cell.getLayoutY() + cell.yOf(offset) + 10;
    double x = 24;
    while (stage.article().offsetAt(x, y) <= offset) {
      x++;
    }
    Point2D at = stage.article().localToScene(x - 3, y);
    for (var type : List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED)) {
      stage
          .article()
          .fireEvent(
              new MouseEvent(
                  type,
                  at.getX(),
                  at.getY(),
                  at.getX(),
                  at.getY(),
                  MouseButton.PRIMARY,
                  1,
                  false,
                  false,
                  false,
                  false,
                  type.equals(MouseEvent.MOUSE_PRESSED),
                  false,
                  false,
                  true,
                  false,
                  true,
                  null));
    }
    stage.layout();
  }
}
