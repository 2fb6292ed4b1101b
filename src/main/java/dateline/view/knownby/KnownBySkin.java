package dateline.view.knownby;

import atlantafx.base.controls.ToggleSwitch;
import dateline.session.KnownBy;
import dateline.session.KnownBy.Report;
import dateline.session.OpenTimeline;
import dateline.session.Session;
import dateline.time.Edtf;
import dateline.view.Background;
import dateline.view.Prose;
import dateline.view.Words;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SkinBase;
import javafx.scene.control.Slider;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A switch, the steps from report to report, the slider with its ticks, and what was added. */
final class KnownBySkin extends SkinBase<KnownByBar> {

  private static final int AT_ONCE = 20_000;
  private static final double GAP = 12;
  private static final double SIDE = 16;
  private static final double HEIGHT = 56;

  /** As wide as the style sheet makes the slider's thumb, whose middle is the value. */
  private static final double THUMB = 14;

  private final Session session;
  private final Words words;
  private final Background background;
  private final ToggleSwitch on = new ToggleSwitch();
  private final Label title;
  private final Button previous;
  private final Button next;
  private final Slider slider = new Slider();
  private final Label day = new Label();
  private final Label added = new Label();
  private final List<Region> ticks = new ArrayList<>();
  private Calendar calendar;
  private Subscription subscriptions = Subscription.EMPTY;
  private boolean following;

