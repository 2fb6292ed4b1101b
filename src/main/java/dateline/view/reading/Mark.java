package dateline.view.reading;

import dateline.article.Citation;
import dateline.article.MarkedText;
import dateline.article.TextRange;
import dateline.article.Use;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * A stretch of text to be marked.
 *
 * @param strong whether it supports the selected event
 */
record Mark(TextRange range, boolean strong) {

  /**
   * The marks within a range of an article, in the order of the text; they neither overlap nor
   * touch another mark of the same strength. Only what supports an event is marked.
   *
   * @param event index of the selected event; -1 for none
   */
  static List<Mark> in(MarkedText text, TextRange range, int event) {
    List<Citation> cited =
        text.overlapping(range).stream().filter(citation -> eventOf(citation) >= 0).toList();
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
        add(marks, new TextRange(from, to), cited, event);
      }
      from = to;
    }
    return marks;
  }

  private static void add(List<Mark> marks, TextRange run, List<Citation> cited, int event) {
    boolean marked = false;
    boolean strong = false;
    for (Citation citation : cited) {
      TextRange place = Passages.place(citation);
      if (place != null && place.overlaps(run)) {
        marked = true;
        strong |= eventOf(citation) == event;
      }
    }
    if (!marked) {
      return;
    }
    Mark last = marks.isEmpty() ? null : marks.getLast();
    if (last != null && last.strong == strong && last.range.end() == run.start()) {
      marks.removeLast();
      run = new TextRange(last.range.start(), run.end());
    }
    marks.add(new Mark(run, strong));
  }

  /** The index of the event that a citation supports; -1 when it serves something else. */
  static int eventOf(Citation citation) {
    return citation.use() instanceof Use.OfEvent(int event, int evidence) ? event : -1;
  }

  /** The citations of events among these, one for each event, in the order given. */
  static List<Citation> onePerEvent(List<Citation> citations) {
    List<Citation> found = new ArrayList<>();
    for (Citation citation : citations) {
      int event = eventOf(citation);
      if (event >= 0 && found.stream().noneMatch(other -> eventOf(other) == event)) {
        found.add(citation);
      }
    }
    return found;
  }
}
