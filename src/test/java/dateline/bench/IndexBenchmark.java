package dateline.bench;

import dateline.index.EventIndex;
import dateline.index.Grouping;
import dateline.index.IntervalIndex;
import dateline.index.Lane;
import dateline.index.Lanes;
import dateline.io.Origin;
import dateline.io.TimelineReader;
import dateline.layout.Arrangement;
import dateline.layout.Arranger;
import dateline.layout.Frame;
import dateline.layout.Framer;
import dateline.layout.HitTest;
import dateline.layout.Metrics;
import dateline.model.Timeline;
import dateline.time.Viewport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What index and layout take, without a window; text is measured by its length. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class IndexBenchmark {

  private static final long DAY = 86_400_000L;
  private static final double WIDTH = 1_488;
  private static final double ROOM = 800;

  @Param({"1000", "1000000"})
  public int events;

  @Param({"1", "365"})
  public int days;

  private Timeline timeline = Timeline.of("", List.of());
  private EventIndex index = EventIndex.of(timeline);
  private IntervalIndex all = new IntervalIndex(index, new int[0]);
  private Arranger arranger = new Arranger(index, List.of(), String::length, Metrics.USUAL);
  private Viewport view = Viewport.of(0, 1, WIDTH);
  private Arrangement arrangement = arranger.arrange(view, ROOM);
  private Frame frame = Framer.frame(arrangement, view, 0, ROOM, 0, null);

  @Setup
  public void read() throws IOException {
    Path file = TimelineData.file(Path.of("target", "bench"), events);
    timeline = Objects.requireNonNull(TimelineReader.read(Origin.of(file)).timeline());
    index = EventIndex.of(timeline);
    all = lanes(Grouping.NONE).getFirst().events();
    arranger =
        new Arranger(index, lanes(Grouping.THEME), text -> text.length() * 7.0, Metrics.USUAL);
    long middle = index.from(index.size() / 2);
    view = Viewport.of(middle, middle + days * DAY, WIDTH);
    arrangement = arranger.arrange(view, ROOM);
    frame = Framer.frame(arrangement, view, 112, ROOM, 0, null);
  }

  private List<Lane> lanes(Grouping grouping) {
    return Lanes.of(timeline, index, grouping, _ -> true, "");
  }

  @Benchmark
  public int overlapping() {
    return all.overlapping(view.from(), view.to(), 10_000, _ -> {});
  }

  @Benchmark
  public int counting() {
    return all.countStarting(view.from(), view.to());
  }

  @Benchmark
  public Arrangement arranging() {
    return arranger.arrange(view, ROOM);
  }

  @Benchmark
  public Frame framing() {
    return Framer.frame(arrangement, view, 112, ROOM, 0, null);
  }

  @Benchmark
  public HitTest.Hit hitTesting() {
    return HitTest.at(frame, 700, 300);
  }
}
