package dateline.view.matrix;

import dateline.model.Source;
import dateline.view.Pressable;
import dateline.view.Prose;
import dateline.view.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Rotate;

/**
 * The heads of the columns: the source's name, how many events it reports, and how many alone.
 * Names lie flat where the columns are wide enough, and slant where they are not.
 */
final class Heads extends Region {

  private static final PseudoClass SORTED = PseudoClass.getPseudoClass("sorted");
  private static final double FLAT = 72;
  private static final double LONGEST = 136;
  private static final double LONGEST_IN_LOW = 76;
  private static final double SLANT = -55;
  private static final double COUNT = 20;
  private static final double GAP = 4;

  private final Words words;
  private final IntConsumer sorter;
  private final Label corner = new Label();
  private final Label counted;
  private final Rectangle window = new Rectangle();
  private final Pane columns = new Pane();
  private final List<Pressable> heads = new ArrayList<>();
  private final List<Label> names = new ArrayList<>();
  private Grid grid = new Grid(0, 0, 0, 0, 0, 0);
  private double scale = 1;
  private boolean low;

  /**
   * Makes them without any column.
   *
   * @param sorter told the column that the rows are to be sorted by
   */
  Heads(Words words, IntConsumer sorter) {
    this.words = words;
    this.sorter = sorter;
    getStyleClass().add("heads");
    corner.getStyleClass().add("corner");
    counted = new Label(words.get("matrix.head.count"));
    counted.getStyleClass().add("corner");
    columns.setClip(window);
    getChildren().setAll(columns, corner, counted);
  }

  void show(Matrix matrix) {
    heads.clear();
    names.clear();
    for (int column = 0; column < matrix.columns(); column++) {
      heads.add(head(matrix, column));
    }
    columns.getChildren().setAll(heads);
    columns.getChildren().addAll(names);
    requestLayout();
  }

  private Pressable head(Matrix matrix, int column) {
    Source source = matrix.source(column);
    Label name = new Label(source.shortName());
    name.getStyleClass().add("outlet");
    name.setOnMouseClicked(_ -> sorter.accept(column));
    names.add(name);
    Label count = new Label(String.valueOf(matrix.carried(column)));
    count.getStyleClass().add("count");
    String spoken =
        words.get("matrix.head", source.shortName(), matrix.carried(column), matrix.alone(column));
    Pressable head = new Pressable("head", spoken, () -> sorter.accept(column), count);
    head.setAlignment(Pos.BOTTOM_CENTER);
    head.setFocusTraversable(false);
    // Placed by hand: a pane would give them the size that they prefer.
    head.setManaged(false);
    name.setManaged(false);
    Tooltip tip = Prose.tooltip(spoken + '\n' + source.title());
    Tooltip.install(head, tip);
    name.setTooltip(tip);
    return head;
  }

  /** Marks the column that the rows are sorted by; -1 for none. */
  void mark(int column) {
    for (int i = 0; i < heads.size(); i++) {
      heads.get(i).pseudoClassStateChanged(SORTED, i == column);
      names.get(i).pseudoClassStateChanged(SORTED, i == column);
    }
  }

  /** Says how many rows there are. */
  void count(int rows, int all) {
    corner.setText(
        rows == all
            ? words.get("matrix.head.events", all)
            : words.get("matrix.head.some", rows, all));
  }

  /**
   * Puts the heads above these columns.
   *
   * @param times as large as the columns say they are
   * @param lowly whether to take little of the height
   */
  void place(Grid above, double times, boolean lowly) {
    grid = above;
    scale = times;
    low = lowly;
    requestLayout();
  }

  /** How high they are above such columns, in pixels. */
  double height(Grid above, double times, boolean lowly) {
    double foot = (COUNT + GAP) * times;
    if (above.flat()) {
      return Math.max(FLAT * times, foot);
    }
    double slant = Math.toRadians(-SLANT);
    double longest = longest(times, lowly);
    return Math.ceil(
        foot + Math.sin(slant) * longest + Math.cos(slant) * COUNT * times + GAP * times);
  }

  /** The longest name as far as it is shown, in pixels. */
  private double longest(double times, boolean lowly) {
    double longest = 0;
    for (Label name : names) {
      longest = Math.max(longest, name.prefWidth(-1));
    }
    return Math.min(longest, (lowly ? LONGEST_IN_LOW : LONGEST) * times);
  }

  @Override
  protected void layoutChildren() {
    double height = getHeight();
    double count = COUNT * scale;
    double left = grid.left() * scale;
    double foot = height - count - GAP;
    corner.resizeRelocate(16, foot, Math.max(0, grid.name() * scale - 24), count);
    counted.setVisible(grid.count() > 0);
    counted.resizeRelocate(grid.name() * scale, foot, grid.count() * scale, count);
    columns.resizeRelocate(0, 0, getWidth(), height);
    // Slanted names may stand out to the right, but never over the titles.
    window.setX(left);
    window.setWidth(Math.max(0, getWidth() - left));
    window.setHeight(height);
    double cell = grid.cell() * scale;
    double longest = longest(scale, low);
    for (int column = 0; column < heads.size(); column++) {
      double x = grid.x(column) * scale;
      heads.get(column).resizeRelocate(x, 0, cell, height);
      Label name = names.get(column);
      name.getTransforms().clear();
      name.setWrapText(grid.flat());
      name.setAlignment(grid.flat() ? Pos.BOTTOM_CENTER : Pos.CENTER_LEFT);
      if (grid.flat()) {
        name.resizeRelocate(x + 2, 0, cell - 4, foot);
      } else {
        double length = Math.min(longest, name.prefWidth(-1));
        name.resizeRelocate(x + cell / 2, foot - count, length, count);
        name.getTransforms().add(new Rotate(SLANT, 0, count));
      }
    }
  }
}
