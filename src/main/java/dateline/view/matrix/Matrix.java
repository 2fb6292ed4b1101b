package dateline.view.matrix;

import dateline.article.Citation;
import dateline.article.Dossier;
import dateline.article.Use;
import dateline.model.Disagreement;
import dateline.model.Disagreement.Account;
import dateline.model.Event;
import dateline.model.Evidence;
import dateline.model.Source;
import dateline.model.Timeline;
import dateline.session.OpenTimeline;
import dateline.session.Sources;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which source says what of which event. Immutable. */
final class Matrix {

  /** What a source does for an event. */
  enum Cell {
    /** It says nothing of it. */
    SILENT,
    /** It supports the event. */
    SUPPORTS,
    /** It supports the event with words that contradict another source. */
    DIFFERS
  }

  private final OpenTimeline open;
  private final Sources sources;
  private final int[] counts;
  private final int[] carried;
  private final int[] alone;
  private final Map<Integer, BitSet> differing = new HashMap<>();
  private final Map<Integer, List<Disagreement>> disputes = new HashMap<>();

  /** Counts everything once. Cost: linear in events, their evidence, and disagreements. */
  Matrix(OpenTimeline open) {
    this.open = open;
    sources = new Sources(open.timeline().sources());
    counts = new int[open.index().size()];
    carried = new int[columns()];
    alone = new int[columns()];
    for (int position = 0; position < counts.length; position++) {
      BitSet supporting = supporting(position);
      counts[position] = supporting.cardinality();
      supporting.stream().forEach(column -> carried[column]++);
      if (counts[position] == 1) {
        alone[supporting.nextSetBit(0)]++;
      }
    }
    List<Disagreement> disagreements = open.timeline().disagreements();
    for (int number = 0; number < disagreements.size(); number++) {
      dispute(disagreements.get(number), number);
    }
  }

  private void dispute(Disagreement one, int number) {
    for (String id : one.events()) {
      int position = open.position(id);
      if (position >= 0) {
        disputes.computeIfAbsent(position, _ -> new ArrayList<>()).add(one);
        if (Contradiction.isOfFact(one)) {
          differing
              .computeIfAbsent(position, _ -> new BitSet())
              .or(contradicting(one, number, position));
        }
      }
    }
  }

  /** The columns of the sources whose own words for an event contradict another source. */
  private BitSet contradicting(Disagreement one, int number, int position) {
    List<Citation> passages = open.dossier().ofEvent(open.index().event(position));
    boolean only = one.events().size() == 1;
    BitSet columns = new BitSet();
    for (int i = 0; i < one.accounts().size(); i++) {
      Account account = one.accounts().get(i);
      int column = sources.rank(account.quote().source());
      Citation citation = open.dossier().of(new Use.OfAccount(number, i));
      if (column >= 0
          && Contradiction.contradictsOthers(one, account)
          && (only || Contradiction.sharesWords(citation, passages))) {
        columns.set(column);
      }
    }
    return columns;
  }

  /** That of no timeline. */
  static Matrix none() {
    Timeline nothing = Timeline.of("", List.of());
    return new Matrix(OpenTimeline.of("", nothing, Dossier.of(nothing, Map.of()), List.of()));
  }

  /** Whether it is of this very timeline; comparing two of them whole would take long. */
  @SuppressWarnings("ReferenceEquality")
  boolean isOf(OpenTimeline timeline) {
    return open == timeline;
  }

  int columns() {
    return sources.ordered().size();
  }

  /** The source of a column; the columns stand in the order of publication. */
  Source source(int column) {
    return sources.ordered().get(column);
  }

  /** The column of a source, or -1. */
  int column(String source) {
    return sources.rank(source);
  }

  Event event(int position) {
    return open.index().at(position);
  }

  /** The columns of the sources that support the event at a position. */
  BitSet supporting(int position) {
    BitSet columns = new BitSet();
    for (Evidence passage : event(position).evidence()) {
      int column = sources.rank(passage.quote().source());
      if (column >= 0) {
        columns.set(column);
      }
    }
    return columns;
  }

  /** The columns of the sources that support the event and contradict another source. */
  BitSet differing(int position) {
    BitSet named = differing.get(position);
    BitSet columns = named == null ? new BitSet() : supporting(position);
    if (named != null) {
      columns.and(named);
    }
    return columns;
  }

  Cell cell(int position, int column) {
    if (!supporting(position).get(column)) {
      return Cell.SILENT;
    }
    return differing(position).get(column) ? Cell.DIFFERS : Cell.SUPPORTS;
  }

  /** How many sources support the event at a position. */
  int count(int position) {
    return counts[position];
  }

  /** The disagreements over the event at a position, in the order of the file. */
  List<Disagreement> disputes(int position) {
    return disputes.getOrDefault(position, List.of());
  }

  /** How many events a source supports. */
  int carried(int column) {
    return carried[column];
  }

  /** How many events a source alone supports. */
  int alone(int column) {
    return alone[column];
  }
}
