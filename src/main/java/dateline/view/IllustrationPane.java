package dateline.view;

import dateline.layout.TextWidths;
import dateline.map.MapFrame;
import dateline.model.Media;
import dateline.render.CanvasSurface;
import dateline.render.FontWidths;
import dateline.render.MapPainter;
import dateline.render.Palette;
import dateline.render.TextStyle;
import dateline.view.Illustration.Locator;
import dateline.view.Illustration.Photo;
import dateline.view.Illustrations.Drawn;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.StrokeType;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;

/**
 * A picture or a map, as large as the pane is. A picture keeps its shape: what the pane has too
 * much stays empty. Nothing is seen until it is drawn.
 */
public final class IllustrationPane extends Region {

  private final Illustrations illustrations;
  private final Illustration what;
  private final String alt;
  private final Palette palette;
  private final Color mark;
  private final Runnable failed;
  private final Canvas map = new Canvas();
  private final ImageView photo = new ImageView();
  private final Rectangle edge = new Rectangle();
  private final ReadOnlyDoubleWrapper aspect = new ReadOnlyDoubleWrapper();
  private double labels = 12;
  private double askedWidth;
  private double askedHeight;
  private @Nullable MapFrame frame;

  /**
   * Makes it.
   *
   * @param alt what it shows, for those who do not see it
   * @param mark the colour of the place on a map
   * @param failed called when the picture turns out to be one that cannot be shown
   */
  public IllustrationPane(
      Illustrations illustrations,
      Illustration what,
      String alt,
      Palette palette,
      Color mark,
      Runnable failed) {
    this.illustrations = illustrations;
    this.what = what;
    this.alt = alt;
    this.palette = palette;
    this.mark = mark;
    this.failed = failed;
    photo.setPreserveRatio(true);
    photo.setSmooth(true);
    edge.setFill(null);
    edge.setStroke(palette.line());
    edge.setStrokeType(StrokeType.INSIDE);
    edge.setVisible(false);
    getChildren().setAll(photo, map, edge);
    getStyleClass().add("illustration");
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setAccessibleText(alt);
  }

  /** What it shows, in words: the picture's own, or where the map is of. */
  public static String alt(Illustration what, Words words) {
    return switch (what) {
      case Photo(Media media) -> media.alt().isBlank() ? media.caption() : media.alt();
      case Locator(var place) -> words.get("illustration.map", place.name());
    };
  }

  /** What stands beneath it: caption and credit; may be empty. */
  public static String caption(Illustration what, Words words) {
    String own = what instanceof Photo(Media media) ? media.caption().strip() : "";
    return (own + " " + credit(what, words)).strip();
  }

  /** Whose it is; may be empty. */
  public static String credit(Illustration what, Words words) {
    return what instanceof Photo(Media media) && !media.credit().isBlank()
        ? words.get("illustration.credit", media.credit())
        : "";
  }

  public Illustration what() {
    return what;
  }

  /** In words. */
  public String alt() {
    return alt;
  }

  /** Width over height of a picture, once it is known; 0 before, and of a map. */
  public ReadOnlyDoubleProperty aspectProperty() {
    return aspect.getReadOnlyProperty();
  }

  /** Sets the size of a map's labels, in pixels. */
  public void setLabels(double size) {
    labels = size;
    paint();
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double height = getHeight();
    if (width < 1 || height < 1) {
      return;
    }
    photo.setFitWidth(width);
    photo.setFitHeight(height);
    edge.setWidth(width);
    edge.setHeight(height);
    edge.setStrokeWidth(Math.max(1, labels / 16));
    boolean differs = Math.abs(width - askedWidth) >= 1 || Math.abs(height - askedHeight) >= 1;
    boolean enough = aspect.get() > 0 && width <= askedWidth && height <= askedHeight;
    if (differs && !enough) {
      askedWidth = width;
      askedHeight = height;
      illustrations.draw(this, what, width, height, this::show);
    }
  }

  private void show(Drawn drawn) {
    switch (drawn) {
      case Drawn.OfPhoto(var image) -> {
        photo.setImage(image);
        aspect.set(image.getWidth() / image.getHeight());
      }
      case Drawn.OfMap(var drawnFrame) -> {
        frame = drawnFrame;
        edge.setVisible(true);
        paint();
      }
      case Drawn.Nothing _ -> failed.run();
    }
  }

  private void paint() {
    MapFrame shown = frame;
    if (shown == null) {
      return;
    }
    map.setWidth(shown.width());
    map.setHeight(shown.height());
    map.getGraphicsContext2D().clearRect(0, 0, shown.width(), shown.height());
    MapPainter.paint(
        new CanvasSurface(map, labels),
        palette,
        mark,
        shown,
        widths(TextStyle.LABEL_STRONG),
        widths(TextStyle.LABEL),
        labels);
  }

  private TextWidths widths(TextStyle style) {
    return new FontWidths(Font.font(style.family(), style.size(labels)));
  }
}
