package dateline.bench;

import dateline.article.Dossier;
import dateline.index.EventIndex;
import dateline.io.Opened;
import dateline.io.Origin;
import dateline.io.TimelineOpener;
import dateline.layout.Frame;
import dateline.layout.HitTest;
import dateline.model.Timeline;
import dateline.render.Palette;
import dateline.session.OpenTimeline;
import dateline.session.Session;
import dateline.time.Viewport;
import dateline.view.Background;
import dateline.view.Look;
import dateline.view.Surroundings;
import dateline.view.Words;
import dateline.view.timeline.TimelinePane;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.stage.Stage;

/**
 * The pane at 1600x900 on the headless platform with the software pipeline, with timelines of 1,000
 * to 1,000,000 events, or of the sizes given as arguments (10,000,000 needs a heap of about 8 GB);
 * then with input that nobody hopes for; then where the time goes.
 */
public final class PaneBenchmark {

  private static final long DAY = 86_400_000L;
  private static final int FRAMES = 240;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final Stage stage = new Stage();
  private final ExecutorService threads =
      Executors.newFixedThreadPool(2, task -> Thread.ofPlatform().daemon().unstarted(task));

  private PaneBenchmark() {}

  /**
   * Prints the table, or with {@code --cold FILE} opens one file in this fresh JVM and prints how
   * long it took.
   */
  public static void main(String[] arguments) throws Exception {
    Platform.startup(() -> {});
    Look.loadTypefaces();
    PaneBenchmark benchmark = on(PaneBenchmark::new);
    if (arguments.length == 2 && arguments[0].equals("--cold")) {
      System.out.println(benchmark.open(Path.of(arguments[1])).millis());
    } else {
      int[] sizes =
          arguments.length > 0
              ? Arrays.stream(arguments).mapToInt(Integer::parseInt).toArray()
              : new int[] {1_000, 10_000, 100_000, 1_000_000};
      benchmark.table(sizes);
    }
    Platform.exit();
    System.exit(0);
  }

  private void table(int[] sizes) throws Exception {
    Path folder = Path.of("target", "bench");
    warmUp(TimelineData.file(folder, 10_000));
    List<List<String>> columns = new ArrayList<>();
    for (int size : sizes) {
      columns.add(measure(TimelineData.file(folder, size), size));
    }
    List<String> names =
        List.of(
            "events",
            "open to first frame, warm, s",
            "open to first frame, cold, s",
            "heap an event, bytes",
            "frame work at 1 day, ms (median/95%)",
            "frame work at 30 days, ms",
            "frame work at 1 year, ms",
            "frame work at 30 years, ms",
            "frame work zooming, ms",
            "frames a second, panning",
            "hit test, ms",
            "step to next event, ms (median/95%)");
    for (int row = 0; row < names.size(); row++) {
      StringBuilder line = new StringBuilder("%-40s".formatted(names.get(row)));
      for (List<String> column : columns) {
        line.append("%16s".formatted(column.get(row)));
      }
      System.out.println(line);
    }
    oddities();
    for (int size : sizes) {
      Breakdown.print(TimelineData.file(folder, size), size);
    }
  }

  /** What input that nobody hopes for costs a frame, panning a window of a year and of all. */
  private void oddities() throws Exception {
    System.out.println();
    System.out.printf(
        "%-40s%16s%16s%n", "frame work, ms (median/95%)", "at 1 year", "at all of it");
    for (OddData odd : OddData.ALL) {
      Shown shown = show(odd.timeline(), System.nanoTime());
      String year = pan(shown, 365 * DAY, FRAMES).summary();
      EventIndex index = shown.session.open().index();
      long all = index.size() == 0 ? DAY : Math.max(DAY, index.latest() - index.from(0));
      System.out.printf("%-40s%16s%16s%n", odd.name(), year, pan(shown, all, FRAMES).summary());
    }
  }

