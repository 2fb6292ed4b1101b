package dateline.view.disagreements;

import dateline.model.Disagreement.Kind;
import dateline.view.Words;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javafx.collections.ListChangeListener;
import javafx.util.StringConverter;
import org.controlsfx.control.CheckComboBox;
import org.jspecify.annotations.Nullable;

/** Chooses kinds of disagreement; none chosen means all. */
final class KindFilter extends CheckComboBox<Kind> {

  private final Words words;
  private final Map<Kind, Integer> counts = new EnumMap<>(Kind.class);

  KindFilter(Words words, Runnable changed) {
    this.words = words;
    getStyleClass().add("kinds");
    setAccessibleText(words.get("disagreements.kinds"));
    setConverter(
        new StringConverter<>() {
          @Override
          public String toString(@Nullable Kind kind) {
            return kind == null
                ? ""
                : words.get(
                    "disagreements.kind.count",
                    KindNames.of(kind, words),
                    counts.getOrDefault(kind, 0));
          }

          @Override
          public @Nullable Kind fromString(String text) {
            return null;
          }
        });
    getCheckModel()
        .getCheckedItems()
        .addListener(
            (ListChangeListener<Kind>)
                _ -> {
                  entitle();
                  changed.run();
                });
    entitle();
  }

  /** Offers these kinds, none of them chosen. */
  void offer(Map<Kind, Integer> kinds) {
    counts.clear();
    counts.putAll(kinds);
    getCheckModel().clearChecks();
    getItems().setAll(kinds.keySet());
    setDisable(kinds.size() < 2);
    entitle();
  }

  Set<Kind> chosen() {
    Set<Kind> chosen = EnumSet.noneOf(Kind.class);
    getCheckModel().getCheckedItems().stream().filter(Objects::nonNull).forEach(chosen::add);
    return chosen;
  }

  private void entitle() {
    Set<Kind> chosen = chosen();
    setTitle(
        switch (chosen.size()) {
          case 0 -> words.get("disagreements.kinds.all");
          case 1 -> KindNames.of(chosen.iterator().next(), words);
          default -> words.get("disagreements.kinds.some", chosen.size());
        });
  }
}
