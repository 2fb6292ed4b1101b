package dateline.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EdtfTest {

  private static long at(String instant) {
    return Instant.parse(instant).toEpochMilli();
  }

  private static long start(String day) {
    return at(day + "T00:00:00Z");
  }

  private static long end(String day) {
    return at(day + "T23:59:59.999Z");
  }

  @ParameterizedTest
  @CsvSource({
    "%2001, 2001%",
    "?2004-06-~11, 2004?-06-~11",
    "?2004-%06, 2004?-%06",
    "?2004-?06-?11, 2004-06-11?",
    "?2004~, 2004%",
    "2004-~06-11~, 2004-06-11~",
    "?2004-06-04~, 2004%-~06-~04",
    "1985-04-12T23:20:30-04, 1985-04-12T23:20:30-04:00",
    "1985-04-12T23:20:30+00:00, 1985-04-12T23:20:30Z",
    "2016-05-02T16:54:59.042123, 2016-05-02T16:54:59.042",
    "Y17E7, Y170000000",
    "Y1700E20, Y17E22",
    "Y17E2, 1700",
    "Y-5E1~, -0050~",
    "Y3388E2S3, Y338800S3",
    "Y171010000S12, Y171010000",
    "-1859S5, -1859",
    "0050S2, 0050",
    "'[1672,1667,1667]', '[1667,1672]'",
    "'{1984..1984}', {1984}",
    "%2001/?2004, 2001%/2004?",
    "1969-07-20T20:05-04/1969-07-21T00:36:21.000, 1969-07-20T20:05-04:00/1969-07-21T00:36:21.000"
  })
  void oneSpellingStandsForAll(String written, String canonical) {
    Edtf date = Edtf.parse(written);
    assertEquals(written, date.text());
    assertEquals(canonical, date.canonical());
    assertEquals(Edtf.parse(canonical), date);
    assertEquals(Edtf.parse(canonical).hashCode(), date.hashCode());
    assertEquals(0, Edtf.parse(canonical).compareTo(date));
  }

  @ParameterizedTest
  @CsvSource({
    "XXXX, MILLENNIUM",
    "1XXX, MILLENNIUM",
    "19XX, CENTURY",
    "1950S2, CENTURY",
    "196X, DECADE",
    "1950S3, DECADE",
    "1984, YEAR",
    "1X99, YEAR",
    "Y12345, YEAR",
    "2001-21, SEASON",
    "2004-XX, MONTH",
    "1985-XX-XX, DAY",
    "2016-05-02T16:54, MINUTE",
    "2016-05-02T16:54:59, SECOND",
    "2016-05-02T16:54:59.5, MILLISECOND",
    "2004-02-01/2005, YEAR",
    "2004-02-01/.., DAY",
    "1969-07-20T20:05Z/1969-07-20T21:36:21Z, MINUTE",
    "1969-07-20T20:05Z/1969-07-22, DAY",
    "../.., MILLENNIUM",
    "'{1960-01-01,1961-12}', MONTH"
  })
  void precisionIsTheUnitItIsWrittenTo(String expression, Precision precision) {
    assertEquals(precision, Edtf.parse(expression).precision());
  }

  @Test
  void anOpenEndIsToldFromAnUnknownOne() {
    Edtf open = Edtf.parse("1985/..");
    assertTrue(open.endOpen());
    assertFalse(open.endUnknown());
    Edtf unknown = Edtf.parse("/1985");
    assertTrue(unknown.startUnknown());
    assertFalse(unknown.startOpen());
    assertFalse(unknown.endOpen() || unknown.endUnknown());
  }

  @Test
  void aDayIsKnownAndAMonthIsOnlyPossible() {
    assertEquals(
        new Extent(start("2020-02-01"), start("2020-02-01"), end("2020-02-01"), end("2020-02-01")),
        Edtf.parse("2020-02-01").extent());
    Extent month = Edtf.parse("2020-02").extent();
    assertFalse(month.hasKnown());
    assertEquals(end("2020-02-29"), month.latest());
    assertFalse(Edtf.parse("2020-02-01~").extent().hasKnown());
    assertFalse(Edtf.parse("2020-02-XX").extent().hasKnown());
  }

  @Test
  void anIntervalIsKnownBetweenItsVagueEnds() {
    assertEquals(
        new Extent(start("2020-02-03"), start("2020-02-03"), end("2020-02-05"), end("2020-02-05")),
        Edtf.parse("2020-02-03/2020-02-05").extent());
    assertEquals(
        new Extent(start("2020-01-01"), start("2020-02-01"), end("2020-03-31"), end("2020-04-30")),
        Edtf.parse("2020-01/2020-04-XX").extent());
    assertFalse(Edtf.parse("2020-01/2020-02").extent().hasKnown());
  }

  @Test
  void anIntervalBetweenTimesIsKnownThroughItsLastMinute() {
    assertEquals(
        new Extent(
            at("1969-07-20T20:05:00Z"),
            at("1969-07-20T20:05:00Z"),
            at("1969-07-20T21:36:59.999Z"),
            at("1969-07-20T21:36:59.999Z")),
        Edtf.parse("1969-07-20T20:05Z/1969-07-20T21:36Z").extent());
    assertEquals(
        new Extent(
            at("1969-07-20T20:05:00Z"),
            at("1969-07-20T20:05:00Z"),
            end("1969-07-22"),
            end("1969-07-22")),
        Edtf.parse("1969-07-20T22:05:00+02:00/1969-07-22").extent());
    assertEquals(
        new Extent(
            start("1969-07-01"),
            start("1969-08-01"),
            at("1969-08-21T17:54:01.999Z"),
            at("1969-08-21T17:54:01.999Z")),
        Edtf.parse("1969-07/1969-08-21T17:54:01Z").extent());
    assertEquals(
        at("1969-07-20T20:17:40.999Z"), Edtf.parse("1969-07-20T20:17:40Z/..").extent().knownTo());
  }

  @Test
  void anOpenOrUnknownEndMakesNothingKnownBeyondTheOtherEnd() {
    for (String expression : List.of("2020-01-01/..", "2020-01-01/")) {
      assertEquals(
          new Extent(start("2020-01-01"), start("2020-01-01"), end("2020-01-01"), Long.MAX_VALUE),
          Edtf.parse(expression).extent());
    }
    assertEquals(
        new Extent(Long.MIN_VALUE, start("2020-01-01"), end("2020-01-01"), end("2020-01-01")),
        Edtf.parse("../2020-01-01").extent());
    assertFalse(Edtf.parse("2020-01/..").extent().hasKnown());
    assertFalse(Edtf.parse("../..").extent().hasKnown());
  }

  @Test
  void aSetNamesItsCandidatesAndKnowsNothing() {
    Edtf oneOf = Edtf.parse("[1670..1672,1667,1760-12..]");
    assertTrue(oneOf.isSet() && oneOf.isOneOf());
    assertFalse(oneOf.extent().hasKnown());
    assertEquals(
        List.of(
            new TimeSpan(start("1667-01-01"), start("1668-01-01")),
            new TimeSpan(start("1670-01-01"), start("1673-01-01")),
            new TimeSpan(start("1760-12-01"), Long.MAX_VALUE)),
        oneOf.candidates());
    Edtf allOf = Edtf.parse("{1667,1668}");
    assertTrue(allOf.isSet() && !allOf.isOneOf());
    assertEquals(2, allOf.candidates().size());
  }

  @Test
  void yearsBeyondALongAreValidAndStopJustShortOfTheOpenEnds() {
    Edtf far = Edtf.parse("Y17E8");
    assertEquals(Long.MAX_VALUE - 1, far.earliest());
    assertEquals(Long.MAX_VALUE - 1, far.latest());
    assertEquals(Long.MIN_VALUE + 1, Edtf.parse("Y-17E800").earliest());
    assertEquals(at("+292278993-12-31T23:59:59.999Z"), Edtf.parse("Y292278993").latest());
    assertEquals(at("-292275054-01-01T00:00:00Z"), Edtf.parse("Y-292275054").earliest());
    assertTrue(Edtf.parse("Y9E8").compareTo(Edtf.parse("Y10E8")) < 0);
  }

  @Test
  void datesSortByEarliestThenLatestThenCertainty() {
    List<String> sorted =
        List.of(
            "../1985",
            "Y-17E7",
            "-0001",
            "0000",
            "1984-01-01T00:00:00Z",
            "1984-01-01T00:00Z/1984-01-01T12:00Z",
            "1984-01-01",
            "1984-01",
            "1984",
            "1984~",
            "1984?",
            "1984%",
            "1984/1985",
            "1984/..",
            "1985-04-12");
    List<Edtf> dates = new ArrayList<>(sorted.stream().map(Edtf::parse).toList());
    Collections.shuffle(dates, new Random(1));
    Collections.sort(dates);
    assertEquals(sorted, dates.stream().map(Edtf::text).toList());
  }

  @Test
  void datesAreEqualWhenTheyMeanTheSameWrittenDate() {
    assertNotEquals(Edtf.parse("1984"), Edtf.parse("1984~"));
    assertNotEquals(Edtf.parse("1984/.."), Edtf.parse("1984/"));
    assertNotEquals(Edtf.parse("[1984,1985]"), Edtf.parse("{1984,1985}"));
    assertNotEquals(Edtf.parse("1984"), Edtf.parse("1984-XX"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2020-13     | 6  | Character 6 (“1”): there is no month 13: months are 01 to 12, seasons 21 to 41.
          1900-02-29  | 9  | Character 9 (“2”): there is no day 29: this month has 28 days.
          12345       | 5  | Character 5 (“5”): a year of more than four digits starts with Y, as Y12345.
          1863- 03-29 | 6  | Character 6 (a space): a date has no spaces.
          196         | 4  | Character 4 (the end): a year has four digits; a decade is written with X, as 196X.
          -0000       | 2  | Character 2 (“0”): the year 0 has no minus: write 0000 for 1 BCE.
          20xx        | 3  | Character 3 (“x”): an unspecified digit is a capital X.
          Y2006       | 1  | Character 1 (“Y”): Y is for years of five digits or more: leave it out.
          2004-06-11/2004-06 | 12 | Character 12 (“2”): the interval ends before it starts (“2004-06-11” is after the beginning of “2004-06”): write the end as exactly as the start, with XX for what is not known.
          2004-06-11T20:05/2004-06 | 18 | Character 18 (“2”): the interval ends before it starts (“2004-06-11T20:05” is after the beginning of “2004-06”): write the end to the day at least.
          [2004-06-11T20:05] | 12 | Character 12 (“T”): a set holds dates without a time of day.
          """)
  void aProblemNamesTheCharacterItsPlaceAndTheRemedy(
      String expression, int position, String message) {
    EdtfException problem = assertThrows(EdtfException.class, () -> Edtf.parse(expression));
    assertEquals(message, problem.problem().toString());
    assertEquals(position, problem.position());
  }
}