  KnownBySkin(KnownByBar bar) {
    super(bar);
    session = bar.session();
    words = bar.surroundings().words();
    background = bar.surroundings().background();
    calendar = Calendar.of(session.open());
    title = new Label(words.get("knownby.title"));
    title.getStyleClass().add("title");
    title.setLabelFor(on);
    on.setAccessibleText(words.get("knownby.switch"));
    // The switch of the theme knows the mouse only.
    on.setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.SPACE || event.getCode() == KeyCode.ENTER) {
            on.setSelected(!on.isSelected());
            event.consume();
          }
        });
    on.setTooltip(Prose.tooltip(words.get("knownby.switch")));
    previous = arrow(Feather.CHEVRON_LEFT, "knownby.previous", bar::previousReport);
    next = arrow(Feather.CHEVRON_RIGHT, "knownby.next", bar::nextReport);
    day.getStyleClass().add("day");
    added.getStyleClass().add("added");
    slider.setBlockIncrement(1);
    slider.setAccessibleText(words.get("knownby.slider"));
  }

  private static Tooltip tooltip(String text) {
    return Prose.tooltip(text);
  }

  private Button arrow(Feather symbol, String key, Runnable action) {
    Button button = new Button(null, new FontIcon(symbol));
    button.getStyleClass().addAll("flat", "button-icon");
    button.setTooltip(tooltip(words.get(key)));
    button.setAccessibleText(words.get(key));
    button.setOnAction(_ -> action.run());
    return button;
  }

  @Override
  public void install() {
    subscriptions =
        Subscription.combine(
            session.openProperty().subscribe(this::reload),
            session.knownByProperty().subscribe(this::follow),
            slider.valueProperty().subscribe(this::dragged),
            on.selectedProperty().subscribe(this::switched));
    reload();
  }

  @Override
  public void dispose() {
    subscriptions.unsubscribe();
    super.dispose();
  }

  private void reload() {
    calendar = Calendar.of(session.open());
    ticks.clear();
    for (Report report : calendar.reports()) {
      Region tick = new Region();
      tick.getStyleClass().add("report");
      tick.setManaged(false);
      Tooltip.install(tick, tooltip(name(report) + '\n' + addition(List.of(report))));
      tick.setOnMouseClicked(_ -> session.knownByProperty().set(report.day()));
      ticks.add(tick);
    }
    getChildren().setAll(title, on, previous, next, day, slider, added);
    getChildren().addAll(ticks);
    boolean some = !calendar.reports().isEmpty();
    if (some) {
      following = true;
      slider.setMin(0);
      slider.setMax(Math.max(1, days(calendar.last())));
      slider.setValue(slider.getMax());
      following = false;
    }
    slider.setVisible(some);
    on.setDisable(!some);
    follow();
  }

  /** Days since the day before the first report. */
  private double days(long moment) {
    return (moment - calendar.first()) / (double) Calendar.DAY + 1;
  }

  private void dragged() {
    if (!following && !calendar.reports().isEmpty()) {
      long moment = calendar.first() + (Math.round(slider.getValue()) - 1) * Calendar.DAY;
      session.knownByProperty().set(Calendar.endOfDay(moment));
    }
  }

  private void switched() {
    if (!following && !calendar.reports().isEmpty()) {
      session.knownByProperty().set(on.isSelected() ? calendar.last() : KnownBy.EVER);
    }
  }

  private void follow() {
    OpenTimeline open = session.open();
    long now = session.knownByProperty().get();
    boolean active = now != KnownBy.EVER;
    boolean some = !calendar.reports().isEmpty();
    following = true;
    on.setSelected(active);
    slider.setValue(active && some ? Math.clamp(days(now), 0, slider.getMax()) : slider.getMax());
    following = false;
    slider.setDisable(!active);
    previous.setDisable(!active || calendar.before(now).isEmpty());
    next.setDisable(!active || calendar.after(now).isEmpty());
    ticks.forEach(tick -> tick.setDisable(!active));
    day.setText(active ? words.dates().brief(date(now)) : words.get("knownby.ever"));
    if (!some) {
      say(words.get("knownby.undated", open.timeline().sources().size()));
    } else if (!active) {
      say(words.get("knownby.off"));
    } else if (open.index().size() <= AT_ONCE) {
      say(said(open, now));
    } else {
      background.run(
          this,
          () -> said(open, now),
          text -> {
            if (session.knownByProperty().get() == now) {
              say(text);
            }
          });
    }
    getSkinnable().requestLayout();
  }

  private void say(String text) {
    added.setText(text);
    getSkinnable().setAccessibleText(day.getText() + ". " + added.getText());
  }

  private static Edtf date(long moment) {
    return Edtf.parse(
        Instant.ofEpochMilli(moment).atOffset(ZoneOffset.UTC).toLocalDate().toString());
  }

  private String said(OpenTimeline open, long now) {
    KnownBy known = KnownBy.of(open, now);
    String count = words.get("knownby.known", known.known().cardinality(), open.index().size());
    List<Report> latest = calendar.latest(now);
    return latest.isEmpty()
        ? words.get("knownby.before", count)
        : words.get("knownby.added", names(latest), addition(latest), count);
  }

  private String names(List<Report> reports) {
    List<String> names = reports.stream().map(report -> report.source().shortName()).toList();
    int last = names.size() - 1;
    return last < 1
        ? names.getFirst()
        : words.get(
            "knownby.and",
            String.join(words.get("knownby.comma"), names.subList(0, last)),
            names.get(last));
  }

  private String addition(List<Report> reports) {
    return words.get(
        "knownby.addition",
        reports.stream().mapToInt(Report::events).sum(),
        reports.stream().mapToInt(Report::passages).sum());
  }

  private String name(Report report) {
    Edtf published = report.source().published();
    String outlet = report.source().shortName();
    return published == null ? outlet : outlet + " · " + words.dates().full(published);
  }

  @Override
  protected void layoutChildren(double x, double y, double width, double height) {
    double upper = y + 6;
    double line = 26;
    double left = x + SIDE;
    left = place(on, left, upper, line) + 8;
    left = place(title, left, upper, line) + 4;
    double dayWidth = 108;
    day.resizeRelocate(left, upper, dayWidth, line);
    left += dayWidth + 4;
    left = place(previous, left, upper, line);
    left = place(next, left, upper, line) + GAP;
    double room = Math.max(60, x + width - SIDE - left);
    slider.resizeRelocate(left, upper, room, line);
    for (int i = 0; i < ticks.size(); i++) {
      double share = days(calendar.reports().get(i).day()) / slider.getMax();
      double middle = left + THUMB / 2 + share * (room - THUMB);
      ticks.get(i).resizeRelocate(snapPositionX(middle) - 4, upper + line - 6, 9, 10);
    }
    added.resizeRelocate(x + SIDE, upper + line + 2, width - 2 * SIDE, 18);
  }

  private double place(Region node, double left, double top, double height) {
    double width = snapSizeX(node.prefWidth(-1));
    double high = Math.min(height, node.prefHeight(width));
    node.resizeRelocate(left, snapPositionY(top + (height - high) / 2), width, high);
    return left + width;
  }

  @Override
  protected double computePrefHeight(double width, double t, double r, double b, double l) {
    return HEIGHT;
  }

  @Override
  protected double computeMinHeight(double width, double t, double r, double b, double l) {
    return HEIGHT;
  }

  @Override
  protected double computeMaxHeight(double width, double t, double r, double b, double l) {
    return HEIGHT;
  }

  @Override
  protected double computeMinWidth(double height, double t, double r, double b, double l) {
    return 480;
  }

  @Override
  protected double computePrefWidth(double height, double t, double r, double b, double l) {
    return 900;
  }
}
