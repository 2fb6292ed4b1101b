package dateline.words;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every language says everything, and says it with the same values. */
class TranslationTest {

  /** The packages that have words. */
  static Stream<Class<?>> owners() {
    return Stream.of(
        dateline.time.EdtfWords.class,
        dateline.io.Refused.class,
        dateline.view.Words.class,
        dateline.export.Brief.class);
  }

  @ParameterizedTest
  @MethodSource("owners")
  void everyLanguageHasEveryPhrase(Class<?> owner) throws IOException {
    Set<String> english = needed(phrases(owner, ""));
    for (Locale language : others()) {
      Set<String> own = needed(phrases(owner, "_" + language));
      assertEquals(List.of(), minus(english, own), "not said in " + language);
      assertEquals(List.of(), minus(own, english), "nobody asks for, in " + language);
    }
  }

  @ParameterizedTest
  @MethodSource("owners")
  void aTranslationTakesNoOtherValues(Class<?> owner) throws IOException {
    Map<String, String> english = phrases(owner, "");
    for (Locale language : others()) {
      phrases(owner, "_" + language)
          .forEach(
              (key, phrase) -> {
                String source = english.get(key);
                if (source != null && !isOneOfTwoNumbers(key)) {
                  assertEquals(values(source), values(phrase), language + ": " + key);
                }
              });
    }
  }

  /** A century is said by its ordinal or by its Roman numeral. */
  private static boolean isOneOfTwoNumbers(String key) {
    return key.contains("century");
  }

  @ParameterizedTest
  @MethodSource("owners")
  void everyPhraseCanBeSaidForAnyNumber(Class<?> owner) throws IOException {
    List<Locale> all = new ArrayList<>(others());
    all.add(Locale.ENGLISH);
    for (Locale language : all) {
      Phrases phrases = Phrases.of(owner, language);
      for (String key : phrases(owner, "").keySet()) {
        if (values(phrases.pattern(key)).isEmpty()) {
          continue;
        }
        assertAll(
            Stream.of(0, 1, 2, 5, 21)
                .map(
                    count ->
                        () ->
                            assertNotNull(
                                phrases.get(key, count, count, count, count, count), key)));
      }
    }
  }

  @Test
  void noKeyStandsTwice() throws IOException {
    for (Class<?> owner : owners().toList()) {
      for (Locale language : Phrases.LANGUAGES) {
        String ending = language.equals(Locale.ENGLISH) ? "" : "_" + language;
        List<String> keys = new ArrayList<>();
        for (String line : lines(owner, ending)) {
          if (!line.isBlank() && !line.startsWith("#")) {
            keys.add(line.substring(0, line.indexOf('=')));
          }
        }
        List<String> twice =
            keys.stream()
                .collect(Collectors.groupingBy(key -> key, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(entry -> entry.getValue() > 1)
                .map(Map.Entry::getKey)
                .toList();
        assertEquals(List.of(), twice, owner.getPackageName() + ending);
      }
    }
  }

  private static List<Locale> others() {
    return Phrases.LANGUAGES.stream().filter(each -> !each.equals(Locale.ENGLISH)).toList();
  }

  /** Without what each language has as it needs it. */
  private static Set<String> needed(Map<String, String> phrases) {
    return phrases.keySet().stream()
        .filter(key -> !key.startsWith("brief.") && !key.startsWith("ordinal."))
        .collect(Collectors.toSet());
  }

  private static List<String> minus(Set<String> all, Set<String> some) {
    return all.stream().filter(key -> !some.contains(key)).sorted().toList();
  }

  private static Set<String> values(String phrase) {
    return Pattern.compile("\\{(\\d)")
        .matcher(phrase)
        .results()
        .map(found -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Map<String, String> phrases(Class<?> owner, String ending) throws IOException {
    Map<String, String> phrases = new LinkedHashMap<>();
    for (String line : lines(owner, ending)) {
      int equals = line.indexOf('=');
      if (!line.startsWith("#") && equals > 0) {
        phrases.put(line.substring(0, equals), line.substring(equals + 1));
      }
    }
    return phrases;
  }

  private static List<String> lines(Class<?> owner, String ending) throws IOException {
    String name = "words" + ending + ".properties";
    try (InputStream bytes = owner.getResourceAsStream(name)) {
      assertNotNull(bytes, owner.getPackageName() + " has no " + name);
      return new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))
          .lines()
          .toList();
    }
  }
}
