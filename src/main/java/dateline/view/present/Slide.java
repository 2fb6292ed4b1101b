package dateline.view.present;

import dateline.view.Illustration;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
   * @param picture a picture or a map beside it; null when there is neither
   */
  record OfEvent(Heading heading, String summary, String note, @Nullable Picture picture)
      implements Slide {}

  /**
   * A picture or a map.
   *
   * @param alt what it shows
   * @param caption what stands beneath it, with the credit; may be empty
   * @param credit whose it is, for where there is no room for more; may be empty
   */
  record Picture(Illustration what, String alt, String caption, String credit) {}

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
