package dateline.view.tours;

import dateline.view.Prose;
import dateline.view.Words;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;

/** How saving stands, undo and redo, rehearsing and saving. */
final class Foot extends HBox {

  private static final PseudoClass ILL = PseudoClass.getPseudoClass("ill");

  private final Desk desk;
  private final Words words;
  private final TourSaving saving;
  private final Label state = new Label();
  private final Button undo;
  private final Button redo;
  private final Button replace = new Button();
  private final Button beside = new Button();
  private final Button save = new Button();
  private final Button rehearse = new Button();

  Foot(Desk desk, Words words, TourSaving saving, Runnable rehearsing) {
    this.desk = desk;
    this.words = words;
    this.saving = saving;
    state.setMaxWidth(Double.MAX_VALUE);
    state.setMinWidth(0);
    state.getStyleClass().add("state");
    HBox.setHgrow(state, Priority.ALWAYS);
    undo = TourList.icon(Feather.CORNER_UP_LEFT, words.get("tours.undo"), desk.book()::undo);
    redo = TourList.icon(Feather.CORNER_UP_RIGHT, words.get("tours.redo"), desk.book()::redo);
    button(replace, "tours.replace", saving::replace);
    button(beside, "tours.beside", saving::saveBeside);
    button(rehearse, "tours.rehearse", rehearsing);
    button(save, "tours.save", saving::save);
    save.getStyleClass().add("accent");
    getChildren().setAll(state, replace, beside, undo, redo, rehearse, save);
    getStyleClass().add("foot");
  }

  private void button(Button button, String key, Runnable action) {
    button.setText(words.get(key));
    button.setTooltip(Prose.tooltip(words.get(key + ".means")));
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(_ -> action.run());
  }

  Subscription install() {
    refill();
    return Subscription.combine(
        saving.stateProperty().subscribe(this::refill),
        desk.book().changedProperty().subscribe(this::refill),
        desk.book().undoableProperty().subscribe(can -> undo.setDisable(!can)),
        desk.book().redoableProperty().subscribe(can -> redo.setDisable(!can)),
        desk.book().toursProperty().subscribe(this::refill),
        desk.chosenProperty().subscribe(this::refill));
  }

  private void refill() {
    boolean changed = desk.book().changedProperty().get();
    TourSaving.State now = saving.stateProperty().get();
    String text =
        switch (now) {
          case TourSaving.Writing() -> words.get("tours.state.writing");
          case TourSaving.Failed(var why) -> words.get("tours.state.failed", words.say(why));
          case TourSaving.Conflict(String file) -> words.get("tours.state.conflict", file);
          case TourSaving.Resting(String file) ->
              changed
                  ? words.get("tours.state.changed")
                  : file.isEmpty()
                      ? words.get("tours.state.same")
                      : words.get("tours.state.saved", file);
        };
    boolean conflict = now instanceof TourSaving.Conflict;
    state.setText(text);
    state.setTooltip(Prose.tooltip(text));
    state.pseudoClassStateChanged(ILL, conflict || now instanceof TourSaving.Failed);
    for (Button button : new Button[] {replace, beside}) {
      button.setVisible(conflict);
      button.setManaged(conflict);
    }
    save.setVisible(!conflict);
    save.setManaged(!conflict);
    save.setDisable(!changed || now instanceof TourSaving.Writing);
    rehearse.setDisable(desk.steps().size() <= desk.countOfMissing());
  }
}
