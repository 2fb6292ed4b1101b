package dateline.article;

import dateline.model.Entity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The names of a timeline's entities, to be found in running text. Immutable. */
public final class Names {

  /** A name, word by word, and whose it is. */
  private record Entry(List<String> words, String id) {}

  /** What is found: how many words of the text, and whose name they are. */
  record Found(int words, String id) {}

  private final Map<String, List<Entry>> byFirstWord = new HashMap<>();

  private Names(List<Entity> entities) {
    for (Entity entity : entities) {
      add(entity.name(), entity.id());
      entity.aliases().forEach(alias -> add(alias, entity.id()));
    }
    byFirstWord
        .values()
        .forEach(
            entries -> entries.sort(Comparator.comparingInt((Entry entry) -> -entry.words.size())));
  }

  public static Names of(List<Entity> entities) {
    return new Names(entities);
  }

  private void add(String name, String id) {
    List<String> words = Token.of(name, name.length()).stream().map(Names::key).toList();
    if (!words.isEmpty()) {
      byFirstWord
          .computeIfAbsent(words.getFirst(), _ -> new ArrayList<>())
          .add(new Entry(words, id));
    }
  }

  private static String key(Token token) {
    return token.word().replace(".", "");
  }

  /** The longest name that begins with a token; null when none does. Names are told by case. */
  @Nullable Found at(List<Token> tokens, int from) {
    for (Entry entry : byFirstWord.getOrDefault(key(tokens.get(from)), List.of())) {
      int size = entry.words.size();
      if (from + size <= tokens.size()
          && tokens.subList(from, from + size).stream()
              .map(Names::key)
              .toList()
              .equals(entry.words)) {
        return new Found(size, entry.id);
      }
    }
    return null;
  }
}
