package dateline.notes;

import dateline.model.Event;
import dateline.model.Quote;

/** What a note is on. */
public sealed interface Target {

  /** The id of the event that it is, or belongs to. */
  String event();

  /** A whole event. */
  record OfEvent(String event) implements Target {}

  /**
   * One passage that supports an event. Text before and after it does not count, so that making a
   * quotation unique does not part it from its notes.
   *
   * @param source id of the source quoted
   * @param exact the quoted words
   */
  record OfPassage(String event, String source, String exact) implements Target {}

  static Target of(Event event) {
    return new OfEvent(event.id());
  }

  static OfPassage of(Event event, Quote quote) {
    return new OfPassage(event.id(), quote.source(), quote.exact());
  }
}
