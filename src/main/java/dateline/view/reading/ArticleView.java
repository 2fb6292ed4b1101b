package dateline.view.reading;

import dateline.article.Article;
import dateline.article.Citation;
import dateline.article.MarkedText;
import dateline.article.TextRange;
import dateline.view.Surroundings;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** A whole article, marked; its text can be selected and copied. */
final class ArticleView extends Region {

  /**
   * What is shown.
   *
   * @param words the whole text that ranges refer to; empty when there is no article
   */
  record Content(String words, MarkedText marked, List<Block> blocks) {

    Content {
      blocks = List.copyOf(blocks);
    }

    /** The same with something above it that scrolls with it. */
    Content below(Region lead) {
      List<Block> all = new ArrayList<>(blocks);
      all.addFirst(new Block.Part(lead));
      return new Content(words, marked, all);
    }

    /** Whether a paragraph could be quoted from, and is not. */
    boolean isUncited(Block.Words block) {
      boolean heads = block.kind() == Article.Kind.TITLE || block.kind() == Article.Kind.HEADING;
      return !heads && marked.overlapping(block.paragraph()).isEmpty();
    }
  }

  /** Where a revealed passage begins: a third of the way down. */
  private static final double READING_HEIGHT = 1.0 / 3;

  private final ArticleHost host;
  private final ColumnFlow flow;
  private final SelectionOffers offers;
  private final ObservableValue<Double> scale;
  private final DoubleProperty textSize = new SimpleDoubleProperty(Typography.TEXT_SIZE);
  private @Nullable Content content;
  private Function<TextRange, List<Mark>> marker = _ -> List.of();
  private @Nullable TextRange passage;
  private List<Highlight> highlights = List.of();
  private boolean uncitedShown;
  private int anchor;
  private int caret;

