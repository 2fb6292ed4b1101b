package dateline.app;

import dateline.session.Session;
import dateline.view.Look;
import dateline.view.Surroundings;
import dateline.view.notes.NoteBar;
import dateline.view.reading.ReadingPane;
import dateline.view.shell.MainMenu;
import dateline.view.shell.NoteCommands;
import dateline.view.shell.PaneCommands;
import dateline.view.shell.ShellCommands;
import dateline.view.shell.StatusLine;
import dateline.view.shell.Toolbar;
import dateline.view.shell.WindowActions;
import dateline.view.shell.WindowKeys;
import dateline.view.timeline.TimelinePane;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/** One window: wires the panels to their session. */
final class MainWindow {

  private final Session session;
  private final TimelinePane timeline;
  private final Scene scene;

  /**
   * @param notices shown between the toolbar and the panels
   */
  MainWindow(Session session, Surroundings surroundings, ShellCommands commands, Node notices) {
    this.session = session;
    timeline = new TimelinePane(session, surroundings);
    ReadingPane reading = new ReadingPane(session, surroundings);
    NoteBar note = new NoteBar(session, surroundings);
    BorderPane side = new BorderPane(reading, null, null, note, null);
    PaneCommands pane = commandsOf(timeline, reading);
    Faces faces = new Faces(session, surroundings, timeline);
    SplitPane panels = new SplitPane(faces, side);
    panels.setDividerPositions(0.62);
    SplitPane.setResizableWithParent(side, false);
    BorderPane root = new BorderPane(panels);
    WindowActions actions =
        new WindowActions(
            session,
            commands,
            pane,
            commandsOf(note),
            faces.chosenProperty(),
            faces.knownByProperty());
    root.setTop(
        new VBox(
            new MainMenu(session, surroundings, actions),
            new Toolbar(session, surroundings, actions),
            notices));
    root.setBottom(
        new StatusLine(
            session,
            surroundings,
            actions,
            timeline.viewportProperty(),
            timeline.pointedProperty()));
    scene = new Scene(root);
    WindowKeys.install(scene, surroundings.keys(), actions::perform);
    Look.wear(scene, surroundings);
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

  private static NoteCommands commandsOf(NoteBar note) {
    return new NoteCommands() {
      @Override
      public void switchStar() {
        note.switchStar();
      }

      @Override
      public void write() {
        note.edit();
      }
    };
  }

  private static PaneCommands commandsOf(TimelinePane timeline, ReadingPane reading) {
    return new PaneCommands() {
      @Override
      public void zoom(double factor) {
        timeline.zoom(factor);
      }

      @Override
      public void showAll() {
        timeline.showAll();
      }

      @Override
      public void showSelected() {
        timeline.showSelected();
      }

      @Override
      public void askForDate() {
        timeline.askForDate();
      }

      @Override
      public void showLegend() {
        timeline.showLegend();
      }

      @Override
      public void followThread(boolean onward) {
        timeline.followThread(onward);
      }

      @Override
      public void stepPassage(boolean onward) {
        if (onward) {
          reading.nextPassage();
        } else {
          reading.previousPassage();
        }
      }

      @Override
      public void back() {
        timeline.back();
      }

      @Override
      public void forward() {
        timeline.forward();
      }
    };
  }
}
