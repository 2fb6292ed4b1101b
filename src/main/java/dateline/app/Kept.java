package dateline.app;

import java.io.IOException;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/**
 * A value that is in a file within {@value #DELAY_MILLISECONDS} milliseconds of each change;
 * closing waits for the last. Belongs to the JavaFX thread.
 */
final class Kept<T> implements AutoCloseable {

  private static final long DELAY_MILLISECONDS = 300;

  /** Writes a change of a value; others may have changed the file meanwhile. */
  @FunctionalInterface
  interface Writer<T> {

    /**
     * @param before what was last known to be in the file
     */
    void write(T before, T now) throws IOException;
  }

  private final ObjectProperty<T> value;

  /** Belongs to the saver's thread. */
  private T written;

  /** Null when the file is not to be written. */
  private final @Nullable Saver<T> saver;

  /**
   * @param found what the file held when the program started
   * @param writer writes the file; null when it is not to be written
   * @param failed told, on another thread, that the value could not be written; it is not
   *     forgotten, and the next change or closing tries again
   */
  Kept(T found, @Nullable Writer<T> writer, Consumer<Exception> failed) {
    value = new SimpleObjectProperty<>(found);
    written = found;
    if (writer == null) {
      saver = null;
    } else {
      Saver<T> keeping =
          new Saver<>(
              Duration.ofMillis(DELAY_MILLISECONDS),
              now -> {
                writer.write(written, now);
                written = now;
              },
              failed);
      value.subscribe((_, now) -> keeping.save(now));
      saver = keeping;
    }
  }

  /** The value; set to change and keep it. */
  ObjectProperty<T> property() {
    return value;
  }

  T get() {
    return value.get();
  }

  void change(UnaryOperator<T> by) {
    value.set(by.apply(value.get()));
  }

  @Override
  public void close() {
    if (saver != null) {
      saver.close();
    }
  }
}
