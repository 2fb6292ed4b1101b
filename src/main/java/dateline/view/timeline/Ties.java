package dateline.view.timeline;

import dateline.model.Disagreement;
import dateline.model.Link;
import dateline.session.OpenTimeline;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/** Which events are tied to which, and on which of them sources disagree, by position in time. */
final class Ties {

  private final Map<Integer, BitSet> related = new HashMap<>();
  private final BitSet disputed = new BitSet();

  private Ties() {}

  /** Cost: linear in links and disagreements. */
  static Ties of(OpenTimeline open) {
    Ties ties = new Ties();
    for (Link link : open.timeline().links()) {
      int from = open.position(link.from());
      int to = open.position(link.to());
      if (from >= 0 && to >= 0) {
        ties.related.computeIfAbsent(from, _ -> new BitSet()).set(to);
        ties.related.computeIfAbsent(to, _ -> new BitSet()).set(from);
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

  /** The events tied to one. */
  BitSet of(int position) {
    return related.getOrDefault(position, new BitSet());
  }

  BitSet disputed() {
    return disputed;
  }
}
