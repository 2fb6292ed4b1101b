package dateline.view.present;

import dateline.render.Grounds;
import dateline.render.Palette;
import dateline.render.Palette.Hue;
import dateline.view.Illustrations;
import dateline.view.present.Slide.Ending;
import dateline.view.present.Slide.Heading;
import dateline.view.present.Slide.OfDissent;
import dateline.view.present.Slide.OfEvent;
import dateline.view.present.Slide.OfQuestion;
import dateline.view.present.Slide.OfQuotation;
import dateline.view.present.Slide.Voice;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * The words of a slide, set as large as the height allows. Where they do not fit, everything is set
 * smaller together until it does: nothing is ever cut off.
 */
final class SlideView extends Region {

  /** The parts of the width for the words beside a picture, and for the picture. */
  private static final double BESIDE = 0.56;

  private static final double FIGURE = 0.38;

  private static final int TRIES = 120;
  private static final double TIGHTER = 0.05;

  private final Illustrations illustrations;
  private final Runnable failed;
  private Palette palette = Grounds.PAPER;
  private Slide slide = new Ending("", "");
  private double pictureHeight = 1;
  private List<Row> rows = List.of();
  private @Nullable Figure figure;
  private @Nullable Subscription shape;

  /** Text in one kind of type. */
  private record Line(Type type, Text text) {}

  /** Lines under each other; beside them a bar where they are someone's words. */
  private record Column(List<Line> lines, boolean barred, Rectangle bar) {}

  /** Columns of equal width beside each other. */
  private record Row(List<Column> columns, double gapBefore) {}

  /**
   * Makes it.
   *
   * @param failed called when a picture turns out to be one that cannot be shown
   */
  SlideView(Illustrations illustrations, Runnable failed) {
    this.illustrations = illustrations;
    this.failed = failed;
  }

  /** Shows a slide; what it has in common with the one before keeps its place. */
  void show(Slide next, Palette ground) {
    slide = next;
    palette = ground;
    rows = rowsOf(next);
    Subscription last = shape;
    if (last != null) {
      last.unsubscribe();
    }
    figure =
        next instanceof OfEvent(var heading, var summary, var note, var picture) && picture != null
            ? new Figure(illustrations, picture, heading.hue(), ground, failed)
            : null;
    shape = figure == null ? null : figure.pane().aspectProperty().subscribe(_ -> requestLayout());
    getChildren().setAll(nodes().toList());
    requestLayout();
  }

  /** Sets what sizes are shares of: the height of the whole picture. */
  void setPictureHeight(double height) {
    pictureHeight = Math.max(1, height);
    requestLayout();
  }

  /** What is new on this slide after another: all of it, unless both are of the same event. */
  List<Node> newSince(Slide before) {
    boolean sameHeading =
        slide instanceof OfQuotation now
            && before instanceof OfEvent then
            && now.heading().equals(then.heading());
    return sameHeading
        ? rows.stream().skip(1).flatMap(SlideView::nodesOf).toList()
        : List.copyOf(getChildren());
  }

  private Stream<Node> nodes() {
    Figure shown = figure;
    return Stream.concat(
        rows.stream().flatMap(SlideView::nodesOf), shown == null ? Stream.of() : shown.nodes());
  }

  private static Stream<Node> nodesOf(Row row) {
    return row.columns().stream()
        .flatMap(
            column ->
                Stream.concat(
                    column.barred() ? Stream.of(column.bar()) : Stream.of(),
                    column.lines().stream().map(Line::text)));
  }

  private List<Row> rowsOf(Slide of) {
    return switch (of) {
      case OfEvent(Heading heading, String summary, String note, var picture) ->
          List.of(
              full(heading),
              row(heading.hue(), 0.045, List.of(Type.SUMMARY, Type.SOURCE), summary, note));
      case OfQuotation(Heading heading, String words, String source) ->
          List.of(
              full(heading),
              new Row(
                  List.of(
                      column(
                          heading.hue(),
                          true,
                          List.of(Type.QUOTATION, Type.SOURCE),
                          words,
                          source)),
                  0.05));
      case OfDissent(Heading heading, String question, List<Voice> voices, String others) -> {
        List<Row> all = new ArrayList<>();
        all.add(brief(heading));
        all.add(row(heading.hue(), 0.03, List.of(Type.QUESTION), question));
        all.add(
            new Row(
                voices.stream()
                    .map(
                        voice ->
                            column(
                                heading.hue(),
                                true,
                                List.of(Type.SAYS, Type.VOICE, Type.SOURCE),
                                voice.says(),
                                voice.words(),
                                voice.source()))
                    .toList(),
                0.06));
        all.add(row(heading.hue(), 0.045, List.of(Type.SOURCE), others));
        yield all;
      }
      case OfQuestion(Heading heading, String label, String question) ->
          List.of(
              brief(heading),
              row(heading.hue(), 0.08, List.of(Type.DATE, Type.QUESTION), label, question));
      case Ending(String words, String title) ->
          List.of(row(-1, 0.1, List.of(Type.END, Type.CONTEXT), words, title));
    };
  }