  private void warmUp(Path file) throws Exception {
    for (int round = 0; round < 3; round++) {
      Shown shown = open(file);
      pan(shown, 30 * DAY, 120);
    }
  }

  private List<String> measure(Path file, int size) throws Exception {
    List<String> cells = new ArrayList<>();
    cells.add("%,d".formatted(size));
    open(file);
    Shown shown = open(file);
    cells.add(number(shown.millis / 1e3, 2));
    cells.add(number(cold(file) / 1e3, 2));
    cells.add(number(heapPerEvent(file, size), 0));
    for (long span : new long[] {DAY, 30 * DAY, 365 * DAY, 30 * 365 * DAY}) {
      cells.add(pan(shown, span, FRAMES).summary());
    }
    cells.add(zoom(shown).summary());
    cells.add(number(pan(shown, 365 * DAY, FRAMES).framesASecond(), 1));
    cells.add(hitTest(shown));
    cells.add(step(shown));
    return cells;
  }

  /** A timeline on the stage, and how long it took to get there. */
  private record Shown(TimelinePane pane, Session session, double millis) {}

  private Shown open(Path file) throws Exception {
    long began = System.nanoTime();
    Opened opened = TimelineOpener.open(Origin.of(file));
    Timeline timeline = Objects.requireNonNull(opened.timeline());
    return show(
        OpenTimeline.of(file.toString(), timeline, opened.dossier(), opened.problems()), began);
  }

  private Shown show(Timeline timeline, long began) throws Exception {
    return show(OpenTimeline.of("", timeline, Dossier.of(timeline, Map.of()), List.of()), began);
  }

  private Shown show(OpenTimeline open, long began) throws Exception {
    CompletableFuture<Shown> done = new CompletableFuture<>();
    Platform.runLater(
        () -> {
          Session session = new Session(open);
          TimelinePane pane = new TimelinePane(session, surroundings());
          Scene scene = new Scene(pane, 1600, 900);
          Look.apply(scene, Palette.LIGHT);
          stage.setScene(scene);
          stage.setWidth(1600);
          stage.setHeight(900);
          stage.show();
          whenPainted(
              pane,
              () -> done.complete(new Shown(pane, session, (System.nanoTime() - began) / 1e6)));
        });
    return done.get();
  }

  private void whenPainted(TimelinePane pane, Runnable then) {
    new AnimationTimer() {
      @Override
      public void handle(long now) {
        if (pane.frame() != null) {
          stop();
          then.run();
        }
      }
    }.start();
  }

  private Surroundings surroundings() {
    Background background =
        new Background() {
          @Override
          public <T> void run(Object owner, Supplier<T> task, Consumer<T> then) {
            threads.execute(
                () -> {
                  T result = task.get();
                  Platform.runLater(() -> then.accept(result));
                });
          }
        };
    return new Surroundings(
        new Words(Locale.ENGLISH),
        new SimpleObjectProperty<>(Palette.LIGHT),
        new SimpleObjectProperty<>(true),
        background);
  }

  /** Pans through a window of so many milliseconds, at a fiftieth of it a frame. */
  private Times pan(Shown shown, long span, int frames) throws Exception {
    EventIndex index = shown.session.open().index();
    long middle = index.size() == 0 ? 0 : index.from(index.size() / 2);
    return frames(
        frames,
        frame -> {
          Viewport view =
              Viewport.of(middle - span / 2, middle + span / 2, shown.pane.viewport().width());
          double swing = Math.sin(frame / 40.0) * view.width();
          shown.pane.viewportProperty().set(view.pannedBy(swing));
        });
  }

  /** Zooms from 30 years to a day and back. */
  private Times zoom(Shown shown) throws Exception {
    EventIndex index = shown.session.open().index();
    long middle = index.from(index.size() / 2);
    return frames(
        FRAMES,
        frame -> {
          double part = (1 - Math.cos(frame * 2 * Math.PI / FRAMES)) / 2;
          double days = 30 * 365 * Math.pow(1.0 / (30 * 365), part);
          long half = (long) (days * DAY / 2);
          shown
              .pane
              .viewportProperty()
              .set(Viewport.of(middle - half, middle + half, shown.pane.viewport().width()));
        });
  }

