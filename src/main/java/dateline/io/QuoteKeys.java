package dateline.io;

import dateline.model.Quote;
import dateline.model.Shape;
import org.jspecify.annotations.Nullable;

/** The keys of a quotation, wherever one stands. */
final class QuoteKeys {
  private final JsonInput in;
  private final ObjectCursor at;
  private @Nullable String source;
  private @Nullable String exact;
  private String prefix = "";
  private String suffix = "";
  private long place;

  QuoteKeys(JsonInput in, ObjectCursor at) {
    this.in = in;
    this.at = at;
    this.place = at.start();
  }

  void read(String key) {
    switch (key) {
      case "source" -> source = at.reference(References.To.SOURCE);
      case "exact" -> {
        place = in.place();
        exact = at.name();
      }
      case "prefix" -> prefix = at.text();
      default -> suffix = at.text();
    }
  }

  /** The place of the quoted words, or of the object when there are none. */
  long place() {
    return place;
  }

  Shape shape() {
    return at.shape();
  }

  /** The quotation; null when its source or its words are missing. */
  @Nullable Quote complete() {
    return exact == null ? null : evenWithoutWords();
  }

  /** The quotation, with empty words when none are given; null when its source is missing. */
  @Nullable Quote evenWithoutWords() {
    if (source == null) {
      return null;
    }
    return new Quote(source, exact == null ? "" : exact, prefix, suffix);
  }
}
