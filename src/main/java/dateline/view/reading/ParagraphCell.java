package dateline.view.reading;

import dateline.article.Article;
import dateline.article.TextRange;
import dateline.view.Script;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.HitInfo;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;

/**
 * One paragraph of an article with what lies under its text: marks, the selection, and the rule
 * beside the passage that one has stepped to. To its right the gutter.
 */
final class ParagraphCell extends Region {

  /** Room for the gutter's badge and the air before it, at the ordinary text size. */
  private static final double GUTTER = 40;

  /** The longest line: about seventy characters. */
  static final double MEASURE_IN_SIZES = 34;

  private static final PseudoClass UNCITED = PseudoClass.getPseudoClass("uncited");
  private static final List<Rectangle2D> NO_LINES = List.of();
  private static final double MARK_RADIUS = 3;
  private static final double MARK_SIDE = 2;
  private static final double RULE_WIDTH = 3;
  private static final double RULE_DISTANCE = 12;

  private final Block.Words block;
  private final String words;
  private final Typography type;
  private final double longestLine;
  private final double gutter;
  private final boolean rightToLeft;
  private final Path marks = under("mark");
  private final Path strongMarks = under("mark-strong");
  private final Path otherMarks = around("mark-other");
  private final Path selectionShape = under("selected-text");
  private final Path rule = under("passage-rule");
  private final Path alone = around("difference-alone");
  private final Path partly = around("difference-partly");
  private final TextFlow flow;
  private final Region edge = new Region();
  private final Line sideline = new Line();
  private final @Nullable Text bullet;
  private final List<Rectangle2D> markedLines = new ArrayList<>();
  private @Nullable Node badge;
  private List<Mark> marked = List.of();
  private List<Highlight> highlights = List.of();
  private @Nullable TextRange selected;
  private @Nullable TextRange passage;

