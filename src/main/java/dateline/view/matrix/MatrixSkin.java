package dateline.view.matrix;

import dateline.model.Event;
import dateline.render.CanvasSurface;
import dateline.render.FontWidths;
import dateline.render.Subject;
import dateline.render.TextStyle;
import dateline.session.Leads;
import dateline.session.OpenTimeline;
import dateline.session.Selection;
import dateline.session.Session;
import dateline.session.Steps;
import dateline.view.PanelSkin;
import dateline.view.Prose;
import dateline.view.Surroundings;
import dateline.view.Words;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import javafx.geometry.Orientation;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.text.Font;
import javafx.util.Subscription;
import org.controlsfx.control.SegmentedButton;

/** Owns the nodes: the orders and the legend above, the heads, the canvas, the answer below. */
final class MatrixSkin extends PanelSkin<MatrixPane> {

  private static final int AT_ONCE = 20_000;
  private static final double TEXT = 13;
  private static final double BAR = 12;

  /** A panel lower than this, at the ordinary text size, keeps its height for the rows. */
  private static final double LOW = 300;

  private final Session session;
  private final Surroundings surroundings;
  private final Words words;
  private final SegmentedButton orders = new SegmentedButton();
  private final Map<Order.By, ToggleButton> buttons = new EnumMap<>(Order.By.class);

  /** Stands for the orders in a low panel. */
  private final MenuButton orderMenu = new MenuButton();

  private final Canvas legend = new Canvas(420, Grid.ROW);
  private final CanvasSurface legendSurface = new CanvasSurface(legend, TEXT);
  private final HBox top;
  private final Heads heads;
  private final Canvas canvas = new Canvas();
  private final CanvasSurface surface = new CanvasSurface(canvas, TEXT);
  private final FontWidths widths = new FontWidths(Font.font(TextStyle.LABEL.family(), TEXT));
  private final ScrollBar vertical = new ScrollBar();
  private final ScrollBar horizontal = new ScrollBar();
  private final Label answer = Prose.label("", "answer");
  private final Label nothing = Prose.label("", "nothing");
  private final MatrixBehaviour behaviour;
  private Subscription subscriptions = Subscription.EMPTY;

  private Matrix matrix;
  private Map<String, Integer> hues = Map.of();
  private Order order = Order.By.TIME;
  private int[] rows = {};
  private Grid grid = new Grid(0, 0, 0, 0, 0, 0);
  private int column = -1;
  private int hovered = -1;
  private int frames;

  MatrixSkin(MatrixPane pane) {
    super(pane, new Sizes(480, 240, 900, 600));
    session = pane.session();
    surroundings = pane.surroundings();
    words = surroundings.words();
    matrix = Matrix.none();
    for (Order.By by : Order.By.values()) {
      ToggleButton button =
          new ToggleButton(words.get("matrix.order." + by.name().toLowerCase(Locale.ROOT)));
      button.setTooltip(
          Prose.tooltip(
              words.get("matrix.order." + by.name().toLowerCase(Locale.ROOT) + ".means")));
      button.setOnAction(_ -> sort(by));
      buttons.put(by, button);
      orders.getButtons().add(button);
      MenuItem item = new MenuItem(button.getText());
      item.setOnAction(_ -> sort(by));
      orderMenu.getItems().add(item);
    }
    top = new HBox(orders);
    top.getStyleClass().add("top");
    heads = new Heads(words, by -> sort(new Order.BySource(by)));
    vertical.setOrientation(Orientation.VERTICAL);
    vertical.setFocusTraversable(false);
    horizontal.setFocusTraversable(false);
    canvas.setMouseTransparent(true);
    legend.setMouseTransparent(true);
    orderMenu.getStyleClass().add("order-menu");
    getChildren()
        .setAll(top, legend, canvas, heads, orderMenu, vertical, horizontal, answer, nothing);
    behaviour = new MatrixBehaviour(pane, this);
  }

  @Override
  public void install() {
    MatrixPane pane = getSkinnable();
    subscriptions =
        Subscription.combine(
            session.openProperty().subscribe(this::reload),
            session.stepsProperty().subscribe(this::refill),
            session.selectionProperty().subscribe(this::selected),
            surroundings.palette().subscribe(_ -> pane.requestLayout()),
            surroundings.textScale().subscribe(_ -> pane.requestLayout()),
            pane.focusedProperty().subscribe(_ -> pane.requestLayout()),
            vertical.valueProperty().subscribe(now -> scrollTo(grid.scrollX(), now.doubleValue())),
            horizontal
                .valueProperty()
                .subscribe(now -> scrollTo(now.doubleValue(), grid.scrollY())),
            behaviour.install());
    reload();
  }

