package dateline.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dateline.io.Origin;
import dateline.io.TimelineReader;
import dateline.model.Problem;
import dateline.time.Edtf;
import dateline.time.EdtfException;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What one part of the program finds, another says in the reader's language. */
class SpeechTest {

  private static Problem problem(String json) {
    return TimelineReader.read(Origin.of("t.json", json)).problems().getFirst();
  }

  private static String said(Said said, String language) {
    return new Speech(Locale.forLanguageTag(language)).say(said);
  }

  @Test
  void aProblemIsSaidInEachLanguage() {
    Said empty = problem("").message();
    assertEquals("The file is empty.", empty.toString());
    assertEquals("The file is empty.", said(empty, "en"));
    assertEquals("Die Datei ist leer.", said(empty, "de"));
    assertEquals("Файл пуст.", said(empty, "ru"));
  }

  @Test
  void aLanguageWithoutWordsIsAnsweredInEnglish() {
    assertEquals("The file is empty.", said(problem("").message(), "ja"));
  }

  @Test
  void whatIsFilledInIsSaidInTheSameLanguage() {
    Said wrong =
        problem("{\"format\": \"dateline/1\", \"title\": [], \"events\": [{\"id\": 1}]}").message();
    assertEquals("“title” must be text in double quotes, not a list in [ ].", wrong.toString());
    assertEquals(
        "«title»: должно быть — текст в двойных кавычках, а стоит — список в [ ].",
        said(wrong, "ru"));
  }

  @Test
  void aFilesOwnWordsAreNeverTakenForPlaceholders() {
    Said unknown =
        problem(
                """
                {"format": "{0} it's {1}", "title": "T",
                 "events": [{"id": "a", "when": "2020", "title": "A"}]}\
                """)
            .message();
    assertEquals(
        "The format “{0} it's {1}” is not known; this program reads \"dateline/1\".",
        unknown.toString());
  }

  @Test
  void aDateThatCannotBeReadIsExplainedInEachLanguage() {
    EdtfException wrong = assertThrows(EdtfException.class, () -> Edtf.parse("2020-02-30"));
    assertEquals(
        "Character 9 (“3”): there is no day 30: this month has 29 days.", wrong.getMessage());
    assertEquals(
        "Zeichen 9 („3“): den Tag 30 gibt es nicht: dieser Monat hat 29 Tage.",
        said(wrong.problem(), "de"));
  }

  @Test
  void sentencesFollowOneAnother() {
    Said both = Said.plain("One.").then(problem("").message());
    assertEquals("One. The file is empty.", both.toString());
  }
}
