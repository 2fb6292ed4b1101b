package dateline.app;

import dateline.view.Aside;
import dateline.view.Surroundings;
import dateline.view.help.KeysPane;

/** The windows beside a main window: settings and help. */
final class Asides {

  private final DatelineApp app;
  private final OpenWindow window;

  Asides(DatelineApp app, OpenWindow window) {
    this.app = app;
    this.window = window;
  }

  void keys() {
    open("keys.title", new KeysPane(window.surroundings()), 1080, 720);
  }

  void settings() {}

  void manual() {}

  void about() {}

  private void open(String title, javafx.scene.Parent content, double width, double height) {
    Surroundings surroundings = window.surroundings();
    Aside.open(window.stage(), surroundings, app.words().get(title), content, width, height);
  }
}
