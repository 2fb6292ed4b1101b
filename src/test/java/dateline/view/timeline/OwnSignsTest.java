package dateline.view.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.article.Dossier;
import dateline.index.Crowds;
import dateline.index.EventIndex;
import dateline.index.Lane;
import dateline.layout.Arranger;
import dateline.layout.Frame;
import dateline.layout.Framer;
import dateline.layout.Metrics;
import dateline.model.Timeline;
import dateline.session.OpenTimeline;
import dateline.session.Session;
import dateline.time.Viewport;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OwnSignsTest {

  private static final double GUTTER = 100;

  /** Each lane has one place for an event in view: its own, or the column that stands for it. */
  @Test
  void everyMarkedEventInViewHasOneSignInEachOfItsLanes() {
    Timeline timeline = Crowds.random(11, 400, 3);
    OpenTimeline open = OpenTimeline.of("", timeline, Dossier.of(timeline, Map.of()), List.of());
    Session session = new Session(open);
    EventIndex index = open.index();
    List<Lane> lanes = session.lanes("Pinned", "Rest");
    Arranger arranger = new Arranger(index, lanes, text -> text.length() * 6, Metrics.USUAL);
    OwnSigns signs = new OwnSigns(session, () -> {});
    int inColumns = 0;
    for (int part = 0; part < 3; part++) {
      Viewport view = Viewport.of(index.from(part * 100), index.from(part * 100 + 199) + 1, 900);
      Frame frame = Framer.frame(arranger.arrange(view, 3_000), view, GUTTER, 3_000, 0, null);
      for (int position = 0; position < index.size(); position++) {
        BitSet mark = new BitSet();
        mark.set(position);
        int marked = position;
        long items = items(frame, position);
        long columns =
            IntStream.range(0, frame.columns())
                .filter(column -> signs.stands(frame, column, mark))
                .count();
        long places = lanes.stream().filter(lane -> lane.events().rank(marked) >= 0).count();
        boolean inView = index.from(position) < view.to() && index.to(position) >= view.from();
        if (inView) {
          assertEquals(places, items + columns, "event " + position);
        }
        inColumns += (int) columns;
      }
    }
    assertTrue(inColumns > 50, inColumns + " in columns");
  }

  private static long items(Frame frame, int position) {
    return IntStream.range(0, frame.items())
        .filter(item -> frame.position(item) == position)
        .count();
  }
}
