package dateline.view.timeline;

import dateline.index.EventIndex;
import dateline.index.IntervalIndex;
import dateline.index.Lane;
import dateline.layout.Arrangement;
import dateline.layout.Arranger;
import dateline.layout.Frame;
import dateline.layout.Framer;
import dateline.layout.Metrics;
import dateline.model.Basis;
import dateline.model.Event;
import dateline.model.Shape;
import dateline.model.Status;
import dateline.model.Timeline;
import dateline.render.CanvasSurface;
import dateline.render.OwnPainter;
import dateline.render.Painter;
import dateline.render.Palette;
import dateline.render.Subject;
import dateline.time.Edtf;
import dateline.time.Viewport;
import dateline.view.Surroundings;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import org.controlsfx.control.PopOver;

/** Explains the glyphs: each sample is a real event, drawn by the pane's own painter. */
public final class Legend {

  private static final double WIDTH = 128;

  /** What stands at a glyph besides its date. */
  private enum Sign {
    NONE,
    DISPUTED,
    STARRED,
    NOTED
  }

  private record Sample(String key, String when, Basis basis, Status status, Sign sign) {
    Sample(String key, String when, Basis basis, Status status) {
      this(key, when, basis, status, Sign.NONE);
    }

    static Sample signed(String key, Sign sign) {
      return new Sample(key, "2020-02-05", Basis.STATED, Status.OCCURRED, sign);
    }
  }

  private static final List<Sample> SAMPLES =
      List.of(
          new Sample("day", "2020-02-05", Basis.STATED, Status.OCCURRED),
          new Sample("claimed", "2020-02-05", Basis.STATED, Status.CLAIMED),
          new Sample("planned", "2020-02-05", Basis.STATED, Status.PLANNED),
          new Sample("background", "2020-02-05", Basis.BACKGROUND, Status.OCCURRED),
          new Sample("approximate", "2020-02-05~", Basis.STATED, Status.OCCURRED),
          new Sample("uncertain", "2020-02-05?", Basis.STATED, Status.OCCURRED),
          new Sample("span", "2020-02-02/2020-02-08", Basis.STATED, Status.OCCURRED),
          new Sample("possible", "[2020-02-02..2020-02-08]", Basis.DERIVED, Status.OCCURRED),
          new Sample(
              "one-of", "[2020-02-02,2020-02-05,2020-02-08]", Basis.DERIVED, Status.OCCURRED),
          new Sample("open", "2020-02-02/..", Basis.STATED, Status.ONGOING),
          new Sample("unknown", "2020-02-02/", Basis.STATED, Status.OCCURRED),
          Sample.signed("disputed", Sign.DISPUTED),
          Sample.signed("starred", Sign.STARRED),
          Sample.signed("noted", Sign.NOTED));

  private final Surroundings surroundings;

  private Legend(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /** The samples with their meanings, in the colours of the moment. */
  public static Node samples(Surroundings surroundings) {
    return new Legend(surroundings).grid();
  }

  private GridPane grid() {
    GridPane grid = new GridPane(16, 4);
    grid.getStyleClass().add("legend-grid");
    for (int row = 0; row < SAMPLES.size(); row++) {
      Sample sample = SAMPLES.get(row);
      Label meaning = new Label(surroundings.words().get("legend." + sample.key));
      grid.addRow(row, picture(sample), meaning);
    }
    return grid;
  }

  /** Shows them over a pane. */
  static void show(TimelinePane pane) {
    GridPane grid = new Legend(pane.surroundings()).grid();
    grid.getStyleClass().add("popover-content");
    PopOver popOver = new PopOver(grid);
    popOver.setDetachable(false);
    popOver.setArrowLocation(PopOver.ArrowLocation.BOTTOM_LEFT);
    var place = pane.localToScreen(pane.gutter(), pane.getHeight() - pane.overviewHeight());
    popOver.show(pane, place.getX(), place.getY());
  }

  private Canvas picture(Sample sample) {
    Metrics metrics = surroundings.metrics();
    double width = Math.rint(WIDTH * surroundings.textScale().getValue());
    Event event =
        new Event(
            "a",
            Edtf.parse(sample.when),
            sample.basis,
            "",
            "",
            "",
            List.of(),
            List.of(),
            "",
            2,
            sample.status,
            List.of(),
            Shape.NEW);
    EventIndex index = EventIndex.of(Timeline.of("", List.of(event)));
    Lane lane = new Lane("", "", 1, new IntervalIndex(index, new int[] {0}));
    Arranger arranger = new Arranger(index, List.of(lane), _ -> 0, metrics);
    Viewport view =
        Viewport.of(Edtf.parse("2020-02-01").earliest(), Edtf.parse("2020-02-09").latest(), width);
    double height = metrics.row();
    double top = metrics.axis() + metrics.lanePadding();
    Arrangement arrangement = arranger.arrange(view, height);
    Frame frame = Framer.frame(arrangement, view, 0, top + height, 0, null);
    BitSet disputed = new BitSet();
    disputed.set(0, sample.sign == Sign.DISPUTED);
    Subject subject =
        new Subject(index::at, Map.of(), -1, new BitSet(), -1, disputed, new BitSet(), List.of());
    Canvas canvas = new Canvas(width, height);
    CanvasSurface surface = new CanvasSurface(canvas, metrics.text());
    Palette palette = surroundings.palette().getValue();
    canvas.getGraphicsContext2D().translate(0, -top);
    Painter.paintEvents(surface, palette, frame, subject, _ -> 0);
    OwnPainter.paint(
        surface, palette, frame, _ -> sample.sign == Sign.STARRED, _ -> sample.sign == Sign.NOTED);
    return canvas;
  }
}
