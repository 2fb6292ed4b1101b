package dateline.view.timeline;

import dateline.layout.Frame;
import dateline.render.DrawSurface;
import dateline.render.OwnPainter;
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
    OwnPainter.paint(
        surface,
        palette,
        frame,
        position -> marked.starred().get(position) && !veiled.get(position),
        position -> marked.noted().get(position) && !veiled.get(position));
  }
}
