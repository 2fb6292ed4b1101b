package dateline.session;

import dateline.article.TextRange;
import dateline.notes.Target;

/** Something that has the words one looks for. */
public sealed interface Match {

  /**
   * An event: in its title, summary, date, people, places, themes, or in what it rests on.
   *
   * @param position in time
   */
  record OfEvent(int position) implements Match {}

  /**
   * A note of the user's own: its text or one of its tags.
   *
   * @param position in time of the event that it is on, or on a passage of; -1 when that is gone
   */
  record OfNote(Target target, int position) implements Match {}

  /** What is known of a source: headline, outlet, author, caveat. */
  record OfSource(String source) implements Match {}

  /** A paragraph of a source's article. */
  record OfParagraph(String source, TextRange range) implements Match {}

  /**
   * A quotation that stands in no article that could be read.
   *
   * @param position the event's position in time
   * @param evidence number of the passage among the event's evidence
   */
  record OfQuotation(int position, int evidence) implements Match {}

  /** A disagreement, by its place in the file: question, accounts, assessment. */
  record OfDisagreement(int number) implements Match {}

  /** A step of a tour, by their places in the file: headline, notes, question. */
  record OfStep(int tour, int step) implements Match {}
}
