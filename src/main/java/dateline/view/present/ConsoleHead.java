package dateline.view.present;

import dateline.session.show.Pace;
import dateline.session.show.Plan;
import dateline.view.Words;
import dateline.view.present.Sight.Blank;
import java.time.Clock;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * The console's first line: time gone, pace against the plan, what is switched on, and the clock.
 */
final class ConsoleHead extends VBox {

  private static final List<String> PACES =
      List.of("in-time", "early", "late", "over", "unplanned");

  private final Performance performance;
  private final Words words;
  private final Clock clock;
  private final DateTimeFormatter timeOfDay;
  private final Label elapsed = new Label();
  private final Label pace = new Label();
  private final Label state = new Label();
  private final Label time = new Label();
  private final Region gone = new Region();
  private final Region bar = new Region();

  ConsoleHead(Performance performance, Words words, Clock clock) {
    this.performance = performance;
    this.words = words;
    this.clock = clock;
    timeOfDay = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(words.locale());
    elapsed.getStyleClass().add("elapsed");
    pace.getStyleClass().add("pace");
    state.getStyleClass().add("state");
    time.getStyleClass().add("clock");
    elapsed.setMinWidth(USE_PREF_SIZE);
    time.setMinWidth(USE_PREF_SIZE);
    bar.getStyleClass().add("bar");
    gone.getStyleClass().add("gone");
    gone.setManaged(false);
    HBox.setHgrow(pace, Priority.ALWAYS);
    pace.setMaxWidth(Double.MAX_VALUE);
    HBox line = new HBox(elapsed, pace, state, time);
    line.getStyleClass().add("line");
    getChildren().setAll(line, bar, gone);
    getStyleClass().add("head");
    performance.elapsedProperty().subscribe(_ -> show());
    performance.timerProperty().subscribe(_ -> show());
    performance.walkProperty().subscribe(_ -> show());
    performance.sightProperty().subscribe(_ -> show());
    performance.frozenProperty().subscribe(_ -> show());
    performance.autoProperty().subscribe(_ -> show());
    performance.loopProperty().subscribe(_ -> show());
    performance.autoSecondsProperty().subscribe(_ -> show());
    performance.pointingProperty().subscribe(_ -> show());
  }

  private void show() {
    long seconds = performance.elapsedProperty().get();
    elapsed.setText(minutes(seconds));
    time.setText(LocalTime.now(clock).format(timeOfDay));
    state.setText(String.join(" · ", states()));
    Pace now = performance.pace();
    String name = now.standing().name().toLowerCase(Locale.ROOT).replace('_', '-');
    getStyleClass().removeAll(PACES);
    getStyleClass().add(name);
    Plan plan = performance.show().plan();
    pace.setText(
        words.get(
            "show.pace." + name,
            minutes(now.seconds()),
            minutes(plan.total() - seconds),
            minutes(plan.total())));
    requestLayout();
  }

  private List<String> states() {
    List<String> on = new ArrayList<>();
    if (!performance.timerProperty().get().running()) {
      on.add(words.get("show.state.stands"));
    }
    if (performance.frozenProperty().get()) {
      on.add(words.get("show.state.frozen"));
    }
    Blank blank = performance.sightProperty().get().blank();
    if (blank != Blank.NONE) {
      on.add(words.get("show.state." + blank.name().toLowerCase(Locale.ROOT)));
    }
    if (performance.walk().hidesLater()) {
      on.add(words.get("show.state.hidden"));
    }
    if (performance.autoProperty().get()) {
      String key = performance.loopProperty().get() ? "show.state.auto-loop" : "show.state.auto";
      on.add(words.get(key, performance.autoSecondsProperty().get()));
    }
    switch (performance.pointingProperty().get()) {
      case NONE -> {}
      case POINTER -> on.add(words.get("show.action.pointer"));
      case SPOTLIGHT -> on.add(words.get("show.action.spotlight"));
      case PEN -> on.add(words.get("show.state.pen"));
    }
    return on;
  }

  /** Minutes and seconds, hours where there are any. */
  static String minutes(long seconds) {
    long whole = Math.abs(seconds);
    return whole < 3600
        ? String.format(Locale.ROOT, "%d:%02d", whole / 60, whole % 60)
        : String.format(Locale.ROOT, "%d:%02d:%02d", whole / 3600, whole / 60 % 60, whole % 60);
  }

  /** How much is gone: of the planned time, or else of the stops. */
  private double share() {
    Plan plan = performance.show().plan();
    return plan.given()
        ? Math.min(1, performance.elapsedProperty().get() / (double) plan.total())
        : (performance.walk().stop() + 1.0) / Math.max(1, performance.show().size());
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    gone.resizeRelocate(
        bar.getLayoutX(), bar.getLayoutY(), bar.getWidth() * share(), bar.getHeight());
  }
}
