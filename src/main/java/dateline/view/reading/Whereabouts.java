package dateline.view.reading;

import dateline.article.Citation;
import dateline.article.TextRange;
import dateline.session.OpenTimeline;
import dateline.session.Selection;
import dateline.session.Sources;
import org.jspecify.annotations.Nullable;

/**
 * Where a selection leads the reading side.
 *
 * @param event index into the timeline's events; -1 for none
 * @param passages of the event
 * @param source id of the source whose article is shown; empty for none
 * @param at which of the passages is shown, from 0; -1 for none
 * @param words what was asked for in particular, be it cited or not; null for nothing
 */
record Whereabouts(int event, Passages passages, String source, int at, @Nullable TextRange words) {

  /** With nothing selected. */
  static final Whereabouts NOWHERE = new Whereabouts(-1, Passages.NONE, "", -1, null);

  /**
   * Follows a selection. An event leads to its first passage in the article that is shown already,
   * if it has one there, else to its first in the first article.
   *
   * @param before where one was, in the same timeline
   */
  static Whereabouts of(
      OpenTimeline open, Sources sources, Selection selection, Whereabouts before) {
    int position = selection.event();
    int event = position < 0 ? -1 : open.index().event(position);
    Passages passages =
        event < 0
            ? Passages.NONE
            : event == before.event ? before.passages : Passages.of(open, event, sources);
    return switch (selection) {
      case Selection.None() -> NOWHERE;
      case Selection.OfEvent(int _) -> first(event, passages, before.source);
      case Selection.OfPassage(int _, int evidence) -> {
        int at = passages.indexOf(evidence);
        yield at < 0
            ? first(event, passages, before.source)
            : new Whereabouts(
                event, passages, Passages.source(passages.citations().get(at)), at, null);
      }
      case Selection.OfArticle(int _, String source, TextRange words) ->
          new Whereabouts(
              event, passages, source, words == null ? -1 : passages.at(source, words), words);
    };
  }

  private static Whereabouts first(int event, Passages passages, String preferred) {
    String source =
        passages.in(preferred).findAny().isPresent()
            ? preferred
            : passages.sources().stream().findFirst().orElse("");
    return new Whereabouts(event, passages, source, passages.firstIn(source), null);
  }

  /** Whether there is something to read: an event, or an article. */
  boolean isSomewhere() {
    return event >= 0 || !source.isEmpty();
  }

  /** The passage that is shown; null for none. */
  @Nullable Citation passage() {
    return at < 0 ? null : passages.citations().get(at);
  }
}
