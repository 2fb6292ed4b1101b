package dateline.view.disagreements;

import dateline.model.Disagreement;
import dateline.session.Session;
import dateline.view.PanelSkin;
import dateline.view.Prose;
import dateline.view.Words;
import dateline.view.disagreements.Catalogue.Item;
import dateline.view.disagreements.Catalogue.Row;
import java.util.List;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * The list at the left, the chosen disagreement at the right, the steps above it. A panel too
 * narrow for both shows one of them, the list on demand.
 */
final class DisagreementsSkin extends PanelSkin<DisagreementsPane> {

  static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");

  private static final double LIST_SHARE = 0.36;
  private static final double LEAST_LIST = 208;
  private static final double MOST_LIST = 320;

  /** Narrower than this, in pixels at the ordinary text size, it shows only one of its parts. */
  private static final double NARROW = 440;

  private final Session session;
  private final Words words;
  private final TextField search = new TextField();
  private final KindFilter kinds;
  private final ListView<Row> list = new ListView<>();
  private final VBox side;
  private final ToggleButton listed = new ToggleButton(null, new FontIcon(Feather.LIST));
  private final Label position = new Label();
  private final Button previous;
  private final Button next;
  private final HBox steps;
  private final DisagreementView detail;
  private final ScrollPane scroll;
  private final VBox nothing = new VBox();
  private final DisagreementsBehaviour behaviour;
  private Subscription subscriptions = Subscription.EMPTY;
  private Catalogue catalogue;
  private List<Item> items = List.of();
  private @Nullable Item shown;
  private boolean filling;
  private boolean placed;

