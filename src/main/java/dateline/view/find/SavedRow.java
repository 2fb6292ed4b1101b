package dateline.view.find;

import dateline.session.Filter;
import dateline.session.Session;
import dateline.settings.SavedSearch;
import dateline.settings.SavedSearches;
import dateline.view.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import org.kordamp.ikonli.feather.Feather;

/** The saved searches: brings one back, saves the present one, renames and deletes. */
final class SavedRow extends HBox {

  private final Session session;
  private final Finder finder;
  private final Words words;
  private final ObjectProperty<SavedSearches> saved;
  private final MenuButton menu;
  private final Button save;
  private final TextField name = new TextField();
  private final PopOver editor = new PopOver();

  SavedRow(Session session, Finder finder, Words words, ObjectProperty<SavedSearches> saved) {
    this.session = session;
    this.finder = finder;
    this.words = words;
    this.saved = saved;
    menu = new MenuButton(words.get("saved.title"));
    menu.getStyleClass().add("saved");
    save = Buttons.link(words.get("saved.save"), this::askName);
    name.setPromptText(words.get("saved.name"));
    name.setAccessibleText(words.get("saved.name"));
    HBox.setHgrow(name, Priority.ALWAYS);
    name.setOnAction(_ -> keep());
    name.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            arrange(false);
            save.requestFocus();
            event.consume();
          }
        });
    name.focusedProperty()
        .subscribe(
            focused -> {
              if (!focused) {
                arrange(false);
              }
            });
    editor.setDetachable(false);
    editor.setArrowLocation(PopOver.ArrowLocation.BOTTOM_LEFT);
    editor.setTitle(words.get("saved.edit"));
    getStyleClass().add("saved-row");
    saved.subscribe(_ -> fill());
    session.openProperty().subscribe(_ -> fill());
    session.shownProperty().subscribe(_ -> arrange(false));
    arrange(false);
  }

  private void fill() {
    menu.getItems().setAll(items());
  }

  /** The entries of a menu: one for each saved search, and one to change them. */
  List<MenuItem> items() {
    List<MenuItem> items = new ArrayList<>();
    List<SavedSearch> suiting = saved.get().suiting(session.open().timeline().title());
    for (SavedSearch search : suiting) {
      MenuItem item = new MenuItem(search.name());
      item.setMnemonicParsing(false);
      item.setOnAction(_ -> finder.filter(Filter.of(search.criteria())));
      items.add(item);
    }
    if (suiting.isEmpty()) {
      MenuItem none = new MenuItem(words.get("saved.none"));
      none.setDisable(true);
      items.add(none);
    } else {
      MenuItem edit = new MenuItem(words.get("saved.edit"));
      edit.setOnAction(_ -> edit());
      items.add(new SeparatorMenuItem());
      items.add(edit);
    }
    return items;
  }

  private void arrange(boolean naming) {
    if (naming) {
      getChildren().setAll(name);
    } else {
      getChildren().setAll(menu, save);
    }
    save.setDisable(session.shown().filter().isAll());
  }

  /** Asks for a name to save the present filter under. */
  void askName() {
    if (!session.shown().filter().isAll()) {
      name.clear();
      arrange(true);
      name.requestFocus();
    }
  }

  private void keep() {
    if (!name.getText().isBlank()) {
      String title = session.open().timeline().title();
      Filter filter = session.shown().filter();
      saved.set(saved.get().with(new SavedSearch(name.getText(), title, filter.criteria())));
    }
    arrange(false);
    menu.requestFocus();
  }

  private void edit() {
    VBox lines = new VBox();
    lines.getStyleClass().addAll("popover-content", "saved-editor");
    lines.getChildren().add(new Label(words.get("saved.edit.means")));
    for (SavedSearch search : saved.get().suiting(session.open().timeline().title())) {
      lines.getChildren().add(line(search, lines));
    }
    editor.setContentNode(lines);
    editor.show(menu);
  }

  private HBox line(SavedSearch search, VBox lines) {
    TextField field = new TextField(search.name());
    field.setPrefColumnCount(20);
    field.setAccessibleText(words.get("saved.name"));
    HBox line = new HBox(field);
    line.getStyleClass().add("line");
    Runnable rename =
        () -> {
          boolean there = saved.get().all().contains(search);
          if (there && !field.getText().strip().equals(search.name())) {
            saved.set(saved.get().renaming(search, field.getText()));
            edit();
          }
        };
    field.setOnAction(_ -> rename.run());
    field
        .focusedProperty()
        .subscribe(
            focused -> {
              if (!focused) {
                rename.run();
              }
            });
    line.getChildren()
        .add(
            Buttons.symbol(
                Feather.TRASH_2,
                words.get("saved.delete", search.name()),
                () -> {
                  saved.set(saved.get().without(search));
                  lines.getChildren().remove(line);
                }));
    return line;
  }
}
