package dateline.view.reading;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;
import javafx.animation.Interpolator;
import javafx.animation.Transition;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A column of blocks of any height, of which only those in view exist. The block at the top edge is
 * what stays in place: heights of blocks that were never in view are estimates, and only the scroll
 * bar leans on them.
 *
 * <p>Cost of a layout: that of the blocks in view, and one addition for each block there is.
 */
final class ColumnFlow extends Region {

  /** Makes the blocks. */
  interface Blocks {
    int size();

    /** Roughly how high a block is, in pixels. */
    double estimate(int index, double width);

    /** A node whose preferred height for a width is its height. */
    Region create(int index);

    /** The node is no longer shown. */
    default void discard(Region node) {}
  }

  /**
   * Where to put a block.
   *
   * @param at the part of the view's height above the wanted point, 0 to 1
   * @param gently whether to stay put if the point is in view
   */
  private record Target(int block, Point point, double at, boolean gently) {}

  /** A point within a block that has been laid out, in pixels from its top. */
  @FunctionalInterface
  interface Point {
    double y(Region node);
  }

  private static final double SCROLL_BAR_WIDTH = 12;

  /** Over more screens than this nothing glides. */
  private static final double FAR = 3;

  private final ScrollBar scrollBar = new ScrollBar();
  private final Rectangle clip = new Rectangle();
  private final Map<Integer, Region> live = new HashMap<>();
  private @Nullable Blocks blocks;
  private double[] heights = new double[0];
  private double measuredWidth = -1;
  private double measuredHeight;
  private int top;
  private double offset;
  private @Nullable Target target;
  private @Nullable Target held;
  private boolean settling;
  private DoubleConsumer scrolled = _ -> {};
  private final BooleanSupplier still;
  private final Glide glide = new Glide();

  /**
   * Makes it without blocks.
   *
   * @param still whether nothing should glide
   */
  ColumnFlow(BooleanSupplier still) {
    this.still = still;
    getStyleClass().add("column");
    setClip(clip);
    scrollBar.setOrientation(Orientation.VERTICAL);
    scrollBar.setFocusTraversable(false);
    scrollBar.valueProperty().subscribe(value -> dragTo(value.doubleValue()));
    getChildren().add(scrollBar);
  }

  /** Shows other blocks, from the first on. */
  void setBlocks(Blocks shown) {
    live.values().forEach(this::drop);
    live.clear();
    blocks = shown;
    heights = new double[shown.size()];
    measuredWidth = -1;
    top = 0;
    offset = 0;
    stop();
    requestLayout();
  }

  /** Lays out every block anew, as after a change of the size of text; the top one stays. */
  void remake() {
    live.values().forEach(this::drop);
    live.clear();
    measuredWidth = -1;
    offset = 0;
    requestLayout();
  }

  void clear() {
    stop();
    live.values().forEach(this::drop);
    live.clear();
    blocks = null;
    heights = new double[0];
  }

  /** The nodes in view by the number of their block. */
  Map<Integer, Region> live() {
    return live;
  }

  /** Brings a point of a block to a part of the view's height (0 top, 1 bottom). */
  void reveal(int block, Point point, double at, boolean gently) {
    target = new Target(block, point, at, gently);
    requestLayout();
  }

  /**
   * Says who is told how far someone scrolled, in pixels: minus or plus infinity for one of the
   * ends. What is revealed, or follows another column, is not told.
   */
  void onScrolled(DoubleConsumer listener) {
    scrolled = listener;
  }

  void scrollBy(double pixels) {
    follow(pixels);
    scrolled.accept(pixels);
  }

  /** Scrolls as another column did. */
  void follow(double pixels) {
    stop();
    if (pixels == Double.NEGATIVE_INFINITY) {
      top = 0;
      offset = 0;
    } else if (pixels == Double.POSITIVE_INFINITY) {
      top = Math.max(0, heights.length - 1);
      offset = Double.MAX_VALUE;
    } else {
      offset += pixels;
    }
    requestLayout();
  }

  private void stop() {
    glide.stop();
    target = null;
    held = null;
  }

  void scrollToStart() {
    scrollBy(Double.NEGATIVE_INFINITY);
  }

  void scrollToEnd() {
    scrollBy(Double.POSITIVE_INFINITY);
  }

  @Override
  protected double computePrefHeight(double width) {
    return 400;
  }

  @Override
  protected double computePrefWidth(double height) {
    return 400;
  }

  @Override
  protected double computeMinHeight(double width) {
    return 64;
  }

  @Override
  protected void layoutChildren() {
    clip.setWidth(getWidth());
    clip.setHeight(getHeight());
    Blocks shown = blocks;
    if (shown == null || getWidth() <= 0 || getHeight() <= 0) {
      scrollBar.setVisible(false);
      return;
    }
    // What was revealed is revealed again in another size, until someone scrolls.
    if (target == null && (measuredWidth != getWidth() || measuredHeight != getHeight())) {
      target = held;
    }
    measuredHeight = getHeight();
    if (measuredWidth != getWidth()) {
      measuredWidth = getWidth();
      Arrays.setAll(heights, i -> shown.estimate(i, columnWidth()));
    }
    settling = true;
    try {
      if (target != null) {
        aim(target);
        target = null;
      }
      settle();
      place();
      adjustScrollBar();
    } finally {
      settling = false;
    }
  }

