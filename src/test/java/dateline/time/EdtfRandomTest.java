package dateline.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Seeded random dates against plain, slow answers. */
class EdtfRandomTest {
  private static final String[] VALID = {
    "1985-04-12",
    "-1985-04-12T23:20:30.5+04:30",
    "1964/2008",
    "../1985-04-12?",
    "/1985",
    "Y-17E7S2~",
    "2001-21",
    "?2004-06-~11",
    "1XXX-12",
    "15XX-12-2X",
    "1950S2",
    "[..1760,1760-01,1760-12..]",
    "{1667,1668,1670..1672}",
    "2004-06-XX/2004-07-03",
    "2004-06-~01/2004-06-~20",
    "1969-07-20T20:05Z/1969-07-20T21:36:21.5-04",
    "1969-07-20T20:05/1969-07-20",
    "XXXX-XX-XX%"
  };
  private static final String ALPHABET =
      "0123456789XYTZSE-+:./?~%[]{},. u\u0000é\ud83d\ude00\ud800−";

  @Test
  void noMutationCausesAnythingButAPlainProblemAndWhatIsValidSurvivesItsCanonicalForm() {
    Random random = new Random(20_200_207);
    int valid = 0;
    for (int i = 0; i < 300_000; i++) {
      String expression = mutated(VALID[random.nextInt(VALID.length)], random);
      try {
        Edtf date = Edtf.parse(expression);
        checkValid(expression, date);
        valid++;
      } catch (EdtfException e) {
        assertTrue(
            e.position() >= 1 && e.position() <= expression.length() + 1,
            () -> expression + ": " + e.problem());
      }
    }
    assertTrue(valid > 10_000, "too few valid mutations to mean anything: " + valid);
  }

  private static void checkValid(String expression, Edtf date) {
    assertEquals(expression, date.text());
    Edtf again = Edtf.parse(date.canonical());
    assertEquals(date, again, expression);
    assertEquals(date.canonical(), again.canonical(), expression);
    assertEquals(date.hashCode(), again.hashCode(), expression);
    assertEquals(0, date.compareTo(again), expression);
    assertEquals(date.extent(), again.extent(), expression);
    assertEquals(date.candidates(), again.candidates(), expression);
    assertTrue(date.earliest() <= date.latest(), expression);
    assertTrue(date.level() >= again.level() || again.level() == 2, expression);
    Extent extent = date.extent();
    assertTrue(
        !extent.hasKnown()
            || (extent.earliest() <= extent.knownFrom() && extent.knownTo() <= extent.latest()),
        expression);
    assertTrue(DateReport.of(expression).contains("\"problem\": null"));
  }

  private static String mutated(String expression, Random random) {
    StringBuilder out = new StringBuilder(expression);
    for (int n = random.nextInt(3); n >= 0; n--) {
      int at = random.nextInt(out.length() + 1);
      char c = ALPHABET.charAt(random.nextInt(ALPHABET.length()));
      switch (random.nextInt(4)) {
        case 0 -> out.insert(at, c);
        case 1 -> out.delete(Math.min(at, out.length()), Math.min(at + 1, out.length()));
        case 2 -> out.replace(Math.min(at, out.length()), Math.min(at + 1, out.length()), "" + c);
        default -> out.insert(at, VALID[random.nextInt(VALID.length)]);
      }
    }
    return out.toString();
  }

  @Test
  void wordsAreFoundForEveryValidMutation() {
    Random random = new Random(7);
    EdtfWords words = EdtfWords.of(java.util.Locale.UK);
    for (int i = 0; i < 30_000; i++) {
      String expression = mutated(VALID[random.nextInt(VALID.length)], random);
      if (DateReport.of(expression).contains("\"valid\": true")) {
        Edtf date = Edtf.parse(expression);
        assertTrue(words.full(date).length() > 2, expression);
        assertTrue(words.withWeekday(date).length() > 2, expression);
        assertTrue(!words.brief(date).isEmpty(), expression);
      }
    }
  }

  @Test
  void theCalendarIsThatOfTheJavaRuntime() {
    Random random = new Random(1);
    for (int i = 0; i < 100_000; i++) {
      LocalDate day = LocalDate.ofEpochDay(random.nextLong(-4_000_000_000L, 4_000_000_000L));
      assertEquals(
          day.toEpochDay(),
          Gregorian.epochDay(day.getYear(), day.getMonthValue(), day.getDayOfMonth()));
      assertEquals(
          day.lengthOfMonth(), Gregorian.lengthOfMonth(day.getYear(), day.getMonthValue()));
    }
  }

  @Test
  void unspecifiedDigitsSpanExactlyTheDaysThatFitThem() {
    Random random = new Random(2);
    for (int i = 0; i < 400; i++) {
      LocalDate day = LocalDate.of(random.nextInt(10_000), 1, 1).plusDays(random.nextInt(365));
      StringBuilder mask = new StringBuilder(day.toString());
      for (int n = random.nextInt(1, 4); n > 0; n--) {
        int at = random.nextInt(mask.length());
        if (mask.charAt(at) != '-') {
          mask.setCharAt(at, 'X');
        }
      }
      boolean negative = random.nextBoolean() && !mask.toString().startsWith("0000");
      Edtf date = Edtf.parse(negative ? "-" + mask : mask.toString());
      long[] expected = bruteForce(mask.toString(), negative);
      assertEquals(expected[0] * Gregorian.MILLIS_A_DAY, date.earliest(), date.text());
      assertEquals((expected[1] + 1) * Gregorian.MILLIS_A_DAY - 1, date.latest(), date.text());
    }
  }

  /** The first and last day that fit, found by looking at every day. */
  private static long[] bruteForce(String mask, boolean negative) {
    long first = Long.MAX_VALUE;
    long last = Long.MIN_VALUE;
    for (int year = 0; year < 10_000; year++) {
      if (!fits(mask, 0, 4, year) || (negative && year == 0)) {
        continue;
      }
      LocalDate day = LocalDate.of(negative ? -year : year, 1, 1);
      for (int left = day.lengthOfYear(); left > 0; left--, day = day.plusDays(1)) {
        if (fits(mask, 5, 7, day.getMonthValue()) && fits(mask, 8, 10, day.getDayOfMonth())) {
          first = Math.min(first, day.toEpochDay());
          last = Math.max(last, day.toEpochDay());
        }
      }
    }
    return new long[] {first, last};
  }

  private static boolean fits(String mask, int from, int to, int number) {
    int rest = number;
    for (int i = to - 1; i >= from; i--) {
      if (mask.charAt(i) != 'X' && mask.charAt(i) - '0' != rest % 10) {
        return false;
      }
      rest /= 10;
    }
    return true;
  }
}
