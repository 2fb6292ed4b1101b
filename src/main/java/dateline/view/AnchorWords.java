package dateline.view;

import dateline.article.Anchor;

/** Says whether a quotation was found. */
public final class AnchorWords {

  private AnchorWords() {}

  /** The key of the words; what they mean has the same with {@code .means}. */
  public static String key(Anchor anchor) {
    return switch (anchor) {
      case Anchor.Exact _ -> "reading.anchor.exact";
      case Anchor.Ambiguous _ -> "reading.anchor.ambiguous";
      case Anchor.Lost _ -> "reading.anchor.lost";
      case Anchor.Unread _ -> "reading.anchor.unread";
    };
  }
}
