package dateline.view.table;

import dateline.model.Event;
import dateline.model.Theme;
import dateline.session.Marked;
import dateline.session.OpenTimeline;
import dateline.session.Session;
import dateline.session.Steps;
import dateline.view.PanelSkin;
import dateline.view.Prose;
import dateline.view.Surroundings;
import dateline.view.Words;
import java.text.Collator;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** The table, its columns, and what they say. */
final class TableSkin extends PanelSkin<TablePane> {

  /** A column would like to be so many times as wide as it must be. */
  private static final double WISHED = 1.4;

  /** Columns may be squeezed to this part of what they must have before they scroll sideways. */
  private static final double NEARLY = 0.9;

  /** How many rows stay in view above the selected one. */
  private static final int ROWS_ABOVE = 3;

  private final Session session;
  private final Words words;
  private final ObservableValue<Double> scale;
  private final Rows rows = new Rows();
  private final TableView<Integer> table = new TableView<>(rows);
  private final Map<String, String> themes = new HashMap<>();
  private final Map<TableColumn<Integer, ?>, Double> leastWidths = new LinkedHashMap<>();
  private Subscription subscriptions = Subscription.EMPTY;
  private Marked marked = Marked.NONE;
  private boolean following;
  private boolean placed;
  private boolean fitted;

  TableSkin(TablePane pane) {
    super(pane, new Sizes(480, 200, 900, 600));
    session = pane.session();
    Surroundings surroundings = pane.surroundings();
    words = surroundings.words();
    scale = surroundings.textScale();
    Collator collator = Collator.getInstance(words.locale());
    Comparator<Integer> byTitle = Comparator.comparing(row -> at(row).title(), collator::compare);
    Comparator<Integer> byTheme = Comparator.comparing(this::themes, collator::compare);
    table
        .getColumns()
        .add(column("date", 108, row -> words.dates().brief(at(row).when()), naturally()));
    table.getColumns().add(column("title", 208, this::title, byTitle));
    table.getColumns().add(column("themes", 80, this::themes, byTheme));
    TableColumn<Integer, Integer> sources =
        column(
            "sources",
            72,
            row -> String.valueOf(sources(row)),
            Comparator.comparingInt(this::sources));
    sources.getStyleClass().add("number");
    table.getColumns().add(sources);
    table
        .getColumns()
        .add(
            column(
                "status",
                80,
                row -> words.get("table.status." + name(at(row).status())),
                Comparator.comparing(row -> at(row).status())));
    table
        .getColumns()
        .add(
            column(
                "basis",
                88,
                row -> words.get("table.basis." + name(at(row).basis())),
                Comparator.comparing(row -> at(row).basis())));
    table.setTableMenuButtonVisible(true);
    table.setPlaceholder(Prose.label(words.get("table.none"), "nothing"));
    table.setSortPolicy(
        sorted -> {
          sort(sorted.getComparator());
          return true;
        });
    getChildren().setAll(table);
    pane.enterAt(() -> table);
  }

  private static Comparator<Integer> naturally() {
    return Comparator.naturalOrder();
  }

