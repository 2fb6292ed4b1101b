package dateline.model;

import java.util.List;

/**
 * A tie from one event to another.
 *
 * @param from id of the cause, of the part, of the response or of the later event, as the kind says
 * @param to id of the other event
 * @param inferred whether the tie is the editor's own conclusion, not a source's
 */
public record Link(
    String from,
    String to,
    Kind kind,
    boolean inferred,
    String note,
    List<Evidence> evidence,
    Shape shape) {

  /** How the two events are tied, read from {@code from} to {@code to}. */
  public enum Kind {
    LED_TO,
    RESPONDED_TO,
    PART_OF,
    FOLLOWED_UP
  }

  public Link {
    evidence = List.copyOf(evidence);
  }
}
