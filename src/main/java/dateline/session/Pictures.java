package dateline.session;

import org.jspecify.annotations.Nullable;

/** The pictures that a timeline names, from wherever it was read. */
@FunctionalInterface
public interface Pictures {

  /** None of them is to be had. */
  Pictures NONE = _ -> null;

  /**
   * The bytes of a picture; null when it is not to be had. Reads a file, so belongs off the JavaFX
   * thread.
   *
   * @param file as the timeline names it
   */
  byte @Nullable [] read(String file);
}
