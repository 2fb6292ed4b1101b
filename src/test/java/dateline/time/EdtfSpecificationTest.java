package dateline.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every example of the Library of Congress specification, in its order. */
class EdtfSpecificationTest {

  private static final String OPEN = "open";
  private static final String UNKNOWN = "unknown";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # Level 0: date, date and time, interval
          1985-04-12               | 0 | 1985-04-12          | 1985-04-12
          1985-04                  | 0 | 1985-04-01          | 1985-04-30
          1985                     | 0 | 1985-01-01          | 1985-12-31
          1985-04-12T23:20:30      | 0 | 1985-04-12T23:20:30 | 1985-04-12T23:20:30
          1985-04-12T23:20:30Z     | 0 | 1985-04-12T23:20:30 | 1985-04-12T23:20:30
          1985-04-12T23:20:30-04   | 0 | 1985-04-13T03:20:30 | 1985-04-13T03:20:30
          1985-04-12T23:20:30+04:30| 0 | 1985-04-12T18:50:30 | 1985-04-12T18:50:30
          1964/2008                | 0 | 1964-01-01          | 2008-12-31
          2004-06/2006-08          | 0 | 2004-06-01          | 2006-08-31
          2004-02-01/2005-02-08    | 0 | 2004-02-01          | 2005-02-08
          2004-02-01/2005-02       | 0 | 2004-02-01          | 2005-02-28
          2004-02-01/2005          | 0 | 2004-02-01          | 2005-12-31
          2005/2006-02             | 0 | 2005-01-01          | 2006-02-28
          # Level 1: long years, seasons, qualification of a whole date, unspecified digits
          Y170000002               | 1 | +170000002-01-01    | +170000002-12-31
          Y-170000002              | 1 | -170000002-01-01    | -170000002-12-31
          2001-21                  | 1 | 2001-03-01          | 2001-05-31
          1984?                    | 1 | 1984-01-01          | 1984-12-31
          2004-06~                 | 1 | 2004-06-01          | 2004-06-30
          2004-06-11%              | 1 | 2004-06-11          | 2004-06-11
          201X                     | 1 | 2010-01-01          | 2019-12-31
          20XX                     | 1 | 2000-01-01          | 2099-12-31
          2004-XX                  | 1 | 2004-01-01          | 2004-12-31
          1985-04-XX               | 1 | 1985-04-01          | 1985-04-30
          1985-XX-XX               | 1 | 1985-01-01          | 1985-12-31
          # Level 1: open and unknown ends, negative years
          1985-04-12/..            | 1 | 1985-04-12          | open
          1985-04/..               | 1 | 1985-04-01          | open
          1985/..                  | 1 | 1985-01-01          | open
          ../1985-04-12            | 1 | open                | 1985-04-12
          ../1985-04               | 1 | open                | 1985-04-30
          ../1985                  | 1 | open                | 1985-12-31
          1985-04-12/              | 1 | 1985-04-12          | unknown
          1985-04/                 | 1 | 1985-04-01          | unknown
          1985/                    | 1 | 1985-01-01          | unknown
          /1985-04-12              | 1 | unknown             | 1985-04-12
          /1985-04                 | 1 | unknown             | 1985-04-30
          /1985                    | 1 | unknown             | 1985-12-31
          -1985                    | 1 | -1985-01-01         | -1985-12-31
          # Level 2: exponents, significant digits, parts of a year
          Y-17E7                   | 2 | -170000000-01-01    | -170000000-12-31
          1950S2                   | 2 | 1900-01-01          | 1999-12-31
          Y171010000S3             | 2 | +171000000-01-01    | +171999999-12-31
          Y3388E2S3                | 2 | +338000-01-01       | +338999-12-31
          2001-34                  | 2 | 2001-04-01          | 2001-06-30
          # Level 2: one of a set, all of a set
          [1667,1668,1670..1672]   | 2 | 1667-01-01          | 1672-12-31
          [..1760-12-03]           | 2 | open                | 1760-12-03
          [1760-12..]              | 2 | 1760-12-01          | open
          [1760-01,1760-02,1760-12..] | 2 | 1760-01-01       | open
          [1667,1760-12]           | 2 | 1667-01-01          | 1760-12-31
          [..1984]                 | 2 | open                | 1984-12-31
          {1667,1668,1670..1672}   | 2 | 1667-01-01          | 1672-12-31
          {1960,1961-12}           | 2 | 1960-01-01          | 1961-12-31
          {..1984}                 | 2 | open                | 1984-12-31
          # Level 2: qualification of parts, unspecified digits, intervals of these
          2004-06~-11              | 2 | 2004-06-11          | 2004-06-11
          2004?-06-11              | 2 | 2004-06-11          | 2004-06-11
          ?2004-06-~11             | 2 | 2004-06-11          | 2004-06-11
          2004-%06-11              | 2 | 2004-06-11          | 2004-06-11
          156X-12-25               | 2 | 1560-12-25          | 1569-12-25
          15XX-12-25               | 2 | 1500-12-25          | 1599-12-25
          XXXX-12-XX               | 2 | 0000-12-01          | 9999-12-31
          1XXX-XX                  | 2 | 1000-01-01          | 1999-12-31
          1XXX-12                  | 2 | 1000-12-01          | 1999-12-31
          1984-1X                  | 2 | 1984-10-01          | 1984-12-31
          2004-06-~01/2004-06-~20  | 2 | 2004-06-01          | 2004-06-20
          2004-06-XX/2004-07-03    | 2 | 2004-06-01          | 2004-07-03
          """)
  void everyExampleHasItsLevelAndItsFirstAndLastMoment(
      String expression, int level, String first, String last) {
    Edtf date = Edtf.parse(expression);
    assertEquals(expression, date.text());
    assertEquals(level, date.level(), "level");
    assertEquals(
        first,
        date.startOpen() ? OPEN : date.startUnknown() ? UNKNOWN : start(first, date.earliest()));
    assertEquals(
        last, date.endOpen() ? OPEN : date.endUnknown() ? UNKNOWN : end(last, date.latest()));
    assertEquals(date.startOpen() || date.startUnknown(), date.earliest() == Long.MIN_VALUE);
    assertEquals(date.endOpen() || date.endUnknown(), date.latest() == Long.MAX_VALUE);
  }

  private static String start(String expected, long moment) {
    return shown(expected, moment, "T00:00:00Z", "Z");
  }

  private static String end(String expected, long moment) {
    return shown(expected, moment, "T23:59:59.999Z", ".999Z");
  }

  private static String shown(String expected, long moment, String ofDay, String ofTime) {
    String instant = Instant.ofEpochMilli(moment).toString();
    String ending = expected.contains("T") ? ofTime : ofDay;
    return instant.endsWith(ending)
        ? instant.substring(0, instant.length() - ending.length())
        : instant;
  }
}
