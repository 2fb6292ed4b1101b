package dateline.export.handout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.model.Quote;
import dateline.model.Shape;
import dateline.model.Tour;
import dateline.session.OpenTimeline;
import dateline.session.show.Shows;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class HandoutTest {

  private static Document handout(Tour.Step... steps) {
    OpenTimeline open = Shows.open(30, steps);
    return Jsoup.parse(Handout.of(open, "tour", Locale.ENGLISH).html());
  }

  @Test
  void eachStepHasItsDateSummaryQuotationAndNote() {
    Document page = handout(Shows.step("second", "Why?", 0), Shows.step("first", "", 0));
    assertEquals("A tour", page.title());
    assertEquals(2, page.select("section").size());
    assertEquals("Saturday, 1 February 2020", page.expectFirst(".date").text());
    assertEquals("1. The second", page.expectFirst("section h2").text());
    assertEquals("It was the second.", page.expectFirst(".summary").text());
    assertEquals("“alpha”", page.expectFirst("blockquote").text());
    assertEquals("Question: Why?", page.expectFirst(".question").text());
    assertEquals("Alpha News 1", page.expectFirst(".from").text());
  }

  @Test
  void aSourceIsNotedOnceAndItsNumberLeadsThere() {
    Document page = handout(Shows.step("second", "", 0), Shows.step("third", "", 0));
    assertEquals(1, page.select("ol li").size());
    assertEquals("Alpha News, “Alpha News”, 3 February 2020", page.expectFirst("#note-1").text());
    assertEquals(2, page.select("sup a[href=#note-1]").size());
  }

  @Test
  void theSmallTimelineNumbersTheStepsInTheOrderOfTime() {
    Document page = handout(Shows.step("second", "", 0), Shows.step("first", "", 0));
    assertEquals(
        "2 1",
        page.select("svg.strip text").eachText().stream().reduce((a, b) -> a + " " + b).orElse(""));
  }

  @Test
  void textFromAFileStaysText() {
    String hostile = "<script>alert(1)</script> \" onload='x' & é";
    Document page =
        handout(
            new Tour.Step(
                "first",
                hostile,
                "secret notes",
                hostile,
                0,
                new Quote("a", hostile, "", ""),
                Shape.NEW));
    assertEquals(0, page.select("script, [onload], img, link").size());
    assertEquals("“" + hostile + "”", page.expectFirst("blockquote").text());
    assertEquals("1. " + hostile, page.expectFirst("section h2").text());
    assertFalse(page.html().contains("secret"), "notes are the speaker's");
  }

  @Test
  void aPictureLiesWithinTheDocumentWithItsWordsAndAMapIsDrawn() {
    Document page = Jsoup.parse(Handout.of(Pictured.open(), "tour", Locale.ENGLISH).html());
    assertTrue(page.expectFirst("img").attr("src").startsWith("data:image/png;base64,"));
    assertEquals("A \"quoted\" pipe", page.expectFirst("img").attr("alt"));
    assertEquals("At noon. Picture: Ann", page.expectFirst("figcaption").text());
    assertEquals("Map: Minsk", page.expectFirst("svg.map").attr("aria-label"));
    assertTrue(page.select("svg.map text").eachText().contains("Minsk"));
  }

  @Test
  void onlyAddressesOfTheWebAreLinks() {
    assertEquals("javascript:alert(1)", Html.link("javascript:alert(1)"));
    assertEquals(
        "<a href=\"https://a.example/?x=1&amp;y=2\">https://a.example/?x=1&amp;y=2</a>",
        Html.link("https://a.example/?x=1&y=2"));
  }

  @Test
  void stepsThatAreGoneAreNamedAndAnEmptyTourSaysSo() {
    Document page = handout(Shows.step("gone", "", 0));
    assertTrue(page.text().contains("This tour has no steps."));
    assertTrue(page.expectFirst(".missing").text().endsWith("gone"));
  }
}
