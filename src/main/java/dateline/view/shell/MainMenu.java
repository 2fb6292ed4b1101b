package dateline.view.shell;

import dateline.index.Grouping;
import dateline.session.LaneOrder;
import dateline.session.Session;
import dateline.view.Words;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCombination;

/** The menu bar: everything that the window can do, with its keys. */
public final class MainMenu extends MenuBar {

  private final Words words;

  public MainMenu(
      Session session,
      Words words,
      ShellCommands commands,
      PaneCommands pane,
      NoteCommands notes,
      ObjectProperty<Face> face,
      BooleanProperty knownBy) {
    this.words = words;
    getMenus()
        .addAll(
            menu(
                "file",
                item("open", "Shortcut+O", commands::openFile),
                new SeparatorMenuItem(),
                item("close", "Shortcut+W", commands::closeWindow)),
            menu(
                "edit",
                enabled(
                    session.notebook().undoableProperty(),
                    item("undo", "Shortcut+Z", session::undo)),
                enabled(
                    session.notebook().redoableProperty(),
                    item("redo", "Shortcut+Shift+Z", session::redo)),
                new SeparatorMenuItem(),
                item("star", "Shortcut+D", notes::switchStar),
                item("note", "Shortcut+E", notes::write)),
            menu(
                "view",
                faces(face),
                check("known-by", knownBy),
                new SeparatorMenuItem(),
                item("zoom-in", "Shortcut+Plus", () -> pane.zoom(PaneCommands.STEP)),
                item("zoom-out", "Shortcut+Minus", () -> pane.zoom(1 / PaneCommands.STEP)),
                item("show-all", "Shortcut+0", pane::showAll),
                item("show-selected", "Shortcut+9", pane::showSelected),
                item("go-to-date", "Shortcut+J", pane::askForDate),
                item("view-back", "Alt+Left", pane::back),
                item("view-forward", "Alt+Right", pane::forward),
                new SeparatorMenuItem(),
                groupings(session),
                item("all-lanes", "", () -> session.laneOrderProperty().set(LaneOrder.AS_THEY_ARE)),
                item("legend", "Shortcut+K", pane::showLegend),
                new SeparatorMenuItem(),
                item("theme", "Shortcut+Shift+D", commands::switchTheme),
                item("full-screen", "F11", commands::switchFullScreen)),
            menu(
                "step",
                item("next", "", () -> session.step(1)),
                item("previous", "", () -> session.step(-1)),
                item("thread-on", "Shortcut+Right", () -> pane.followThread(true)),
                item("thread-back", "Shortcut+Left", () -> pane.followThread(false)),
                item("first", "", () -> session.step(-session.steps().size())),
                item("last", "", () -> session.step(session.steps().size()))),
            menu(
                "present",
                item("present", "F5", () -> commands.present(false)),
                item("present-here", "Shift+F5", () -> commands.present(true))),
            menu(
                "help",
                item("keys", "F1", commands::showKeys),
                item("about", "", commands::showAbout)));
  }

  private Menu menu(String key, MenuItem... items) {
    return new Menu(words.get("menu." + key), null, items);
  }

  private MenuItem item(String key, String keys, Runnable action) {
    MenuItem item = new MenuItem(words.get("action." + key));
    if (!keys.isEmpty()) {
      item.setAccelerator(KeyCombination.valueOf(keys));
    }
    item.setOnAction(_ -> action.run());
    return item;
  }

  private static MenuItem enabled(ObservableBooleanValue when, MenuItem item) {
    item.disableProperty().bind(Bindings.not(when));
    return item;
  }

  private CheckMenuItem check(String key, BooleanProperty chosen) {
    CheckMenuItem item = new CheckMenuItem(words.get("action." + key));
    item.selectedProperty().bindBidirectional(chosen);
    return item;
  }

  private Menu faces(ObjectProperty<Face> face) {
    Menu menu = new Menu(words.get("menu.show"));
    ToggleGroup group = new ToggleGroup();
    for (Face each : Face.values()) {
      RadioMenuItem item = new RadioMenuItem(words.get("face." + each.key()));
      item.setToggleGroup(group);
      item.setAccelerator(KeyCombination.valueOf("Alt+" + each.digit()));
      item.setOnAction(_ -> face.set(each));
      face.subscribe(chosen -> item.setSelected(chosen == each));
      menu.getItems().add(item);
    }
    return menu;
  }

  private Menu groupings(Session session) {
    Menu menu = new Menu(words.get("menu.group"));
    ToggleGroup group = new ToggleGroup();
    for (Grouping grouping : Grouping.values()) {
      RadioMenuItem item =
          new RadioMenuItem(words.get("grouping." + grouping.name().toLowerCase(Locale.ROOT)));
      item.setToggleGroup(group);
      item.setSelected(session.groupingProperty().get() == grouping);
      item.setOnAction(_ -> session.groupingProperty().set(grouping));
      menu.getItems().add(item);
    }
    return menu;
  }
}
