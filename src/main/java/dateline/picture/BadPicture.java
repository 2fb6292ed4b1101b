package dateline.picture;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A picture that cannot be shown. */
public final class BadPicture extends Exception {
  private static final long serialVersionUID = 1L;

  private final Fault fault;
  private final transient List<Object> values;

  /** What is wrong with a picture. */
  public enum Fault {
    /** It is in none of the formats that are known. */
    UNKNOWN,
    /** It ends too early. */
    CUT_SHORT,
    /** It is otherwise not as its format wants it. */
    BROKEN,
    /** It is in the four colours of printers. */
    FOUR_COLOURS,
    /** It has no width or no height. */
    EMPTY,
    /** Its file is too large: the most megabytes. */
    MEGABYTES,
    /** It has too many pixels: its width, height, the most millions of them, the most a side. */
    PIXELS
  }

  BadPicture(Fault fault, Object... values) {
    this(fault, null, values);
  }

  BadPicture(Fault fault, @Nullable Throwable cause, Object... values) {
    super(fault.name(), cause);
    this.fault = fault;
    this.values = List.of(values);
  }

  public Fault fault() {
    return fault;
  }

  /** What the fault says that it tells. */
  public List<Object> values() {
    return values;
  }
}
