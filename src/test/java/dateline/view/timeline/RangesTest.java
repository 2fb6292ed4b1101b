package dateline.view.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.index.Crowds;
import dateline.index.EventIndex;
import dateline.time.Edtf;
import dateline.time.TimeSpan;
import dateline.time.Viewport;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RangesTest {

  private static EventIndex index(List<String> dates) {
    return EventIndex.of(
        Crowds.of(
            dates.stream().map(date -> Crowds.event(date, date, "", List.of(), 2)).toList(),
            List.of()));
  }

  private static void assertHolds(TimeSpan span, String date) {
    assertTrue(span.from() <= Edtf.parse(date).earliest(), span + " and " + date);
    assertTrue(span.to() > Edtf.parse(date).latest(), span + " and " + date);
  }

  @Test
  void allHoldsEveryEventWithAMargin() {
    TimeSpan all = Ranges.all(index(List.of("2020-02-07", "1900/1990", "1950")));
    assertHolds(all, "1900");
    assertHolds(all, "2020-02-07");
    assertTrue(all.from() < Edtf.parse("1900").earliest());
  }

  @Test
  void anOnlyEventStandsInItsDay() {
    TimeSpan all = Ranges.all(index(List.of("1969-07-20T20:17:40.123Z")));
    assertEquals(2 * 86_400_000L + 1, all.to() - all.from());
  }

  @Test
  void withoutEventsThereIsStillAStretchToShow() {
    assertHolds(Ranges.all(index(List.of())), "2000-06-01");
    assertHolds(Ranges.densest(index(List.of())), "2000-06-01");
    assertHolds(Ranges.main(index(List.of())), "2000-06-01");
  }

  @Test
  void theDensestStretchIsWhereMostEventsStart() {
    List<String> dates = new ArrayList<>(List.of("1400", "1500", "1600", "1700", "1800"));
    for (int day = 1; day < 29; day++) {
      dates.add(String.format(Locale.ROOT, "2020-02-%02d", day));
    }
    TimeSpan densest = Ranges.densest(index(dates));
    assertTrue(densest.from() > Edtf.parse("2019").earliest(), densest::toString);
    assertTrue(densest.to() < Edtf.parse("2021").earliest(), densest::toString);
  }

  @Test
  void aFewFarEventsDoNotSqueezeTheRestInTheOverview() {
    List<String> dates = new ArrayList<>(List.of("-3299"));
    for (int i = 0; i < 60; i++) {
      dates.add(String.format(Locale.ROOT, "%04d", 1950 + i));
    }
    TimeSpan main = Ranges.main(index(dates));
    assertTrue(main.from() > Edtf.parse("1900").earliest(), main::toString);
    assertHolds(main, "1980");
  }

  @Test
  void theEndsOfTimeAreShownAsFarAsTheAxisGoes() {
    for (List<String> dates :
        List.of(
            List.of("Y-17E8", "Y17E8"),
            List.of("Y-17E8"),
            List.of("Y17E8", "Y18E8"),
            List.of("Y-292275054", "2020"))) {
      Stream.of(Ranges.all(index(dates)), Ranges.densest(index(dates)), Ranges.main(index(dates)))
          .forEach(
              span -> {
                assertTrue(span.from() >= Viewport.MIN_TIME, dates::toString);
                assertTrue(span.to() <= Viewport.MAX_TIME, dates::toString);
              });
    }
  }
}
