package dateline.article;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dateline.model.Basis;
import dateline.model.Disagreement;
import dateline.model.Disagreement.Account;
import dateline.model.Event;
import dateline.model.Evidence;
import dateline.model.Link;
import dateline.model.Quote;
import dateline.model.Shape;
import dateline.model.Source;
import dateline.model.Status;
import dateline.model.Timeline;
import dateline.model.Tour;
import dateline.time.Edtf;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** From events to passages and back, over a whole timeline. */
class DossierTest {

  private static final Edtf DAY = Edtf.parse("2020-02-07");

  private static final Map<String, Article> ARTICLES =
      Map.of(
          "ap",
              ArticleReader.read(Format.PLAIN, "Talks in Sochi.\n\nOil flows. Oil flows.\n\nEnd."),
          "afp", ArticleReader.read(Format.PLAIN, "Oil flows again."),
          "idle", ArticleReader.read(Format.PLAIN, "Nobody quotes this."));

  private static final Timeline TIMELINE =
      new Timeline(
          "",
          "",
          "",
          Stream.of("idle", "ap", "afp", "gone", "silent").map(DossierTest::source).toList(),
          List.of(),
          List.of(),
          List.of(
              event("none"),
              event("talks", quote("ap", "Talks in Sochi"), quote("gone", "words")),
              event("bare"),
              event("oil", quote("afp", "Oil flows again"), quote("ap", "Oil flows"))),
          List.of(
              new Disagreement(
                  "d",
                  List.of("oil"),
                  "?",
                  Disagreement.Kind.WORDING,
                  List.of(
                      new Account(quote("ap", ""), "says nothing", Shape.NEW),
                      new Account(quote("afp", "flows again"), "again", Shape.NEW)),
                  "",
                  Shape.NEW)),
          List.of(
              new Link(
                  "talks",
                  "oil",
                  Link.Kind.LED_TO,
                  false,
                  "",
                  List.of(evidence(quote("ap", "Oil dries up"))),
                  Shape.NEW)),
          List.of(
              new Tour("t", "", "", 0, List.of(step(null), step(quote("ap", "Sochi"))), Shape.NEW)),
          Shape.NEW);

  private final Dossier dossier = Dossier.of(TIMELINE, ARTICLES);

  @Test
  void anEventLeadsToItsPassagesInTheOrderOfTheFile() {
    assertEquals(
        List.of(new Use.OfEvent(3, 0), new Use.OfEvent(3, 1)),
        dossier.ofEvent(3).stream().map(Citation::use).toList());
    assertEquals(new Anchor.Exact(new TextRange(0, 15)), dossier.ofEvent(3).getFirst().anchor());
    assertEquals(List.of(), dossier.ofEvent(0));
    assertEquals(List.of(), dossier.ofEvent(99));
  }

  @Test
  void aPassageLeadsToAllThatRestsOnIt() {
    assertEquals(
        List.of(new Use.OfEvent(3, 0), new Use.OfAccount(0, 1)),
        dossier.at("afp", 6).stream().map(Citation::use).toList());
    assertEquals(List.of(), dossier.at("afp", 15));
    assertEquals(List.of(), dossier.at("nobody", 0));
  }

  @Test
  void everyUseHasItsCitation() {
    for (Citation citation : dossier.citations()) {
      assertEquals(citation, dossier.of(citation.use()));
    }
    assertNull(dossier.of(new Use.OfAccount(0, 0)));
    assertNull(dossier.of(new Use.OfStep(0, 0)));
    assertNull(dossier.of(new Use.OfEvent(3, 2)));
  }

  @Test
  void aSourceListsWhatIsPlacedAndThenTheRest() {
    assertEquals(
        List.of(
            new Use.OfEvent(1, 0),
            new Use.OfStep(0, 1),
            new Use.OfEvent(3, 1),
            new Use.OfLink(0, 0)),
        dossier.inSource("ap").stream().map(Citation::use).toList());
    assertArrayEquals(new int[] {1, 2}, dossier.paragraphsWithoutCitation("ap"));
    assertArrayEquals(new int[] {0}, dossier.paragraphsWithoutCitation("idle"));
    assertEquals(1, dossier.runs("idle").size());
  }

  @Test
  void whatIsAmissIsTold() {
    assertEquals(
        List.of(new Use.OfLink(0, 0)), dossier.lost().stream().map(Citation::use).toList());
    assertEquals(
        List.of(new Use.OfEvent(3, 1)), dossier.ambiguous().stream().map(Citation::use).toList());
    assertEquals(List.of("idle", "silent"), List.copyOf(dossier.neverCited()));
    assertArrayEquals(new int[] {0, 2}, dossier.eventsWithoutEvidence().toArray());
  }

  @Test
  void aQuotationFromAnArticleThatIsMissingIsUnreadNotLost() {
    assertEquals(new Anchor.Unread(), dossier.ofEvent(1).get(1).anchor());
    assertNull(dossier.article("gone"));
    assertEquals(1, dossier.inSource("gone").size());
    assertEquals(List.of(), dossier.runs("gone"));
    assertEquals(List.of(), dossier.nearMisses(quote("gone", "words")));
  }

  @Test
  void wordsAreFoundInEveryArticle() {
    assertEquals(
        List.of(
            new Dossier.Place("afp", new TextRange(0, 9)),
            new Dossier.Place("ap", new TextRange(16, 25)),
            new Dossier.Place("ap", new TextRange(27, 36))),
        dossier.places("Oil  flows"));
  }

  @Test
  void workThatIsNoLongerWantedStops() {
    assertThrows(
        CancellationException.class, () -> Dossier.of(TIMELINE, ARTICLES, Map.of(), () -> true));
  }

  @Test
  void aMillionEventsWithoutEvidenceAreNoBurden() {
    List<Event> events = new ArrayList<>(Collections.nCopies(1_000_000, event("none")));
    events.set(777_777, event("oil", quote("afp", "Oil")));
    Dossier large = Dossier.of(Timeline.of("", events), ARTICLES);
    assertEquals(1, large.citations().size());
    assertEquals(1, large.ofEvent(777_777).size());
    assertEquals(List.of(), large.ofEvent(777_776));
    assertEquals(999_999, large.eventsWithoutEvidence().count());
    assertEquals(Set.of(), large.neverCited());
  }

  private static Source source(String id) {
    return new Source(id, "", "", "", null, Basis.BACKGROUND, "", "", "", "", "", "", Shape.NEW);
  }

  private static Event event(String id, Quote... quotes) {
    return new Event(
        id,
        DAY,
        Basis.STATED,
        "",
        id,
        "",
        List.of(),
        List.of(),
        "",
        2,
        Status.OCCURRED,
        Arrays.stream(quotes).map(DossierTest::evidence).toList(),
        Shape.NEW);
  }

  private static Evidence evidence(Quote quote) {
    return new Evidence(quote, "", Shape.NEW);
  }

  private static Tour.Step step(@Nullable Quote passage) {
    return new Tour.Step("oil", "", "", "", 0, passage, Shape.NEW);
  }

  private static Quote quote(String source, String exact) {
    return new Quote(source, exact, "", "");
  }
}
