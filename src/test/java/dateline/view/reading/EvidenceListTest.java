package dateline.view.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.article.Citation;
import dateline.session.OpenTimeline;
import dateline.session.Session;
import dateline.session.Sources;
import dateline.session.Story;
import dateline.view.Panels;
import dateline.view.Pressable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

class EvidenceListTest {

  private final OpenTimeline story =
      new Story()
          .source("ap", "2020-02-07", "The first visit in 26 years.")
          .source("tass", "2020-02-08", "A visit after 26 years.")
          .event("visit", "2020-02-01", "ap: 26 years", "tass: A visit", "tass: not said")
          .open();

  private final Session session = new Session(story);
  private final List<Integer> chosen = new ArrayList<>();

  private ScrollPane list(List<Citation> citations) {
    EvidenceList list =
        new EvidenceList(Panels.surroundings(), new Dates(Panels.surroundings().words()));
    return list.content(new Sources(story.timeline().sources()), citations, 1, chosen::add);
  }

  private static List<Pressable> cards(ScrollPane list) {
    return ((VBox) list.getContent()).getChildren().stream().map(Pressable.class::cast).toList();
  }

  private static List<String> texts(Pressable card) {
    return card.getChildren().stream().map(line -> ((Labeled) line).getText()).toList();
  }

  @Test
  void aCardSaysWhoseWordsWhenAndHowTheyWereFound() throws Exception {
    Panels.test(
        () -> {
          List<Pressable> cards = cards(list(story.dossier().ofEvent(0)));
          assertEquals(3, cards.size());
          String outlet = story.timeline().sources().getFirst().shortName();
          assertEquals(
              List.of(outlet + " · 7 Feb 2020", "“26 years”", "Found word for word"),
              texts(cards.getFirst()));
          assertEquals("Not found in the article", texts(cards.getLast()).getLast());
        });
  }

  @Test
  void aCardLeadsToItsPassageAndTheOneThatIsShownIsMarked() throws Exception {
    Panels.test(
        () -> {
          List<Pressable> cards = cards(list(story.dossier().ofEvent(0)));
          cards.getLast().fire();
          assertEquals(List.of(2), chosen);
          assertEquals(
              List.of(false, true, false),
              cards.stream()
                  .map(
                      card ->
                          card.getPseudoClassStates().stream()
                              .anyMatch(state -> state.getPseudoClassName().equals("shown")))
                  .toList());
        });
  }

  @Test
  void aHundredPassagesScroll() throws Exception {
    Panels.test(
        () -> {
          Citation one = story.dossier().ofEvent(0).getFirst();
          ScrollPane list = list(Collections.nCopies(100, one));
          assertEquals(100, cards(list).size());
          assertTrue(list.getMaxHeight() < 500);
        });
  }

  @Test
  void theFootOfThePassageHasTheList() throws Exception {
    Panels.test(
        () -> {
          session.selectPassage(0, 0);
          ReadingPane pane = new ReadingPane(session, Panels.surroundings());
          Panels.scene(pane, 480, 700);
          assertTrue(pane.lookup(".passage-footer .all").isVisible());
        });
  }
}
