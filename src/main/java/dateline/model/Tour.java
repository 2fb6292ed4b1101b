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
      Shape shape) {

    /** A step that shows an event as the timeline has it. */
    public static Step of(String event) {
      return new Step(event, "", "", "", 0, null, Shape.NEW);
    }

    public Step withEvent(String other) {
      return new Step(other, headline, notes, question, minutes, passage, shape);
    }

    public Step withHeadline(String other) {
      return new Step(event, other, notes, question, minutes, passage, shape);
    }

    public Step withNotes(String other) {
      return new Step(event, headline, other, question, minutes, passage, shape);
    }

    public Step withQuestion(String other) {
      return new Step(event, headline, notes, other, minutes, passage, shape);
    }

    public Step withMinutes(int other) {
      return new Step(event, headline, notes, question, other, passage, shape);
    }
  }

  /** The longest that a tour or a step can be planned for, in minutes: a day. */
  public static final int MOST_MINUTES = 1440;

  public Tour {
    steps = List.copyOf(steps);
  }

  public Tour withId(String other) {
    return new Tour(other, title, description, minutes, steps, shape);
  }

  public Tour withTitle(String other) {
    return new Tour(id, other, description, minutes, steps, shape);
  }

  public Tour withDescription(String other) {
    return new Tour(id, title, other, minutes, steps, shape);
  }

  public Tour withMinutes(int other) {
    return new Tour(id, title, description, other, steps, shape);
  }

  public Tour withSteps(List<Step> others) {
    return new Tour(id, title, description, minutes, others, shape);
  }
}
