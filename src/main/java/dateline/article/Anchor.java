package dateline.article;

import java.util.List;

/** Where a quotation stands in its article. */
public sealed interface Anchor {

  /** At one place, and only there. */
  record Exact(TextRange range) implements Anchor {}

  /**
   * At several places, and nothing says which is meant.
   *
   * @param ranges two or more, in the order of the text; no more than {@link Anchorer#MAX_PLACES}
   */
  record Ambiguous(List<TextRange> ranges) implements Anchor {

    public Ambiguous {
      ranges = List.copyOf(ranges);
    }
  }

  /** Nowhere. Places that are alike are for {@link Anchorer#nearMisses} to tell. */
  record Lost() implements Anchor {}

  /** There is no article to look in. */
  record Unread() implements Anchor {}
}
