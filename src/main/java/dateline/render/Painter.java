package dateline.render;

import dateline.layout.Frame;
import dateline.layout.TextWidths;
import dateline.time.TickLabels;

/** Paints a whole frame, layer by layer. Cost: what is on the pane, not what is in the timeline. */
public final class Painter {

  private Painter() {}

  /**
   * Paints a frame.
   *
   * @param now the present, for the line of today
   */
  public static void paint(
      DrawSurface surface,
      Palette palette,
      Frame frame,
      Subject subject,
      TextWidths widths,
      TickLabels labels,
      long now) {
    GroundPainter ground = new GroundPainter(surface, palette, frame, widths);
    ground.paint(now);
    double axis = frame.metrics().axis();
    surface.clip(frame.gutter(), axis, frame.width() - frame.gutter(), frame.height() - axis);
    new ColumnPainter(surface, palette, frame, widths).paint();
    new LinkPainter(surface, palette, frame, widths).paint(subject);
    new EventPainter(surface, palette, frame, subject, widths).paint();
    surface.unclip();
    ground.paintLanes();
    ground.paintAxis(labels);
  }

  /** Paints the events alone, without ground or axis. */
  public static void paintEvents(
      DrawSurface surface, Palette palette, Frame frame, Subject subject, TextWidths widths) {
    new EventPainter(surface, palette, frame, subject, widths).paint();
  }
}
