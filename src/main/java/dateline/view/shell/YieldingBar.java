package dateline.view.shell;

import javafx.scene.Scene;
import javafx.scene.layout.HBox;

/** A bar that is not there while it would take more than its share of the window's height. */
final class YieldingBar extends HBox {

  /** So much of the window's height it may take: two lines of ordinary text in a usual window. */
  private static final double SHARE = 1 / 12.0;

  YieldingBar() {
    sceneProperty().flatMap(Scene::heightProperty).subscribe(_ -> requestLayout());
  }

  private boolean hasRoom(double width) {
    Scene scene = getScene();
    return scene == null || super.computePrefHeight(width) <= scene.getHeight() * SHARE;
  }

  @Override
  protected double computePrefHeight(double width) {
    return hasRoom(width) ? super.computePrefHeight(width) : 0;
  }

  @Override
  protected double computeMinHeight(double width) {
    return hasRoom(width) ? super.computeMinHeight(width) : 0;
  }

  @Override
  protected void layoutChildren() {
    boolean room = hasRoom(getWidth());
    getChildren().forEach(child -> child.setVisible(room));
    super.layoutChildren();
  }
}
