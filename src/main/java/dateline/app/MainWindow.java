package dateline.app;

import dateline.session.Session;
import dateline.settings.SavedSearches;
import dateline.settings.Settings;
import dateline.view.Look;
import dateline.view.Surroundings;
import dateline.view.find.FindPane;
import dateline.view.find.Ways;
import dateline.view.notes.NoteBar;
import dateline.view.reading.ReadingPane;
import dateline.view.shell.Face;
import dateline.view.shell.FindCommands;
import dateline.view.shell.MainMenu;
import dateline.view.shell.NoteCommands;
import dateline.view.shell.PaneCommands;
import dateline.view.shell.ShellCommands;
import dateline.view.shell.StatusLine;
import dateline.view.shell.Toolbar;
import dateline.view.shell.WindowActions;
import dateline.view.shell.WindowKeys;
import dateline.view.timeline.TimelinePane;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/** One window: wires the panels to their session. */
final class MainWindow {

  /** In pixels; narrower ones have no room for all panels, as 1280 at a scale of 200 %. */
  private static final double NARROW = 860;

  private final Session session;
  private final TimelinePane timeline;
  private final HeldDivider divider;
  private final Faces faces;
  private final Scene scene;

  /**
   * @param searches the user's saved filters; set when the user changes them
   * @param notices shown between the toolbar and the panels
   */
  MainWindow(
      Session session,
      Surroundings surroundings,
      ShellCommands commands,
      ObjectProperty<SavedSearches> searches,
      Node notices) {
    this.session = session;
    timeline = new TimelinePane(session, surroundings);
    ReadingPane reading = new ReadingPane(session, surroundings);
    NoteBar note = NoteBar.onEvent(session, surroundings);
    NoteBar passageNote = NoteBar.onPassage(session, surroundings, reading.passageProperty());
    reading.setOnNote(passageNote::edit);
    BorderPane side = new BorderPane(reading, null, null, new VBox(passageNote, note), null);
    PaneCommands pane = commandsOf(timeline, reading);
    faces = new Faces(session, surroundings, timeline);
    reading.setOnSideBySide(() -> faces.chosenProperty().set(Face.BESIDE));
    SplitPane panels = new SplitPane(faces, side);
    divider = new HeldDivider(panels, Settings.DEFAULT.divider());
    FindPane find =
        new FindPane(
            session,
            surroundings,
            panels,
            new Ways() {
              @Override
              public void showDisagreements() {
                faces.showAside(Face.DISAGREEMENTS);
              }

              @Override
              public void showNotes() {
                faces.showAside(Face.NOTES);
              }
            },
            searches);
    BorderPane root = new BorderPane(find);
    root.widthProperty().subscribe(width -> faces.setNarrow(width.doubleValue() < NARROW));
    // On a low screen the panels give way, not the lines above and below them.
    find.setMinHeight(0);
    panels.setMinHeight(0);
    WindowActions actions =
        new WindowActions(
            session,
            commands,
            pane,
            commandsOf(find),
            commandsOf(note, passageNote),
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
    find.install(scene);
    divider.holdIn(scene);
    WindowKeys.install(scene, surroundings.keys(), actions::perform);
    Look.wear(scene, surroundings);
  }

  Session session() {
    return session;
  }

  TimelinePane timeline() {
    return timeline;
  }

  /** What the large panel shows. */
  ObjectProperty<Face> faceProperty() {
    return faces.chosenProperty();
  }

  /** Between the timeline and the reading side. */
  HeldDivider divider() {
    return divider;
  }

  /** Gives the keys to what the large panel shows. */
  void focus() {
    faces.enter();
  }

  Scene scene() {
    return scene;
  }

  private static FindCommands commandsOf(FindPane find) {
    return new FindCommands() {
      @Override
      public void find() {
        find.find();
      }

      @Override
      public void nextMatch() {
        find.next();
      }

      @Override
      public void previousMatch() {
        find.previous();
      }

      @Override
      public void toggleFilter() {
        find.toggleFilter();
      }

      @Override
      public void clearFilter() {
        find.clearFilter();
      }

      @Override
      public void saveFilter() {
        find.saveFilter();
      }

      @Override
      public List<MenuItem> savedFilters() {
        return find.savedFilters();
      }
    };
  }

  private static NoteCommands commandsOf(NoteBar note, NoteBar passageNote) {
    return new NoteCommands() {
      @Override
      public void switchStar() {
        note.switchStar();
      }

      @Override
      public void write() {
        note.edit();
      }

      @Override
      public void writeOnPassage() {
        passageNote.edit();
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
      public void switchUncited() {
        reading.uncitedShownProperty().set(!reading.uncitedShownProperty().get());
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
