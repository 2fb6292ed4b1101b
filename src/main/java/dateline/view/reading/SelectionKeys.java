package dateline.view.reading;

import dateline.article.TextRange;
import java.text.BreakIterator;
import java.util.Locale;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * The keys that select text: with Shift the arrows, Home and End; with Ctrl as well word by word.
 */
final class SelectionKeys {

  private static final int WINDOW = 200;

  private final ArticleView view;

  SelectionKeys(ArticleView view) {
    this.view = view;
  }

  /** Takes a key that was pressed with Shift; false when it is none of these. */
  boolean press(KeyEvent event) {
    ArticleView.Content content = view.content();
    if (content == null || content.words().isEmpty()) {
      return false;
    }
    String text = content.words();
    if (!view.isCaretPlaced()) {
      int start = view.startOfReading();
      view.select(start, start);
    }
    int caret = view.caret();
    boolean words = event.isShortcutDown();
    int to =
        switch (event.getCode()) {
          case RIGHT -> next(text, caret, words);
          case LEFT -> previous(text, caret, words);
          case DOWN -> byLine(caret, 1);
          case UP -> byLine(caret, -1);
          case HOME -> text.lastIndexOf('\n', caret - 1) + 1;
          case END -> text.indexOf('\n', caret) < 0 ? text.length() : text.indexOf('\n', caret);
          default -> -1;
        };
    if (to < 0) {
      return false;
    }
    view.extendTo(to);
    view.reveal(new TextRange(Math.min(to, text.length() - 1), text.length()), true);
    view.offers().offer();
    return true;
  }

  private static BreakIterator iterator(boolean words) {
    return words
        ? BreakIterator.getWordInstance(Locale.ROOT)
        : BreakIterator.getCharacterInstance(Locale.ROOT);
  }

  private static int next(String text, int caret, boolean words) {
    int end = Math.min(text.length(), caret + WINDOW);
    BreakIterator breaks = iterator(words);
    breaks.setText(text.substring(caret, end));
    int at = breaks.next();
    while (at != BreakIterator.DONE
        && words
        && Character.isWhitespace(text.charAt(caret + at - 1))) {
      at = breaks.next();
    }
    return at == BreakIterator.DONE ? end : caret + at;
  }

  private static int previous(String text, int caret, boolean words) {
    int start = Math.max(0, caret - WINDOW);
    BreakIterator breaks = iterator(words);
    breaks.setText(text.substring(start, caret));
    breaks.last();
    int at = breaks.previous();
    while (at != BreakIterator.DONE && words && Character.isWhitespace(text.charAt(start + at))) {
      at = breaks.previous();
    }
    return at == BreakIterator.DONE ? start : start + at;
  }

  private int byLine(int caret, int by) {
    @Nullable Point2D at = view.pointOf(caret);
    if (at == null) {
      return caret;
    }
    double line = view.textSizeProperty().get() * 1.6;
    int to = view.offsetAt(at.getX() + 1, at.getY() + line / 2 + by * line);
    return by > 0 ? Math.max(to, caret) : Math.min(to, caret);
  }
}
