package dateline.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainDateTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Feb 2020                     | 2020-02
          feb. 2020                    | 2020-02
          Sept 1939                    | 1939-09
          1 February 2020              | 2020-02-01
          February 1, 2020             | 2020-02-01
          the 1st of February, 2020    | 2020-02-01
          Saturday, 1 February 2020    | 2020-02-01
          7.2.2020                     | 2020-02-07
          2020                         | 2020
          79 AD                        | 0079
          12 BC                        | -0011
          1 BCE                        | 0000
          12000 BC                     | Y-11999
          1990s                        | 199X
          the 1900s                    | 19XX
          19th century                 | 18XX
          2nd century BC               | -01XX
          about 1984                   | 1984~
          c. 1984                      | 1984~
          1984?                        | 1984?
          perhaps about 12 March 1984  | 1984-03-12%
          spring 1945                  | 1945-21
          early 2016                   | 2016-37
          1939 to 1945                 | 1939/1945
          1939-1945                    | 1939/1945
          1 to 5 March 2020            | 2020-03-01/2020-03-05
          1 March to 5 April 2020      | 2020-03-01/2020-04-05
          January – March 2020         | 2020-01/2020-03
          300 to 12 BC                 | -0299/-0011
          1939–1945                    | 1939/1945
          from 1 Sep 1939 to May 1945  | 1939-09-01/1945-05
          since January 2020           | 2020-01/..
          until 1945                   | ../1945
          2020-02-07                   | 2020-02-07
          [1667,1668]                  | [1667,1668]
          """)
  void whatPeopleTypeBecomesEdtf(String typed, String expression) {
    assertEquals(expression, PlainDate.parse(" " + typed + "\t", Locale.UK).text());
  }

  @Test
  void monthsAreKnownInTheLanguageOfTheLocale() {
    assertEquals("2020-02-01", PlainDate.parse("1 février 2020", Locale.FRANCE).text());
    assertEquals("2020-02-07", PlainDate.parse("7. Februar 2020", Locale.GERMANY).text());
    assertEquals(
        "2020-02-07", PlainDate.parse("7 февраля 2020", Locale.forLanguageTag("ru")).text());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Febuary 2020",
        "7/2/2020",
        "31 June 2020",
        "yesterday",
        "1 2 3 4",
        "to",
        "– –"
      })
  void whatIsNotUnderstoodIsSaidSo(String typed) {
    EdtfException problem =
        assertThrows(EdtfException.class, () -> PlainDate.parse(typed, Locale.UK));
    assertTrue(problem.problem().toString().endsWith("."));
  }
}