  /**
   * Makes it without marks.
   *
   * @param size of its text, in pixels
   * @param scale of what stands in the gutter
   */
  ParagraphCell(Block.Words block, String words, double size, double scale) {
    gutter = GUTTER * Math.max(1, scale);
    this.block = block;
    this.words = words;
    type = Typography.of(block.kind(), size);
    longestLine = size * MEASURE_IN_SIZES;
    rightToLeft = Script.isRightToLeft(words);
    flow = new TextFlow();
    for (String piece : Script.pieces(words)) {
      flow.getChildren().add(text(piece));
    }
    flow.setLineSpacing(type.lineSpacing());
    flow.setNodeOrientation(
        rightToLeft ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
    flow.setMouseTransparent(true);
    edge.getStyleClass().add("edge");
    edge.setMouseTransparent(true);
    sideline.getStyleClass().add("uncited-line");
    sideline.setManaged(false);
    sideline.setMouseTransparent(true);
    sideline.setVisible(false);
    Pane below = new Pane(otherMarks, marks, strongMarks, partly, alone, selectionShape, rule);
    below.setMouseTransparent(true);
    below.setManaged(false);
    getStyleClass().addAll("paragraph", type.styleClass());
    setPickOnBounds(false);
    // Marks lie by x counted from the left, however the interface around the article runs.
    setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
    getChildren().addAll(below, edge, sideline, flow);
    if (block.kind() == Article.Kind.ITEM && block.opens()) {
      bullet = text("•");
      bullet.setMouseTransparent(true);
      getChildren().add(bullet);
    } else {
      bullet = null;
    }
    setAccessibleRole(AccessibleRole.TEXT);
    setAccessibleText(words);
  }

  private static Path under(String styleClass) {
    Path path = new Path();
    path.getStyleClass().add(styleClass);
    path.setStroke(null);
    return path;
  }

  private static Path around(String styleClass) {
    Path path = new Path();
    path.getStyleClass().add(styleClass);
    return path;
  }

  private Text text(String piece) {
    Text text = new Text(piece);
    text.setFont(type.font());
    text.getStyleClass().add("words");
    return text;
  }

  Block.Words block() {
    return block;
  }

  /** Puts a node in the gutter, at the first line; null for none. */
  void setBadge(@Nullable Node shown) {
    if (badge != null) {
      getChildren().remove(badge);
    }
    badge = shown;
    if (shown != null) {
      getChildren().add(shown);
    }
  }

  /** Draws these marks, in offsets of the article. */
  void setMarks(List<Mark> shown, @Nullable TextRange steppedTo) {
    marked = shown;
    passage = steppedTo;
    requestLayout();
  }

  /** Says whether nothing is quoted from it, by a paler text and a broken line beside it. */
  void setUncited(boolean uncited) {
    pseudoClassStateChanged(UNCITED, uncited);
    sideline.setVisible(uncited);
  }

  /** Sets these off, in offsets of the article. */
  void setHighlights(List<Highlight> shown) {
    highlights = shown;
    requestLayout();
  }

  /** Shows what is selected, in offsets of the article; null for nothing. */
  void setSelected(@Nullable TextRange range) {
    selected = range;
    requestLayout();
  }

  /** The offset in the article nearest to a point of this cell; between two characters. */
  int offsetAt(double x, double y) {
    return block.range().start() + hit(x, y).getInsertionIndex();
  }

  /** The offset of the character at a point when it is marked, else -1. */
  int markedOffsetAt(double x, double y) {
    boolean onMark = markedLines.stream().anyMatch(line -> line.contains(x, y));
    return onMark ? block.range().start() + hit(x, y).getCharIndex() : -1;
  }

  private HitInfo hit(double x, double y) {
    return flow.getHitInfo(flow.parentToLocal(x, y));
  }

  /** The top of the line that holds a character of the article, from the top of the cell. */
  double yOf(int offset) {
    int from = Math.clamp(offset - block.range().start(), 0, block.range().length() - 1);
    List<Rectangle2D> lines = LineShapes.lines(flow.getRangeShape(from, from + 1, false));
    return flow.getLayoutY() + (lines.isEmpty() ? 0 : lines.getFirst().getMinY());
  }

  /** Where a character of the article begins, at the top of its line. */
  Point2D pointOf(int offset) {
    int length = block.range().length();
    int from = Math.clamp(offset - block.range().start(), 0, length);
    boolean last = from == length;
    int first = last ? length - 1 : from;
    List<Rectangle2D> lines = LineShapes.lines(flow.getRangeShape(first, first + 1, false));
    if (lines.isEmpty()) {
      return new Point2D(flow.getLayoutX(), flow.getLayoutY());
    }
    Rectangle2D box = lines.getFirst();
    double x = last ? box.getMaxX() : box.getMinX();
    return new Point2D(
        flow.getLayoutX() + (rightToLeft ? flow.getWidth() - x : x),
        flow.getLayoutY() + box.getMinY());
  }

  private double textWidth(double width) {
    return Math.max(40, Math.min(width - gutter - inset(), longestLine) - type.indent());
  }

  /** The side margin of the column, where the rule stands. */
  static double inset() {
    return 24;
  }

  private double before() {
    return block.opens() ? type.before() : 0;
  }

  @Override
  protected double computePrefHeight(double width) {
    return before() + flow.prefHeight(textWidth(width)) + (block.closes() ? type.after() : 0);
  }

  @Override
  protected void layoutChildren() {
    double width = textWidth(getWidth());
    double left = inset() + (rightToLeft ? 0 : type.indent());
    double height = flow.prefHeight(width);
    flow.resizeRelocate(left, before(), width, height);
    flow.layout();
    double sideX = rightToLeft ? left + width + type.indent() : inset();
    if (bullet != null) {
      bullet.relocate(rightToLeft ? sideX - 12 : sideX + 4, before());
    }
    double edgeX = rightToLeft ? sideX - RULE_WIDTH : sideX;
    edge.resizeRelocate(edgeX, before(), RULE_WIDTH, height);
    sideline.setStartX(rightToLeft ? sideX + RULE_DISTANCE : inset() - RULE_DISTANCE + 1.5);
    sideline.setEndX(sideline.getStartX());
    sideline.setStartY(before() + 4);
    sideline.setEndY(before() + height - 4);
    if (badge != null) {
      double size = snapSizeX(Math.max(20, badge.prefWidth(-1)));
      double badgeHeight = badge.prefHeight(-1);
      badge.resizeRelocate(
          Math.min(getWidth() - size - 4, inset() + longestLine + 16),
          before() + snapPositionY((type.line() - badgeHeight) / 2) - 1,
          size,
          badgeHeight);
    }
    draw();
  }

  private void draw() {
    markedLines.clear();
    Map<Mark.Strength, List<PathElement>> shapes = new EnumMap<>(Mark.Strength.class);
    for (Mark.Strength strength : Mark.Strength.values()) {
      shapes.put(strength, new ArrayList<>());
    }
    for (Mark mark : marked) {
      for (Rectangle2D line : lines(mark.range()).stream().map(this::withoutSpace).toList()) {
        Rectangle2D soft =
            new Rectangle2D(
                line.getMinX() - MARK_SIDE,
                line.getMinY() - 1,
                line.getWidth() + 2 * MARK_SIDE,
                line.getHeight() + 2);
        markedLines.add(soft);
        Objects.requireNonNull(shapes.get(mark.strength()))
            .addAll(LineShapes.rounded(soft, MARK_RADIUS));
      }
    }
    marks.getElements().setAll(shapes.get(Mark.Strength.EVENT));
    strongMarks.getElements().setAll(shapes.get(Mark.Strength.SELECTED));
    otherMarks.getElements().setAll(shapes.get(Mark.Strength.OTHER));
    alone.getElements().setAll(outlines(true));
    partly.getElements().setAll(outlines(false));
    List<PathElement> chosen = new ArrayList<>();
    for (Rectangle2D line : selected == null ? List.<Rectangle2D>of() : lines(selected)) {
      chosen.addAll(LineShapes.rounded(line, 0));
    }
    selectionShape.getElements().setAll(chosen);
    rule.getElements().setAll(ruleElements());
  }

  private List<PathElement> outlines(boolean withoutOthers) {
    List<PathElement> outlines = new ArrayList<>();
    for (Highlight one : highlights) {
      for (Rectangle2D line : one.alone() == withoutOthers ? lines(one.range()) : NO_LINES) {
        outlines.addAll(
            LineShapes.rounded(
                new Rectangle2D(
                    Math.rint(line.getMinX()) - 1.5,
                    Math.rint(line.getMinY()) + 0.5,
                    Math.rint(line.getWidth()) + 3,
                    Math.rint(line.getHeight()) - 1),
                MARK_RADIUS));
      }
    }
    return outlines;
  }

  /** A line without the space that it ends with where it was broken. */
  private Rectangle2D withoutSpace(Rectangle2D line) {
    double y = line.getMinY() + line.getHeight() / 2;
    int last = hit(rightToLeft ? line.getMinX() + 1 : line.getMaxX() - 1, y).getCharIndex();
    if (last < 0 || last >= words.length() || words.charAt(last) != ' ') {
      return line;
    }
    List<Rectangle2D> space = LineShapes.lines(flow.getRangeShape(last, last + 1, false));
    double width = space.isEmpty() ? 0 : Math.min(space.getFirst().getWidth(), line.getWidth());
    return new Rectangle2D(
        line.getMinX() + (rightToLeft ? width : 0),
        line.getMinY(),
        line.getWidth() - width,
        line.getHeight());
  }

  private List<PathElement> ruleElements() {
    List<Rectangle2D> lines = passage == null ? List.of() : lines(passage);
    if (lines.isEmpty()) {
      return List.of();
    }
    double top = lines.getFirst().getMinY();
    double x =
        rightToLeft
            ? flow.getLayoutX() + flow.getWidth() + type.indent() + RULE_DISTANCE - RULE_WIDTH
            : inset() - RULE_DISTANCE;
    double height = lines.getLast().getMaxY() - top;
    return LineShapes.rounded(new Rectangle2D(x, top, RULE_WIDTH, height), RULE_WIDTH / 2);
  }

  /** The lines of a range of the article as far as they lie in this block, in the cell's pixels. */
  private List<Rectangle2D> lines(TextRange range) {
    int from = Math.max(0, range.start() - block.range().start());
    int to = Math.min(block.range().length(), range.end() - block.range().start());
    if (from >= to) {
      return List.of();
    }
    return LineShapes.lines(flow.getRangeShape(from, to, false)).stream()
        .map(
            line ->
                new Rectangle2D(
                    flow.getLayoutX()
                        + (rightToLeft ? flow.getWidth() - line.getMaxX() : line.getMinX()),
                    line.getMinY() + flow.getLayoutY(),
                    line.getWidth(),
                    line.getHeight()))
        .toList();
  }
}
