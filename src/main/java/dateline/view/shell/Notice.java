package dateline.view.shell;

import java.util.List;

/**
 * Something said to the user over the panels, without stopping the work.
 *
 * @param about what it is about; a later notice about the same takes its place
 * @param text in words for a person
 * @param actions what can be done about it, beside taking the notice away
 * @param passing whether it goes by itself after a while
 */
public record Notice(String about, Tone tone, String text, List<Action> actions, boolean passing) {

  /** How serious it is. */
  public enum Tone {
    /** Gives way where there is little room. */
    HINT,
    INFO,
    WARNING
  }

  /**
   * A button of a notice.
   *
   * @param words on the button
   */
  public record Action(String words, Runnable run) {}

  public Notice {
    actions = List.copyOf(actions);
  }

  /** Something to know, which stays until it is taken away. */
  public static Notice info(String about, String text, Action... actions) {
    return new Notice(about, Tone.INFO, text, List.of(actions), false);
  }

  /** Something worth knowing, without which one can do. */
  public static Notice hint(String about, String text) {
    return new Notice(about, Tone.HINT, text, List.of(), false);
  }

  /** Something that was done, and goes by itself. */
  public static Notice done(String about, String text, Action... actions) {
    return new Notice(about, Tone.INFO, text, List.of(actions), true);
  }

  /** Something that went wrong, which stays until it is taken away. */
  public static Notice warning(String about, String text, Action... actions) {
    return new Notice(about, Tone.WARNING, text, List.of(actions), false);
  }
}
