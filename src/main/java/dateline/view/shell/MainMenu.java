package dateline.view.shell;

import dateline.index.Grouping;
import dateline.keys.KeyMap;
import dateline.keys.WindowAction;
import dateline.session.Session;
import dateline.view.KeyWords;
import dateline.view.OnScreen;
import dateline.view.Surroundings;
import dateline.view.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;

/** The menu bar: everything that the window can do, with its keys. */
public final class MainMenu extends MenuBar {

  private final Words words;
  private final WindowActions actions;

  /** The items that have keys, to be named anew when the user changes them. */
  private final List<Keyed> keyed = new ArrayList<>();

  private record Keyed(MenuItem item, WindowAction action) {}

  public MainMenu(Session session, Surroundings surroundings, WindowActions actions) {
    words = surroundings.words();
    this.actions = actions;
    PresentMenu present =
        new PresentMenu(
            session,
            words,
            actions,
            List.of(item(WindowAction.PRESENT), item(WindowAction.PRESENT_HERE)),
            List.of(
                item(WindowAction.PRESENT_SHOWN),
                new SeparatorMenuItem(),
                item(WindowAction.EDIT_TOURS)));
    getMenus()
        .addAll(
            menu(
                "file",
                item(WindowAction.NEW_WINDOW),
                item(WindowAction.OPEN),
                new RecentMenu(words, actions.recentFiles()),
                new SeparatorMenuItem(),
                item(WindowAction.SAVE_BUNDLE),
                new SeparatorMenuItem(),
                new ExportMenu(session, words, actions.commands()),
                new TourMenu(words.get("action.print"), session, actions.commands()::printHandout),
                new SeparatorMenuItem(),
                item(WindowAction.SETTINGS),
                new SeparatorMenuItem(),
                item(WindowAction.CLOSE)),
            menu(
                "edit",
                enabled(WindowAction.UNDO, session.notebook().undoableProperty()),
                enabled(WindowAction.REDO, session.notebook().redoableProperty()),
                new SeparatorMenuItem(),
                item(WindowAction.STAR),
                item(WindowAction.NOTE),
                item(WindowAction.PASSAGE_NOTE)),
            menu(
                "view",
                faces(),
                knownBy(),
                new SeparatorMenuItem(),
                item(WindowAction.ZOOM_IN),
                item(WindowAction.ZOOM_OUT),
                item(WindowAction.SHOW_ALL),
                item(WindowAction.SHOW_SELECTED),
                item(WindowAction.GO_TO_DATE),
                item(WindowAction.VIEW_BACK),
                item(WindowAction.VIEW_FORWARD),
                new SeparatorMenuItem(),
                groupings(session),
                item(WindowAction.ALL_LANES),
                item(WindowAction.LEGEND),
                new SeparatorMenuItem(),
                item(WindowAction.THEME),
                item(WindowAction.FULL_SCREEN)),
            menu(
                "find",
                item(WindowAction.FIND),
                item(WindowAction.FIND_NEXT),
                item(WindowAction.FIND_PREVIOUS),
                new SeparatorMenuItem(),
                item(WindowAction.FILTER),
                item(WindowAction.FILTER_CLEAR),
                new SeparatorMenuItem(),
                savedFilters(),
                item(WindowAction.FILTER_SAVE)),
            menu(
                "step",
                item(WindowAction.NEXT),
                item(WindowAction.PREVIOUS),
                item(WindowAction.FIRST),
                item(WindowAction.LAST),
                new SeparatorMenuItem(),
                item(WindowAction.THREAD_ON),
                item(WindowAction.THREAD_BACK),
                new SeparatorMenuItem(),
                item(WindowAction.NEXT_PASSAGE),
                item(WindowAction.PREVIOUS_PASSAGE),
                item(WindowAction.UNCITED)),
            present,
            menu(
                "help",
                item(WindowAction.MANUAL),
                item(WindowAction.KEYS),
                new SeparatorMenuItem(),
                item(WindowAction.ABOUT)));
    mark(getMenus());
    OnScreen.follow(this, surroundings.keys(), this::nameKeys);
  }

  private void nameKeys(KeyMap keys) {
    KeyWords names = new KeyWords(words, keys);
    for (Keyed each : keyed) {
      String first = names.first(each.action);
      each.item.setAccelerator(first.isEmpty() ? null : new ShownKey(first));
    }
  }

  /** Gives each entry of these menus, and of theirs, a letter. */
  private static void mark(List<? extends MenuItem> items) {
    List<? extends MenuItem> named =
        items.stream().filter(item -> item.getText() != null && item.isMnemonicParsing()).toList();
    List<String> marked = Mnemonics.mark(named.stream().map(MenuItem::getText).toList());
    for (int i = 0; i < marked.size(); i++) {
      named.get(i).setText(marked.get(i));
      if (named.get(i) instanceof Menu menu && !(menu instanceof RecentMenu)) {
        mark(menu.getItems());
      }
    }
  }

  private Menu menu(String key, MenuItem... items) {
    return new Menu(words.get("menu." + key), null, items);
  }

  private MenuItem item(WindowAction action) {
    MenuItem item = new MenuItem(words.get(action.words()));
    item.setOnAction(_ -> actions.perform(action));
    keyed.add(new Keyed(item, action));
    return item;
  }

  private CheckMenuItem knownBy() {
    CheckMenuItem item = new CheckMenuItem(words.get(WindowAction.KNOWN_BY.words()));
    item.selectedProperty().bindBidirectional(actions.knownByProperty());
    keyed.add(new Keyed(item, WindowAction.KNOWN_BY));
    return item;
  }

  private Menu faces() {
    Menu menu = menu("show");
    ToggleGroup group = new ToggleGroup();
    for (Face each : Face.values()) {
      RadioMenuItem item = new RadioMenuItem(words.get(each.action().words()));
      item.setToggleGroup(group);
      item.setOnAction(_ -> actions.perform(each.action()));
      actions.faceProperty().subscribe(chosen -> item.setSelected(chosen == each));
      keyed.add(new Keyed(item, each.action()));
      menu.getItems().add(item);
    }
    return menu;
  }

  /** Filled anew whenever it opens; there has to be an entry for it to open at all. */
  private Menu savedFilters() {
    Menu menu = menu("saved", actions.find().savedFilters().toArray(MenuItem[]::new));
    menu.setOnShowing(_ -> menu.getItems().setAll(actions.find().savedFilters()));
    return menu;
  }

  private MenuItem enabled(WindowAction action, ObservableBooleanValue when) {
    MenuItem item = item(action);
    item.disableProperty().bind(Bindings.not(when));
    return item;
  }

  private Menu groupings(Session session) {
    Menu menu = menu("group");
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
