package dateline.view.tours;

import dateline.model.Event;
import dateline.session.Session;
import dateline.session.Steps;
import dateline.view.Prose;
import dateline.view.Words;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.control.SkinBase;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.controlsfx.control.SegmentedButton;
import org.kordamp.ikonli.feather.Feather;

/** Tours at the left, the steps of one in the middle, one step or all events at the right. */
final class ToursSkin extends SkinBase<ToursPane> {

  private static final double LEAST_TOURS = 168;
  private static final double MOST_TOURS = 216;
  private static final double TOURS_SHARE = 0.2;
  private static final double STEP_SHARE = 0.36;
  private static final double LEAST_STEP = 272;
  private static final double MOST_STEP = 480;

  private final Desk desk;
  private final Session session;
  private final Words words;
  private final TourList tours;
  private final TourHead head;
  private final StepList steps;
  private final VBox middle;
  private final StepForm form;
  private final EventPicker picker;
  private final ToggleButton showStep;
  private final ToggleButton showEvents;
  private final VBox right;
  private final Foot foot;
  private final Button addSelected = new Button();
  private final Button addShown = new Button();
  private final ToursBehaviour behaviour;
  private Subscription subscriptions = Subscription.EMPTY;

  ToursSkin(ToursPane pane) {
    super(pane);
    desk = pane.desk();
    session = desk.session();
    words = pane.surroundings().words();
    tours = new TourList(desk, words);
    head = new TourHead(desk, words);
    steps = new StepList(desk, words);
    VBox.setVgrow(steps, Priority.ALWAYS);
    middle = new VBox(head, steps, tools());
    middle.getStyleClass().add("middle");
    form = new StepForm(desk, words, this::showEvents);
    picker = new EventPicker(desk, words, pane.surroundings().background());
    showStep = new ToggleButton(words.get("tours.side.step"));
    showEvents = new ToggleButton(words.get("tours.side.events"));
    SegmentedButton sides = new SegmentedButton(showStep, showEvents);
    StackPane side = new StackPane(form, picker);
    VBox.setVgrow(side, Priority.ALWAYS);
    right = new VBox(sides, side);
    right.getStyleClass().add("right");
    foot = new Foot(desk, words, pane.saving(), () -> pane.rehearse(true));
    getChildren().setAll(tours, middle, right, foot);
    behaviour = new ToursBehaviour(pane, this);
  }

  private FlowPane tools() {
    act(addSelected, this::addSelected);
    act(addShown, this::addShown);
    HBox order =
        new HBox(
            TourList.icon(Feather.ARROW_UP, words.get("tours.up"), () -> move(-1)),
            TourList.icon(Feather.ARROW_DOWN, words.get("tours.down"), () -> move(1)),
            TourList.icon(Feather.TRASH_2, words.get("tours.remove"), desk::remove));
    FlowPane tools = new FlowPane(addSelected, addShown, order);
    tools.getStyleClass().add("tools");
    return tools;
  }

  private static void act(Button button, Runnable action) {
    button.setOnAction(_ -> action.run());
  }

  @Override
  public void install() {
    subscriptions =
        Subscription.combine(
            desk.follow(),
            tours.install(),
            head.install(),
            steps.install(),
            form.install(),
            picker.install(),
            foot.install(),
            showEvents.selectedProperty().subscribe(this::turn),
            showStep
                .selectedProperty()
                .subscribe(on -> showStep.setSelected(on || !showEvents.isSelected())),
            session.selectionProperty().subscribe(this::offer),
            session.stepsProperty().subscribe(this::offer),
            desk.chosenProperty().subscribe(this::offer),
            behaviour.install());
    offer();
    turn(false);
    if (desk.steps().isEmpty()) {
      showEvents();
    }
  }

  @Override
  public void dispose() {
    subscriptions.unsubscribe();
    super.dispose();
  }

  private void turn(boolean events) {
    form.setVisible(!events);
    picker.setVisible(events);
    if (!events) {
      showStep.setSelected(true);
    }
  }

  void showEvents() {
    showEvents.setSelected(true);
    picker.focusSearch();
  }

  private void offer() {
    Event event = session.selectedEvent();
    boolean none = desk.tour() == null;
    addSelected.setText(words.get("tours.add.selected"));
    addSelected.setTooltip(
        Prose.tooltip(
            event == null
                ? words.get("tours.add.selected.none")
                : words.get("tours.add.selected.means", event.title())));
    addSelected.setDisable(none || event == null);
    int shown = session.steps().size();
    addShown.setText(words.get("tours.add.shown", shown));
    addShown.setTooltip(Prose.tooltip(words.get("tours.add.shown.means")));
    addShown.setDisable(none || shown == 0);
  }

  /** Adds the event that is selected in the main window. */
  void addSelected() {
    Event event = session.selectedEvent();
    if (event != null) {
      desk.addBehind(List.of(event.id()));
    }
  }

  private void addShown() {
    Steps shown = session.steps();
    desk.addBehind(
        IntStream.range(0, shown.size())
            .mapToObj(step -> session.open().index().at(shown.at(step)).id())
            .toList());
  }

  void move(int by) {
    desk.move(desk.at(), desk.at() + by);
  }

  void makeTour() {
    tours.make();
    head.title().requestFocus();
    head.title().selectAll();
  }

  @Override
  protected void layoutChildren(double x, double y, double width, double height) {
    double low = snapSizeY(foot.prefHeight(width));
    double room = Math.max(0, height - low);
    double side = snapSizeX(Math.clamp(width * STEP_SHARE, LEAST_STEP, MOST_STEP));
    double tour = snapSizeX(Math.clamp(width * TOURS_SHARE, LEAST_TOURS, MOST_TOURS));
    double centre = Math.max(0, width - tour - side);
    tours.resizeRelocate(x, y, tour, room);
    middle.resizeRelocate(x + tour, y, centre, room);
    right.resizeRelocate(x + tour + centre, y, side, room);
    foot.resizeRelocate(x, y + room, width, low);
  }

  @Override
  protected double computeMinWidth(double height, double t, double r, double b, double l) {
    return 720;
  }

  @Override
  protected double computeMinHeight(double width, double t, double r, double b, double l) {
    return 480;
  }

  @Override
  protected double computePrefWidth(double height, double t, double r, double b, double l) {
    return 1120;
  }

  @Override
  protected double computePrefHeight(double width, double t, double r, double b, double l) {
    return 720;
  }
}
