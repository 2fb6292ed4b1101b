package dateline.view.shell;

import java.util.List;

/**
 * Something said to the user over the panels, without stopping the work.
 *
 * @param about what it is about; a later notice about the same takes its place
 * @param text in words for a person
 * @param actions what can be done about it, beside taking the notice away
 * @param passing whether it goes by itself after a while
 * @param taken run when the user takes it away
 */
public record Notice(
    String about, Tone tone, String text, List<Action> actions, boolean passing, Runnable taken) {

  /** How serious it is. */
  public enum Tone {
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
    return new Notice(about, Tone.INFO, text, List.of(actions), false, () -> {});
  }

  /** Something worth knowing once, which says when it was read. */
  public static Notice hint(String about, String text, Runnable read) {
    return new Notice(about, Tone.INFO, text, List.of(), false, read);
  }

  /** Something that was done, and goes by itself. */
  public static Notice done(String about, String text, Action... actions) {
    return new Notice(about, Tone.INFO, text, List.of(actions), true, () -> {});
  }

  /** Something that went wrong, which stays until it is taken away. */
  public static Notice warning(String about, String text, Action... actions) {
    return new Notice(about, Tone.WARNING, text, List.of(actions), false, () -> {});
  }
}
