package dateline.article;

import dateline.model.Quote;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds quotations in one article.
 *
 * <p>Article and quotation are compared as {@link FoldedText}. Where a quotation has a prefix or a
 * suffix, only places with these words directly before and after are taken: one such place is
 * exact, several are ambiguous, and none is lost, even if the quoted words stand elsewhere in the
 * article, once or often; these places are then near misses. A quotation without words is lost.
 *
 * <p>Making one takes time in proportion to the article. Immutable.
 */
public final class Anchorer {

  /** As many places as are told of an ambiguous quotation. */
  public static final int MAX_PLACES = 100;

  private final FoldedText article;

  private Anchorer(FoldedText article) {
    this.article = article;
  }

  public static Anchorer of(Article article) {
    return new Anchorer(FoldedText.of(article.text()));
  }

  /** Where the quotation stands; the source it names does not matter here. */
  public Anchor find(Quote quote) {
    List<TextRange> places =
        places(
            article.text(),
            FoldedText.of(quote.exact()).text(),
            FoldedText.of(quote.prefix()).text(),
            FoldedText.of(quote.suffix()).text());
    return switch (places.size()) {
      case 0 -> new Anchor.Lost();
      case 1 -> new Anchor.Exact(places.getFirst());
      default -> new Anchor.Ambiguous(places);
    };
  }

  /**
   * Where these words stand in whatever case, in the order of the text; the first {@link
   * #MAX_PLACES}.
   */
  public List<TextRange> places(String words) {
    return places(lower(article.text()), lower(FoldedText.of(words).text()), "", "");
  }

  /** In lower case, character by character, so that offsets stay. */
  private static String lower(String text) {
    char[] characters = text.toCharArray();
    for (int i = 0; i < characters.length; i++) {
      characters[i] = Character.toLowerCase(characters[i]);
    }
    return new String(characters);
  }

  /**
   * Places that resemble the quotation, the most alike first; for quotations that are lost. Takes a
   * second or so in an article of some megabytes, so ask when someone looks. Of a quotation longer
   * than {@value Resemblance#MAX_COMPARED} characters only its beginning is compared.
   *
   * @return a few at most, which do not overlap
   */
  public List<NearMiss> nearMisses(Quote quote) {
    return new Resemblance(article, FoldedText.of(quote.exact()).text()).places();
  }

  private List<TextRange> places(String text, String exact, String prefix, String suffix) {
    List<TextRange> places = new ArrayList<>();
    if (exact.isEmpty()) {
      return places;
    }
    Occurrences occurrences = new Occurrences(text, exact);
    int at = occurrences.next();
    while (at >= 0 && places.size() < MAX_PLACES) {
      int end = at + exact.length();
      if (endsLetter(end) && follows(prefix, at) && precedes(suffix, end)) {
        places.add(article.original(at, end));
      }
      at = occurrences.next();
    }
    return places;
  }

  /** False where a combining mark would be cut from the letter it stands on. */
  private boolean endsLetter(int end) {
    return end == article.text().length() || !Folder.isMark(article.text().codePointAt(end));
  }

  private boolean follows(String prefix, int start) {
    boolean spaced = start > 0 && article.text().charAt(start - 1) == ' ';
    return article.text().startsWith(prefix, start - (spaced ? 1 : 0) - prefix.length())
        || prefix.isEmpty();
  }

  private boolean precedes(String suffix, int end) {
    boolean spaced = end < article.text().length() && article.text().charAt(end) == ' ';
    return article.text().startsWith(suffix, end + (spaced ? 1 : 0));
  }
}
