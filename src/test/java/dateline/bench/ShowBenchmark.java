package dateline.bench;

import dateline.io.Opened;
import dateline.io.Origin;
import dateline.io.TimelineOpener;
import dateline.render.Palette;
import dateline.session.OpenTimeline;
import dateline.session.Session;
import dateline.view.Background;
import dateline.view.Look;
import dateline.view.Surroundings;
import dateline.view.Words;
import dateline.view.present.Presentation;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;

/**
 * The first tour of the built-in timeline, or of the file given as the argument, given with Page
 * Down from its start to its end, on the headless platform with the software pipeline. Prints what
 * moving a step takes of the JavaFX thread (to reach: 16 ms), and the longest time between two
 * frames of a glide (to reach: 33 ms).
 */
public final class ShowBenchmark {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /** Between two presses: longer than a glide, and than two presses are taken for one. */
  private static final long PAUSE = 400_000_000;

  /** A round that takes longer than this has failed; the usual one takes some 20 seconds. */
  private static final long BOUND_SECONDS = 90;

  private static final int ROUNDS = 2;
  private static final int PRESSES = 48;

  private final Scene picture;
  private final List<Double> steps = new ArrayList<>();
  private final List<Double> frames = new ArrayList<>();

  private ShowBenchmark(Scene picture) {
    this.picture = picture;
  }

  public static void main(String[] arguments) throws Exception {
    Path file = Path.of(arguments.length > 0 ? arguments[0] : "assets/belarus-2020.json");
    Opened opened = TimelineOpener.open(Origin.of(file));
    OpenTimeline open =
        OpenTimeline.of(
            file.toString(),
            Objects.requireNonNull(opened.timeline()),
            opened.dossier(),
            opened.problems());
    Thread.setDefaultUncaughtExceptionHandler(
        (_, failure) -> {
          failure.printStackTrace();
          System.exit(1);
        });
    Platform.setImplicitExit(false);
    Platform.startup(Look::loadTypefaces);
    for (int round = 1; round <= ROUNDS; round++) {
      boolean counts = round == ROUNDS;
      CompletableFuture<ShowBenchmark> done = new CompletableFuture<>();
      Platform.runLater(() -> give(open, done));
      ShowBenchmark result = done.get(BOUND_SECONDS, TimeUnit.SECONDS);
      if (counts) {
        print("moving a step, JavaFX thread, ms (median/longest)", result.steps);
        print("between two frames, ms (median/longest)", result.frames);
      }
    }
    Platform.exit();
    System.exit(0);
  }

  private static void give(OpenTimeline open, CompletableFuture<ShowBenchmark> done) {
    Stage owner = new Stage();
    owner.setScene(new Scene(new StackPane(), 300, 200));
    owner.show();
    Presentation show = Presentation.start(owner, new Session(open), surroundings());
    Stage audience =
        (Stage)
            Window.getWindows().stream()
                .filter(window -> !window.equals(owner) && window.isShowing())
                .findFirst()
                .orElseThrow();
    audience.setFullScreen(false);
    audience.setX(0);
    audience.setY(0);
    audience.setWidth(1600);
    audience.setHeight(900);
    new ShowBenchmark(audience.getScene())
        .play(
            result -> {
              show.leave();
              owner.hide();
              done.complete(result);
            });
  }

  private void play(Consumer<ShowBenchmark> then) {
    new AnimationTimer() {
      private long last = -1;
      private long pressed;
      private int presses;

      @Override
      public void handle(long now) {
        long began = System.nanoTime();
        if (last >= 0 && presses > 0) {
          frames.add((began - last) / 1e6);
        }
        last = began;
        if (began - pressed < PAUSE) {
          return;
        }
        if (presses++ < PRESSES) {
          pressed = began;
          step();
        } else {
          stop();
          then.accept(ShowBenchmark.this);
        }
      }
    }.start();
  }

  private void step() {
    long before = THREADS.getCurrentThreadCpuTime();
    Event.fireEvent(
        picture.getRoot(),
        new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.PAGE_DOWN, false, false, false, false));
    picture.getRoot().applyCss();
    picture.getRoot().layout();
    steps.add((THREADS.getCurrentThreadCpuTime() - before) / 1e6);
  }

  private static void print(String what, List<Double> millis) {
    List<Double> sorted = millis.stream().sorted().toList();
    System.out.printf(
        Locale.ROOT, "%-52s%8.2f/%.2f%n", what, sorted.get(sorted.size() / 2), sorted.getLast());
  }

  private static Surroundings surroundings() {
    Background background =
        new Background() {
          @Override
          public <T> void run(Object owner, Supplier<T> task, Consumer<T> then) {
            then.accept(task.get());
          }
        };
    return new Surroundings(
        new Words(Locale.ENGLISH),
        new SimpleObjectProperty<>(Palette.LIGHT),
        new SimpleObjectProperty<>(false),
        background);
  }
}
