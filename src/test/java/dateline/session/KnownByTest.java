package dateline.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.model.Event;
import dateline.model.Source;
import dateline.session.KnownBy.Report;
import dateline.time.Edtf;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class KnownByTest {

  private static long endOf(String day) {
    return Edtf.parse(day).latest();
  }

  private final OpenTimeline open =
      new Story()
          .source("late", "2020-02-10")
          .source("early", "2020-02-02")
          .source("vague", "[2020-02-02..2020-02-06]")
          .source("undated", null)
          .event("a", "2020-01-01", "early: x", "late: x", "late: y")
          .event("b", "2020-01-02", "vague: x")
          .event("c", "2020-01-03", "undated: x")
          .event("d", "2020-02-05")
          .open();

  private boolean knows(String event, String day) {
    return KnownBy.of(open, endOf(day)).knows(open.position(event));
  }

  @Test
  void anEventIsKnownOnceItsFirstReportIsOut() {
    assertFalse(knows("a", "2020-02-01"));
    assertTrue(knows("a", "2020-02-02"));
  }

  @Test
  void aReportWithSeveralPossibleDaysIsOutOnTheLastOfThem() {
    assertFalse(knows("b", "2020-02-05"));
    assertTrue(knows("b", "2020-02-06"));
  }

  @Test
  void aReportWithoutADateIsOutByNoDay() {
    assertFalse(knows("c", "2099-12-31"));
    assertTrue(KnownBy.of(open, KnownBy.EVER).knows(open.position("c")));
  }

  @Test
  void anEventWithoutEvidenceIsKnownFromItsBeginning() {
    assertFalse(knows("d", "2020-02-04"));
    assertTrue(knows("d", "2020-02-05"));
  }

  @Test
  void evidenceGrowsWithTheReports() {
    int a = open.position("a");
    assertEquals(0, KnownBy.of(open, endOf("2020-02-01")).evidence(a));
    assertEquals(1, KnownBy.of(open, endOf("2020-02-02")).evidence(a));
    assertEquals(3, KnownBy.of(open, endOf("2020-02-10")).evidence(a));
  }

  @Test
  void reportsComeInTheOrderInWhichTheyWereOutAndSayWhatEachAdded() {
    List<Report> reports = KnownBy.reports(open);
    assertEquals(
        List.of("early", "vague", "late", "undated"),
        reports.stream().map(report -> report.source().id()).toList());
    assertEquals(List.of(1, 1, 0, 1), reports.stream().map(Report::events).toList());
    assertEquals(List.of(1, 1, 2, 1), reports.stream().map(Report::passages).toList());
  }

  @Test
  void agreesWithCountingByHand() {
    Random random = new Random(7);
    Story story = new Story();
    for (int i = 0; i < 12; i++) {
      story.source("s" + i, i == 5 ? null : "2020-02-%02d".formatted(1 + random.nextInt(28)));
    }
    for (int i = 0; i < 300; i++) {
      String[] evidence = new String[random.nextInt(4)];
      for (int j = 0; j < evidence.length; j++) {
        evidence[j] = "s" + random.nextInt(12) + ": x";
      }
      story.event("e" + i, "2020-02-%02d".formatted(1 + random.nextInt(28)), evidence);
    }
    OpenTimeline timeline = story.open();
    for (int day = 1; day <= 28; day++) {
      long moment = endOf("2020-02-%02d".formatted(day));
      KnownBy known = KnownBy.of(timeline, moment);
      for (int position = 0; position < timeline.index().size(); position++) {
        Event event = timeline.index().at(position);
        long out =
            event.evidence().stream()
                .flatMap(
                    passage ->
                        timeline.timeline().sources().stream()
                            .filter(source -> source.id().equals(passage.quote().source())))
                .map(Source::published)
                .filter(published -> published != null && published.latest() <= moment)
                .count();
        boolean general = event.evidence().isEmpty() && event.when().earliest() <= moment;
        assertEquals(out, known.evidence(position));
        assertEquals(out > 0 || general, known.knows(position));
      }
      assertEquals(known.known().cardinality(), known.known().stream().count());
    }
  }
}
