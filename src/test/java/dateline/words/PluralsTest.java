package dateline.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.text.MessageFormat;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PluralsTest {

  private static final String EVENTS =
      "{0,plural,one#{0} событие|few#{0} события|many#{0} событий}";

  private static String said(String pattern, String language, Object... values) {
    Locale locale = Locale.of(language);
    return new MessageFormat(Plurals.chosen(pattern, locale, values), locale).format(values);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0 событий",
    "1, 1 событие",
    "2, 2 события",
    "4, 4 события",
    "5, 5 событий",
    "11, 11 событий",
    "12, 12 событий",
    "14, 14 событий",
    "21, 21 событие",
    "22, 22 события",
    "25, 25 событий",
    "111, 111 событий",
    "101, 101 событие",
  })
  void russianHasThreeForms(int count, String expected) {
    assertEquals(expected, said(EVENTS, "ru", count));
  }

  @Test
  void englishHasOneAndOther() {
    String pattern = "{0,plural,one#one event|other#{0} events} of {1}";
    assertEquals("one event of 7", said(pattern, "en", 1, 7));
    assertEquals("0 events of 7", said(pattern, "en", 0, 7));
  }

  @Test
  void frenchCountsNoneAsOne() {
    assertEquals("0 jour", said("{0} {0,plural,one#jour|other#jours}", "fr", 0));
    assertEquals("2 jours", said("{0} {0,plural,one#jour|other#jours}", "fr", 2));
  }

  @Test
  void aFormForZeroGoesFirst() {
    assertEquals("no events", said("{0,plural,0#no events|one#one|other#{0}}", "en", 0));
    assertEquals("нет", said("{0,plural,0#нет|one#{0}|few#{0}|many#{0}}", "ru", 0));
  }

  @Test
  void severalChoicesInOnePhrase() {
    String pattern =
        "{0,plural,one#an event|other#{0} events}, {1,plural,one#a source|other#{1} sources}";
    assertEquals("an event, 3 sources", said(pattern, "en", 1, 3));
  }

  @Test
  void theLastFormServesWhatHasNoNumber() {
    assertEquals("many", said("{0,plural,one#one|other#many}", "en", "some"));
  }

  @Test
  void aBrokenPhraseIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> said("{0,plural,one#x|other#y", "en", 1));
    assertThrows(IllegalArgumentException.class, () -> said("{0,plural,x|other#y}", "en", 1));
  }
}
