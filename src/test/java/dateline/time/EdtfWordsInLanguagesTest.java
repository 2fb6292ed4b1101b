package dateline.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates as the languages of the program say them, and as people type them there. */
class EdtfWordsInLanguagesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de | 2020-02-01 | 1. Februar 2020",
        "de | 2020-02 | Februar 2020",
        "de | 2020-02-02/2020-02-06 | 2. bis 6. Februar 2020",
        "de | 18XX | 19. Jahrhundert",
        "de | -0043 | 44 v. Chr.",
        "fr | 2020-02-01 | 1 février 2020",
        "fr | 18XX | XIXe siècle",
        "fr | 2020-01-01/.. | à partir de : 1 janvier 2020, sans fin indiquée",
        "fr | 196X | les années 1960",
        "ru | 2020-02-01 | 1 февраля 2020",
        "ru | 2020-02 | февраль 2020",
        "ru | 18XX | XIX век",
        "ru | 2020-01-01/.. | начало: 1 января 2020, конец не указан",
        "ru | [2020-02-02..2020-02-06] | в один из дней 2–6 февраля 2020",
        "be | 2020-02-01 | 1 лютага 2020",
        "be | 2020-02 | люты 2020",
        "be | 1984~ | 1984, прыблізна",
      })
  void aDateIsSaid(String language, String date, String expected) {
    assertEquals(expected, EdtfWords.of(Locale.of(language)).full(Edtf.parse(date)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de | 1. Februar 2020 | 2020-02-01",
        "de | Anfang 2016 | 2016-37",
        "de | 44 v.Chr. | -0043",
        "fr | 1 février 2020 | 2020-02-01",
        "fr | 1er février 2020 | 2020-02-01",
        "fr | années 1990 | 199X",
        "fr | les années 1990 | 199X",
        "de | 1990er | 199X",
        "de | 1990er Jahre | 199X",
        "ru | 1990-е годы | 199X",
        "be | 1990-я гады | 199X",
        "en | the 1990s | 199X",
        "fr | été 2014 | 2014-22",
        "ru | 1 февраля 2020 | 2020-02-01",
        "ru | февраль 2020 | 2020-02",
        "ru | около 1984 | 1984~",
        "be | 1 лютага 2020 | 2020-02-01",
        "be | каля 1984 | 1984~",
      })
  void aDateIsUnderstood(String language, String typed, String expected) {
    assertEquals(expected, PlainDate.parse(typed, Locale.of(language)).canonical());
  }
}
