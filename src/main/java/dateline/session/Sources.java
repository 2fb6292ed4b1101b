package dateline.session;

import dateline.model.Basis;
import dateline.model.Shape;
import dateline.model.Source;
import dateline.time.Edtf;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A timeline's sources by publication, those without a date last; else in the order of the file.
 */
public final class Sources {

  private static final Comparator<Source> BY_PUBLICATION =
      Comparator.comparing(
          Source::published, Comparator.nullsLast(Comparator.<Edtf>naturalOrder()));

  private final List<Source> ordered;
  private final Map<String, Integer> ranks = new HashMap<>();

  public Sources(List<Source> sources) {
    ordered = sources.stream().sorted(BY_PUBLICATION).toList();
    for (int rank = 0; rank < ordered.size(); rank++) {
      ranks.putIfAbsent(ordered.get(rank).id(), rank);
    }
  }

  public List<Source> ordered() {
    return ordered;
  }

  /** The place in the order, from 0; -1 for a source that the timeline does not name. */
  public int rank(String id) {
    return ranks.getOrDefault(id, -1);
  }

  /** The source with this id; one that goes by its id alone when the timeline does not name it. */
  public Source get(String id) {
    int rank = rank(id);
    return rank < 0 ? unknown(id) : ordered.get(rank);
  }

  private static Source unknown(String id) {
    return new Source(id, id, "", "", null, Basis.BACKGROUND, "", "", "", "", "", "", Shape.NEW);
  }
}
