package dateline.bench;

import dateline.index.EventIndex;
import dateline.index.Grouping;
import dateline.index.Lane;
import dateline.index.Lanes;
import dateline.io.Origin;
import dateline.io.TimelineReader;
import dateline.layout.Arrangement;
import dateline.layout.Arranger;
import dateline.layout.Frame;
import dateline.layout.Framer;
import dateline.layout.Metrics;
import dateline.model.Timeline;
import dateline.time.Viewport;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;

/** Where the time goes on the way from a file to a frame, each step alone and warm. */
final class Breakdown {

  private static final int ROUNDS = 3;
  private static final double WIDTH = 1_488;
  private static final double ROOM = 800;

  private Breakdown() {}

  /** Prints a line of steps, each the best of {@value #ROUNDS}, in milliseconds. */
  static void print(Path file, int size) {
    Timeline timeline = timed("\n%,d events: read".formatted(size), () -> read(file));
    EventIndex index = timed("index", () -> EventIndex.of(timeline));
    List<Lane> lanes =
        timed("lanes", () -> Lanes.of(timeline, index, Grouping.THEME, _ -> true, ""));
    Arranger arranger = new Arranger(index, lanes, text -> text.length() * 6.5, Metrics.USUAL);
    long middle = index.from(index.size() / 2);
    for (int days : new int[] {1, 365, 30 * 365}) {
      long half = days * 43_200_000L;
      Viewport view = Viewport.of(middle - half, middle + half, WIDTH);
      Arrangement arrangement = timed("arrange " + days + " d", () -> arranger.arrange(view, ROOM));
      Frame frame =
          timed("frame " + days + " d", () -> Framer.frame(arrangement, view, 112, ROOM, 0, null));
      System.out.printf(" (%d items, %d columns)", frame.items(), frame.columns());
    }
    System.out.println();
  }

  private static Timeline read(Path file) {
    return Objects.requireNonNull(TimelineReader.read(Origin.of(file)).timeline());
  }

  private static <T> T timed(String name, Supplier<T> step) {
    double best = Double.MAX_VALUE;
    T result = step.get();
    for (int round = 0; round < ROUNDS; round++) {
      long began = System.nanoTime();
      result = step.get();
      best = Math.min(best, (System.nanoTime() - began) / 1e6);
    }
    System.out.printf(Locale.ROOT, "%s %.2f; ", name, best);
    return result;
  }
}
