package dateline.view.shell;

import dateline.keys.WindowAction;
import dateline.session.LaneOrder;
import dateline.session.Session;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;

/** Does in a window what its menus, buttons and keys stand for. */
public final class WindowActions {

  private final Session session;
  private final ShellCommands commands;
  private final PaneCommands pane;
  private final FindCommands find;
  private final NoteCommands notes;
  private final ObjectProperty<Face> face;
  private final BooleanProperty knownBy;

  public WindowActions(
      Session session,
      ShellCommands commands,
      PaneCommands pane,
      FindCommands find,
      NoteCommands notes,
      ObjectProperty<Face> face,
      BooleanProperty knownBy) {
    this.session = session;
    this.commands = commands;
    this.pane = pane;
    this.find = find;
    this.notes = notes;
    this.face = face;
    this.knownBy = knownBy;
  }

  ShellCommands commands() {
    return commands;
  }

  ObjectProperty<Face> faceProperty() {
    return face;
  }

  BooleanProperty knownByProperty() {
    return knownBy;
  }

  FindCommands find() {
    return find;
  }

  RecentFiles recentFiles() {
    return commands.recentFiles();
  }

  /** Begins a show of one tour. */
  void presentTour(String id) {
    commands.presentTour(id);
  }

  /** Does it. */
  public void perform(WindowAction action) {
    switch (action) {
      case NEW_WINDOW -> commands.newWindow();
      case OPEN -> commands.openFile();
      case SAVE_BUNDLE -> commands.saveBundle();
      case CLOSE -> commands.closeWindow();
      case SETTINGS -> commands.showSettings();
      case UNDO -> session.undo();
      case REDO -> session.redo();
      case STAR -> notes.switchStar();
      case NOTE -> notes.write();
      case PASSAGE_NOTE -> notes.writeOnPassage();
      case NEXT -> session.step(1);
      case PREVIOUS -> session.step(-1);
      case FIRST -> session.step(-session.steps().size());
      case LAST -> session.step(session.steps().size());
      case THREAD_ON -> pane.followThread(true);
      case THREAD_BACK -> pane.followThread(false);
      case ZOOM_IN -> pane.zoom(PaneCommands.STEP);
      case ZOOM_OUT -> pane.zoom(1 / PaneCommands.STEP);
      case SHOW_ALL -> pane.showAll();
      case SHOW_SELECTED -> pane.showSelected();
      case GO_TO_DATE -> pane.askForDate();
      case VIEW_BACK -> pane.back();
      case VIEW_FORWARD -> pane.forward();
      case LEGEND -> pane.showLegend();
      case ALL_LANES -> session.laneOrderProperty().set(LaneOrder.AS_THEY_ARE);
      case NEXT_PASSAGE -> pane.stepPassage(true);
      case PREVIOUS_PASSAGE -> pane.stepPassage(false);
      case FIND -> find.find();
      case FIND_NEXT -> find.nextMatch();
      case FIND_PREVIOUS -> find.previousMatch();
      case FILTER -> find.toggleFilter();
      case FILTER_CLEAR -> find.clearFilter();
      case FILTER_SAVE -> find.saveFilter();
      case UNCITED -> pane.switchUncited();
      case KNOWN_BY -> knownBy.set(!knownBy.get());
      case TIMELINE, TABLE, MATRIX, DISAGREEMENTS, HEALTH, BESIDE, NOTES ->
          face.set(Face.of(action));
      case PRESENT -> commands.present(false);
      case PRESENT_HERE -> commands.present(true);
      case PRESENT_SHOWN -> commands.presentShown();
      case EDIT_TOURS -> commands.editTours();
      case THEME -> commands.switchTheme();
      case FULL_SCREEN -> commands.switchFullScreen();
      case KEYS -> commands.showKeys();
      case MANUAL -> commands.showManual();
      case ABOUT -> commands.showAbout();
    }
  }
}
