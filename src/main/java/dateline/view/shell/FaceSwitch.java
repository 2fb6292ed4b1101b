package dateline.view.shell;

import dateline.view.Words;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import org.controlsfx.control.SegmentedButton;

/** The row of buttons that chooses a {@link Face}. */
final class FaceSwitch extends SegmentedButton {

  FaceSwitch(ObjectProperty<Face> face, Words words) {
    ToggleGroup group = new ToggleGroup();
    setToggleGroup(group);
    for (Face each : Face.values()) {
      ToggleButton button = new ToggleButton(words.get("face." + each.key()));
      button.setUserData(each);
      button.setTooltip(new Tooltip(words.get("face." + each.key() + ".tip", each.digit())));
      button.setOnAction(_ -> face.set(each));
      getButtons().add(button);
    }
    face.subscribe(
        chosen ->
            getButtons().forEach(button -> button.setSelected(chosen == button.getUserData())));
    getStyleClass().add("face-switch");
  }
}
