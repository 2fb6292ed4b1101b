package dateline.app;

import dateline.view.Panels;
import dateline.view.shell.Notices;
import java.util.List;
import javafx.scene.control.Label;

/** What notices say in a test. */
final class Said {

  private Said() {}

  /** The texts of all bars, the oldest first. */
  static List<String> in(Notices notices) throws Exception {
    return Panels.on(
        () ->
            notices.lookupAll(".notice-text").stream()
                .map(text -> ((Label) text).getText())
                .toList());
  }
}
