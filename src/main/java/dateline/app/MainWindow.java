package dateline.app;

import dateline.render.Palette;
import dateline.session.OpenTimeline;
import dateline.session.Session;
import dateline.view.Look;
import dateline.view.Surroundings;
import dateline.view.shell.MainMenu;
import dateline.view.shell.ShellCommands;
import dateline.view.shell.StatusLine;
import dateline.view.shell.StepKeys;
import dateline.view.shell.Toolbar;
import dateline.view.timeline.TimelinePane;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One window: wires the panels to their session. */
final class MainWindow {

  private final Session session;
  private final ObjectProperty<Palette> palette;
  private final TimelinePane timeline;
  private final Scene scene;

  MainWindow(
      OpenTimeline open,
      ObjectProperty<Palette> palette,
      Surroundings surroundings,
      ShellCommands commands,
      double width,
      double height) {
    this.palette = palette;
    session = new Session(open);
    timeline = new TimelinePane(session, surroundings);
    Region reading = new Region();
    SplitPane panels = new SplitPane(timeline, reading);
    panels.setDividerPositions(0.62);
    SplitPane.setResizableWithParent(reading, false);
    BorderPane root = new BorderPane(panels);
    root.setTop(
        new VBox(
            new MainMenu(session, surroundings.words(), commands),
            new Toolbar(session, surroundings.words(), commands)));
    root.setBottom(
        new StatusLine(
            session,
            surroundings.words(),
            timeline.viewportProperty(),
            timeline.pointedProperty()));
    scene = new Scene(root, width, height);
    StepKeys.install(scene, session);
    palette.subscribe(chosen -> Look.apply(scene, chosen));
  }

  Session session() {
    return session;
  }

  TimelinePane timeline() {
    return timeline;
  }

  Scene scene() {
    return scene;
  }

  void switchTheme() {
    palette.set(palette.get().dark() ? Palette.LIGHT : Palette.DARK);
  }
}
