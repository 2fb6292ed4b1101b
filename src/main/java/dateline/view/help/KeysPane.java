package dateline.view.help;

import dateline.keys.Action.Context;
import dateline.view.KeyGuide;
import dateline.view.Surroundings;
import java.util.List;
import javafx.scene.layout.StackPane;

/** All keys of the window and of a show, as they are at the moment. */
public final class KeysPane extends StackPane {

  public KeysPane(Surroundings surroundings) {
    getStyleClass().addAll("aside", "keys-window");
    surroundings
        .keys()
        .subscribe(
            keys ->
                getChildren()
                    .setAll(
                        new KeyGuide(
                            surroundings.words(), keys, List.of(Context.WINDOW, Context.SHOW))));
  }
}
