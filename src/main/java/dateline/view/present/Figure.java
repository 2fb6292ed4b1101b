package dateline.view.present;

import dateline.render.Palette;
import dateline.view.IllustrationPane;
import dateline.view.Illustrations;
import dateline.view.present.Slide.Picture;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.text.Text;

/** A picture or map on a slide, with what stands beneath it. */
final class Figure {

  /** Smaller than this share of the picture's height it is left out. */
  static final double LEAST = 0.2;

  /** What stands beneath may take this share of the picture's height. */
  private static final double MOST_CAPTION = 0.1;

  private static final double GAP = 0.012;

  /** Height over width of a map. */
  private static final double SHAPE = 0.8;

  private final IllustrationPane pane;
  private final Text caption = new Text();
  private final List<String> captions;

  /**
   * Makes it.
   *
   * @param failed called when the picture turns out to be one that cannot be shown
   */
  Figure(Illustrations illustrations, Picture picture, int hue, Palette palette, Runnable failed) {
    pane =
        new IllustrationPane(
            illustrations,
            picture.what(),
            picture.alt(),
            palette,
            palette.hue(hue).stroke(),
            failed);
    captions = List.of(picture.caption(), picture.credit(), "");
    caption.setTextOrigin(VPos.TOP);
    caption.setFill(palette.fgMuted());
  }

  /** The picture, and the text beneath it. */
  Stream<Node> nodes() {
    return Stream.of(pane, caption);
  }

  IllustrationPane pane() {
    return pane;
  }

  void setVisible(boolean visible) {
    pane.setVisible(visible);
    caption.setVisible(visible);
  }

  /**
   * Chooses the longest text beneath that there is room for, and returns its height with the gap
   * above it.
   */
  private double captionHeight(double width, double pictureHeight) {
    double size = Type.SOURCE.size(pictureHeight, 0);
    caption.setFont(Type.SOURCE.font(size));
    caption.setWrappingWidth(Math.max(1, Math.floor(width)));
    for (String text : captions) {
      caption.setText(text);
      double height = caption.getLayoutBounds().getHeight();
      if (text.isEmpty() || height <= MOST_CAPTION * pictureHeight) {
        return text.isEmpty() ? 0 : height + GAP * pictureHeight;
      }
    }
    return 0;
  }

  /** The least height that it needs. */
  double least(double width, double pictureHeight) {
    return LEAST * pictureHeight + captionHeight(width, pictureHeight);
  }

  /** Places it in a box, at the top left. */
  void place(double x, double y, double width, double height, double pictureHeight) {
    double room = height - captionHeight(width, pictureHeight);
    double aspect = pane.aspectProperty().get();
    double high = Math.min(room, aspect > 0 ? width / aspect : width * SHAPE);
    double wide = aspect > 0 ? Math.min(width, high * aspect) : width;
    pane.setLabels(Math.max(1, pictureHeight / 45));
    pane.resizeRelocate(x, y, Math.rint(wide), Math.rint(high));
    caption.setX(x);
    caption.setY(y + high + GAP * pictureHeight);
  }
}
