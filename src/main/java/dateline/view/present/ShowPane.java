package dateline.view.present;

import dateline.render.Palette;
import dateline.session.show.Walk;
import dateline.view.Illustrations;
import dateline.view.Words;
import dateline.view.present.Sight.Blank;
import javafx.animation.FadeTransition;
import javafx.animation.Interpolator;
import javafx.animation.ParallelTransition;
import javafx.beans.value.ObservableValue;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.Background;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The audience's picture: one idea, and under it where in time one is. All sizes are shares of its
 * height, so that it looks the same on every screen and in the console.
 */
public final class ShowPane extends Region {

  private static final double STRIP = 0.2;
  private static final double TOP = 0.1;
  private static final double SIDE = 0.056;
  private static final double FOOT = 0.035;
  private static final Duration FADE = Duration.millis(200);

  private final Performance performance;
  private final ObservableValue<Boolean> stillness;
  private final Slides slides;
  private final SlideView words;
  private final StripView strip;
  private final InkLayer ink;
  private final Region curtain = new Region();
  private final Text gathered = new Text();
  private final Walk start;
  private @Nullable Slide shown;
  private @Nullable Walk at;
  private @Nullable Palette ground;
  private @Nullable ParallelTransition fade;

  /**
   * Makes it.
   *
   * @param stillness whether nothing should glide or fade
   */
  ShowPane(
      Performance performance,
      Words words,
      ObservableValue<Boolean> stillness,
      Illustrations illustrations) {
    this.performance = performance;
    this.stillness = stillness;
    slides = new Slides(words, illustrations);
    this.words = new SlideView(illustrations, this::showAgain);
    strip = new StripView(words, slides);
    ink = new InkLayer(performance);
    start = performance.sightProperty().get().walk();
    gathered.setText(slides.gathered(start.show()));
    gathered.setTextOrigin(VPos.CENTER);
    getChildren().setAll(gathered, this.words, strip, ink, curtain);
    setAccessibleRole(AccessibleRole.TEXT);
    performance.sightProperty().subscribe(_ -> show());
    performance.groundProperty().subscribe(_ -> show());
  }

  private void show() {
    Sight sight = performance.sightProperty().get();
    Palette palette = performance.groundProperty().get();
    Slide slide = slides.of(sight.walk());
    if (!sight.walk().equals(at) || !palette.equals(ground)) {
      Slide before = shown;
      boolean same = slide.equals(before) && palette.equals(ground);
      shown = slide;
      at = sight.walk();
      ground = palette;
      setBackground(Background.fill(palette.bg()));
      if (!same) {
        words.show(slide, palette);
        fadeIn(before);
      }
      strip.show(sight.walk(), palette, stillness.getValue());
      strip.setVisible(!sight.walk().ended());
      gathered.setVisible(sight.walk().equals(start));
      gathered.setFill(palette.fgMuted());
      setAccessibleText(Spoken.of(slide));
    }
    curtain.setVisible(sight.blank() != Blank.NONE);
    curtain.setBackground(
        Background.fill(sight.blank() == Blank.WHITE ? Color.WHITE : Color.BLACK));
  }

  /** When a picture turns out to be one that cannot be shown. */
  private void showAgain() {
    at = null;
    show();
  }

  private void fadeIn(@Nullable Slide before) {
    ParallelTransition last = fade;
    if (last != null) {
      last.jumpTo(last.getTotalDuration());
      last.stop();
    }
    if (before == null || stillness.getValue()) {
      return;
    }
    ParallelTransition next = new ParallelTransition();
    for (Node node : words.newSince(before)) {
      node.setOpacity(0);
      FadeTransition one = new FadeTransition(FADE, node);
      one.setToValue(1);
      one.setInterpolator(Interpolator.EASE_OUT);
      next.getChildren().add(one);
    }
    next.play();
    fade = next;
  }

  /** What the audience reads now. */
  Slide slide() {
    return slides.of(performance.sightProperty().get().walk());
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double height = getHeight();
    double stripHeight = Math.rint(height * STRIP);
    double side = width * SIDE;
    double top = height * TOP;
    gathered.setFont(Type.SOURCE.font(Type.SOURCE.size(height, 0)));
    gathered.setX(side);
    gathered.setY(top / 2);
    words.setPictureHeight(height);
    words.resizeRelocate(side, top, width - 2 * side, height - stripHeight - top - height * FOOT);
    strip.resizeRelocate(0, height - stripHeight, width, stripHeight);
    ink.resizeRelocate(0, 0, width, height);
    curtain.resizeRelocate(0, 0, width, height);
  }
}
