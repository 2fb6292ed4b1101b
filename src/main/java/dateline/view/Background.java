package dateline.view;

import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Runs long work away from the JavaFX thread. Given to panels from outside, so that tests run it at
 * once.
 */
public interface Background {

  /**
   * Runs a task and hands its result to the JavaFX thread. A later request with the same owner
   * supersedes an earlier one, whose result is then dropped.
   */
  <T> void run(Object owner, Supplier<T> task, Consumer<T> then);
}