  private static String name(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private Event at(int position) {
    return session.open().index().at(position);
  }

  /** The title, behind a sign where the user has starred the event or a passage, or noted on it. */
  private String title(int position) {
    String title = at(position).title();
    if (marked.starred().get(position)) {
      return words.get("table.starred", title);
    }
    return marked.noted().get(position) ? words.get("table.noted", title) : title;
  }

  private String themes(int position) {
    return at(position).themes().stream()
        .map(id -> themes.getOrDefault(id, id))
        .collect(Collectors.joining(words.get("table.comma")));
  }

  private int sources(int position) {
    return (int)
        at(position).evidence().stream()
            .map(passage -> passage.quote().source())
            .distinct()
            .count();
  }

  private TableColumn<Integer, Integer> column(
      String key, double least, Function<Integer, String> text, Comparator<Integer> order) {
    TableColumn<Integer, Integer> column = new TableColumn<>(words.get("table." + key));
    column.setId(key);
    leastWidths.put(column, least);
    column.setComparator(order);
    column.setCellValueFactory(row -> new SimpleObjectProperty<>(row.getValue()));
    column.setCellFactory(
        _ ->
            new TableCell<>() {
              private final Tooltip tip = Prose.tooltip("");

              @Override
              protected void updateItem(@Nullable Integer position, boolean empty) {
                super.updateItem(position, empty);
                boolean some = position != null && !empty;
                setText(some ? text.apply(position) : null);
                Prose.dress(tip, some ? getText() : "");
                setTooltip(some ? tip : null);
              }
            });
    return column;
  }

  @Override
  public void install() {
    subscriptions =
        Subscription.combine(
            scale.subscribe(this::resize),
            session.openProperty().subscribe(this::reload),
            session.stepsProperty().subscribe(this::refill),
            session.notebook().notesProperty().subscribe((_, _) -> mark()),
            session.selectionProperty().subscribe(this::follow),
            table.getSelectionModel().selectedItemProperty().subscribe(this::chosen));
    reload(session.open());
  }

  @Override
  public void dispose() {
    subscriptions.unsubscribe();
    super.dispose();
  }

  /** Makes the columns as wide as text of this size needs. */
  private void resize(double times) {
    leastWidths.forEach(
        (column, least) -> {
          column.setMinWidth(least * times);
          column.setPrefWidth(least * (times > 1 ? 1 : WISHED) * times);
        });
    getSkinnable().requestLayout();
  }

  /**
   * Fits the columns to a width, or lets them scroll sideways where they would become too narrow.
   */
  private void fit(double width) {
    double least = leastWidths.values().stream().mapToDouble(Double::doubleValue).sum();
    boolean fits = least * scale.getValue() * NEARLY <= width;
    if (fits != fitted) {
      fitted = fits;
      table.setColumnResizePolicy(
          fits
              ? TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN
              : TableView.UNCONSTRAINED_RESIZE_POLICY);
    }
  }

  private void reload(OpenTimeline open) {
    themes.clear();
    for (Theme theme : open.timeline().themes()) {
      themes.put(theme.id(), theme.label());
    }
    mark();
    refill();
  }

  private void mark() {
    Marked now = Marked.of(session.open(), session.notebook().notes());
    if (!now.equals(marked)) {
      marked = now;
      table.refresh();
    }
  }

  private void refill() {
    Steps steps = session.steps();
    following = true;
    rows.set(IntStream.range(0, steps.size()).map(steps::at).toArray());
    following = false;
    follow();
  }

  private void sort(@Nullable Comparator<Integer> order) {
    following = true;
    rows.reorder(order);
    following = false;
    follow();
  }

  private void chosen(@Nullable Integer position) {
    if (!following && position != null && position != session.selection().event()) {
      session.select(position);
    }
  }

  private void follow() {
    int row = rows.row(session.selection().event());
    following = true;
    if (row < 0) {
      table.getSelectionModel().clearSelection();
    } else if (table.getSelectionModel().getSelectedIndex() != row) {
      table.getSelectionModel().clearAndSelect(row);
      table.getFocusModel().focus(row);
      reveal(row);
    }
    following = false;
  }

  private void reveal(int row) {
    table.scrollTo(Math.max(0, row - ROWS_ABOVE));
  }

  /** A table without a height cannot scroll, so the first one it gets brings the selection. */
  @Override
  protected void layoutChildren(double x, double y, double width, double height) {
    fit(width);
    super.layoutChildren(x, y, width, height);
    int row = table.getSelectionModel().getSelectedIndex();
    if (!placed && height > 0) {
      placed = true;
      if (row >= 0) {
        table.layout();
        reveal(row);
        table.layout();
      }
    }
  }
}
