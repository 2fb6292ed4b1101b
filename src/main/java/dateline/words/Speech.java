package dateline.words;

import java.util.Locale;
import java.util.stream.Collectors;

/** Puts what is {@link Said} into words of one language. Safe for use by several threads. */
public final class Speech {

  static final Speech ENGLISH = new Speech(Locale.ENGLISH);

  private final ClassValue<Phrases> phrases;

  /** Speaks a language; English when there are no words in it. */
  public Speech(Locale wanted) {
    phrases =
        new ClassValue<>() {
          @Override
          protected Phrases computeValue(Class<?> home) {
            return Phrases.of(home, wanted);
          }
        };
  }

  /** The words of what is said. */
  public String say(Said said) {
    return switch (said) {
      case Said.Plain(String text) -> text;
      case Said.Sentences(var all) -> all.stream().map(this::say).collect(Collectors.joining(" "));
      case Said.Phrase(Class<?> home, String key, var values) ->
          phrases
              .get(home)
              .get(key, values.stream().map(v -> v instanceof Said one ? say(one) : v).toArray());
    };
  }
}
