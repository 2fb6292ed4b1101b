package dateline.view.timeline;

import dateline.article.Dossier;
import dateline.index.Crowds;
import dateline.layout.Frame;
import dateline.model.Timeline;
import dateline.render.Palette;
import dateline.session.OpenTimeline;
import dateline.session.Session;
import dateline.settings.Preferences;
import dateline.time.Viewport;
import dateline.view.Background;
import dateline.view.Surroundings;
import dateline.view.Toolkit;
import dateline.view.Words;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.SimpleObjectProperty;
import javafx.event.EventType;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A pane in a window without a screen, and hands to work it. */
abstract class PaneStage {
  static final double WIDTH = 900;
  static final double HEIGHT = 500;
  static final double GUTTER = 112;
  static final double SLACK = 2;

  static final Background AT_ONCE =
      new Background() {
        @Override
        public <T> void run(Object owner, Supplier<T> task, Consumer<T> then) {
          then.accept(task.get());
        }
      };

  final SimpleObjectProperty<Palette> palette = new SimpleObjectProperty<>(Palette.LIGHT);
  final SimpleObjectProperty<Boolean> stillness = new SimpleObjectProperty<>(true);
  final SimpleObjectProperty<Preferences> preferences =
      new SimpleObjectProperty<>(Preferences.DEFAULT);
  final Surroundings surroundings =
      new Surroundings(new Words(Locale.ENGLISH), palette, stillness, AT_ONCE, preferences);
  final Session session = new Session(open(Crowds.random(5, 400, 3)));
  final TimelinePane pane = Toolkit.call(() -> new TimelinePane(session, surroundings));
  final Stage stage = Toolkit.call(Stage::new);

  @BeforeEach
  void show() {
    Toolkit.run(
        () -> {
          pane.setPrefSize(WIDTH, HEIGHT);
          stage.setScene(new Scene(new Group(pane), WIDTH, HEIGHT));
          stage.show();
        });
    Toolkit.pulses(3);
  }

  @AfterEach
  void close() {
    Toolkit.run(stage::close);
  }

  static OpenTimeline open(Timeline timeline) {
    return OpenTimeline.of("", timeline, Dossier.of(timeline, Map.of()), List.of());
  }

  TimelineSkin skin() {
    return (TimelineSkin) Objects.requireNonNull(pane.getSkin());
  }

  Frame frame() {
    return Toolkit.call(() -> Objects.requireNonNull(skin().frame()));
  }

  Viewport view() {
    return Toolkit.call(pane::viewport);
  }

  /** How many frames a change costs, waiting longer than it should take. */
  int framesOf(Runnable change) {
    int before = Toolkit.call(() -> skin().frames());
    Toolkit.run(change);
    Toolkit.pulses(4);
    return Toolkit.call(() -> skin().frames()) - before;
  }

  void mouse(
      EventType<MouseEvent> type,
      double x,
      double y,
      MouseButton button,
      int clicks,
      boolean shift) {
    boolean down = type != MouseEvent.MOUSE_MOVED && type != MouseEvent.MOUSE_RELEASED;
    Toolkit.run(
        () ->
            javafx.event.Event.fireEvent(
                pane,
                new MouseEvent(
                    type,
                    x,
                    y,
                    x,
                    y,
                    button,
                    clicks,
                    shift,
                    false,
                    false,
                    false,
                    down && button == MouseButton.PRIMARY,
                    down && button == MouseButton.MIDDLE,
                    false,
                    false,
                    false,
                    true,
                    null)));
  }

  void click(double x, double y, MouseButton button, int clicks) {
    mouse(MouseEvent.MOUSE_PRESSED, x, y, button, clicks, false);
    mouse(MouseEvent.MOUSE_RELEASED, x, y, button, clicks, false);
    mouse(MouseEvent.MOUSE_CLICKED, x, y, button, clicks, false);
    Toolkit.pulses(2);
  }

  void drag(double x1, double x2, double y, boolean shift) {
    mouse(MouseEvent.MOUSE_PRESSED, x1, y, MouseButton.PRIMARY, 1, shift);
    for (int step = 1; step <= 4; step++) {
      double x = x1 + (x2 - x1) * step / 4;
      mouse(MouseEvent.MOUSE_DRAGGED, x, y, MouseButton.PRIMARY, 1, shift);
    }
    mouse(MouseEvent.MOUSE_RELEASED, x2, y, MouseButton.PRIMARY, 1, shift);
    mouse(MouseEvent.MOUSE_CLICKED, x2, y, MouseButton.PRIMARY, 1, shift);
    Toolkit.pulses(2);
  }

  void wheel(double x, double y, double deltaX, double deltaY, boolean shift) {
    Toolkit.run(() -> wheelNow(x, y, deltaX, deltaY, shift));
    Toolkit.pulses(2);
  }

  void wheelNow(double x, double y, double deltaX, double deltaY, boolean shift) {
    wheelNow(x, y, deltaX, deltaY, shift, false);
  }

  void wheelNow(double x, double y, double deltaX, double deltaY, boolean shift, boolean control) {
    javafx.event.Event.fireEvent(
        pane,
        new ScrollEvent(
            ScrollEvent.SCROLL,
            x,
            y,
            x,
            y,
            shift,
            control,
            false,
            false,
            false,
            false,
            deltaX,
            deltaY,
            deltaX,
            deltaY,
            ScrollEvent.HorizontalTextScrollUnits.NONE,
            0,
            ScrollEvent.VerticalTextScrollUnits.NONE,
            0,
            0,
            null));
  }

  void pinch(double x, double factor, boolean inertia) {
    Toolkit.run(
        () ->
            javafx.event.Event.fireEvent(
                pane,
                new ZoomEvent(
                    ZoomEvent.ZOOM,
                    x,
                    200,
                    x,
                    200,
                    false,
                    false,
                    false,
                    false,
                    true,
                    inertia,
                    factor,
                    factor,
                    null)));
  }

  void inertia(double x, double deltaX) {
    Toolkit.run(
        () ->
            javafx.event.Event.fireEvent(
                pane,
                new ScrollEvent(
                    ScrollEvent.SCROLL,
                    x,
                    200,
                    x,
                    200,
                    false,
                    false,
                    false,
                    false,
                    true,
                    true,
                    deltaX,
                    0,
                    deltaX,
                    0,
                    ScrollEvent.HorizontalTextScrollUnits.NONE,
                    0,
                    ScrollEvent.VerticalTextScrollUnits.NONE,
                    0,
                    0,
                    null)));
  }
}