  private Row full(Heading heading) {
    return row(
        heading.hue(), 0, List.of(Type.DATE, Type.HEADLINE), heading.date(), heading.headline());
  }

  /** The heading where something else is the one idea. */
  private Row brief(Heading heading) {
    return row(
        heading.hue(), 0, List.of(Type.DATE, Type.CONTEXT), heading.date(), heading.headline());
  }

  private Row row(int hue, double gapBefore, List<Type> types, String... texts) {
    return new Row(List.of(column(hue, false, types, texts)), gapBefore);
  }

  private Column column(int hue, boolean barred, List<Type> types, String... texts) {
    Hue theme = palette.hue(hue);
    List<Line> lines = new ArrayList<>();
    for (int line = 0; line < texts.length; line++) {
      if (!texts[line].isBlank()) {
        Text text = new Text(texts[line]);
        text.setTextOrigin(VPos.TOP);
        text.setFill(types.get(line).colour(palette, theme));
        lines.add(new Line(types.get(line), text));
      }
    }
    return new Column(lines, barred, new Rectangle(0, 0, theme.stroke()));
  }

  @Override
  protected void layoutChildren() {
    Figure shown = figure;
    boolean fits = shown != null && fit(shown, 0);
    if (shown != null) {
      shown.setVisible(fits);
    }
    if (!fits) {
      fit(null, -TRIES * TIGHTER);
    }
  }

  /**
   * Sets everything as large as there is room for.
   *
   * @param shown what is to stand beside the words; null for nothing
   * @param least the tightest that is borne
   * @return whether it fits
   */
  private boolean fit(@Nullable Figure shown, double least) {
    for (double room = 1; room > least - TIGHTER / 2; room -= TIGHTER) {
      if (place(shown, room) <= getHeight()) {
        return true;
      }
    }
    return false;
  }

  /** Places everything and returns the height that it takes. */
  private double place(@Nullable Figure shown, double room) {
    double y = 0;
    for (int number = 0; number < rows.size(); number++) {
      Row row = rows.get(number);
      if (shown != null && number > 0) {
        return place(shown, row, y, room);
      }
      if (row.columns().stream().allMatch(column -> column.lines().isEmpty())) {
        continue;
      }
      y += y == 0 && row.gapBefore() < 0.1 ? 0 : row.gapBefore() * pictureHeight * tightness(room);
      double gutter = 0.06 * pictureHeight;
      int count = row.columns().size();
      double width = (getWidth() - gutter * (count - 1)) / count;
      double tallest = 0;
      for (int column = 0; column < count; column++) {
        double x = column * (width + gutter);
        tallest = Math.max(tallest, place(row.columns().get(column), x, y, width, room));
      }
      y += tallest;
    }
    return y;
  }

  /** Places the words and what stands beside them; alone it stands at the left. */
  private double place(Figure shown, Row row, double above, double room) {
    double y = above + row.gapBefore() * pictureHeight * tightness(room);
    Column words = row.columns().getFirst();
    double width = getWidth() * FIGURE;
    double bottom = words.lines().isEmpty() ? 0 : y + place(words, 0, y, getWidth() * BESIDE, room);
    double x = words.lines().isEmpty() ? 0 : getWidth() - width;
    shown.place(x, y, width, getHeight() - y, pictureHeight);
    return Math.max(bottom, y + shown.least(width, pictureHeight));
  }

  private double place(Column column, double x, double y, double width, double room) {
    double bar = column.barred() ? Math.max(2, 0.006 * pictureHeight) : 0;
    double indent = bar * 5;
    double below = y;
    Type before = null;
    for (Line line : column.lines()) {
      double size = line.type().size(pictureHeight, room);
      Text text = line.text();
      text.setFont(line.type().font(size));
      text.setLineSpacing(line.type().lineSpacing(size));
      double wrap = Math.min(width - indent, line.type().measure(size));
      text.setWrappingWidth(Math.max(1, Math.floor(wrap)));
      if (before != null) {
        below += between(before, line.type()) * pictureHeight * tightness(room);
      }
      text.setX(x + indent);
      text.setY(below);
      below += text.getLayoutBounds().getHeight();
      before = line.type();
    }
    column.bar().setX(x);
    column.bar().setY(y);
    column.bar().setWidth(bar);
    column.bar().setHeight(below - y);
    return below - y;
  }

  private static double between(Type above, Type below) {
    return switch (below) {
      case HEADLINE -> 0.008;
      case QUESTION -> 0.014;
      case CONTEXT -> 0.006;
      case VOICE -> 0.018;
      default -> above == Type.SUMMARY ? 0.035 : 0.03;
    };
  }

  private static double tightness(double room) {
    return Math.clamp(0.4 + 0.6 * room, 0.1, 1);
  }
}