  private String step(Shown shown) throws Exception {
    Platform.runLater(() -> shown.session.select(shown.session.open().index().size() / 2));
    return frames(FRAMES, _ -> shown.session.step(1)).summary();
  }

  /** What each frame took of the JavaFX thread's time, and all of them of the clock's. */
  record Times(double[] millis, double seconds) {
    String summary() {
      double[] sorted = millis.clone();
      Arrays.sort(sorted);
      return number(sorted[sorted.length / 2], 2)
          + "/"
          + number(sorted[(int) (sorted.length * 0.95)], 2);
    }

    double framesASecond() {
      return millis.length / seconds;
    }
  }

  /**
   * Changes something at the start of each pulse and takes the thread's processor time up to the
   * next.
   */
  static Times frames(int count, Consumer<Integer> change) throws Exception {
    CompletableFuture<Times> done = new CompletableFuture<>();
    Platform.runLater(
        () ->
            new AnimationTimer() {
              private final double[] millis = new double[count];
              private long processor = -1;
              private long began;
              private int frame;

              @Override
              public void handle(long now) {
                long used = THREADS.getCurrentThreadCpuTime();
                if (processor < 0) {
                  began = System.nanoTime();
                } else {
                  millis[frame++] = (used - processor) / 1e6;
                }
                processor = used;
                if (frame == count) {
                  stop();
                  done.complete(new Times(millis, (System.nanoTime() - began) / 1e9));
                } else {
                  change.accept(frame);
                }
              }
            }.start());
    return done.get();
  }

  private static String hitTest(Shown shown) throws Exception {
    Frame frame = on(() -> Objects.requireNonNull(shown.pane.frame()));
    int hits = 0;
    long began = 0;
    int rounds = 200_000;
    for (int round = -rounds; round < rounds; round++) {
      if (round == 0) {
        began = System.nanoTime();
      }
      double x = Math.floorMod(round * 7919L, 1600);
      double y = Math.floorMod(round * 104_729L, 850);
      hits += HitTest.at(frame, x, y) instanceof HitTest.Item ? 1 : 0;
    }
    double millis = (System.nanoTime() - began) / 1e6 / rounds;
    return number(millis, 5) + (hits < 0 ? "!" : "");
  }

  private static double heapPerEvent(Path file, int size) {
    long before = used();
    Opened opened = TimelineOpener.open(Origin.of(file));
    OpenTimeline open =
        OpenTimeline.of("", Objects.requireNonNull(opened.timeline()), opened.dossier(), List.of());
    Session session = new Session(open);
    var lanes = session.lanes("", "");
    long after = used();
    double perEvent = (after - before) / (double) size;
    return lanes.isEmpty() ? Double.NaN : perEvent;
  }

  private static long used() {
    for (int round = 0; round < 3; round++) {
      System.gc();
    }
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  /** The same in a fresh JVM, its own start not counted. */
  private static double cold(Path file) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(ProcessHandle.current().info().command().orElse("java"));
    command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
    command.addAll(
        List.of(
            "-cp",
            System.getProperty("java.class.path"),
            PaneBenchmark.class.getName(),
            "--cold",
            file.toString()));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return Double.parseDouble(out.strip());
  }

  static <T> T on(java.util.concurrent.Callable<T> task) throws Exception {
    CompletableFuture<T> done = new CompletableFuture<>();
    Platform.runLater(
        () -> {
          try {
            done.complete(task.call());
          } catch (Exception e) {
            done.completeExceptionally(e);
          }
        });
    return done.get();
  }

  static String number(double value, int digits) {
    return String.format(Locale.ROOT, "%." + digits + "f", value);
  }
}
