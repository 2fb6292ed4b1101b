package dateline.view.present;

import java.util.List;

/** What the audience reads, in words. */
sealed interface Slide {

  /**
   * What is shown of every beat.
   *
   * @param date in words, with the place where there is one
   * @param hue number of the event's theme; -1 for none
   */
  record Heading(String date, String headline, int hue) {}

  /**
   * What happened.
   *
   * @param note on how it is known; may be empty
   */
  record OfEvent(Heading heading, String summary, String note) implements Slide {}

  /**
   * The sentence that says so.
   *
   * @param words in quotation marks
   * @param source outlet and date
   */
  record OfQuotation(Heading heading, String words, String source) implements Slide {}

  /**
   * Who says otherwise.
   *
   * @param others what further sources say, on one line; may be empty
   */
  record OfDissent(Heading heading, String question, List<Voice> voices, String others)
      implements Slide {}

  /**
   * One side of a disagreement.
   *
   * @param words in quotation marks; empty when it quotes nothing
   */
  record Voice(String source, String says, String words) {}

  /** What to think about. */
  record OfQuestion(Heading heading, String label, String question) implements Slide {}

  /** All was shown. */
  record Ending(String words, String title) implements Slide {}
}
