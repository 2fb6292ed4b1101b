package dateline.view.present;

import dateline.view.Illustrations;
import dateline.view.Words;
import dateline.view.present.Ink.Point;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.StrokeType;

/** The audience's picture on the console, in its own proportions; the mouse points on it too. */
final class Preview extends Region {

  private static final double CORNER = 6;

  private final ShowPane picture;
  private final ObservableValue<? extends Number> aspect;
  private final Rectangle clip = new Rectangle();
  private final Rectangle edge = new Rectangle();

  /**
   * Makes it.
   *
   * @param aspect width of the audience's picture over its height
   */
  Preview(
      Performance performance,
      Words words,
      ObservableValue<? extends Number> aspect,
      Illustrations illustrations) {
    this.aspect = aspect;
    picture = new ShowPane(performance, words, new SimpleObjectProperty<>(true), illustrations);
    clip.setArcWidth(2 * CORNER);
    clip.setArcHeight(2 * CORNER);
    picture.setClip(clip);
    edge.getStyleClass().add("edge");
    edge.setMouseTransparent(true);
    edge.setStrokeType(StrokeType.INSIDE);
    edge.setArcWidth(2 * CORNER);
    edge.setArcHeight(2 * CORNER);
    getChildren().setAll(picture, edge);
    getStyleClass().add("preview");
    aspect.subscribe(_ -> requestLayout());
    picture.setOnMouseMoved(event -> performance.pointerProperty().set(at(event)));
    picture.setOnMouseExited(_ -> performance.pointerProperty().set(null));
    picture.setOnMousePressed(event -> pen(performance, event, true));
    picture.setOnMouseDragged(event -> pen(performance, event, false));
  }

  private void pen(Performance performance, MouseEvent event, boolean begins) {
    performance.pointerProperty().set(at(event));
    if (performance.pointingProperty().get() == Performance.Pointing.PEN) {
      performance.draw(at(event), begins);
    }
  }

  private Point at(MouseEvent event) {
    return new Point(event.getX() / picture.getWidth(), event.getY() / picture.getHeight());
  }

  @Override
  protected double computePrefHeight(double width) {
    return Math.round((width > 0 ? width : 320) / aspect.getValue().doubleValue());
  }

  @Override
  protected double computeMinHeight(double width) {
    return 0;
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected void layoutChildren() {
    double ratio = aspect.getValue().doubleValue();
    double width = Math.min(getWidth(), getHeight() * ratio);
    double height = width / ratio;
    picture.resizeRelocate(0, 0, width, height);
    clip.setWidth(width);
    clip.setHeight(height);
    edge.setWidth(width);
    edge.setHeight(height);
  }
}
