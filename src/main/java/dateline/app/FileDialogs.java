package dateline.app;

import java.nio.file.Path;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Asks the user for files; an interface, since the system's dialogs need a display. */
interface FileDialogs {

  /** A timeline to open; null when none was chosen. Waits for the user. */
  @Nullable Path open(Window owner);

  /**
   * Where to save a bundle; null when no place was chosen. Waits for the user.
   *
   * @param name to begin with
   */
  @Nullable Path saveBundle(Window owner, String name);

  /**
   * Where to save a timeline as JSON; null when no place was chosen. Waits for the user.
   *
   * @param file to begin with
   */
  @Nullable Path saveTimeline(Window owner, Path file);

  /**
   * Where to save notes; null when no place was chosen. Waits for the user.
   *
   * @param name to begin with
   */
  @Nullable Path saveNotes(Window owner, String name);
}
