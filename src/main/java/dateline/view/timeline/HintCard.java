package dateline.view.timeline;

import dateline.layout.Metrics;
import dateline.layout.TextLines;
import dateline.layout.TextWidths;
import dateline.render.CanvasSurface;
import dateline.render.DrawSurface;
import dateline.render.Palette;
import dateline.render.TextStyle;
import dateline.view.Surroundings;
import java.util.ArrayList;
import java.util.List;
import javafx.animation.FadeTransition;
import javafx.animation.PauseTransition;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/**
 * The small card that says what the pointer rests on. It comes after a moment, stands clear of the
 * pointer, lets every click through, and goes as soon as the pointer is on something else.
 *
 * <p>Its lines are broken and drawn one by one, since JavaFX can fail where it wraps text of
 * scripts that join letters.
 */
final class HintCard extends Region {

  private static final double PAD = 12;
  private static final double ROOM = 320;
  private static final double AWAY = 16;
  private static final int TITLE_LINES = 3;
  private static final Duration REST = Duration.millis(400);
  private static final Duration FADE = Duration.millis(180);

  private final Surroundings surroundings;
  private final Metrics metrics;
  private final TextWidths widths;
  private final Canvas canvas = new Canvas();
  private final CanvasSurface surface;
  private final PauseTransition rest = new PauseTransition(REST);
  private final FadeTransition fade = new FadeTransition(FADE, this);
  private Hint hint = Hint.NONE;
  private boolean wanted;
  private double pointerX;
  private double pointerY;

  private record Line(String text, TextStyle style, boolean muted) {}

  HintCard(Surroundings surroundings, TextWidths widths) {
    this.surroundings = surroundings;
    this.widths = widths;
    metrics = surroundings.metrics();
    surface = new CanvasSurface(canvas, metrics.text());
    getChildren().add(canvas);
    setManaged(false);
    setMouseTransparent(true);
    setVisible(false);
    fade.setFromValue(0);
    fade.setToValue(1);
    rest.setOnFinished(_ -> appear());
  }

  /** The pointer is on this, at a place of the parent. */
  void point(Hint at, double x, double y) {
    pointerX = x;
    pointerY = y;
    if (!at.equals(hint)) {
      hide();
      hint = at;
      wanted = !at.isEmpty();
    }
    if (wanted && !isVisible()) {
      rest.playFromStart();
    }
  }

  /** Takes the card away, until the pointer is on something else. */
  void hide() {
    rest.stop();
    fade.stop();
    setVisible(false);
    wanted = false;
  }

  /** Takes the card away, until the pointer moves. */
  void forget() {
    hide();
    hint = Hint.NONE;
  }

  private void appear() {
    if (getParent() instanceof Region parent) {
      List<Line> lines = lines();
      double widest = 0;
      for (Line line : lines) {
        widest = Math.max(widest, widths.width(line.text));
      }
      paint(lines, Math.ceil(Math.min(widest, ROOM) + 2 * PAD));
      double x = pointerX + AWAY;
      double y = pointerY + AWAY;
      if (x + canvas.getWidth() > parent.getWidth()) {
        x = pointerX - AWAY - canvas.getWidth();
      }
      if (y + canvas.getHeight() > parent.getHeight()) {
        y = pointerY - AWAY - canvas.getHeight();
      }
      relocate(Math.rint(Math.max(0, x)), Math.rint(Math.max(0, y)));
      setOpacity(1);
      setVisible(true);
      if (!surroundings.stillness().getValue()) {
        fade.playFromStart();
      }
    }
  }

  private List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    // Strong letters are a little wider than those that the widths are of.
    for (String part : TextLines.of(hint.title(), ROOM * 0.95, TITLE_LINES, widths)) {
      lines.add(new Line(part, TextStyle.LABEL_STRONG, false));
    }
    for (int number = 0; number < hint.lines().size(); number++) {
      boolean first = number == 0;
      for (String part : TextLines.of(hint.lines().get(number), ROOM, 2, widths)) {
        lines.add(new Line(part, first ? TextStyle.LABEL : TextStyle.SMALL, !first));
      }
    }
    return lines;
  }

  private void paint(List<Line> lines, double width) {
    Palette palette = surroundings.palette().getValue();
    double step = Math.rint(metrics.text() * 1.4);
    double height = lines.size() * step + 2 * PAD - 4;
    canvas.setWidth(width);
    canvas.setHeight(height);
    canvas.getGraphicsContext2D().clearRect(0, 0, width, height);
    DrawSurface on = surface;
    on.fillRound(0, 0, width, height, 6, palette.bgRaised());
    on.strokeRound(0, 0, width, height, 6, palette.line(), 1, false);
    double baseline = PAD + metrics.text() - 2;
    for (Line line : lines) {
      on.text(line.text, PAD, baseline, line.style, line.muted ? palette.fgMuted() : palette.fg());
      baseline += step;
    }
  }
}
