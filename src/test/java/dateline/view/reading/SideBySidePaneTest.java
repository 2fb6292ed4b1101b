package dateline.view.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.model.Disagreement;
import dateline.model.Disagreement.Account;
import dateline.model.Event;
import dateline.model.Quote;
import dateline.model.Shape;
import dateline.model.Source;
import dateline.session.OpenTimeline;
import dateline.session.Session;
import dateline.view.Panels;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.shape.Path;
import org.junit.jupiter.api.Test;

class SideBySidePaneTest {

  private static final String FILLER = "\n\nNothing of note was said here.".repeat(80);

  private static final OpenTimeline OPEN =
      Stage.open(
          List.of(
              Stage.source("late", "2020-02-09", "late.md"),
              Stage.source("early", "2020-02-01", "early.md"),
              Stage.source("third", "2020-02-11", "third.md"),
              Stage.source("silent", "2020-02-10", "silent.md")),
          List.of(
              Stage.event(
                  "visit",
                  "2020-02-01",
                  Stage.quote("late", "It was the first in 26 years."),
                  Stage.quote("early", "the first visit in twenty-five years"),
                  Stage.quote("early", "visit in twenty-five years or so")),
              Stage.event("aside", "2020-02-02")),
          List.of(
              new Disagreement(
                  "d",
                  List.of("visit"),
                  "How long?",
                  Disagreement.Kind.NUMBER,
                  List.of(
                      new Account(
                          new Quote("third", "after 25 years", "", ""), "25 years", Shape.NEW)),
                  "",
                  Shape.NEW)),
          Map.of(
              "late", "# Late" + FILLER + "\n\nIt was the first in 26 years." + FILLER,
              "early", "# Early\n\nThis is the first visit in twenty-five years or so." + FILLER,
              "third", "# Third" + FILLER + "\n\nHe came after 25 years." + FILLER,
              "silent", "# Silent" + FILLER));

  /** The pane in a scene, with all its columns in view. */
  private record Beside(Session session, SideBySidePane pane, Scene scene) {

    static Beside of(OpenTimeline open, double width) {
      Session session = new Session(open);
      SideBySidePane pane = new SideBySidePane(session, Panels.surroundings());
      Beside made = new Beside(session, pane, Panels.scene(pane, width, 600));
      session.select(0);
      made.layOut();
      return made;
    }

    void layOut() {
      Panels.layOut(scene);
    }

    List<SourceColumn> columns() {
      return pane.lookupAll(".source-column").stream()
          .map(SourceColumn.class::cast)
          .sorted((a, b) -> Double.compare(a.getLayoutX(), b.getLayoutX()))
          .toList();
    }

    List<String> outlets() {
      return columns().stream()
          .map(column -> ((Labeled) column.lookup(".column-head .outlet")).getText())
          .toList();
    }

    boolean says(String words) {
      return pane.lookupAll("*").stream()
          .filter(Node::isVisible)
          .anyMatch(node -> node instanceof Labeled label && label.getText().contains(words));
    }

    void type(String character) {
      pane.fireEvent(
          new KeyEvent(
              KeyEvent.KEY_TYPED, character, "", KeyCode.UNDEFINED, false, false, false, false));
      layOut();
    }

    /** The words in view that are set off in a column. */
    List<String> setOff(SourceColumn column, String kind) {
      return column.lookupAll("." + kind).stream()
          .filter(path -> !((Path) path).getElements().isEmpty())
          .map(path -> path.getParent().getParent())
          .map(cell -> ((ParagraphCell) cell).getAccessibleText())
          .toList();
    }
  }

  @Test
  void whoSpeaksOfTheEventStandsSideBySideInTheOrderOfPublication() throws Exception {
    Panels.test(
        () -> {
          Beside beside = Beside.of(OPEN, 1200);
          assertEquals(List.of("Outlet early", "Outlet late", "Outlet third"), beside.outlets());
        });
  }

  @Test
  void eachArticleStandsAtItsPassage() throws Exception {
    Panels.test(
        () -> {
          Beside beside = Beside.of(OPEN, 1200);
          List<String> passages = List.of("This is the first", "It was the first", "He came after");
          for (int i = 0; i < 3; i++) {
            int number = i;
            assertTrue(
                beside.columns().get(i).lookupAll(".paragraph").stream()
                    .map(Node::getAccessibleText)
                    .anyMatch(text -> text.startsWith(passages.get(number))),
                passages.get(number));
          }
        });
  }

  @Test
  void whatOnlyOnePassageHasIsSetOffFromWhatSomeHave() throws Exception {
    Panels.test(
        () -> {
          Beside beside = Beside.of(OPEN, 1200);
          List<SourceColumn> columns = beside.columns();
          assertEquals(1, beside.setOff(columns.get(1), "difference-alone").size());
          assertEquals(List.of(), beside.setOff(columns.get(0), "difference-alone"));
          assertEquals(1, beside.setOff(columns.get(0), "difference-partly").size());
          assertEquals(1, beside.setOff(columns.get(2), "difference-partly").size());
        });
  }

