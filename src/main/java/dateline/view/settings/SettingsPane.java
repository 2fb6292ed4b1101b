package dateline.view.settings;

import dateline.settings.Preferences;
import dateline.view.Surroundings;
import dateline.view.Words;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.controlsfx.control.SegmentedButton;

/**
 * Everything that a user can choose. A change counts at once; Ctrl Z or a button takes back one
 * after the other, and another sets all back to how the program comes.
 */
public final class SettingsPane extends BorderPane {

  private final Surroundings surroundings;
  private final Consumer<UnaryOperator<Preferences>> change;
  private final Deque<Preferences> before = new ArrayDeque<>();
  private final BooleanProperty changed = new SimpleBooleanProperty();

  /**
   * Makes it.
   *
   * @param change has the choices changed, which {@code surroundings} then tell
   */
  public SettingsPane(Surroundings surroundings, Consumer<UnaryOperator<Preferences>> change) {
    this.surroundings = surroundings;
    this.change = change;
    getStyleClass().addAll("aside", "settings-pane");
    Node form = new ScrollPane(new PreferencesForm(surroundings, this::choose));
    ((ScrollPane) form).setFitToWidth(true);
    Node keys = new KeysEditor(surroundings, this::choose);
    setTop(pages(form, keys));
    setCenter(form);
    setBottom(foot());
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private Node pages(Node form, Node keys) {
    Words words = surroundings.words();
    ToggleButton general = new ToggleButton(words.get("settings.general"));
    ToggleButton keysPage = new ToggleButton(words.get("settings.keys"));
    SegmentedButton pages = new SegmentedButton(general, keysPage);
    ToggleGroup group = new ToggleGroup();
    pages.setToggleGroup(group);
    general.setSelected(true);
    general.setOnAction(
        _ -> {
          general.setSelected(true);
          setCenter(form);
        });
    keysPage.setOnAction(
        _ -> {
          keysPage.setSelected(true);
          setCenter(keys);
        });
    HBox line = new HBox(pages);
    line.getStyleClass().add("settings-pages");
    return line;
  }

  private Node foot() {
    Words words = surroundings.words();
    Button undo = new Button(words.get("settings.undo"));
    undo.disableProperty().bind(changed.not());
    undo.setOnAction(_ -> takeBack());
    Button reset = new Button(words.get("settings.reset"));
    reset.setOnAction(_ -> choose(_ -> Preferences.DEFAULT));
    surroundings.preferences().subscribe(now -> reset.setDisable(now.equals(Preferences.DEFAULT)));
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox foot = new HBox(reset, gap, undo);
    foot.getStyleClass().add("settings-foot");
    return foot;
  }

  private void pressed(KeyEvent event) {
    KeyCombination undo = new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
    if (undo.match(event)) {
      takeBack();
      event.consume();
    }
  }

  private void choose(UnaryOperator<Preferences> by) {
    Preferences now = surroundings.preferences().getValue();
    if (!by.apply(now).equals(now)) {
      before.push(now);
      changed.set(true);
      change.accept(by);
    }
  }

  /** Takes the last change back; does nothing when there is none left. */
  void takeBack() {
    Preferences old = before.poll();
    changed.set(!before.isEmpty());
    if (old != null) {
      change.accept(_ -> old);
    }
  }

  @Override
  public String getUserAgentStylesheet() {
    return Objects.requireNonNull(SettingsPane.class.getResource("settings.css")).toExternalForm();
  }
}
