package dateline.view.timeline;

import dateline.index.EventIndex;
import dateline.index.IntervalIndex;
import dateline.layout.Frame;
import dateline.render.DrawSurface;
import dateline.render.OwnPainter;
import dateline.render.OwnPainter.Sign;
import dateline.render.Palette;
import dateline.session.Marked;
import dateline.session.Session;
import java.util.BitSet;

/** The signs of the user's own marks on the pane; those on the screen, not in a picture of it. */
final class OwnSigns {

  private final Session session;
  private final Runnable changed;
  private Marked marked = Marked.NONE;

  /**
   * Makes it.
   *
   * @param changed run when an event gets or loses a sign
   */
  OwnSigns(Session session, Runnable changed) {
    this.session = session;
    this.changed = changed;
  }

  /** Takes up which events are starred or noted; most of what is typed changes nothing of it. */
  void follow() {
    Marked now = Marked.of(session.open(), session.notebook().notes());
    if (!now.equals(marked)) {
      marked = now;
      changed.run();
    }
  }

  /**
   * Paints over a frame.
   *
   * @param veiled the positions that get no sign
   */
  void paint(DrawSurface surface, Palette palette, Frame frame, BitSet veiled) {
    BitSet stars = without(marked.starred(), veiled);
    BitSet sheets = without(marked.noted(), veiled);
    OwnPainter.paint(
        surface,
        palette,
        frame,
        item -> sign(stars.get(frame.position(item)), sheets.get(frame.position(item))),
        column -> sign(stands(frame, column, stars), stands(frame, column, sheets)));
  }

  private static BitSet without(BitSet marks, BitSet veiled) {
    if (!marks.intersects(veiled)) {
      return marks;
    }
    BitSet left = (BitSet) marks.clone();
    left.andNot(veiled);
    return left;
  }

  private static Sign sign(boolean starred, boolean noted) {
    return starred ? Sign.STAR : noted ? Sign.SHEET : Sign.NONE;
  }

  /**
   * Whether a column stands for one of the marked events. Cost: the marks in its stretch, and for
   * those of its lane the items on the pane.
   */
  boolean stands(Frame frame, int column, BitSet marks) {
    EventIndex index = session.open().index();
    IntervalIndex lane = frame.lanes().get(frame.columnLane(column)).events();
    int first = frame.isEarlier(column) ? 0 : frame.columnFirst(column);
    for (int at = marks.nextSetBit(first);
        at >= 0 && index.from(at) < frame.columnTo(column);
        at = marks.nextSetBit(at + 1)) {
      if (lane.rank(at) >= 0
          && index.to(at) >= frame.columnFrom(column)
          && !isItem(frame, frame.columnLane(column), at)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isItem(Frame frame, int lane, int position) {
    for (int item = 0; item < frame.items(); item++) {
      if (frame.position(item) == position && frame.lane(item) == lane) {
        return true;
      }
    }
    return false;
  }
}