  @Test
  void passagesThatOverlapCountOnce() throws Exception {
    Panels.test(() -> assertTrue(Beside.of(OPEN, 1200).says("1 Feb 2020 · 1 of 1")));
  }

  @Test
  void articlesScrollApartAndOnDemandTogether() throws Exception {
    Panels.test(
        () -> {
          Beside beside = Beside.of(OPEN, 1200);
          ColumnFlow first = beside.columns().get(0).article().flow();
          ColumnFlow second = beside.columns().get(1).article().flow();
          double before = value(second);
          first.scrollBy(100);
          beside.layOut();
          assertEquals(before, value(second), 0.5);
          beside.type("t");
          first.scrollBy(100);
          beside.layOut();
          assertEquals(before + 100, value(second), 12);
          first.scrollToStart();
          beside.layOut();
          assertEquals(0, value(second), 0.5);
        });
  }

  private static double value(ColumnFlow flow) {
    return ((ScrollBar) flow.lookup(".scroll-bar")).getValue();
  }

  @Test
  void aPassageChosenElsewhereComesIntoView() throws Exception {
    Panels.test(
        () -> {
          Beside beside = Beside.of(OPEN, 1200);
          ColumnFlow late = beside.columns().get(1).article().flow();
          double place = value(late);
          late.scrollToStart();
          beside.layOut();
          beside.session.selectPassage(0, 0);
          beside.layOut();
          assertEquals(place, value(late), 80);
        });
  }

  @Test
  void opensAtThePassageThatIsSelectedAlready() throws Exception {
    Panels.test(
        () -> {
          Session session = new Session(OPEN);
          session.selectPassage(0, 0);
          for (double width : List.of(1200.0, 500.0, 300.0)) {
            SideBySidePane pane = new SideBySidePane(session, Panels.surroundings());
            Beside beside = new Beside(session, pane, Panels.scene(pane, width, 600));
            beside.layOut();
            assertTrue(beside.outlets().contains("Outlet late"), beside.outlets().toString());
          }
        });
  }

  @Test
  void withoutAnEventOrASourceItSaysWhatToDo() throws Exception {
    Panels.test(
        () -> {
          Beside beside = Beside.of(OPEN, 1200);
          beside.session.select(1);
          beside.layOut();
          assertTrue(beside.says("No article is chosen"));
          beside.session.selectNothing();
          beside.layOut();
          assertTrue(beside.says("No event is selected"));
          assertTrue(beside.columns().isEmpty());
        });
  }

  @Test
  void anArticleCanBeTakenAway() throws Exception {
    Panels.test(
        () -> {
          Beside beside = Beside.of(OPEN, 1200);
          SourceColumn first = beside.columns().getFirst();
          first.lookupAll(".column-head .link").stream()
              .map(javafx.scene.control.Button.class::cast)
              .filter(button -> button.getAccessibleText().startsWith("Take"))
              .findFirst()
              .orElseThrow()
              .fire();
          beside.layOut();
          assertEquals(List.of("Outlet late", "Outlet third"), beside.outlets());
        });
  }

  @Test
  void ofAHundredSourcesOnlyTheColumnsInViewExist() throws Exception {
    List<Source> sources = new ArrayList<>();
    Map<String, String> texts = new HashMap<>();
    List<dateline.model.Evidence> evidence = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      sources.add(
          Stage.source("s" + i, String.format(Locale.ROOT, "2020-01-%02d", i % 28 + 1), "s.md"));
      texts.put("s" + i, "# Head\n\nThere were " + i + " of them." + FILLER);
      evidence.add(Stage.quote("s" + i, "There were " + i));
    }
    Event event = Stage.event("all", "2020", evidence.toArray(dateline.model.Evidence[]::new));
    OpenTimeline open = Stage.open(sources, List.of(event), List.of(), texts);
    Panels.test(
        () -> {
          Beside beside = Beside.of(open, 1000);
          assertTrue(beside.columns().size() <= 4);
          beside.session.selectPassage(0, 55);
          beside.layOut();
          assertTrue(beside.outlets().contains("Outlet s55"), beside.outlets().toString());
          assertTrue(beside.columns().size() <= 5);
          assertFalse(beside.outlets().contains("Outlet s0"));
        });
  }

  @Test
  void aDisposedSkinListensNoMore() throws Exception {
    Panels.test(
        () -> {
          Beside beside = Beside.of(OPEN, 1200);
          beside.pane.setSkin(null);
          beside.session.select(1);
          beside.session.open(OPEN);
          assertTrue(beside.pane.getChildrenUnmodifiable().isEmpty());
        });
  }
}
