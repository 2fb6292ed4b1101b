package dateline.view.reading;

import dateline.article.Citation;
import dateline.article.TextRange;
import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import javafx.animation.AnimationTimer;
import javafx.scene.Cursor;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/** What mouse and keys do in an article. */
final class ArticleBehaviour {

  private static final double LINE_STEP = 54;

  private final ArticleView view;
  private final Tooltip tip = new Tooltip();
  private final AnimationTimer scrolling =
      new AnimationTimer() {
        @Override
        public void handle(long now) {
          view.flow().scrollBy(pull);
          view.extendTo(view.offsetAt(dragX, Math.clamp(dragY, 1, view.getHeight() - 1)));
        }
      };
  private String told = "";
  private boolean dragged;
  private double dragX;
  private double dragY;
  private double pull;

  ArticleBehaviour(ArticleView view) {
    this.view = view;
    tip.getStyleClass().add("passage-tip");
    view.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
    view.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
    view.addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
    view.addEventHandler(MouseEvent.MOUSE_MOVED, this::hover);
    view.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> showTip(List.of()));
    view.addEventFilter(ScrollEvent.SCROLL, this::scroll);
    view.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
  }

  private void press(MouseEvent event) {
    if (event.getButton() != MouseButton.PRIMARY) {
      return;
    }
    view.requestFocus();
    dragged = false;
    int offset = view.offsetAt(event.getX(), event.getY());
    if (event.isShiftDown()) {
      view.extendTo(offset);
    } else if (event.getClickCount() == 2) {
      select(wordAt(offset));
    } else if (event.getClickCount() >= 3) {
      select(paragraphAt(offset));
    } else {
      view.select(offset, offset);
    }
    event.consume();
  }

  private void drag(MouseEvent event) {
    if (!event.isPrimaryButtonDown() || event.isStillSincePress()) {
      return;
    }
    dragged = true;
    dragX = event.getX();
    dragY = event.getY();
    double beyond = Math.min(0, dragY) + Math.max(0, dragY - view.getHeight());
    pull = Math.clamp(beyond / 4, -40, 40);
    if (beyond == 0) {
      scrolling.stop();
      view.extendTo(view.offsetAt(dragX, dragY));
    } else {
      scrolling.start();
    }
    event.consume();
  }

  private void release(MouseEvent event) {
    scrolling.stop();
    if (event.getButton() != MouseButton.PRIMARY || dragged || event.isShiftDown()) {
      return;
    }
    if (event.getClickCount() == 1) {
      List<Citation> passages = view.passagesAt(event.getX(), event.getY());
      if (!passages.isEmpty()) {
        view.host().chosen(passages);
        event.consume();
      }
    }
  }

  private void hover(MouseEvent event) {
    List<Citation> passages = view.passagesAt(event.getX(), event.getY());
    view.setCursor(passages.isEmpty() ? Cursor.TEXT : Cursor.HAND);
    showTip(passages);
  }

  private void showTip(List<Citation> passages) {
    if (passages.isEmpty()) {
      Tooltip.uninstall(view, tip);
      tip.hide();
      return;
    }
    String says = view.host().tip(passages);
    if (!says.equals(told) || !tip.isShowing()) {
      told = says;
      Prose.dress(tip, says);
      Tooltip.install(view, tip);
    }
  }

  private void scroll(ScrollEvent event) {
    if (event.isControlDown()) {
      resize(Math.signum(event.getDeltaY()));
    } else {
      view.flow().scrollBy(-event.getDeltaY());
    }
    event.consume();
  }

  private void resize(double by) {
    double size = view.textSizeProperty().get() + by;
    view.textSizeProperty().set(Typography.within(size));
  }

  private void key(KeyEvent event) {
    boolean handled =
        event.isShortcutDown()
            ? shortcut(event)
            : !event.isAltDown() && !event.isShiftDown() && plain(event);
    if (handled) {
      event.consume();
    }
  }

  private boolean shortcut(KeyEvent event) {
    switch (event.getCode()) {
      case C, INSERT -> copy();
      case A -> {
        ArticleView.Content content = view.content();
        view.select(0, content == null ? 0 : content.words().length());
      }
      case PLUS, EQUALS, ADD -> resize(1);
      case MINUS, SUBTRACT -> resize(-1);
      case DIGIT0, NUMPAD0 -> view.textSizeProperty().set(Typography.TEXT_SIZE);
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean plain(KeyEvent event) {
    double page = Math.max(LINE_STEP, view.getHeight() - LINE_STEP);
    switch (event.getCode()) {
      case UP -> view.flow().scrollBy(-LINE_STEP);
      case DOWN -> view.flow().scrollBy(LINE_STEP);
      case PAGE_UP -> view.flow().scrollBy(-page);
      case PAGE_DOWN, SPACE -> view.flow().scrollBy(page);
      case HOME -> view.flow().scrollToStart();
      case END -> view.flow().scrollToEnd();
      default -> {
        return false;
      }
    }
    return true;
  }

  private void copy() {
    String text = view.selectedText();
    if (!text.isEmpty()) {
      ClipboardContent copied = new ClipboardContent();
      copied.putString(text);
      Clipboard.getSystemClipboard().setContent(copied);
    }
  }

  private void select(TextRange range) {
    view.select(range.start(), range.end());
  }

  private TextRange paragraphAt(int offset) {
    ArticleView.Content content = view.content();
    if (content == null || content.words().isEmpty()) {
      return new TextRange(0, 0);
    }
    int start = content.words().lastIndexOf('\n', offset - 1) + 1;
    int end = content.words().indexOf('\n', offset);
    return new TextRange(start, end < 0 ? content.words().length() : end);
  }

  private TextRange wordAt(int offset) {
    TextRange paragraph = paragraphAt(offset);
    ArticleView.Content content = view.content();
    if (content == null || paragraph.length() == 0) {
      return paragraph;
    }
    int from = Math.max(paragraph.start(), offset - 100);
    int to = Math.min(paragraph.end(), offset + 100);
    BreakIterator words = BreakIterator.getWordInstance(Locale.ROOT);
    words.setText(content.words().substring(from, to));
    int at = Math.clamp(offset - from, 0, to - from - 1);
    int end = words.following(at);
    int start = words.previous();
    return new TextRange(from + start, from + (end == BreakIterator.DONE ? to - from : end));
  }
}
