package dateline.session.show;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dateline.model.Disagreement;
import dateline.model.Quote;
import dateline.model.Shape;
import dateline.model.Tour;
import dateline.session.OpenTimeline;
import dateline.session.Session;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShowTest {

  @Test
  void aTourIsShownInItsOwnOrderNotInThatOfTime() {
    Show show = Shows.story();
    assertEquals(
        List.of("second", "first", "third"),
        IntStream.range(0, show.size()).mapToObj(stop -> show.event(stop).id()).toList());
    assertEquals(1, show.position(0));
  }

  @Test
  void stepsWhoseEventIsGoneAreLeftOutAndNamed() {
    Show show =
        Shows.tour(
            0, Shows.step("gone", "", 0), Shows.step("first", "", 0), Shows.step("x", "", 0));
    assertEquals(1, show.size());
    assertEquals(List.of("gone", "x"), show.missing());
  }

  @Test
  void aStopHasABeatForEverythingThereIsToShow() {
    Show show = Shows.story();
    assertEquals(List.of(Beat.values()), show.at(0).beats());
    assertEquals(List.of(Beat.EVENT), show.at(1).beats());
    assertEquals(List.of(Beat.EVENT, Beat.QUOTATION, Beat.QUESTION), show.at(2).beats());
  }

  @Test
  void withoutAHeadlineTheEventsTitleIsRead() {
    assertEquals("The second", Shows.story().at(0).headline());
  }

  @Test
  void theStepsPassageComesBeforeTheEventsOwn() {
    Quote passage = new Quote("b", "beta", "", "");
    Show show = Shows.tour(0, new Tour.Step("second", "", "", "", 0, passage, Shape.NEW));
    Quotation quotation = Objects.requireNonNull(show.at(0).quotation());
    assertEquals("beta", quotation.words());
    assertEquals("Beta Post", quotation.source().outlet());
    assertEquals("alpha", Objects.requireNonNull(Shows.story().at(0).quotation()).words());
    assertNull(Shows.story().at(1).quotation());
  }

  @Test
  void theDisagreementOverTheQuotationComesFirst() {
    assertEquals(
        List.of("when", "who"),
        Shows.story().at(0).disagreements().stream().map(Disagreement::id).toList());
  }

  @Test
  void withoutATourTheFilteredEventsAreShown() {
    OpenTimeline open = Shows.open(0, Shows.step("gone", "", 0));
    Session session = new Session(open);
    Show show = Show.usual(open, session.tours(), session.steps());
    assertEquals(3, show.size());
    assertEquals("first", show.event(0).id());
    assertEquals("Three events", show.title());
  }

  @Test
  void anEventWithoutAStopLeadsToTheNextInTime() {
    Show show = Shows.tour(0, Shows.step("third", "", 0), Shows.step("second", "", 0));
    assertEquals(1, show.stopOf(0));
    assertEquals(1, show.stopOf(1));
    assertEquals(0, show.stopOf(2));
    assertEquals(0, show.stopOf(-1));
  }

  @Test
  void aDotStandsInTheMiddleOfWhatItsDateCovers() {
    Show show = Shows.story();
    assertEquals(show.from(1) + (show.to(1) - show.from(1)) / 2, show.middle(1));
  }
}
