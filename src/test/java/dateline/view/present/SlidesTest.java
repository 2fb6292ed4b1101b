package dateline.view.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dateline.session.show.Shows;
import dateline.session.show.Walk;
import dateline.view.Words;
import dateline.view.present.Slide.Ending;
import dateline.view.present.Slide.Heading;
import dateline.view.present.Slide.OfDissent;
import dateline.view.present.Slide.OfEvent;
import dateline.view.present.Slide.OfQuotation;
import dateline.view.present.Slide.Voice;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SlidesTest {

  private final Slides slides = new Slides(new Words(Locale.ENGLISH));
  private final Walk start = Walk.start(Shows.story());
  private final Heading heading = new Heading("Saturday, 1 February 2020", "The second", -1);

  @Test
  void anEventSaysWhenAndWhat() {
    assertEquals(new OfEvent(heading, "It was the second.", "", null), slides.of(start));
  }

  @Test
  void aQuotationStandsInQuotationMarksWithOutletAndDate() {
    assertEquals(
        new OfQuotation(heading, "“alpha”", "Alpha News · 3 February 2020"),
        slides.of(start.next()));
  }

  @Test
  void theSourceThatWasQuotedSpeaksFirstAndThenOneThatDiffers() {
    OfDissent dissent = assertInstanceOf(OfDissent.class, slides.of(start.toDissent()));
    assertEquals("Which day?", dissent.question());
    assertEquals(
        List.of(
            new Voice("Alpha News · 3 February 2020", "Saturday", "“alp”"),
            new Voice("Beta Post · 4 February 2020", "Sunday", "")),
        dissent.voices());
    assertEquals("", dissent.others());
  }

  @Test
  void aLeapInTimeIsPutIntoWords() {
    assertEquals("23 years earlier", slides.gap(start.show(), 0, 1));
    assertEquals("6 days later", slides.gap(start.show(), 0, 2));
  }

  @Test
  void theEndSaysSoAndAnEmptyShowThatThereIsNothing() {
    assertEquals(new Ending("End", "A tour"), slides.of(start.last().nextStop()));
    assertEquals(
        new Ending("There is nothing to show", "A tour"), slides.of(Walk.start(Shows.tour(0))));
  }
}
