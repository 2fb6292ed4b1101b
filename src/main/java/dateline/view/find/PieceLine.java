package dateline.view.find;

import java.text.Bidi;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** One line of text with marked words; what has no room is cut off at its end. */
final class PieceLine extends Region {

  private static final double LEAST = 12;

  PieceLine() {
    setMinWidth(0);
  }

  /** Shows a snippet after words of the program's own, which may be empty. */
  void show(String before, Snippet snippet) {
    getChildren().clear();
    add(before, "origin");
    for (Snippet.Piece piece : snippet.pieces()) {
      add(piece.text(), piece.marked() ? "found" : "plain");
    }
    String text = snippet.text();
    boolean leftToRight =
        text.isEmpty() || new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    setNodeOrientation(leftToRight ? NodeOrientation.LEFT_TO_RIGHT : NodeOrientation.RIGHT_TO_LEFT);
  }

  private void add(String text, String styleClass) {
    if (!text.isEmpty()) {
      Label label = new Label(text);
      label.getStyleClass().add(styleClass);
      label.setMinWidth(0);
      getChildren().add(label);
    }
  }

  boolean isEmpty() {
    return getChildren().isEmpty();
  }

  @Override
  protected void layoutChildren() {
    double x = 0;
    for (Node child : getChildren()) {
      double room = getWidth() - x;
      double width = Math.min(snapSizeX(child.prefWidth(-1)), room);
      child.setVisible(width >= Math.min(LEAST, child.prefWidth(-1)));
      child.resizeRelocate(x, 0, Math.max(0, width), getHeight());
      x += child.isVisible() ? width : room;
    }
  }

  @Override
  protected double computePrefHeight(double width) {
    return getChildren().stream().mapToDouble(child -> child.prefHeight(-1)).max().orElse(0);
  }

  @Override
  protected double computePrefWidth(double height) {
    return getChildren().stream().mapToDouble(child -> child.prefWidth(-1)).sum();
  }
}
