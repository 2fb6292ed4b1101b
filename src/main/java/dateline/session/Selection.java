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
   * Words of an article, whether or not they support an event.
   *
   * @param position in time of the event beside which it is read; -1 for none
   * @param source id of the article's source
   * @param place what of it to show; null for its beginning
   */
  record OfArticle(int position, String source, @Nullable TextRange place) implements Selection {}

  static Selection none() {
    return new None();
  }

  /** The selected event's position in time, or -1. */
  default int event() {
    return switch (this) {
      case None() -> -1;
      case OfEvent(int position) -> position;
      case OfPassage(int position, int _) -> position;
      case OfArticle(int position, String _, TextRange _) -> position;
    };
  }
}
