package dateline.view.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.keys.KeyMap;
import dateline.view.Words;
import dateline.view.help.Manual.Chapter;
import dateline.view.help.Manual.Line;
import dateline.view.help.Manual.Part;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ManualTest {

  private static final Map<String, String> PLACES =
      Map.of("settings-file", "/s", "notes-folder", "/n", "log-file", "/l $1 \\");

  private static Manual english(KeyMap keys) {
    return manual(Locale.ENGLISH, keys);
  }

  private static Manual manual(Locale language, KeyMap keys) {
    return Manual.in(language, ManualPane.known(new Words(language), keys, PLACES));
  }

  private static String text(Manual manual) {
    StringBuilder text = new StringBuilder();
    for (Chapter chapter : manual.chapters()) {
      chapter.lines().forEach(line -> text.append(line.text()).append('\n'));
    }
    return text.toString();
  }

  @Test
  void everyNameInBracesStandsForSomethingInEveryLanguage() {
    for (Locale language : Words.languages()) {
      String text = text(manual(language, KeyMap.DEFAULT));
      assertFalse(text.contains("{"), text);
      assertTrue(text.contains("/l $1 \\"), text);
    }
  }

  @Test
  void everyLanguageHasTheSameChapters() {
    int chapters = english(KeyMap.DEFAULT).chapters().size();
    for (Locale language : Words.languages()) {
      assertEquals(
          chapters, manual(language, KeyMap.DEFAULT).chapters().size(), language::toString);
    }
  }

  @Test
  void theKeysAreTheUsersOwn() {
    assertTrue(text(english(KeyMap.DEFAULT)).contains("Ctrl O asks"));
    KeyMap own = KeyMap.of(Map.of("open", List.of("Ctrl+Shift+Y"), "first", List.of()));
    String text = text(english(own));
    assertTrue(text.contains("Ctrl Shift Y asks"), text);
    assertTrue(text.contains("no key; End"), text);
  }

  @Test
  void oneChapterShowsHowDatesAreDrawn() {
    assertEquals(
        1,
        english(KeyMap.DEFAULT).chapters().stream()
            .filter(chapter -> chapter.lines().contains(new Line(Part.LEGEND, "")))
            .count());
  }

  @Test
  void aLanguageWithoutAManualGetsTheEnglishOne() {
    Map<String, String> known = Map.of();
    assertEquals(Manual.in(Locale.ENGLISH, known), Manual.in(Locale.forLanguageTag("tlh"), known));
  }

  @Test
  void wordsAreFoundInAnyCaseInTitlesAndText() {
    Chapter chapter = new Chapter("Honest dates", List.of(new Line(Part.TEXT, "What is KNOWN")));
    assertTrue(chapter.has("honest", Locale.ENGLISH));
    assertTrue(chapter.has("known", Locale.ENGLISH));
    assertFalse(chapter.has("zoom", Locale.ENGLISH));
  }

  @Test
  void headingsBeginChaptersAndNothingIsMarkup() {
    Manual manual =
        Manual.of("# M\n\n## A\n\ntext *so*\n\n- one\n- two\n\n## B\n\n{x}\n", _ -> "y");
    assertEquals(
        new Manual(
            List.of(
                new Chapter(
                    "A",
                    List.of(
                        new Line(Part.TEXT, "text so"),
                        new Line(Part.ITEM, "one"),
                        new Line(Part.ITEM, "two"))),
                new Chapter("B", List.of(new Line(Part.TEXT, "y"))))),
        manual);
  }
}
