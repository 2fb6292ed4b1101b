package dateline.view.reading;

import dateline.article.Citation;
import dateline.article.MarkedText;
import dateline.article.TextRange;
import dateline.article.Use;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A stretch of text to be marked. */
record Mark(TextRange range, Strength strength) {

  /** How strongly, from the strongest down. */
  enum Strength {
    /** It supports the selected event. */
    SELECTED,
    /** It supports another event. */
    EVENT,
    /** No event rests on it: a disagreement, a link or a tour quotes it. */
    OTHER
  }

  /**
   * The marks within a range of an article, in the order of the text; they neither overlap nor
   * touch another mark of the same strength.
   *
   * @param event index of the selected event; -1 for none
   */
  static List<Mark> in(MarkedText text, TextRange range, int event) {
    List<Citation> cited = text.overlapping(range);
    TreeSet<Integer> cuts = new TreeSet<>();
    for (Citation citation : cited) {
      TextRange place = Passages.place(citation);
      if (place != null) {
        cuts.add(Math.max(range.start(), place.start()));
        cuts.add(Math.min(range.end(), place.end()));
      }
    }
    List<Mark> marks = new ArrayList<>();
    int from = -1;
    for (int to : cuts) {
      if (from >= 0) {
        add(marks, new TextRange(from, to), text.overlapping(new TextRange(from, to)), event);
      }
      from = to;
    }
    return marks;
  }

  /** The marks within a range of an article when only these places count. */
  static List<Mark> at(List<TextRange> places, TextRange range) {
    return places.stream()
        .filter(range::overlaps)
        .map(place -> new Mark(place, Strength.SELECTED))
        .toList();
  }

  private static void add(List<Mark> marks, TextRange run, List<Citation> covering, int event) {
    if (covering.isEmpty()) {
      return;
    }
    Strength strength = Strength.OTHER;
    for (Citation citation : covering) {
      int of = eventOf(citation);
      Strength own = of < 0 ? Strength.OTHER : of == event ? Strength.SELECTED : Strength.EVENT;
      strength = own.compareTo(strength) < 0 ? own : strength;
    }
    Mark last = marks.isEmpty() ? null : marks.getLast();
    if (last != null && last.strength == strength && last.range.end() == run.start()) {
      marks.removeLast();
      run = new TextRange(last.range.start(), run.end());
    }
    marks.add(new Mark(run, strength));
  }

  /** The index of the event that a citation supports; -1 when it serves something else. */
  static int eventOf(Citation citation) {
    return citation.use() instanceof Use.OfEvent(int event, int evidence) ? event : -1;
  }

  /** One citation for each event, disagreement, link and tour among these, events first. */
  static List<Citation> onePerPurpose(List<Citation> citations) {
    Map<Object, Citation> events = new LinkedHashMap<>();
    Map<Object, Citation> others = new LinkedHashMap<>();
    for (Citation citation : citations) {
      switch (citation.use()) {
        case Use.OfEvent(int event, int _) -> events.putIfAbsent(event, citation);
        case Use.OfAccount(int disagreement, int _) ->
            others.putIfAbsent(new Use.OfAccount(disagreement, 0), citation);
        case Use.OfLink(int link, int _) -> others.putIfAbsent(new Use.OfLink(link, 0), citation);
        case Use.OfStep(int tour, int _) -> others.putIfAbsent(new Use.OfStep(tour, 0), citation);
      }
    }
    return Stream.concat(events.values().stream(), others.values().stream()).toList();
  }

  /**
   * Which of several passages at one place a click means: the one after that of the selected event,
   * else the narrowest that supports an event, else the first.
   *
   * @param passages one or more
   */
  static Citation nextOf(List<Citation> passages, int event) {
    List<Citation> ofEvents = passages.stream().filter(one -> eventOf(one) >= 0).toList();
    for (int i = 0; i < ofEvents.size(); i++) {
      if (eventOf(ofEvents.get(i)) == event) {
        return ofEvents.get((i + 1) % ofEvents.size());
      }
    }
    return ofEvents.stream().min(Comparator.comparingInt(Mark::length)).orElse(passages.getFirst());
  }

  private static int length(Citation citation) {
    TextRange place = Passages.place(citation);
    return place == null ? 0 : place.length();
  }
}
