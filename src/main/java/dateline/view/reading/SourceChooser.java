package dateline.view.reading;

import dateline.model.Source;
import dateline.view.Words;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.collections.ListChangeListener;
import javafx.util.StringConverter;
import org.controlsfx.control.CheckComboBox;
import org.jspecify.annotations.Nullable;

/** Chooses the sources that stand side by side. */
final class SourceChooser extends CheckComboBox<Source> {

  private final Words words;
  private Set<String> speaking = Set.of();
  private boolean filling;

  SourceChooser(Words words, Runnable changed) {
    this.words = words;
    getStyleClass().add("source-chooser");
    setAccessibleText(words.get("beside.choose"));
    setConverter(
        new StringConverter<>() {
          @Override
          public String toString(@Nullable Source source) {
            return source == null
                ? ""
                : speaking.contains(source.id())
                    ? source.shortName()
                    : words.get("beside.choose.silent", source.shortName());
          }

          @Override
          public @Nullable Source fromString(String text) {
            return null;
          }
        });
    getCheckModel()
        .getCheckedItems()
        .addListener(
            (ListChangeListener<Source>)
                _ -> {
                  if (!filling) {
                    entitle(chosen().size(), getItems().size());
                    changed.run();
                  }
                });
  }

  /**
   * Offers sources.
   *
   * @param speaking the ids of those that say something of the event
   * @param chosen the ids of those to begin with
   */
  void offer(List<Source> sources, Set<String> speaking, Set<String> chosen) {
    filling = true;
    this.speaking = speaking;
    List<Source> wanted = sources.stream().filter(source -> chosen.contains(source.id())).toList();
    // The skin reads the title only when a check changes, so the title comes first.
    entitle(wanted.size(), sources.size());
    getCheckModel().clearChecks();
    getItems().setAll(sources);
    wanted.forEach(getCheckModel()::check);
    filling = false;
  }

  void setChosen(Source source, boolean chosen) {
    if (chosen) {
      getCheckModel().check(source);
    } else {
      getCheckModel().clearCheck(source);
    }
  }

  /** The chosen sources in the order in which they are offered. */
  List<Source> chosen() {
    return getItems().stream()
        .filter(Objects::nonNull)
        .filter(source -> getCheckModel().isChecked(source))
        .toList();
  }

  private void entitle(int chosen, int offered) {
    setTitle(words.get("beside.chosen", chosen, offered));
  }
}
