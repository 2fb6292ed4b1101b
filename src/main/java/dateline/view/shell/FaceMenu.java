package dateline.view.shell;

import dateline.view.Surroundings;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;

/** The choice of a {@link Face} where there is no room for a row of buttons. */
final class FaceMenu extends MenuButton {

  FaceMenu(WindowActions actions, Surroundings surroundings) {
    for (Face each : Face.values()) {
      MenuItem item = new MenuItem(surroundings.words().get(each.action().words()));
      item.setOnAction(_ -> actions.perform(each.action()));
      getItems().add(item);
    }
    setAccessibleText(surroundings.words().get("menu.show"));
    actions
        .faceProperty()
        .subscribe(face -> setText(surroundings.words().get(face.action().words())));
    getStyleClass().add("face-menu");
  }
}
