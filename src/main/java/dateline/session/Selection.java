package dateline.session;

import dateline.article.TextRange;
import org.jspecify.annotations.Nullable;

/** What the user has chosen. */
public sealed interface Selection {

  /** Nothing. */
  record None() implements Selection {}

  /**
   * An event.
   *
   * @param position in time
   */
  record OfEvent(int position) implements Selection {}

  /**
   * One of an event's passages.
   *
   * @param position the event's position in time
   * @param evidence number of the passage among the event's evidence, in the file's order
   */
  record OfPassage(int position, int evidence) implements Selection {}

  /**
   * An article, for itself and not for an event.
   *
   * @param source id of its source
   * @param place what of it to show; null for its beginning
   */
  record OfArticle(String source, @Nullable TextRange place) implements Selection {}

  static Selection none() {
    return new None();
  }

  /** The selected event's position in time, or -1. */
  default int event() {
    return switch (this) {
      case None(), OfArticle(String _, TextRange _) -> -1;
      case OfEvent(int position) -> position;
      case OfPassage(int position, int evidence) -> position;
    };
  }
}
