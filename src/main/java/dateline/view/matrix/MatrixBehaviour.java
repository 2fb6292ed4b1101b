package dateline.view.matrix;

import dateline.view.Prose;
import javafx.event.EventHandler;
import javafx.event.EventType;
import javafx.scene.Cursor;
import javafx.scene.control.Tooltip;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.util.Subscription;

/**
 * What hands do on the matrix: a click opens a cell's passage, the arrows go from cell to cell,
 * Page Up and Page Down by a screenful, Home and End along the row, with Ctrl to the first and last
 * event.
 */
final class MatrixBehaviour {

  private final MatrixPane pane;
  private final MatrixSkin skin;
  private final Tooltip tip = new Tooltip();

  MatrixBehaviour(MatrixPane pane, MatrixSkin skin) {
    this.pane = pane;
    this.skin = skin;
  }

  Subscription install() {
    return Subscription.combine(
        on(KeyEvent.KEY_PRESSED, this::key),
        on(ScrollEvent.SCROLL, this::scroll),
        on(MouseEvent.MOUSE_PRESSED, _ -> pane.requestFocus()),
        on(MouseEvent.MOUSE_CLICKED, this::click),
        on(MouseEvent.MOUSE_MOVED, this::move),
        on(MouseEvent.MOUSE_EXITED, _ -> point(-1, -1)));
  }

  private <E extends InputEvent> Subscription on(EventType<E> type, EventHandler<E> handler) {
    pane.addEventHandler(type, handler);
    return () -> pane.removeEventHandler(type, handler);
  }

  private int row(MouseEvent event) {
    return skin.grid().rowAt((event.getY() - skin.rowsTop()) / skin.scale());
  }

  private int column(MouseEvent event) {
    return skin.grid().columnAt(event.getX() / skin.scale());
  }

  private void click(MouseEvent event) {
    int row = row(event);
    if (row >= 0 && event.getButton() == MouseButton.PRIMARY) {
      skin.choose(row, column(event));
      event.consume();
    }
  }

  private void move(MouseEvent event) {
    int row = row(event);
    point(row, row < 0 ? -1 : column(event));
  }

  private void point(int row, int column) {
    skin.hover(row);
    pane.setCursor(row < 0 ? Cursor.DEFAULT : Cursor.HAND);
    Prose.dress(tip, skin.tip(row, column));
    pane.setTooltip(row < 0 ? null : tip);
  }

  private void scroll(ScrollEvent event) {
    boolean sideways = event.isShiftDown() && event.getDeltaX() == 0;
    double x = -event.getDeltaX() / skin.scale();
    double y = -event.getDeltaY() / skin.scale();
    skin.scrollBy(sideways ? y : x, sideways ? 0 : y);
    event.consume();
  }

  private void key(KeyEvent event) {
    if (event.isAltDown()
        || event.isMetaDown()
        || event.isShiftDown()
        || event.getTarget() != pane) {
      return;
    }
    int row = skin.row();
    int column = skin.column();
    int page = Math.max(1, (int) (skin.grid().height() / Grid.ROW) - 1);
    int last = skin.grid().rows() - 1;
    boolean ends = event.isControlDown();
    switch (event.getCode()) {
      case DOWN -> skin.choose(ends ? last : row + 1, column);
      case UP -> skin.choose(ends ? 0 : Math.max(0, row - 1), column);
      case PAGE_DOWN -> skin.choose(row + page, column);
      case PAGE_UP -> skin.choose(row - page, column);
      case RIGHT -> skin.choose(Math.max(0, row), column + 1);
      case LEFT -> skin.choose(Math.max(0, row), column - 1);
      case HOME -> skin.choose(ends ? 0 : Math.max(0, row), ends ? column : -1);
      case END ->
          skin.choose(ends ? last : Math.max(0, row), ends ? column : skin.grid().columns() - 1);
      case ENTER, SPACE -> skin.choose(Math.max(0, row), column);
      default -> {
        return;
      }
    }
    event.consume();
  }
}
