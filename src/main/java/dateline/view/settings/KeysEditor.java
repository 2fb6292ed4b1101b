package dateline.view.settings;

import dateline.keys.Action;
import dateline.keys.Action.Context;
import dateline.keys.Action.Section;
import dateline.keys.Chord;
import dateline.keys.KeyMap;
import dateline.settings.Preferences;
import dateline.view.KeyWords;
import dateline.view.Prose;
import dateline.view.Shown;
import dateline.view.Surroundings;
import dateline.view.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * The keys of all actions. Enter adds a key to the chosen one by pressing it, Delete takes the last
 * one away, Backspace sets its keys back.
 */
final class KeysEditor extends VBox {

  private final Surroundings surroundings;
  private final Words words;
  private final Consumer<UnaryOperator<Preferences>> choose;
  private final TextField search = new TextField();
  private final ListView<KeyRow> list = new ListView<>();
  private final Label said = Prose.label("", "keys-said");
  private final Button add = new Button();
  private final MenuButton remove = new MenuButton();
  private final Button reset = new Button();
  private final Button give = new Button();
  private final Button leave = new Button();

  /** The action that waits for its new key; null when none does. */
  private @Nullable Action waiting;

  /** A line of the list. */
  sealed interface KeyRow {

    /** The name of what follows. */
    record Heading(String text) implements KeyRow {}

    /**
     * An action with its keys.
     *
     * @param clash what else one of its keys does, in words; empty for nothing
     */
    record OfAction(Action action, String what, List<String> keys, boolean changed, String clash)
        implements KeyRow {}
  }

