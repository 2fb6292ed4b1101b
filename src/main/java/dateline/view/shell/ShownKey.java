package dateline.view.shell;

import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * A key that a menu names beside an item, in the interface's own words. It does nothing: {@link
 * WindowKeys} does what keys mean, so that none is ever done twice.
 */
final class ShownKey extends KeyCombination {

  private final String text;

  ShownKey(String text) {
    this.text = text;
  }

  @Override
  public boolean match(KeyEvent event) {
    return false;
  }

  @Override
  public String getDisplayText() {
    return text;
  }

  @Override
  public String getName() {
    return text;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ShownKey shown && shown.text.equals(text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }
}
