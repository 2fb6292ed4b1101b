package dateline.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Events in the order in which they are to be told.
 *
 * @param minutes planned length, 0 when not given
 */
public record Tour(
    String id, String title, String description, int minutes, List<Step> steps, Shape shape) {

  /**
   * One event of a tour.
   *
   * @param headline what the audience reads; empty to take the event's title
   * @param notes for the speaker alone
   * @param question to ask the audience; may be empty
   * @param minutes planned length, 0 when not given
   * @param passage the quotation to show; null to take the event's first
   */
  public record Step(
      String event,
      String headline,
      String notes,
      String question,
      int minutes,
      @Nullable Quote passage,
      Shape shape) {}

  public Tour {
    steps = List.copyOf(steps);
  }
}
