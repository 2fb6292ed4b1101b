package dateline.io;

import dateline.model.Shape;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Shares shapes between objects that were written alike. The keys of an object are followed down a
 * tree as they are read, so that a million like events cost one comparison a key and share one
 * shape.
 */
final class Shapes {
  /** An object with more keys than this is not read further; no hand writes such. */
  static final int MOST_KEYS = 1000;

  private static final int MOST_SHARED = 10_000;

  private final Map<ObjectKind, Keys> starts = new EnumMap<>(ObjectKind.class);
  private final Map<Shape, Shape> withVerbatim = new HashMap<>();

  /** The keys of an object so far. */
  static final class Keys {
    private final ObjectKind kind;
    private final @Nullable Keys before;
    private final String key;
    private final int count;
    private final boolean known;
    private final boolean repeated;
    private @Nullable Keys next;
    private @Nullable Map<String, Keys> others;
    private @Nullable Shape plain;

    private Keys(ObjectKind kind, @Nullable Keys before, String key) {
      this.kind = kind;
      this.before = before;
      this.key = key;
      this.count = before == null ? 0 : before.count + 1;
      this.known = kind.keys().contains(key);
      this.repeated = before != null && before.has(key);
    }

    /** Whether the program knows the last key. */
    boolean known() {
      return known;
    }

    /** Whether the last key was there before. */
    boolean repeated() {
      return repeated;
    }

    int count() {
      return count;
    }

    boolean has(String name) {
      for (Keys keys = this; keys.before != null; keys = keys.before) {
        if (keys.key.equals(name)) {
          return true;
        }
      }
      return false;
    }

    /** These keys and one more. */
    Keys and(String name) {
      Keys likely = next;
      if (likely == null) {
        likely = new Keys(kind, this, name);
        next = likely;
        return likely;
      }
      if (likely.key.equals(name)) {
        return likely;
      }
      if (others == null) {
        others = new HashMap<>();
      }
      return others.computeIfAbsent(name, n -> new Keys(kind, this, n));
    }

    private List<String> list() {
      List<String> names = new ArrayList<>(count);
      for (Keys keys = this; keys.before != null; keys = keys.before) {
        names.addFirst(keys.key);
      }
      return names;
    }

    private Shape plain() {
      if (plain == null) {
        plain = new Shape(list(), Map.of());
      }
      return plain;
    }
  }

  Keys start(ObjectKind kind) {
    return starts.computeIfAbsent(kind, k -> new Keys(k, null, ""));
  }

  /** The keys of the first object of this kind that was read; empty when there was none. */
  List<String> firstKeys(ObjectKind kind) {
    Keys keys = start(kind);
    while (keys.next != null) {
      keys = keys.next;
    }
    return keys.list();
  }

  Shape shape(Keys keys, Map<String, String> verbatim) {
    Shape plain = keys.plain();
    if (verbatim.isEmpty()) {
      return plain;
    }
    Shape shape = new Shape(plain.keys(), verbatim);
    Shape shared = withVerbatim.get(shape);
    if (shared == null && withVerbatim.size() < MOST_SHARED) {
      withVerbatim.put(shape, shape);
    }
    return shared == null ? shape : shared;
  }
}
