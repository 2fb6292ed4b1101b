package dateline.view.timeline;

import dateline.model.Disagreement;
import dateline.model.Link;
import dateline.render.Subject;
import dateline.session.OpenTimeline;
import dateline.view.Words;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/** Which events are tied to which, and on which of them sources disagree, by position in time. */
final class Ties {

  private final Map<Integer, BitSet> related = new HashMap<>();
  private final Map<Integer, List<Subject.Tie>> arcs = new HashMap<>();
  private final BitSet disputed = new BitSet();

  private Ties() {}

  /** Cost: linear in links and disagreements. */
  static Ties of(OpenTimeline open, Words words) {
    Ties ties = new Ties();
    for (Link link : open.timeline().links()) {
      int from = open.position(link.from());
      int to = open.position(link.to());
      if (from >= 0 && to >= 0) {
        ties.related.computeIfAbsent(from, _ -> new BitSet()).set(to);
        ties.related.computeIfAbsent(to, _ -> new BitSet()).set(from);
        ties.addArc(link.kind(), from, to, words);
      }
    }
    for (Disagreement disagreement : open.timeline().disagreements()) {
      for (String id : disagreement.events()) {
        int position = open.position(id);
        if (position >= 0) {
          ties.disputed.set(position);
        }
      }
    }
    return ties;
  }

  /** Parts need no arc: they stand out already. Cause comes before consequence. */
  private void addArc(Link.Kind kind, int from, int to, Words words) {
    if (kind == Link.Kind.PART_OF) {
      return;
    }
    boolean onward = kind == Link.Kind.LED_TO;
    String key = "link." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    Subject.Tie tie = new Subject.Tie(onward ? from : to, onward ? to : from, words.get(key));
    arcs.computeIfAbsent(from, _ -> new ArrayList<>()).add(tie);
    arcs.computeIfAbsent(to, _ -> new ArrayList<>()).add(tie);
  }

  /** The causes and consequences of an event. */
  List<Subject.Tie> arcs(int position) {
    return arcs.getOrDefault(position, List.of());
  }

  /** The first consequence (by time) of an event, or its last cause; -1 when there is none. */
  int along(int position, boolean onward) {
    IntStream others =
        arcs(position).stream()
            .filter(tie -> (onward ? tie.from() : tie.to()) == position)
            .mapToInt(tie -> onward ? tie.to() : tie.from());
    return (onward ? others.min() : others.max()).orElse(-1);
  }

  /** The events tied to one. */
  BitSet of(int position) {
    return related.getOrDefault(position, new BitSet());
  }

  BitSet disputed() {
    return disputed;
  }
}