  /** Makes it without an article. */
  ArticleView(ArticleHost host, Surroundings surroundings) {
    this.host = host;
    scale = surroundings.textScale();
    offers = new SelectionOffers(this, surroundings.words());
    flow = new ColumnFlow(() -> surroundings.stillness().getValue());
    getStyleClass().add("article");
    getChildren().addAll(flow, offers.bar());
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.TEXT_AREA);
    textSize.subscribe(flow::remake);
    new ArticleBehaviour(this);
  }

  DoubleProperty textSizeProperty() {
    return textSize;
  }

  @Nullable Content content() {
    return content;
  }

  ColumnFlow flow() {
    return flow;
  }

  ArticleHost host() {
    return host;
  }

  /** Shows another article from its top, with nothing selected. */
  void show(Content shown) {
    content = shown;
    highlights = List.of();
    anchor = 0;
    caret = 0;
    offers.withdraw();
    flow.setBlocks(new Cells(shown));
  }

  void clear() {
    content = null;
    flow.clear();
  }

  /**
   * Says what is marked.
   *
   * @param marks those within a range of the text
   * @param steppedTo the passage with the rule beside it; null for none
   */
  void setMarks(Function<TextRange, List<Mark>> marks, @Nullable TextRange steppedTo) {
    marker = marks;
    passage = steppedTo;
    forEachParagraph(this::mark);
  }

  /** Shows, or no longer, which paragraphs nothing is quoted from. */
  void setUncitedShown(boolean shown) {
    uncitedShown = shown;
    forEachParagraph(this::tellUncited);
  }

  private void tellUncited(ParagraphCell cell) {
    Content now = content;
    cell.setUncited(uncitedShown && now != null && now.isUncited(cell.block()));
  }

  /** Sets off what the passages beside this one have not. */
  void setHighlights(List<Highlight> shown) {
    highlights = List.copyOf(shown);
    forEachParagraph(this::highlight);
  }

  private void highlight(ParagraphCell cell) {
    cell.setHighlights(
        highlights.stream().filter(one -> one.range().overlaps(cell.block().range())).toList());
  }

  /** What the highlight at a point of this view means; empty where there is none. */
  String highlightAt(double x, double y) {
    if (highlights.isEmpty()) {
      return "";
    }
    int offset = offsetAt(x, y);
    return highlights.stream()
        .filter(one -> one.range().contains(offset))
        .map(Highlight::means)
        .findFirst()
        .orElse("");
  }

  /** Scrolls a range of the text to a third of the height; stays put if it is in view already. */
  void reveal(TextRange range, boolean gently) {
    int block = blockAt(range.start());
    if (block >= 0) {
      flow.reveal(
          block,
          node -> node instanceof ParagraphCell cell ? cell.yOf(range.start()) : 0,
          READING_HEIGHT,
          gently);
    }
  }

  /** Scrolls a block to the top. */
  void revealBlock(int number) {
    flow.reveal(number, _ -> 0, 0, false);
  }

  /** Scrolls to a block that is not text. */
  void reveal(Region part) {
    List<Block> blocks = content == null ? List.of() : content.blocks;
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i) instanceof Block.Part(Region node) && node.equals(part)) {
        flow.reveal(i, _ -> 0, 0.1, true);
      }
    }
  }

  private int blockAt(int offset) {
    List<Block> blocks = content == null ? List.of() : content.blocks;
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i) instanceof Block.Words words && offset < words.range().end()) {
        return i;
      }
    }
    return -1;
  }

  /** The selected stretch of text, empty when nothing is selected. */
  TextRange selected() {
    return new TextRange(Math.min(anchor, caret), Math.max(anchor, caret));
  }

  /** The selected text, paragraphs parted by an empty line. */
  String selectedText() {
    TextRange range = selected();
    return content == null
        ? ""
        : content.words.substring(range.start(), range.end()).replace("\n", "\n\n");
  }

  /** Selects from one offset to another. */
  void select(int from, int to) {
    anchor = from;
    caret = to;
    forEachParagraph(cell -> cell.setSelected(selected()));
  }

  void selectAll() {
    select(0, content == null ? 0 : content.words.length());
    offers.offer();
  }

  /** What can be done with the selected text. */
  SelectionOffers offers() {
    return offers;
  }

  /** The end of the selection that moves. */
  int caret() {
    return caret;
  }

  /** Whether someone has selected text, or clicked in it. */
  boolean isCaretPlaced() {
    return caret > 0 || anchor > 0;
  }

  /** Where selecting by key begins: at the passage that one has stepped to, else at the top. */
  int startOfReading() {
    TextRange stepped = passage;
    return stepped != null ? stepped.start() : offsetAt(0, 1);
  }

  /** Where a character stands in this view; null when it is out of view. */
  @Nullable Point2D pointOf(int offset) {
    for (Node node : flow.live().values()) {
      if (node instanceof ParagraphCell cell
          && cell.block().range().start() <= offset
          && offset <= cell.block().range().end()) {
        return cell.localToParent(cell.pointOf(offset));
      }
    }
    return null;
  }

  /** Selects from where the selection began to an offset. */
  void extendTo(int offset) {
    select(anchor, offset);
  }

  /** The offset nearest to a point of this view; of the text above or below where there is none. */
  int offsetAt(double x, double y) {
    ParagraphCell nearest = null;
    double distance = Double.MAX_VALUE;
    for (Node node : flow.live().values()) {
      if (node instanceof ParagraphCell cell) {
        double top = cell.getLayoutY();
        double away = Math.max(top - y, y - (top + cell.getHeight()));
        if (away < distance) {
          distance = away;
          nearest = cell;
        }
      }
    }
    return nearest == null
        ? 0
        : nearest.offsetAt(x - nearest.getLayoutX(), y - nearest.getLayoutY());
  }

  /** The passages that stand at a point of this view, one for each purpose. */
  List<Citation> passagesAt(double x, double y) {
    for (Node node : flow.live().values()) {
      if (node instanceof ParagraphCell cell) {
        Point2D inside = cell.parentToLocal(x, y);
        int offset = cell.markedOffsetAt(inside.getX(), inside.getY());
        if (offset >= 0) {
          return Mark.onePerPurpose(Objects.requireNonNull(content).marked.at(offset));
        }
      }
    }
    return List.of();
  }

  private void forEachParagraph(Consumer<ParagraphCell> change) {
    for (Node node : flow.live().values()) {
      if (node instanceof ParagraphCell cell) {
        change.accept(cell);
      }
    }
  }

  private void mark(ParagraphCell cell) {
    cell.setMarks(marker.apply(cell.block().range()), passage);
  }

  @Override
  protected void layoutChildren() {
    flow.resizeRelocate(0, 0, getWidth(), getHeight());
    if (offers.bar().isVisible()) {
      placeBar(offers.bar());
    }
  }

  /** Below the end of the selection, or above where there is no room; always whole in view. */
  private void placeBar(FlowPane bar) {
    double width = Math.min(bar.prefWidth(-1), getWidth() - 24);
    bar.setPrefWrapLength(width);
    double height = bar.prefHeight(width);
    Point2D at = pointOf(caret);
    double line = textSize.get() * 1.6;
    double wanted = at == null ? getHeight() : at.getY() + line + 4;
    double y = wanted + height <= getHeight() || at == null ? wanted : at.getY() - height - 4;
    double x = (at == null ? 0 : at.getX()) - width / 2;
    bar.resizeRelocate(
        snapPositionX(Math.clamp(x, 4, Math.max(4, getWidth() - width - 20))),
        snapPositionY(Math.clamp(y, 4, Math.max(4, getHeight() - height - 4))),
        snapSizeX(width),
        snapSizeY(height));
  }

  @Override
  protected double computeMinHeight(double width) {
    return 96;
  }

  /** Makes the nodes of an article's blocks. */
  private final class Cells implements ColumnFlow.Blocks {
    private final Content shown;

    Cells(Content shown) {
      this.shown = shown;
    }

    @Override
    public int size() {
      return shown.blocks.size();
    }

    @Override
    public double estimate(int index, double width) {
      if (!(shown.blocks.get(index) instanceof Block.Words words)) {
        return 80;
      }
      double line = textSize.get() * 1.6;
      double characters = Math.min(width, line * 21) / (textSize.get() * 0.48);
      return Math.ceil(words.range().length() / characters) * line + 12;
    }

    @Override
    public Region create(int index) {
      return switch (shown.blocks.get(index)) {
        case Block.Part(Region node) -> node;
        case Block.Words words -> paragraph(words);
      };
    }

    private ParagraphCell paragraph(Block.Words words) {
      String text = shown.words.substring(words.range().start(), words.range().end());
      ParagraphCell cell = new ParagraphCell(words, text, textSize.get(), scale.getValue());
      List<Citation> cited = Mark.onePerPurpose(shown.marked.overlapping(words.range()));
      if (!cited.isEmpty()) {
        cell.setBadge(host.badge(cited));
      }
      cell.setSelected(selected());
      mark(cell);
      highlight(cell);
      tellUncited(cell);
      return cell;
    }
  }
}
