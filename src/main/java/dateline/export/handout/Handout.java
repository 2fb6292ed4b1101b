package dateline.export.handout;

import dateline.export.pdf.Paper;
import dateline.model.Tour;
import dateline.session.OpenTimeline;
import dateline.session.Steps;
import dateline.session.show.Show;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A tour as a document to print and hand out: each step with its date, its place in time, what
 * happened, the quoted sentence, and the sources as numbered notes at the end. Without the
 * speaker's notes. Needs no window system, and may be made on any thread.
 *
 * @param tour that the show was made of; null when it was made of events
 * @param locale the language of dates and of the few words of its own; its country chooses the
 *     paper
 */
public record Handout(Show show, @Nullable Tour tour, Locale locale) {

  /** A handout of more steps than this would be a book that nobody prints. */
  private static final int MOST = 5_000;

  public Handout {
    if (show.size() > MOST) {
      throw new IllegalArgumentException(
          "a handout has at most " + MOST + " steps, not " + show.size());
    }
  }

  /** The handout of a tour. */
  public static Handout ofTour(OpenTimeline open, Tour tour, Locale locale) {
    return new Handout(Show.ofTour(open, tour), tour, locale);
  }

  /**
   * The handout of the tour with this id.
   *
   * @param id null for the first tour that has a step left, or else all events in their order
   * @throws IllegalArgumentException if there is no such tour, or too much to hand out
   */
  public static Handout of(OpenTimeline open, @Nullable String id, Locale locale) {
    if (id == null) {
      Handout first = first(open, locale);
      int[] all = IntStream.range(0, open.index().size()).toArray();
      return first != null ? first : new Handout(Show.ofEvents(open, all), null, locale);
    }
    return open.timeline().tours().stream()
        .filter(tour -> tour.id().equals(id))
        .findFirst()
        .map(tour -> ofTour(open, tour, locale))
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "there is no tour \"" + id + "\"; there are: " + ids(open)));
  }

  /** The handout of what would be shown to an audience; throws as {@link #of} does. */
  public static Handout usual(OpenTimeline open, Steps steps, Locale locale) {
    Handout first = first(open, locale);
    return first != null ? first : new Handout(Show.ofSteps(open, steps), null, locale);
  }

  private static @Nullable Handout first(OpenTimeline open, Locale locale) {
    return open.timeline().tours().stream()
        .map(tour -> ofTour(open, tour, locale))
        .filter(handout -> handout.show().size() > 0)
        .findFirst()
        .orElse(null);
  }

  private static String ids(OpenTimeline open) {
    return open.timeline().tours().stream().map(Tour::id).collect(Collectors.joining(", "));
  }

  /** The document, as HTML in UTF-8. */
  public String html() {
    return HandoutHtml.of(HandoutText.of(show, tour, locale));
  }

  /**
   * Writes the document as PDF.
   *
   * @throws IOException if {@code out} does not take it
   */
  public void writePdf(OutputStream out) throws IOException {
    HandoutPdf.write(HandoutText.of(show, tour, locale), Paper.of(locale), out);
  }
}
