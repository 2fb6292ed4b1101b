package dateline.session.show;

import dateline.model.Disagreement;
import dateline.model.Event;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One event of a show.
 *
 * @param position of the event in time
 * @param headline what the audience reads; never empty unless the event has no title either
 * @param notes for the speaker alone; may be empty
 * @param question to the audience; may be empty
 * @param quotation null when the event rests on no passage
 * @param disagreements over the event; the one over the quotation itself first, else in the order
 *     of the file
 */
public record Stop(
    int position,
    Event event,
    String headline,
    String notes,
    String question,
    @Nullable Quotation quotation,
    List<Disagreement> disagreements) {

  public Stop {
    disagreements = List.copyOf(disagreements);
  }

  /** What there is to show, in order; the event always. */
  public List<Beat> beats() {
    List<Beat> beats = new ArrayList<>(4);
    beats.add(Beat.EVENT);
    if (quotation != null) {
      beats.add(Beat.QUOTATION);
    }
    if (!disagreements.isEmpty()) {
      beats.add(Beat.DISSENT);
    }
    if (!question.isBlank()) {
      beats.add(Beat.QUESTION);
    }
    return beats;
  }
}
