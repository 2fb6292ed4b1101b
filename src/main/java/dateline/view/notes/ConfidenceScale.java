package dateline.view.notes;

import dateline.notes.Confidence;
import dateline.view.Prose;
import dateline.view.Words;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** The five steps of confidence as dots, and the word for the chosen one. */
final class ConfidenceScale extends HBox {

  private static final PseudoClass REACHED = PseudoClass.getPseudoClass("reached");

  private final Words words;
  private final Map<Confidence, Button> steps = new EnumMap<>(Confidence.class);
  private final Label word = new Label();
  private @Nullable Confidence shown;

  /**
   * Makes it.
   *
   * @param choice told what was chosen; null to judge no longer
   */
  ConfidenceScale(Words words, Consumer<@Nullable Confidence> choice) {
    this.words = words;
    getStyleClass().add("confidence");
    setAccessibleRole(AccessibleRole.TOOL_BAR);
    word.getStyleClass().add("word");
    word.setMinWidth(USE_PREF_SIZE);
    HBox dots = new HBox();
    dots.getStyleClass().add("dots");
    for (Confidence each : Confidence.values()) {
      Button step = new Button();
      step.getStyleClass().setAll("dot");
      String said = means(each, words);
      step.setTooltip(Prose.tooltip(said));
      step.setAccessibleText(said);
      step.setOnAction(_ -> choice.accept(each == shown ? null : each));
      step.hoverProperty().subscribe(_ -> name());
      steps.put(each, step);
    }
    dots.getChildren().setAll(steps.values());
    getChildren().setAll(dots, word);
    show(null);
  }

  static String word(Confidence confidence, Words words) {
    return words.get("notes.confidence." + confidence.name().toLowerCase(Locale.ROOT));
  }

  private static String means(Confidence confidence, Words words) {
    return words.get(
        "notes.confidence.is",
        word(confidence, words),
        words.get("notes.confidence." + confidence.name().toLowerCase(Locale.ROOT) + ".means"));
  }

  void show(@Nullable Confidence confidence) {
    shown = confidence;
    steps.forEach(
        (each, step) ->
            step.pseudoClassStateChanged(
                REACHED, confidence != null && each.compareTo(confidence) <= 0));
    name();
  }

  /** Names the step under the pointer, else the chosen one. */
  private void name() {
    Confidence named = shown;
    for (Map.Entry<Confidence, Button> step : steps.entrySet()) {
      named = step.getValue().isHover() ? step.getKey() : named;
    }
    word.setText(named == null ? words.get("notes.confidence.none") : word(named, words));
  }
}
