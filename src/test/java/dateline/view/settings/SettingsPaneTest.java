package dateline.view.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.keys.Chord;
import dateline.keys.KeyMap;
import dateline.keys.WindowAction;
import dateline.render.Palette;
import dateline.settings.Preferences;
import dateline.settings.Preferences.Theme;
import dateline.view.Look;
import dateline.view.Panels;
import dateline.view.Surroundings;
import dateline.view.settings.KeysEditor.KeyRow;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ListView;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;

class SettingsPaneTest {

  private final ObjectProperty<Preferences> chosen =
      new SimpleObjectProperty<>(Preferences.DEFAULT);

  private Scene open() {
    Surroundings usual = Panels.surroundings();
    Surroundings surroundings =
        new Surroundings(
            usual.words(), usual.palette(), usual.stillness(), usual.background(), chosen);
    SettingsPane pane = new SettingsPane(surroundings, by -> chosen.set(by.apply(chosen.get())));
    Scene scene = new Scene(pane, 760, 680);
    Look.apply(scene, Palette.LIGHT);
    Panels.layOut(scene);
    return scene;
  }

  private static ButtonBase button(Scene scene, String text) {
    for (Node node : scene.getRoot().lookupAll("*")) {
      if (node instanceof ButtonBase button && text.equals(button.getText())) {
        return button;
      }
    }
    throw new AssertionError("no button " + text);
  }

  @SuppressWarnings("unchecked")
  private static ListView<KeyRow> keys(Scene scene) {
    button(scene, "Keys").fire();
    Panels.layOut(scene);
    return (ListView<KeyRow>) scene.getRoot().lookup(".list-view");
  }

  private static void choose(ListView<KeyRow> list, WindowAction action) {
    list.getItems().stream()
        .filter(row -> row instanceof KeyRow.OfAction of && of.action() == action)
        .forEach(row -> list.getSelectionModel().select(row));
  }

  private KeyMap map() {
    return KeyMap.of(chosen.get().keys());
  }

  @Test
  void aChoiceCountsAtOnceAndIsTakenBack() throws Exception {
    Panels.test(
        () -> {
          Scene scene = open();
          Button undo = (Button) button(scene, "Undo the last change");
          assertTrue(undo.isDisabled());
          button(scene, "Dark").fire();
          button(scene, "High contrast").fire();
          assertEquals(Theme.HIGH_CONTRAST, chosen.get().theme());
          undo.fire();
          assertEquals(Theme.DARK, chosen.get().theme());
          undo.fire();
          assertEquals(Preferences.DEFAULT, chosen.get());
          assertTrue(undo.isDisabled());
        });
  }

  @Test
  void allIsSetBackAndThatIsTakenBackToo() throws Exception {
    Panels.test(
        () -> {
          chosen.set(Preferences.DEFAULT.withTheme(Theme.DARK).withTextSize(200));
          Scene scene = open();
          button(scene, "Set all back").fire();
          assertEquals(Preferences.DEFAULT, chosen.get());
          button(scene, "Undo the last change").fire();
          assertEquals(200, chosen.get().textSize());
        });
  }

  @Test
  void theSizeOfTextWaitsUntilTheSliderIsLetGoOf() throws Exception {
    Panels.test(
        () -> {
          Slider slider = (Slider) open().getRoot().lookup(".slider");
          slider.setValueChanging(true);
          slider.setValue(183);
          assertEquals(100, chosen.get().textSize());
          slider.setValueChanging(false);
          assertEquals(180, chosen.get().textSize());
          slider.increment();
          assertEquals(190, chosen.get().textSize());
        });
  }

  @Test
  void aKeyIsAddedByPressingIt() throws Exception {
    Panels.test(
        () -> {
          ListView<KeyRow> list = keys(open());
          choose(list, WindowAction.ABOUT);
          Panels.press(list, KeyCode.ENTER);
          Panels.press(list, KeyCode.SHIFT, KeyCode.F9);
          assertEquals(List.of("F9"), chosen.get().keys().get("about"));
          Panels.press(list, KeyCode.F10);
          assertEquals(List.of("F9"), chosen.get().keys().get("about"), "no longer waiting");
        });
  }

  @Test
  void aSignIsTakenByTheCharacterThatItWrites() throws Exception {
    Panels.test(
        () -> {
          ListView<KeyRow> list = keys(open());
          choose(list, WindowAction.ABOUT);
          Panels.press(list, KeyCode.ENTER, KeyCode.SLASH);
          list.fireEvent(
              new KeyEvent(
                  KeyEvent.KEY_TYPED, "ß", "", KeyCode.UNDEFINED, false, false, false, false));
          assertEquals(List.of("'ß'"), chosen.get().keys().get("about"));
        });
  }

  @Test
  void aKeyThatIsTakenIsGivenOnlyWhenTheUserSaysSo() throws Exception {
    Panels.test(
        () -> {
          Scene scene = open();
          ListView<KeyRow> list = keys(scene);
          choose(list, WindowAction.ABOUT);
          Panels.press(list, KeyCode.ENTER, KeyCode.N);
          assertEquals(Map.of(), chosen.get().keys());
          button(scene, "Leave it as it is").fire();
          assertEquals(Map.of(), chosen.get().keys());
          Panels.press(list, KeyCode.ENTER, KeyCode.N);
          button(scene, "Give it to this one").fire();
          assertEquals(WindowAction.ABOUT, map().inWindow(Chord.of("N")));
          assertEquals(List.of(), map().clashes());
        });
  }

  @Test
  void escLeavesAllAsItIsAndIsNoKeyToChoose() throws Exception {
    Panels.test(
        () -> {
          ListView<KeyRow> list = keys(open());
          choose(list, WindowAction.ABOUT);
          Panels.press(list, KeyCode.ENTER, KeyCode.TAB, KeyCode.ESCAPE);
          assertEquals(Map.of(), chosen.get().keys());
        });
  }

  @Test
  void deleteTakesTheLastKeyAwayAndBackspaceSetsBack() throws Exception {
    Panels.test(
        () -> {
          ListView<KeyRow> list = keys(open());
          choose(list, WindowAction.KEYS);
          Panels.press(list, KeyCode.DELETE);
          assertEquals(List.of("F1"), chosen.get().keys().get("keys"));
          Panels.press(list, KeyCode.DELETE, KeyCode.DELETE);
          assertEquals(List.of(), chosen.get().keys().get("keys"));
          Panels.press(list, KeyCode.BACK_SPACE);
          assertEquals(Map.of(), chosen.get().keys());
        });
  }

  @Test
  void aClashOfTheFileIsSaidInWords() throws Exception {
    Panels.test(
        () -> {
          chosen.set(Preferences.DEFAULT.withKeys(Map.of("about", List.of("F5"))));
          ListView<KeyRow> list = keys(open());
          assertTrue(
              list.getItems().stream()
                  .anyMatch(
                      row ->
                          row instanceof KeyRow.OfAction of
                              && of.clash()
                                  .equals("F5 does “About Dateline” as well, and only that.")));
        });
  }

  @Test
  void actionsAreFoundByWhatTheyDoAndByTheirKeys() throws Exception {
    Panels.test(
        () -> {
          ListView<KeyRow> list = keys(open());
          TextField search = (TextField) list.getParent().lookup(".text-field");
          search.setText("next ev");
          assertEquals(2, list.getItems().size());
          search.setText("backspace");
          assertEquals(4, list.getItems().size());
          search.setText("nothing has this");
          assertFalse(list.getItems().iterator().hasNext());
        });
  }
}