  private double columnWidth() {
    return getWidth() - SCROLL_BAR_WIDTH;
  }

  private void aim(Target wanted) {
    held = wanted;
    if (wanted.block >= heights.length) {
      return;
    }
    Region node = node(wanted.block);
    double height = measure(wanted.block);
    node.resize(columnWidth(), height);
    node.layout();
    double y = wanted.point.y(node);
    if (wanted.gently && isInView(wanted.block, y)) {
      return;
    }
    double goal = snapPositionY(y - getHeight() * wanted.at);
    double distance = goal - offset + distanceTo(wanted.block);
    if (wanted.gently && !still.getAsBoolean() && Math.abs(distance) < FAR * getHeight()) {
      glide.over(distance);
    } else {
      top = wanted.block;
      offset = goal;
    }
  }

  /** From the top of the top block to the top of another, by what is known of their heights. */
  private double distanceTo(int block) {
    double distance = 0;
    for (int i = Math.min(top, block); i < Math.max(top, block); i++) {
      distance += heights[i];
    }
    return block < top ? -distance : distance;
  }

  private boolean isInView(int block, double y) {
    if (block < top || block > top + live.size()) {
      return false;
    }
    double at = y - offset;
    for (int i = top; i < block; i++) {
      at += heights[i];
    }
    return at >= 0 && at < getHeight() * 0.8;
  }

  /** Brings top and offset to where the view is filled and nothing lies beyond the ends. */
  private void settle() {
    normalise();
    double end = -offset;
    int i = top;
    while (i < heights.length && end < getHeight()) {
      end += measure(i++);
    }
    if (end < getHeight()) {
      offset -= getHeight() - end;
      normalise();
    }
  }

  private void normalise() {
    while (offset < 0 && top > 0) {
      offset += measure(--top);
    }
    offset = Math.max(0, offset);
    while (top < heights.length - 1 && offset >= measure(top)) {
      offset -= measure(top++);
    }
    if (top == heights.length - 1) {
      offset = Math.min(offset, measure(top));
    }
  }

  private void place() {
    double y = -offset;
    int i = top;
    while (i < heights.length && y < getHeight()) {
      double height = measure(i);
      node(i).resizeRelocate(0, snapPositionY(y), columnWidth(), height);
      y += height;
      i++;
    }
    int end = i;
    live.entrySet()
        .removeIf(
            entry -> {
              boolean out = entry.getKey() < top || entry.getKey() >= end;
              if (out) {
                drop(entry.getValue());
              }
              return out;
            });
  }

  private void drop(Region node) {
    getChildren().remove(node);
    if (blocks != null) {
      blocks.discard(node);
    }
  }

  private Region node(int index) {
    Region node = live.get(index);
    if (node == null) {
      node = Objects.requireNonNull(blocks).create(index);
      live.put(index, node);
      getChildren().add(getChildren().size() - 1, node);
      node.applyCss();
    }
    return node;
  }

  private double measure(int index) {
    heights[index] = snapSizeY(node(index).prefHeight(columnWidth()));
    return heights[index];
  }

  private void adjustScrollBar() {
    double total = 0;
    double above = offset;
    for (int i = 0; i < heights.length; i++) {
      total += heights[i];
      if (i < top) {
        above += heights[i];
      }
    }
    double range = Math.max(0, total - getHeight());
    scrollBar.setVisible(range > 0.5);
    scrollBar.setMax(range);
    scrollBar.setVisibleAmount(total == 0 ? 0 : range * getHeight() / total);
    scrollBar.setUnitIncrement(40);
    scrollBar.setBlockIncrement(getHeight());
    scrollBar.setValue(Math.min(above, range));
    scrollBar.resizeRelocate(
        getWidth() - SCROLL_BAR_WIDTH, 0, SCROLL_BAR_WIDTH, snapSizeY(getHeight()));
  }

  private void dragTo(double value) {
    if (settling) {
      return;
    }
    double rest = value;
    int block = 0;
    while (block < heights.length - 1 && rest >= heights[block]) {
      rest -= heights[block++];
    }
    double distance = distanceTo(block) + rest - offset;
    stop();
    top = block;
    offset = rest;
    scrolled.accept(distance);
    requestLayout();
  }

  /** Scrolls over a distance in a fifth of a second. */
  private final class Glide extends Transition {
    private double distance;
    private double done;

    Glide() {
      setCycleDuration(Duration.millis(220));
      setInterpolator(Interpolator.EASE_OUT);
    }

    void over(double pixels) {
      stop();
      distance = pixels;
      done = 0;
      playFromStart();
    }

    @Override
    protected void interpolate(double part) {
      offset += distance * part - done;
      done = distance * part;
      requestLayout();
    }
  }
}
