package dateline.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The axis far from today, on odd days, at the closest zoom and at the widest. */
class ExtremesTest {
  private static final TickLabels LABELS = new TickLabels(Locale.UK);
  private static final double WIDTH = 1_000;

  private static List<String> minors(Viewport view) {
    Ticks ticks = Ticks.of(view);
    return Arrays.stream(ticks.minorTimes())
        .mapToObj(time -> LABELS.minor(ticks.minor(), time))
        .toList();
  }

  private static List<String> majors(Viewport view) {
    Ticks ticks = Ticks.of(view);
    return Arrays.stream(ticks.majorTimes())
        .mapToObj(time -> LABELS.major(ticks.major(), time))
        .toList();
  }

  private static Viewport view(String from, String to) {
    return Viewport.of(Edtf.parse(from).earliest(), Edtf.parse(to).earliest(), WIDTH);
  }

  /** The days between two, as the axis names them where each has room for its number only. */
  private static List<String> days(String from, String to) {
    long start = Edtf.parse(from).earliest();
    long end = Edtf.parse(to).earliest();
    return minors(Viewport.of(start, end, (end - start) / 86_400_000.0 * 40));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Y-289990000",
        "-9999",
        "-0001",
        "0000",
        "0001",
        "1582-10-04",
        "1900-02-28",
        "1970",
        "2000-02-29",
        "2020-02-29T23:59:59.999Z",
        "9999-12-31",
        "Y10000",
        "Y289999999"
      })
  void fromAllOfTimeDownToAMillisecondTheTicksCoverTheViewAndTheScaleKeepsTheMoment(String when) {
    long moment = Edtf.parse(when).earliest();
    Viewport view = Viewport.of(Viewport.MIN_TIME, Viewport.MAX_TIME, WIDTH);
    while (view.millisPerPixel() > Viewport.MIN_MILLIS_PER_PIXEL) {
      double at = Math.clamp(view.toPixel(moment), 0, WIDTH);
      view = view.zoomedAt(at, 1.9);
      Ticks ticks = Ticks.of(view);
      assertTrue(ticks.minorTimes().length >= 1 && ticks.minorTimes().length < 400);
      assertTrue(ticks.minorTimes()[0] <= view.from(), view::toString);
      assertTrue(ticks.majorTimes()[0] <= ticks.minorTimes()[0] + 1, view::toString);
      assertTrue(minors(view).stream().noneMatch(String::isBlank));
      assertTrue(majors(view).stream().noneMatch(String::isBlank));
      assertEquals(at, view.toPixel(moment), 2 + 1 / view.millisPerPixel(), view::toString);
      double pixel = view.toPixel(moment);
      assertTrue(
          Math.abs(view.toTime(pixel) - moment) <= Math.max(1, view.millisPerPixel() * 1e-3));
    }
    assertTrue(view.from() <= moment && moment <= view.to(), view::toString);
  }

  @Test
  void theYearTenThousandBeforeOurEraHasMonthsAndDays() {
    assertEquals("Dec", minors(view("-9999", "-9998")).get(11));
    assertEquals("10,000 BCE", majors(view("-9999", "-9998")).getFirst());
    assertEquals(List.of("27", "28", "29", "1", "2"), days("-9996-02-27", "-9996-03-02"));
  }

  @Test
  void theYearTenThousandIsAYearLikeOthers() {
    assertEquals(
        List.of("9998", "9999", "10,000", "10,001", "10,002"),
        minors(Viewport.of(Edtf.parse("9998").earliest(), Edtf.parse("Y10002").earliest(), 500)));
    Viewport ten = view("Y10000", "Y10001");
    assertEquals("10,000", majors(ten).getFirst());
    assertEquals("January 10,000", majors(ten.zoomedAt(0, 12)).getFirst());
  }

  @Test
  void aCenturyHasALeapDayOnlyEveryFourthTime() {
    assertEquals(List.of("27", "28", "29", "1", "2"), days("2000-02-27", "2000-03-02"));
    assertEquals(List.of("27", "28", "1", "2"), days("1900-02-27", "1900-03-02"));
    assertEquals(List.of("28", "29", "1"), days("0000-02-28", "0000-03-01"));
  }

  @Test
  void aMillisecondIsAsWideAsTheClosestZoomAllows() {
    long midnight = Edtf.parse("2020-02-29").earliest();
    Viewport view = Viewport.of(midnight, midnight + 1, WIDTH);
    assertEquals(50, view.toPixel(midnight + 1) - view.toPixel(midnight), 1e-6);
    assertTrue(minors(view).contains(".000"));
    assertTrue(minors(view).contains(".999"), "of the day before");
    assertEquals("28 February 2020, 23:59:59", majors(view).getFirst());
  }

  @Test
  void theWidestZoomHasAFewRoundTicks() {
    List<String> all = minors(Viewport.of(Viewport.MIN_TIME, Viewport.MAX_TIME, WIDTH));
    assertTrue(all.contains("200 million BCE") && all.contains("100 million"), all::toString);
    assertTrue(all.size() <= 14, all::toString);
  }
}