  @Override
  public void dispose() {
    subscriptions.unsubscribe();
    super.dispose();
  }

  private void reload() {
    OpenTimeline open = session.open();
    rows = new int[0];
    if (open.index().size() <= AT_ONCE) {
      show(new Matrix(open));
    } else {
      surroundings.background().run(heads, () -> new Matrix(open), this::show);
    }
  }

  private void show(Matrix made) {
    matrix = made;
    hues = Subject.hues(session.open().timeline());
    column = -1;
    if (order instanceof Order.BySource) {
      order = Order.By.TIME;
    }
    heads.show(matrix);
    refill();
  }

  private void sort(Order by) {
    order = by.equals(order) && by instanceof Order.BySource ? Order.By.TIME : by;
    grid = grid.scrolled(grid.scrollX(), 0);
    refill();
  }

  private void refill() {
    if (!matrix.isOf(session.open())) {
      return;
    }
    Steps steps = session.steps();
    int[] positions = IntStream.range(0, steps.size()).map(steps::at).toArray();
    heads.mark(order instanceof Order.BySource(int by) ? by : -1);
    buttons.forEach((by, button) -> button.setSelected(by.equals(order)));
    orderMenu.setText(
        order instanceof Order.By by
            ? Objects.requireNonNull(buttons.get(by)).getText()
            : words.get("matrix.order.source"));
    Order wanted = order;
    Matrix current = matrix;
    if (positions.length <= AT_ONCE) {
      show(wanted.sorted(positions, current, words));
    } else {
      surroundings
          .background()
          .run(this, () -> wanted.sorted(positions, current, words), this::show);
    }
  }

  private void show(int[] sorted) {
    rows = sorted;
    heads.count(rows.length, session.open().index().size());
    boolean none = rows.length == 0 || matrix.columns() == 0;
    String key = rows.length == 0 ? "matrix.none.events" : "matrix.none.sources";
    nothing.setText(none ? words.get(key) : "");
    nothing.setVisible(none);
    canvas.setVisible(!none);
    heads.setVisible(!none);
    grid =
        new Grid(
            grid.width(),
            grid.height(),
            rows.length,
            matrix.columns(),
            grid.scrollX(),
            grid.scrollY());
    selected();
  }

  private void selected() {
    Selection selection = session.selection();
    if (selection instanceof Selection.OfPassage(int position, int evidence)) {
      String source = session.open().index().at(position).evidence().get(evidence).quote().source();
      column = matrix.column(source);
    }
    int row = row();
    if (row >= 0) {
      grid = grid.showing(row, column);
    }
    answer.setText(
        row >= 0 ? Answer.of(matrix, rows[row], words) : Answer.ofAll(matrix, rows, words));
    getSkinnable().setAccessibleText(spoken(row));
    getSkinnable().requestLayout();
  }

  private String spoken(int row) {
    if (row < 0) {
      return answer.getText();
    }
    String title = matrix.event(rows[row]).title();
    if (column < 0) {
      return title + ". " + answer.getText();
    }
    String cell = matrix.cell(rows[row], column).name().toLowerCase(Locale.ROOT);
    return words.get("matrix.spoken." + cell, title, matrix.source(column).shortName());
  }

  /** The row of the selected event, or -1. */
  int row() {
    return Order.indexOf(rows, session.selection().event());
  }

  /** The chosen column, or -1. */
  int column() {
    return column;
  }

  Grid grid() {
    return grid;
  }

  /** How many times the rows were painted. */
  int frames() {
    return frames;
  }

  /** Selects the event of a row, and its passage where the column's source has one. */
  void choose(int row, int chosen) {
    if (rows.length == 0) {
      return;
    }
    column = Math.clamp(chosen, -1, matrix.columns() - 1);
    int position = rows[Math.clamp(row, 0, rows.length - 1)];
    session.select(
        column < 0
            ? new Selection.OfEvent(position)
            : Leads.to(session.open(), position, matrix.source(column).id()));
    selected();
  }

  /** What a cell means, in words; beside the cells what the row says. */
  String tip(int row, int at) {
    if (row < 0) {
      return "";
    }
    Event event = matrix.event(rows[row]);
    String title = event.title();
    if (at < 0) {
      String date = words.dates().full(event.when());
      return title + " · " + date + '\n' + Answer.of(matrix, rows[row], words);
    }
    String cell = matrix.cell(rows[row], at).name().toLowerCase(Locale.ROOT);
    return words.get("matrix.spoken." + cell, title, matrix.source(at).shortName());
  }

  void hover(int row) {
    if (row != hovered) {
      hovered = row;
      getSkinnable().requestLayout();
    }
  }

