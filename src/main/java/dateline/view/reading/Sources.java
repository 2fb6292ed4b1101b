package dateline.view.reading;

import dateline.model.Basis;
import dateline.model.Shape;
import dateline.model.Source;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A timeline's sources in the order of their tabs: by publication, those without a date last. */
final class Sources {

  private static final Comparator<Source> BY_PUBLICATION =
      Comparator.comparing(
          Source::published, Comparator.nullsLast(Comparator.<dateline.time.Edtf>naturalOrder()));

  private final List<Source> ordered;
  private final Map<String, Integer> ranks = new HashMap<>();

  Sources(List<Source> sources) {
    ordered = sources.stream().sorted(BY_PUBLICATION).toList();
    for (int i = 0; i < ordered.size(); i++) {
      ranks.putIfAbsent(ordered.get(i).id(), i);
    }
  }

  List<Source> ordered() {
    return ordered;
  }

  /** The place in the order; an unknown source comes after all others. */
  int rank(String id) {
    return ranks.getOrDefault(id, ordered.size());
  }

  /** The source with this id; one that goes by its id alone when the timeline does not name it. */
  Source get(String id) {
    Integer rank = ranks.get(id);
    return rank == null ? unknown(id) : ordered.get(rank);
  }

  private static Source unknown(String id) {
    return new Source(id, id, "", "", null, Basis.BACKGROUND, "", "", "", "", "", "", Shape.NEW);
  }

  /** Whether a text is there to show. */
  static boolean says(@Nullable String text) {
    return text != null && !text.isBlank();
  }
}