  KeysEditor(Surroundings surroundings, Consumer<UnaryOperator<Preferences>> choose) {
    this.surroundings = surroundings;
    this.choose = choose;
    words = surroundings.words();
    getStyleClass().add("keys-editor");
    search.setPromptText(words.get("keys.search"));
    search.textProperty().subscribe(_ -> fill());
    list.setCellFactory(_ -> new KeyCell());
    list.getSelectionModel().selectedItemProperty().subscribe(_ -> chosen());
    list.setAccessibleText(words.get("settings.keys"));
    VBox.setVgrow(list, Priority.ALWAYS);
    label(add, "settings.keys.add", () -> begin());
    label(reset, "settings.keys.reset", () -> change(KeyMap::reset));
    label(give, "settings.keys.give", () -> {});
    label(leave, "settings.keys.leave", () -> end(""));
    remove.setText(words.get("settings.keys.remove"));
    HBox buttons = new HBox(add, remove, reset, give, leave);
    buttons.getStyleClass().add("keys-buttons");
    getChildren().setAll(search, list, said, buttons);
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::listPressed);
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    Shown.follow(this, surroundings.keys(), _ -> fill());
    end("");
  }

  private void label(Button button, String key, Runnable action) {
    button.setText(words.get(key));
    button.setOnAction(_ -> action.run());
  }

  private KeyMap keys() {
    return surroundings.keys().getValue();
  }

  private void fill() {
    Action was = action();
    String sought = search.getText().strip().toLowerCase(words.locale());
    List<KeyRow> rows = new ArrayList<>();
    for (Section section : Section.values()) {
      List<KeyRow> found =
          Action.of(section.context()).stream()
              .filter(action -> action.section() == section)
              .<KeyRow>map(this::row)
              .filter(row -> text(row).toLowerCase(words.locale()).contains(sought))
              .toList();
      if (!found.isEmpty()) {
        String context = words.get("keys.context." + Action.word(section.context()));
        rows.add(
            new KeyRow.Heading(
                words.get("settings.keys.heading", context, words.get(section.words()))));
        rows.addAll(found);
      }
    }
    list.getItems().setAll(rows);
    rows.stream()
        .filter(row -> row instanceof KeyRow.OfAction of && of.action() == was)
        .findFirst()
        .ifPresent(row -> list.getSelectionModel().select(row));
  }

  private static String text(KeyRow row) {
    return row instanceof KeyRow.OfAction of ? of.what() + " " + String.join(" ", of.keys()) : "";
  }

  private KeyRow.OfAction row(Action action) {
    KeyMap keys = keys();
    KeyWords names = new KeyWords(words, keys);
    String clash =
        keys.clashes().stream()
            .filter(each -> each.second() == action)
            .map(
                each ->
                    words.get(
                        "settings.keys.clash",
                        names.of(each.chord()),
                        words.get(each.first().words())))
            .collect(Collectors.joining(" "));
    return new KeyRow.OfAction(
        action, words.get(action.words()), names.each(action), keys.isChanged(action), clash);
  }

  private @Nullable Action action() {
    return list.getSelectionModel().getSelectedItem() instanceof KeyRow.OfAction of
        ? of.action()
        : null;
  }

  private void chosen() {
    Action action = action();
    add.setDisable(action == null);
    reset.setDisable(action == null || !keys().isChanged(action));
    List<Chord> chords =
        action == null
            ? List.of()
            : keys().chords(action).stream()
                .filter(chord -> !KeyMap.isKept(action.section().context(), chord))
                .toList();
    remove.setDisable(chords.isEmpty());
    KeyWords names = new KeyWords(words, keys());
    remove.getItems().clear();
    for (Chord chord : chords) {
      MenuItem item = new MenuItem(names.of(chord));
      item.setMnemonicParsing(false);
      item.setOnAction(_ -> takeAway(chord));
      remove.getItems().add(item);
    }
  }

  private void takeAway(Chord chord) {
    change(
        (keys, action) ->
            keys.with(
                action, keys.chords(action).stream().filter(held -> !held.equals(chord)).toList()));
  }

  /** How the keys change for the chosen action. */
  private interface Change {
    KeyMap apply(KeyMap keys, Action action);
  }

  private void change(Change by) {
    Action action = action();
    if (action != null) {
      KeyMap changed = by.apply(keys(), action);
      choose.accept(now -> now.withKeys(changed.changes()));
      end("");
    }
  }

  private void listPressed(KeyEvent event) {
    Action action = action();
    if (waiting != null || action == null) {
      return;
    }
    switch (event.getCode()) {
      case ENTER -> begin();
      case DELETE -> {
        if (!remove.isDisabled()) {
          takeAway(keys().chords(action).getLast());
        }
      }
      case BACK_SPACE -> change(KeyMap::reset);
      default -> {
        return;
      }
    }
    event.consume();
  }

  /** Waits for the new key of the chosen action. */
  void begin() {
    waiting = action();
    if (waiting != null) {
      say("settings.keys.press", words.get(waiting.words()));
      show(false, true);
      leave.requestFocus();
    }
  }

  private void end(String message) {
    waiting = null;
    said.setText(message);
    show(false, false);
    chosen();
    list.requestFocus();
  }

  private void show(boolean asking, boolean pressing) {
    for (var usual : List.of(add, remove, reset)) {
      usual.setVisible(!asking && !pressing);
      usual.setManaged(usual.isVisible());
    }
    give.setVisible(asking);
    give.setManaged(asking);
    leave.setVisible(asking || pressing);
    leave.setManaged(leave.isVisible());
  }

  private void say(String key, Object... values) {
    said.setText(words.get(key, values));
  }

  private void pressed(KeyEvent event) {
    if (waiting == null || give.isVisible()) {
      return;
    }
    event.consume();
    boolean held = event.isShortcutDown() || event.isAltDown() || event.isShiftDown();
    if (event.getCode() == KeyCode.ESCAPE && !held) {
      end("");
      return;
    }
    Chord chord = Chord.ofPressed(event);
    if (chord != null) {
      take(chord);
    }
  }

  private void typed(KeyEvent event) {
    if (waiting != null && !give.isVisible()) {
      event.consume();
      Chord chord = Chord.ofTyped(event);
      if (chord != null) {
        take(chord);
      }
    }
  }

  private void take(Chord chord) {
    Action action = waiting;
    if (action == null) {
      return;
    }
    Context context = action.section().context();
    String name = new KeyWords(words, keys()).of(chord);
    Action holder = keys().holder(context, chord);
    if (KeyMap.isKept(context, chord)) {
      say("settings.keys.kept", name);
    } else if (holder == null || holder == action) {
      give(action, chord);
    } else {
      say("settings.keys.taken", name, words.get(holder.words()), words.get(action.words()));
      give.setOnAction(_ -> give(action, chord));
      show(true, true);
      give.requestFocus();
    }
  }

  private void give(Action action, Chord chord) {
    KeyMap changed = keys().giving(action, chord);
    choose.accept(now -> now.withKeys(changed.changes()));
    end(
        words.get(
            "settings.keys.given",
            new KeyWords(words, changed).of(chord),
            words.get(action.words())));
  }
}
