package dateline.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.time.CalendarInterval.Unit;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarIntervalTest {

  private static long at(String expression) {
    return Edtf.parse(expression).earliest();
  }

  @ParameterizedTest
  @CsvSource({
    "MILLISECOND, 20, 2020-02-07T12:00:00.059Z, 2020-02-07T12:00:00.040Z, 2020-02-07T12:00:00.060Z",
    "MINUTE, 15, 1969-07-20T20:17:40Z, 1969-07-20T20:15Z, 1969-07-20T20:30Z",
    "HOUR, 6, 1969-12-31T23:59Z, 1969-12-31T18:00Z, 1970-01-01",
    "DAY, 1, 2020-02-28T23:59Z, 2020-02-28, 2020-02-29",
    "DAY, 1, 2020-02-29T12:00Z, 2020-02-29, 2020-03-01",
    "DAY, 1, 1900-02-28, 1900-02-28, 1900-03-01",
    "WEEK, 1, 2020-03-01, 2020-02-24, 2020-03-02",
    "MONTH, 1, 2020-02-29, 2020-02, 2020-03",
    "MONTH, 3, 2020-02-29, 2020, 2020-04",
    "YEAR, 1, 0000-06, 0000, 0001",
    "YEAR, 10, 1999-12-31, 1990, 2000",
    "YEAR, 100, 0044, 0001, 0100",
    "YEAR, 100, -0043, -0099, 0001",
    "YEAR, 100, -0099, -0099, 0001",
    "YEAR, 100, -0100, -0199, -0099",
    "YEAR, 1000, -3299, -3999, -2999",
    "YEAR, 1, Y-10000, Y-10000, -9999",
    "YEAR, 5, Y10003, Y10000, Y10005"
  })
  void boundariesAreThoseOfTheCalendar(
      Unit unit, int count, String time, String floor, String next) {
    CalendarInterval interval = new CalendarInterval(unit, count);
    assertEquals(at(floor), interval.floor(at(time)));
    assertEquals(at(next), interval.next(at(floor)));
  }

  @Test
  void everyTimeLiesBetweenItsBoundaryAndTheNext() {
    Random random = new Random(7);
    for (CalendarInterval interval : intervals()) {
      for (int i = 0; i < 300; i++) {
        long time =
            random.nextBoolean()
                ? random.nextLong(Viewport.MIN_TIME, Viewport.MAX_TIME)
                : random.nextLong(at("Y-10000"), at("Y10000"));
        long floor = interval.floor(time);
        long next = interval.next(floor);
        String what = interval + " at " + time;
        assertTrue(floor <= time && time < next, what);
        assertEquals(floor, interval.floor(floor), what);
        assertEquals(floor, interval.floor(next - 1), what);
        assertTrue(next - floor <= interval.millis() * 1.07, what);
      }
    }
  }

  @Test
  void yearsAreCountedAsPeopleCountThem() {
    CalendarInterval centuries = new CalendarInterval(Unit.YEAR, 100);
    List<Integer> years = new ArrayList<>();
    for (long time = centuries.floor(at("-0250")); time <= at("0200"); ) {
      years.add(Instant.ofEpochMilli(time).atOffset(ZoneOffset.UTC).getYear());
      time = centuries.next(time);
    }
    // 300, 200 and 100 BCE, the year 1, then 100 and 200.
    assertEquals(List.of(-299, -199, -99, 1, 100, 200), years);
  }

  @Test
  void theFarthestYearsHaveBoundariesToo() {
    CalendarInterval interval = new CalendarInterval(Unit.YEAR, 50_000_000);
    assertTrue(interval.floor(Viewport.MIN_TIME) <= Viewport.MIN_TIME);
    long next = interval.next(interval.floor(Viewport.MIN_TIME));
    assertEquals(-249_999_999, Instant.ofEpochMilli(next).atOffset(ZoneOffset.UTC).getYear());
    assertTrue(interval.next(interval.floor(Viewport.MAX_TIME)) > Viewport.MAX_TIME);
  }

  private static List<CalendarInterval> intervals() {
    List<CalendarInterval> intervals = new ArrayList<>();
    for (Unit unit : Unit.values()) {
      intervals.add(new CalendarInterval(unit, 1));
    }
    for (int count : new int[] {2, 5, 10, 20, 50, 100, 1_000, 1_000_000}) {
      intervals.add(new CalendarInterval(Unit.YEAR, count));
    }
    intervals.add(new CalendarInterval(Unit.MONTH, 3));
    intervals.add(new CalendarInterval(Unit.HOUR, 6));
    intervals.add(new CalendarInterval(Unit.MILLISECOND, 50));
    return intervals;
  }
}
