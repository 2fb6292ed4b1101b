package dateline.article;

import dateline.model.Quote;

/**
 * A quotation, what it is for, and where it stands.
 *
 * @param note the editor's note on it; may be empty
 */
public record Citation(Use use, Quote quote, String note, Anchor anchor) {

  /** The same, standing elsewhere. */
  Citation at(Anchor place) {
    return new Citation(use, quote, note, place);
  }
}
