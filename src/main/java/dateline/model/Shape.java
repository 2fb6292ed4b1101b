package dateline.model;

import java.util.List;
import java.util.Map;

/**
 * How a JSON object was written: what is needed to write it back as it was.
 *
 * @param keys the object's keys in the order of the file; empty for an object that came from no
 *     file
 * @param verbatim the JSON text of each value that the model does not hold: unknown keys, nulls,
 *     and values of known keys that could not be understood
 */
public record Shape(List<String> keys, Map<String, String> verbatim) {

  /** The shape of an object that came from no file. */
  public static final Shape NEW = new Shape(List.of(), Map.of());

  public Shape {
    keys = List.copyOf(keys);
    verbatim = Map.copyOf(verbatim);
  }
}
