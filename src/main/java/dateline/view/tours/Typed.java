package dateline.view.tours;

import dateline.model.Tour;
import dateline.view.Script;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.TextInputControl;
import javafx.util.Subscription;

/** A field that shows a text of the tours and changes it as one types. */
final class Typed {

  private static final int MOST_DIGITS = 4;

  private final TextInputControl field;
  private final Supplier<String> shown;
  private final Consumer<String> typed;
  private final Runnable left;
  private boolean filling;

  /**
   * @param shown what the tours say
   * @param typed told what one types
   * @param left run when one goes elsewhere
   */
  Typed(TextInputControl field, Supplier<String> shown, Consumer<String> typed, Runnable left) {
    this.field = field;
    this.shown = shown;
    this.typed = typed;
    this.left = left;
  }

  Subscription install() {
    return Subscription.combine(
        field.textProperty().subscribe((_, text) -> typed(text)),
        field
            .focusedProperty()
            .subscribe(
                focused -> {
                  if (!focused) {
                    left.run();
                  }
                }));
  }

  private void typed(String text) {
    wrapIfPossible(text);
    if (!filling) {
      typed.accept(text);
    }
  }

  /** A text area cannot break the lines of scripts that need shaping; it scrolls them sideways. */
  private void wrapIfPossible(String text) {
    if (field instanceof TextArea area) {
      area.setWrapText(!Script.isComplex(text));
    }
  }

  /** Shows what the tours say now; the caret stays where that is the same. */
  void refill() {
    String wanted = shown.get();
    if (!wanted.equals(field.getText())) {
      filling = true;
      wrapIfPossible(wanted);
      field.setText(wanted);
      filling = false;
    }
  }

  /** A field for minutes: digits alone, nothing for none. */
  static TextField minutes(String spoken) {
    TextField field = new TextField();
    field.getStyleClass().add("minutes");
    field.setPrefColumnCount(3);
    field.setMaxWidth(TextField.USE_PREF_SIZE);
    field.setAccessibleText(spoken);
    field.setTextFormatter(
        new TextFormatter<>(
            change ->
                change.getControlNewText().matches("\\d{0," + MOST_DIGITS + "}") ? change : null));
    return field;
  }

  static String minutes(int minutes) {
    return minutes == 0 ? "" : String.valueOf(minutes);
  }

  static int minutesOf(String text) {
    return text.isEmpty() ? 0 : Math.min(Tour.MOST_MINUTES, Integer.parseInt(text));
  }
}
