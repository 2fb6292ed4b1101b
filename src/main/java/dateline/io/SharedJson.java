package dateline.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A small JSON file that several processes write. Who changes one key never undoes what another has
 * written under another key meanwhile: the file is read again, only what was changed here is put
 * into it, and all that under a lock.
 *
 * @param gathered key of a list to which several may add; what others have added stays
 * @param most of its entries, the latest of which come first
 */
record SharedJson(Path file, String format, String gathered, int most) {

  /**
   * Writes what was changed; makes the folder if there is none. A damaged file is set aside, as by
   * reading it.
   *
   * @param before what was last known to be in the file
   * @param now what it is to be, the format in it
   * @throws IOException when it cannot be written, or belongs to another version by now; it is then
   *     as it was
   */
  void save(JsonValue.Fields before, JsonValue.Fields now) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    try (Turn _ = Turn.await(file.resolveSibling("." + file.getFileName() + ".lock"))) {
      JsonValue.Fields there = there();
      SafeFile.write(file, JsonLayout.text(there == null ? now : merged(before, now, there)));
    }
  }

  /** What is in the file; null when there is nothing that could be kept. */
  private JsonValue.@Nullable Fields there() throws IOException {
    if (!Files.exists(file)) {
      return null;
    }
    return switch (SmallJson.read(Origin.of(file))) {
      case SmallJson.Whole(JsonValue.Fields root)
          when format.equals(SmallJson.string(root.get("format"))) ->
          root;
      case SmallJson.Whole _ -> throw new Hindrance(Message.of("write.another-version"));
      case SmallJson.Unread(var message) -> throw new Hindrance(message);
      case SmallJson.Damaged _ -> {
        SafeFile.setAside(file);
        yield null;
      }
    };
  }

  /** What is as before is as it is in the file; what is not, is as it is now. */
  private JsonValue.Fields merged(
      JsonValue.Fields before, JsonValue.Fields now, JsonValue.Fields there) {
    Set<String> names = new LinkedHashSet<>();
    Stream.of(now, there)
        .flatMap(fields -> fields.fields().stream())
        .forEach(field -> names.add(field.name()));
    List<JsonValue.Field> fields = new ArrayList<>();
    for (String name : names) {
      JsonValue value = merged(name, before.get(name), now.get(name), there.get(name));
      if (value != null) {
        fields.add(new JsonValue.Field(name, value));
      }
    }
    return new JsonValue.Fields(fields);
  }

  private @Nullable JsonValue merged(
      String name, @Nullable JsonValue before, @Nullable JsonValue now, @Nullable JsonValue there) {
    if (Objects.equals(before, now)) {
      return there;
    }
    if (before instanceof JsonValue.Fields old
        && now instanceof JsonValue.Fields fresh
        && there instanceof JsonValue.Fields others) {
      return merged(old, fresh, others);
    }
    if (name.equals(gathered)
        && before instanceof JsonValue.Items(List<JsonValue> old)
        && now instanceof JsonValue.Items(List<JsonValue> fresh)
        && there instanceof JsonValue.Items(List<JsonValue> others)) {
      Stream<JsonValue> ours = fresh.stream().filter(item -> !old.contains(item));
      Stream<JsonValue> theirs = others.stream().filter(item -> !old.contains(item));
      return new JsonValue.Items(
          Stream.of(ours, theirs, fresh.stream().filter(others::contains))
              .flatMap(items -> items)
              .distinct()
              .limit(most)
              .toList());
    }
    return now;
  }
}
