package dateline.view.shell;

import dateline.view.KeyTip;
import dateline.view.Surroundings;
import dateline.view.Words;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import org.controlsfx.control.SegmentedButton;

/** The row of buttons that chooses a {@link Face}. */
final class FaceSwitch extends SegmentedButton {

  FaceSwitch(WindowActions actions, Surroundings surroundings) {
    Words words = surroundings.words();
    ToggleGroup group = new ToggleGroup();
    setToggleGroup(group);
    for (Face each : Face.values()) {
      ToggleButton button = new ToggleButton(words.get(each.action().words()));
      button.setUserData(each);
      button.setOnAction(_ -> actions.perform(each.action()));
      KeyTip.set(button, words.get("face." + each.key() + ".tip"), each.action(), surroundings);
      getButtons().add(button);
    }
    actions
        .faceProperty()
        .subscribe(
            chosen ->
                getButtons().forEach(button -> button.setSelected(chosen == button.getUserData())));
    getStyleClass().add("face-switch");
  }
}
