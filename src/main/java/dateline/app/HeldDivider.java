package dateline.app;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;

/**
 * Keeps the first divider of a split pane at its share of the width, whatever size the window takes
 * in coming up or later, until it is dragged to another.
 */
final class HeldDivider {

  private final SplitPane panels;
  private double share;
  private double heldAt = -1;
  private boolean dragged;

  HeldDivider(SplitPane panels, double share) {
    this.panels = panels;
    this.share = share;
    panels.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> dragged = isOnDivider(event));
    panels.addEventFilter(
        MouseEvent.MOUSE_RELEASED,
        _ -> {
          if (dragged) {
            this.share = position();
            dragged = false;
          }
        });
  }

  private static boolean isOnDivider(MouseEvent event) {
    Node node = event.getTarget() instanceof Node target ? target : null;
    while (node != null && !node.getStyleClass().contains("split-pane-divider")) {
      node = node.getParent();
    }
    return node != null;
  }

  /** Begins to hold it in the scene that the split pane is in. */
  void holdIn(Scene scene) {
    scene.addPreLayoutPulseListener(() -> hold(scene));
  }

  private void hold(Scene scene) {
    scene.getRoot().layout();
    if (panels.getWidth() != heldAt && !dragged) {
      heldAt = panels.getWidth();
      panels.setDividerPositions(share);
      scene.getRoot().layout();
    }
  }

  private double position() {
    return panels.getDividerPositions()[0];
  }

  /** The left side's share, 0 to 1. */
  double share() {
    return share;
  }

  void setShare(double share) {
    this.share = share;
    heldAt = -1;
    panels.setDividerPositions(share);
  }
}
