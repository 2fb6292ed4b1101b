package dateline.view.matrix;

/**
 * Where rows and columns lie, from the top left of the canvas; in pixels at the ordinary text size.
 *
 * @param width of the canvas
 * @param height of the canvas
 * @param scrollX pixels that the cells are moved left, from 0
 * @param scrollY pixels that the rows are moved up, from 0
 */
record Grid(double width, double height, int rows, int columns, double scrollX, double scrollY) {

  static final double ROW = 28;
  static final double LEAST_CELL = 32;
  static final double MOST_CELL = 92;

  /** From here on a column's head has room to lie flat. */
  static final double FLAT_HEAD = 72;

  private static final double USUAL_CELL = 76;
  private static final double MOST_NAME = 460;
  private static final double LEAST_NAME_SHARE = 0.4;

  /** How far a slanted head stands out to the right of its column. */
  private static final double OVERHANG = 64;

  /** A narrower canvas has no room to say how many sources there are. */
  private static final double LEAST_COUNTED = 420;

  /** Width of the events' titles: what the columns leave, within bounds. */
  double name() {
    double left = width - count() - columns * USUAL_CELL - 8;
    return Math.rint(Math.min(MOST_NAME, Math.max(width * LEAST_NAME_SHARE, left)));
  }

  /** Width of the words that say how many sources there are; 0 where they are left out. */
  double count() {
    return width < LEAST_COUNTED ? 0 : width < 720 ? 84 : 116;
  }

  /** Width of what stays put at the left. */
  double left() {
    return name() + count();
  }

  double cell() {
    double room = width - left();
    double flat = (room - 8) / Math.max(1, columns);
    double cell = flat >= FLAT_HEAD ? flat : (room - OVERHANG) / Math.max(1, columns);
    return Math.clamp(cell, LEAST_CELL, MOST_CELL);
  }

  /** Whether the columns are wide enough for heads that lie flat. */
  boolean flat() {
    return cell() >= FLAT_HEAD;
  }

  /** The left edge of a column. */
  double x(int column) {
    return left() + column * cell() - scrollX;
  }

  /** The upper edge of a row. */
  double y(int row) {
    return row * ROW - scrollY;
  }

  double mostScrollX() {
    double all = columns * cell() + (flat() ? 0 : OVERHANG);
    return Math.max(0, Math.floor(left() + all - width));
  }

  double mostScrollY() {
    return Math.max(0, rows * ROW - height);
  }

  /** The first row of which something shows. */
  int firstRow() {
    return (int) Math.max(0, Math.floor(scrollY / ROW));
  }

  /** One after the last row of which something shows. */
  int endRow() {
    return (int) Math.min(rows, Math.ceil((scrollY + height) / ROW));
  }

  /** The row at a height; -1 for none. */
  int rowAt(double y) {
    int row = (int) Math.floor((y + scrollY) / ROW);
    return y >= 0 && y < height && row >= 0 && row < rows ? row : -1;
  }

  /** The column at a place; -1 over the titles and beside the cells. */
  int columnAt(double x) {
    int column = (int) Math.floor((x - left() + scrollX) / cell());
    return x >= left() && x < width && column >= 0 && column < columns ? column : -1;
  }

  /** The same, held to where there is something to see. */
  Grid held() {
    return scrolled(scrollX, scrollY);
  }

  Grid scrolled(double x, double y) {
    return new Grid(
        width,
        height,
        rows,
        columns,
        Math.clamp(x, 0, mostScrollX()),
        Math.clamp(y, 0, mostScrollY()));
  }

  /**
   * Scrolled so that a cell shows whole; of column -1 only the row. The view moves no further than
   * needed for a neighbour of what is in sight, and puts what is further off in its middle.
   */
  Grid showing(int row, int column) {
    double top = row * ROW;
    double y = Math.min(top, Math.max(scrollY, top + ROW - height));
    if (Math.abs(y - scrollY) > 2 * ROW) {
      y = top + ROW / 2 - height / 2;
    }
    double start = column * cell();
    double room = width - left();
    double x = column < 0 ? scrollX : Math.min(start, Math.max(scrollX, start + cell() - room));
    return scrolled(x, y);
  }
}