  void scrollBy(double x, double y) {
    scrollTo(grid.scrollX() + x, grid.scrollY() + y);
  }

  private void scrollTo(double x, double y) {
    Grid moved = grid.scrolled(x, y);
    if (!moved.equals(grid)) {
      grid = moved;
      getSkinnable().requestLayout();
    }
  }

  /** The upper edge of the rows in the pane. */
  double rowsTop() {
    return canvas.getLayoutY();
  }

  /** Of the text, and with it of all that is painted. */
  double scale() {
    return surroundings.textScale().getValue();
  }

  @Override
  protected void layoutChildren(double x, double y, double width, double height) {
    double scale = scale();
    boolean low = height < LOW * scale;
    top.setVisible(!low);
    answer.setVisible(!low);
    orderMenu.setVisible(low && heads.isVisible());
    double topHeight = low ? 0 : snapSizeY(top.prefHeight(width));
    top.resizeRelocate(x, y, width, topHeight);
    legend.relocate(
        snapPositionX(x + width - legend.getWidth()),
        snapPositionY(y + (topHeight - legend.getHeight()) / 2));
    double foot = low ? 0 : snapSizeY(answer.prefHeight(width));
    answer.resizeRelocate(x, y + height - foot, width, foot);
    nothing.resizeRelocate(x, y + topHeight, width, Math.max(0, height - topHeight - foot));
    Grid wide = sized(width - BAR, 1);
    double sideways = wide.mostScrollX() > 0 ? BAR : 0;
    double headHeight = heads.height(wide, scale, low);
    double rowsHeight = Math.max(1, height - topHeight - headHeight - foot - sideways);
    grid = sized(Math.max(1, width - BAR), rowsHeight).held();
    if (canvas.getWidth() != width - BAR || canvas.getHeight() != rowsHeight) {
      canvas.setWidth(Math.max(1, width - BAR));
      canvas.setHeight(rowsHeight);
      int row = row();
      grid = row < 0 ? grid : grid.showing(row, column);
    }
    heads.resizeRelocate(x, y + topHeight, width - BAR, headHeight);
    heads.place(grid, scale, low);
    orderMenu.resizeRelocate(
        x + 8,
        y + topHeight + 8,
        Math.min(orderMenu.prefWidth(-1), grid.name() * scale - 16),
        orderMenu.prefHeight(-1));
    canvas.relocate(x, y + topHeight + headHeight);
    bars(x, y + topHeight + headHeight, sideways > 0);
    paint(low);
  }

  /** A grid on a canvas of this size, in pixels. */
  private Grid sized(double width, double height) {
    return new Grid(
        width / scale(),
        height / scale(),
        rows.length,
        matrix.columns(),
        grid.scrollX(),
        grid.scrollY());
  }

  private void bars(double x, double y, boolean sideways) {
    bar(vertical, grid.mostScrollY(), grid.height(), grid.scrollY());
    vertical.resizeRelocate(x + canvas.getWidth(), y, BAR, canvas.getHeight());
    double room = grid.width() - grid.left();
    bar(horizontal, grid.mostScrollX(), room, grid.scrollX());
    horizontal.setVisible(sideways);
    horizontal.resizeRelocate(
        x + grid.left() * scale(), y + canvas.getHeight(), Math.max(0, room * scale()), BAR);
  }

  private static void bar(ScrollBar bar, double most, double seen, double now) {
    bar.setVisible(most > 0);
    bar.setMax(Math.max(1, most));
    bar.setVisibleAmount(most <= 0 ? 1 : bar.getMax() * seen / (most + seen));
    bar.setUnitIncrement(Grid.ROW);
    bar.setBlockIncrement(Math.max(Grid.ROW, seen - Grid.ROW));
    bar.setValue(now);
  }

  private void paint(boolean low) {
    frames++;
    double scale = scale();
    var palette = surroundings.palette().getValue();
    canvas.getGraphicsContext2D().setTransform(scale, 0, 0, scale, 0, 0);
    Painter painter = new Painter(surface, palette, widths, words);
    Painter.Chosen chosen = new Painter.Chosen(row(), column, hovered, getSkinnable().isFocused());
    painter.paint(grid, matrix, rows, hues, chosen);
    legend.setVisible(!low && top.prefWidth(-1) + legend.getWidth() < getSkinnable().getWidth());
    legend.setHeight(Grid.ROW * scale);
    legend.getGraphicsContext2D().setTransform(scale, 0, 0, scale, 0, 0);
    double width = new Painter(legendSurface, palette, widths, words).legend(Grid.ROW / 2);
    legend.setWidth(Math.ceil(width * scale));
  }
}
