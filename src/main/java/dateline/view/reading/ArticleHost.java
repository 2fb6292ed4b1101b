package dateline.view.reading;

import dateline.article.Citation;
import dateline.article.Dossier;
import dateline.article.TextRange;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;

/** What an article may ask of the panel around it. */
interface ArticleHost {
  /** Someone clicked where these passages stand, each for another purpose. */
  void chosen(List<Citation> passages);

  /** The gutter's sign for the passages of a paragraph, each for another purpose. */
  Node badge(List<Citation> passages);

  /** What to say of the passages under the pointer. */
  String tip(List<Citation> passages);

  /** A menu of what passages are quoted for, each for another purpose. */
  ContextMenu offered(List<Citation> passages);

  /** The article's outlet, headline and date, as one cites it. */
  String reference();

  /**
   * Looks for words of this article in all of them.
   *
   * @param range where they were taken from
   * @param then told what was found, after a while
   */
  void elsewhere(String words, TextRange range, Consumer<Concordance> then);

  /** Shows a place in whichever article. */
  void open(Dossier.Place place);
}
