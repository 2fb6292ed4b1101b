package dateline.view;

import javafx.scene.control.SkinBase;

/** A skin with a least size and a preferred one, whatever it shows. */
public abstract class PanelSkin<P extends Panel> extends SkinBase<P> {

  private final Sizes sizes;

  /** In pixels. */
  public record Sizes(
      double leastWidth, double leastHeight, double preferredWidth, double preferredHeight) {}

  protected PanelSkin(P panel, Sizes sizes) {
    super(panel);
    this.sizes = sizes;
  }

  @Override
  protected double computeMinWidth(
      double height, double top, double right, double bottom, double left) {
    return sizes.leastWidth;
  }

  @Override
  protected double computeMinHeight(
      double width, double top, double right, double bottom, double left) {
    return sizes.leastHeight;
  }

  @Override
  protected double computePrefWidth(
      double height, double top, double right, double bottom, double left) {
    return sizes.preferredWidth;
  }

  @Override
  protected double computePrefHeight(
      double width, double top, double right, double bottom, double left) {
    return sizes.preferredHeight;
  }
}