  DisagreementsSkin(DisagreementsPane pane) {
    super(pane, new Sizes(480, 240, 900, 600));
    session = pane.session();
    words = pane.surroundings().words();
    catalogue = new Catalogue(session.open());
    search.setPromptText(words.get("disagreements.search"));
    search.setAccessibleText(words.get("disagreements.search"));
    search.setPrefColumnCount(8);
    kinds = new KindFilter(words, this::refill);
    kinds.setMaxWidth(Double.MAX_VALUE);
    list.setCellFactory(_ -> new RowCell(words));
    list.setOnMouseClicked(_ -> listed.setSelected(false));
    list.setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            listed.setSelected(false);
          }
        });
    VBox.setVgrow(list, Priority.ALWAYS);
    VBox filters = new VBox(search, kinds);
    filters.getStyleClass().add("filters");
    side = new VBox(filters, list);
    side.getStyleClass().add("side");
    previous = arrow(Feather.CHEVRON_LEFT, "disagreements.previous", -1);
    next = arrow(Feather.CHEVRON_RIGHT, "disagreements.next", 1);
    position.getStyleClass().add("position");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    listed.getStyleClass().addAll("flat", "button-icon");
    listed.setTooltip(Prose.tooltip(words.get("disagreements.list")));
    listed.setAccessibleText(words.get("disagreements.list"));
    listed.selectedProperty().subscribe(() -> pane.requestLayout());
    steps = new HBox(listed, position, gap, previous, next);
    steps.setAlignment(Pos.CENTER_LEFT);
    steps.getStyleClass().add("steps");
    detail = new DisagreementView(session, pane.surroundings());
    scroll = new ScrollPane(detail);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    nothing.getStyleClass().add("nothing");
    getChildren().setAll(side, steps, scroll, nothing);
    behaviour = new DisagreementsBehaviour(pane, search);
    pane.enterAt(() -> list.getItems().isEmpty() ? pane : list);
  }

  private Button arrow(Feather symbol, String key, int by) {
    Button button = new Button(null, new FontIcon(symbol));
    button.getStyleClass().addAll("flat", "button-icon");
    button.setTooltip(Prose.tooltip(words.get(key)));
    button.setAccessibleText(words.get(key));
    button.setOnAction(_ -> step(by));
    return button;
  }

  @Override
  public void install() {
    subscriptions =
        Subscription.combine(
            session.openProperty().subscribe(this::reload),
            session.disagreementProperty().subscribe(this::show),
            session.shownProperty().subscribe(_ -> refill()),
            session.selectionProperty().subscribe(detail::markSelected),
            search.textProperty().subscribe(this::refill),
            list.getSelectionModel().selectedItemProperty().subscribe(this::chosen),
            getSkinnable()
                .surroundings()
                .textScale()
                .subscribe((_, _) -> getSkinnable().requestLayout()),
            behaviour.install());
    reload();
  }

  @Override
  public void dispose() {
    subscriptions.unsubscribe();
    super.dispose();
  }

  private void reload() {
    catalogue = new Catalogue(session.open());
    shown = null;
    kinds.offer(catalogue.kinds());
    refill();
  }

  private void refill() {
    if (kinds == null) {
      return;
    }
    List<Row> rows = catalogue.rows(kinds.chosen(), this::isShown, search.getText());
    items = rows.stream().filter(Item.class::isInstance).map(Item.class::cast).toList();
    filling = true;
    list.getItems().setAll(rows);
    filling = false;
    if (at() < 0 && !items.isEmpty()) {
      session.disagreementProperty().set(first().id());
    }
    show();
  }

  /** Whether the filter shows one of the events concerned, or hides none. */
  private boolean isShown(Disagreement one) {
    return session.shown().filter().isAll()
        || one.events().stream()
            .mapToInt(session.open()::position)
            .anyMatch(position -> position >= 0 && session.shown().shows(position));
  }

  /** The first in the list, or the first over the selected event if there is one. */
  private Disagreement first() {
    var event = session.selectedEvent();
    return items.stream()
        .map(Item::disagreement)
        .filter(one -> event != null && one.events().contains(event.id()))
        .findFirst()
        .orElse(items.getFirst().disagreement());
  }

  private void chosen(@Nullable Row row) {
    if (!filling && row instanceof Item(Disagreement one)) {
      session.disagreementProperty().set(one.id());
    }
  }

  /** Which of the listed disagreements is shown, from 0; -1 for none. */
  private int at() {
    String id = session.disagreementProperty().get();
    return IntStream.range(0, items.size())
        .filter(i -> items.get(i).disagreement().id().equals(id))
        .findFirst()
        .orElse(-1);
  }

  void step(int by) {
    if (!items.isEmpty()) {
      int at = at();
      long to = at < 0 ? (by > 0 ? 0 : items.size() - 1) : (long) at + by;
      Item item = items.get((int) Math.clamp(to, 0L, items.size() - 1L));
      session.disagreementProperty().set(item.disagreement().id());
    }
  }

  private void show() {
    int at = at();
    boolean some = at >= 0;
    scroll.setVisible(some);
    steps.setVisible(!items.isEmpty());
    nothing.setVisible(!some);
    previous.setDisable(at <= 0);
    next.setDisable(at == items.size() - 1);
    if (some) {
      Item item = items.get(at);
      position.setText(words.get("disagreements.position", at + 1, items.size()));
      if (!item.equals(shown)) {
        detail.show(item.disagreement());
        scroll.setVvalue(0);
      }
      int row = list.getItems().indexOf(item);
      filling = true;
      list.getSelectionModel().select(row);
      filling = false;
      reveal(row);
      getSkinnable().setAccessibleText(item.disagreement().question());
    } else {
      explain();
    }
    shown = some ? items.get(at) : null;
    getSkinnable().requestLayout();
  }

  /** Scrolls only where the row is out of sight, and then leaves a row of its surroundings. */
  private void reveal(int row) {
    RowsInView.of(list)
        .filter(view -> row <= view.first() || row >= view.last())
        .ifPresent(
            view ->
                list.scrollTo(Math.max(0, row <= view.first() ? row - 1 : row - view.full() + 2)));
  }

  private void explain() {
    boolean none = catalogue.kinds().isEmpty();
    String key = none ? "disagreements.none" : "disagreements.nomatch";
    nothing
        .getChildren()
        .setAll(
            Prose.label(words.get(key), "section"), Prose.label(words.get(key + ".means"), "text"));
    if (!none) {
      Button all = new Button(words.get("disagreements.nomatch.all"));
      all.getStyleClass().setAll("link");
      all.setOnAction(
          _ -> {
            search.clear();
            kinds.getCheckModel().clearChecks();
          });
      nothing.getChildren().add(all);
    }
  }

  @Override
  protected void layoutChildren(double x, double y, double width, double height) {
    double scale = getSkinnable().surroundings().textScale().getValue();
    boolean narrow = width < NARROW * scale && !items.isEmpty();
    boolean lists = !catalogue.kinds().isEmpty() && (!narrow || listed.isSelected());
    listed.setVisible(narrow);
    listed.setManaged(narrow);
    side.setVisible(lists);
    scroll.setVisible(at() >= 0 && !(narrow && lists));
    if (narrow) {
      double top = snapSizeY(steps.prefHeight(width));
      steps.resizeRelocate(x, y, width, top);
      side.resizeRelocate(x, y + top, width, Math.max(0, height - top));
      scroll.resizeRelocate(x, y + top, width, Math.max(0, height - top));
      placeFirst();
      return;
    }
    double share = Math.clamp(width * LIST_SHARE, LEAST_LIST * scale, MOST_LIST * scale);
    double left = lists ? snapSizeX(share) : 0;
    side.resizeRelocate(x, y, left, height);
    double room = Math.max(0, width - left);
    double top = steps.isVisible() ? snapSizeY(steps.prefHeight(room)) : 0;
    steps.resizeRelocate(x + left, y, room, top);
    scroll.resizeRelocate(x + left, y + top, room, Math.max(0, height - top));
    nothing.resizeRelocate(x + left, y + top, room, Math.max(0, height - top));
    placeFirst();
  }

  /** A list without a height cannot scroll, so the first one it gets brings the selection. */
  private void placeFirst() {
    if (!placed && side.isVisible() && side.getHeight() > 0) {
      placed = true;
      side.layout();
      reveal(list.getSelectionModel().getSelectedIndex());
      side.layout();
    }
  }
}
