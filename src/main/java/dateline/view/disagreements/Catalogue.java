package dateline.view.disagreements;

import dateline.model.Disagreement;
import dateline.model.Disagreement.Account;
import dateline.model.Disagreement.Kind;
import dateline.session.OpenTimeline;
import dateline.session.Sources;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** The disagreements of a timeline in the order of their list, each with the text to search in. */
final class Catalogue {

  /** A line of the list. */
  sealed interface Row {}

  /** What the disagreements below it differ in, and how many they are. */
  record Heading(Kind kind, int count) implements Row {}

  /** A disagreement. */
  record Item(Disagreement disagreement) implements Row {}

  private final Map<Kind, List<Entry>> byKind = new EnumMap<>(Kind.class);

  private record Entry(Disagreement disagreement, String text) {}

  Catalogue(OpenTimeline open) {
    Sources sources = new Sources(open.timeline().sources());
    for (Disagreement one : open.timeline().disagreements()) {
      byKind
          .computeIfAbsent(one.kind(), _ -> new ArrayList<>())
          .add(new Entry(one, text(one, open, sources)));
    }
  }

  private static String text(Disagreement one, OpenTimeline open, Sources sources) {
    StringBuilder text = new StringBuilder(one.question()).append('\n').append(one.assessment());
    for (Account account : one.accounts()) {
      text.append('\n').append(sources.get(account.quote().source()).shortName());
      text.append('\n').append(account.says()).append('\n').append(account.quote().exact());
    }
    for (String id : one.events()) {
      int position = open.position(id);
      text.append('\n').append(position < 0 ? id : open.index().at(position).title());
    }
    return folded(text.toString());
  }

  private static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replace('’', '\'');
  }

  /** The kinds that there are, each with its number. */
  Map<Kind, Integer> kinds() {
    Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
    byKind.forEach((kind, entries) -> counts.put(kind, entries.size()));
    return counts;
  }

  /**
   * The lines of the list: by kind, then in the order of the file.
   *
   * @param kinds the kinds to list; all of them when it is empty
   * @param shown whether a disagreement is to be listed
   * @param query words that must all occur, in any order and any case
   */
  List<Row> rows(Set<Kind> kinds, Predicate<Disagreement> shown, String query) {
    List<String> words = List.of(folded(query).strip().split("\\s+"));
    List<Row> rows = new ArrayList<>();
    byKind.forEach(
        (kind, entries) -> {
          List<Item> found =
              entries.stream()
                  .filter(_ -> kinds.isEmpty() || kinds.contains(kind))
                  .filter(entry -> shown.test(entry.disagreement))
                  .filter(entry -> words.stream().allMatch(entry.text::contains))
                  .map(entry -> new Item(entry.disagreement))
                  .toList();
          if (!found.isEmpty()) {
            rows.add(new Heading(kind, found.size()));
            rows.addAll(found);
          }
        });
    return rows;
  }
}
