package dateline.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TicksTest {
  private static final long DAY = 86_400_000L;

  private static Viewport view(String from, String to, double width) {
    return Viewport.of(Edtf.parse(from).earliest(), Edtf.parse(to).earliest(), width);
  }

  private static List<String> minors(Viewport view) {
    TickLabels labels = new TickLabels(Locale.UK);
    Ticks ticks = Ticks.of(view);
    return Arrays.stream(ticks.minorTimes())
        .mapToObj(time -> labels.minor(ticks.minor(), time))
        .toList();
  }

  private static List<String> majors(Viewport view) {
    TickLabels labels = new TickLabels(Locale.UK);
    Ticks ticks = Ticks.of(view);
    return Arrays.stream(ticks.majorTimes())
        .mapToObj(time -> labels.major(ticks.major(), time))
        .toList();
  }

  @Test
  void daysStandUnderTheirMonthsWithTheLeapDay() {
    Viewport view = view("2020-02-27", "2020-03-03", 300);
    assertEquals(List.of("27", "28", "29", "1", "2", "3"), minors(view));
    assertEquals(List.of("February 2020", "March 2020"), majors(view));
  }

  @Test
  void quartersOfAnHourStandUnderTheirDay() {
    Viewport view = view("1969-07-20T20:00Z", "1969-07-20T21:00Z", 200);
    assertEquals(List.of("20:00", "20:15", "20:30", "20:45", "21:00"), minors(view));
    assertEquals(List.of("20 July 1969"), majors(view));
  }

  @Test
  void millisecondsStandUnderTheirMinute() {
    Viewport view = view("1969-07-20T20:17:40.000Z", "1969-07-20T20:17:40.004Z", 200);
    assertEquals(List.of(".000", ".001", ".002", ".003", ".004"), minors(view));
    assertEquals(List.of("20 July 1969, 20:17:40"), majors(view));
  }

  @Test
  void millenniaBeforeAndAfterTheYearOneAreRound() {
    assertEquals(
        List.of("4000 BCE", "3000 BCE", "2000 BCE", "1000 BCE", "1", "1000", "2000"),
        minors(view("-3299", "2020", 600)));
    assertEquals(
        List.of("10,000 BCE", "5000 BCE", "1", "5000", "10,000"),
        minors(view("-9999", "Y10001", 400)));
    assertEquals(
        List.of("200 million BCE", "1", "200 million"),
        minors(Viewport.of(Viewport.MIN_TIME, Viewport.MAX_TIME, 600)).subList(1, 4));
    assertFalse(Ticks.of(view("-3299", "2020", 600)).hasContext());
  }

  @ParameterizedTest
  @CsvSource({
    "de, 1000 v. Chr., 1990er",
    "ru, 1000 до н. э., 1990-е",
    "be, 1000 да н. э., 1990-я",
    "fr, 1000 av. J.-C., années 1990",
    "es, 1000 a. C., 1990–1999",
    "ja, 紀元前1000年, 1990–1999",
    "en-US, 1000 BCE, 1990s"
  })
  void erasAndDecadesAreWordedInTheLanguage(String language, String era, String decade) {
    TickLabels labels = new TickLabels(Locale.forLanguageTag(language));
    CalendarInterval years = new CalendarInterval(CalendarInterval.Unit.YEAR, 10);
    String label = labels.minor(years, Edtf.parse("-0999").earliest());
    assertEquals(era, label.replaceAll("\\p{Zs}", " "));
    assertEquals(decade, labels.major(years, Edtf.parse("1990").earliest()));
    assertEquals("1", labels.major(years, Edtf.parse("0001").earliest()));
  }

  @Test
  void aWeekendIsOneOfUtc() {
    long saturday = Edtf.parse("1969-07-19").earliest();
    assertFalse(TickLabels.isWeekend(saturday - 1));
    assertTrue(TickLabels.isWeekend(saturday));
    assertTrue(TickLabels.isWeekend(saturday + 2 * DAY - 1));
    assertFalse(TickLabels.isWeekend(saturday + 2 * DAY));
  }

  @Test
  void everyViewHasTicksThatCoverItAndLeaveRoomForTheirLabels() {
    Random random = new Random(8);
    TickLabels labels = new TickLabels(Locale.UK);
    for (int i = 0; i < 4_000; i++) {
      double width = random.nextDouble(300, 3_000);
      double shown = Math.pow(10, random.nextDouble(0, 19.2));
      long middle =
          switch (random.nextInt(3)) {
            case 0 -> random.nextLong(Viewport.MIN_TIME, Viewport.MAX_TIME);
            case 1 -> random.nextLong(-10_000, 10_000) * 31_556_952_000L;
            default -> random.nextLong(-1L << 41, 1L << 41);
          };
      Viewport view = Viewport.of(0, (long) Math.min(shown, 9e18), width).centredOn(middle);
      Ticks ticks = Ticks.of(view);
      check(view, ticks.minor(), ticks.minorTimes());
      check(view, ticks.major(), ticks.majorTimes());
      for (int tick = 2; tick < ticks.minorTimes().length; tick++) {
        double room =
            view.toPixel(ticks.minorTimes()[tick]) - view.toPixel(ticks.minorTimes()[tick - 1]);
        String label = labels.minor(ticks.minor(), ticks.minorTimes()[tick - 1]);
        // 6.3 pixels are the mean of a letter at the axis's size; the label begins 4 to the right.
        assertTrue(
            label.length() * 6.3 + 4 <= room,
            () -> "“" + label + "” in " + room + " pixels, " + ticks.minor() + " " + view);
      }
    }
  }

  private static void check(Viewport view, CalendarInterval interval, long[] times) {
    assertTrue(times.length > 0 && times.length < 400, () -> times.length + " ticks in " + view);
    assertTrue(times[0] <= view.from(), view::toString);
    for (int tick = 1; tick < times.length; tick++) {
      assertTrue(times[tick] > times[tick - 1], view::toString);
      assertEquals(times[tick], interval.floor(times[tick]));
    }
    assertTrue(interval.next(times[times.length - 1]) > view.to(), view::toString);
  }
}
