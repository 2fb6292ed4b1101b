package dateline.model;

import java.util.List;

/**
 * A question on which sources, or one source with itself, differ.
 *
 * @param events ids of the events concerned
 * @param assessment what a careful reader can conclude, and why
 */
public record Disagreement(
    String id,
    List<String> events,
    String question,
    Kind kind,
    List<Account> accounts,
    String assessment,
    Shape shape) {

  /** What the accounts differ in. */
  public enum Kind {
    NUMBER,
    DATE,
    INTERVAL,
    ACTOR,
    CAUSE,
    WORDING,
    TRANSLATION,
    ROLE,
    OUTCOME,
    /** A statement that later events overtook. */
    OVERTAKEN
  }

  /**
   * What one source says.
   *
   * @param says its answer in a few words
   * @param quote the passage; its {@code exact} is empty when the account quotes nothing
   */
  public record Account(Quote quote, String says, Shape shape) {}

  public Disagreement {
    events = List.copyOf(events);
    accounts = List.copyOf(accounts);
  }
}
