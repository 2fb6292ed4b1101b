package dateline.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EdtfWordsTest {
  private final EdtfWords english = EdtfWords.of(Locale.UK);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2020-02-01              | 1 February 2020
          2016-37~                | early 2016, about
          [2020-02-02..2020-02-06]| some time between 2 and 6 February 2020
          2020-01-01/..           | from 1 January 2020, no end given
          2020-01-01/             | from 1 January 2020, end not known
          ../2020-02              | until February 2020, no start given
          /2020-02                | until February 2020, start not known
          ../..                   | no start and no end given
          /                       | start and end not known
          -3299                   | 3300 BCE
          0000                    | 1 BCE
          0079-08-24              | 24 August 79 CE
          196X                    | the 1960s
          18XX                    | 19th century
          -01XX                   | 2nd century BCE
          1XXX                    | some time between 1000 and 1999, written 1XXX
          XXXX                    | year not known
          2004-XX                 | some month of 2004
          1985-04-XX              | some day of April 1985
          1985-XX-XX              | some day of 1985
          156X-12-25              | 25 December of some year in the 1560s
          15XX-12                 | December of some year in the 16th century
          XXXX-12-25              | 25 December, year not known
          XXXX-12-XX              | some day of December, year not known
          1984-1X                 | some time between October 1984 and December 1984, written 1984-1X
          [1667,1668,1670..1672]  | either 1667, 1668 or 1670 to 1672
          {1667,1668,1670..1672}  | 1667, 1668 and 1670 to 1672
          {1960,1961-12}          | 1960 and December 1961
          [..1984]                | 1984 or earlier
          [1760-12..]             | December 1760 or later
          {..1984}                | all up to 1984
          1969-07-20T20:17:00Z    | 20 July 1969, 20:17 UTC
          1969-07-20T20:17:40Z    | 20 July 1969, 20:17:40 UTC
          1985-04-12T23:20:30+04:30 | 12 April 1985, 23:20:30 UTC+4:30
          1985-04-12T23:20:30     | 12 April 1985, 23:20:30
          1969-07-20T20:05:00Z/1969-07-20T21:36:21Z | 20 July 1969, 20:05 to 21:36:21 UTC
          1969-07-20T20:05-04:00/1969-07-20T21:36-04 | 20 July 1969, 20:05 to 21:36 UTC−4
          1969-07-20T20:05/1969-07-20T21:36 | 20 July 1969, 20:05 to 21:36
          1969-07-20T20:05Z/1969-07-21T02:56:15Z | 20 July 1969, 20:05 UTC to 21 July 1969, 02:56:15 UTC
          1969-07-20T20:05Z/1969-07-24 | 20 July 1969, 20:05 UTC to 24 July 1969
          1969-07-20T20:05Z/..    | from 20 July 1969, 20:05 UTC, no end given
          1984?                   | 1984, uncertain
          2004-06-11%             | 11 June 2004, about, uncertain
          2004?-06-11             | 11 June 2004, the year uncertain
          ?2004-06-~11            | 11 June 2004, the year uncertain, the day approximate
          2020-01-13/2020-02-05   | 13 January 2020 to 5 February 2020
          2020-02-03/2020-02-05   | 3 to 5 February 2020
          1964/2008               | 1964 to 2008
          2001-34                 | second quarter of 2001
          2001-29                 | spring 2001 (southern hemisphere)
          1950S2                  | some time between 1900 and 1999, estimated as 1950
          Y-17E7                  | 170 million BCE
          Y-4543E6~               | 4,543 million BCE, about
          Y12345                  | 12,345
          Y171010000S3            | some time between 171 million and 171,999,999, estimated as 171,010,000
          1984?/2004-06~          | 1984 (uncertain) to about June 2004
          2004?-06-11/..          | from 11 June 2004 (the year uncertain), no end given
          [1667,1760-12..]        | either 1667 or December 1760 or later
          """)
  void inFull(String expression, String words) {
    assertEquals(words, english.full(Edtf.parse(expression)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2020-02-01              | 1 Feb 2020
          2020-02                 | Feb 2020
          1984~                   | c. 1984
          1984?                   | 1984?
          2020-02-03/2020-02-05   | 3–5 Feb 2020
          1964/2008               | 1964 – 2008
          2020-01-01/..           | from 1 Jan 2020
          2020-01-01/             | 1 Jan 2020 – ?
          2001-34                 | Q2 2001
          196X                    | 1960s
          1969-07-20T20:05Z/1969-07-20T21:36Z | 20 Jul 1969, 20:05–21:36 UTC
          """)
  void inBrief(String expression, String words) {
    assertEquals(words, english.brief(Edtf.parse(expression)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2020-02-01              | Saturday, 1 February 2020
          1969-07-20T20:17:00Z    | Sunday, 20 July 1969, 20:17 UTC
          2020-02-03/2020-02-05   | Monday, 3 February 2020 to Wednesday, 5 February 2020
          2020-02                 | February 2020
          1969-07-20T20:05Z/1969-07-20T21:36Z | Sunday, 20 July 1969, 20:05 to 21:36 UTC
          """)
  void withTheDayOfTheWeek(String expression, String words) {
    assertEquals(words, english.withWeekday(Edtf.parse(expression)));
  }

  @Test
  void aLanguageWithoutPhrasesGetsEnglishThroughout() {
    Edtf date = Edtf.parse("2020-01-01/..");
    assertEquals(
        "from 1 January 2020, no end given",
        EdtfWords.of(Locale.forLanguageTag("ar-EG")).full(date));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2020-02-01  | 2020-02-01       | Feb 1, 2020       | 1 Feb 2020
          2020-02     | 2020-02          | February 2020     | Feb 2020
          2020        | 2020             | 2020              | 2020
          -0043-03-15 | 15 March 44 BCE  | 15 March 44 BCE   | 15 Mar 44 BCE
          196X        | the 1960s        | the 1960s         | 1960s
          2020-02-01~ | 2020-02-01, about| Feb 1, 2020, about| c. 1 Feb 2020
          """)
  void daysAndMonthsMayBeWrittenInOtherWays(
      String date, String iso, String american, String brief) {
    Edtf parsed = Edtf.parse(date);
    assertEquals(iso, EdtfWords.of(Locale.UK, Notation.ISO).full(parsed));
    assertEquals(american, EdtfWords.of(Locale.US, Notation.LOCALE).full(parsed));
    assertEquals(brief, EdtfWords.of(Locale.UK, Notation.SHORT).full(parsed));
    assertEquals(
        "2020-02-02 – 2020-02-06",
        EdtfWords.of(Locale.UK, Notation.ISO).brief(Edtf.parse("2020-02-02/2020-02-06")));
  }
}
