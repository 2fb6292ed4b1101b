package dateline.view.settings;

import dateline.settings.Preferences;
import dateline.settings.Preferences.DateStyle;
import dateline.settings.Preferences.Theme;
import dateline.settings.Preferences.Wheel;
import dateline.time.Edtf;
import dateline.view.Prose;
import dateline.view.Surroundings;
import dateline.view.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.controlsfx.control.SegmentedButton;
import org.jspecify.annotations.Nullable;

/** What is chosen by value: looks, language, dates, the wheel. */
final class PreferencesForm extends GridPane {

  private static final int TEXT_STEP = 10;
  private static final Edtf EXAMPLE = Edtf.parse("2020-02-01");

  private final Surroundings surroundings;
  private final Words words;
  private final Consumer<UnaryOperator<Preferences>> choose;

  /** A value on offer and its name. */
  private record Offer<T>(T value, String name) {}

  PreferencesForm(Surroundings surroundings, Consumer<UnaryOperator<Preferences>> choose) {
    this.surroundings = surroundings;
    this.choose = choose;
    words = surroundings.words();
    getStyleClass().add("settings-form");
    ColumnConstraints names = new ColumnConstraints();
    names.setMinWidth(Region.USE_PREF_SIZE);
    ColumnConstraints values = new ColumnConstraints();
    values.setHgrow(Priority.ALWAYS);
    getColumnConstraints().setAll(names, values);
    row(
        "theme",
        buttons(offers("theme", Theme.values()), Preferences::theme, Preferences::withTheme));
    row("text", textSize());
    row(
        "motion",
        buttons(
            List.of(
                new Offer<>(Motion.SYSTEM, words.get("settings.motion.system")),
                new Offer<>(Motion.REDUCED, words.get("settings.motion.reduced")),
                new Offer<>(Motion.FULL, words.get("settings.motion.full"))),
            Motion::of,
            (now, motion) -> now.withReducedMotion(motion.reduced())));
    row("language", list(languages(), Preferences::language, Preferences::withLanguage));
    row("dates", list(dates(), Preferences::dateStyle, Preferences::withDateStyle));
    row(
        "wheel",
        buttons(offers("wheel", Wheel.values()), Preferences::wheel, Preferences::withWheel));
  }

  private void row(String key, Node control) {
    Label name = Prose.label(words.get("settings." + key), "settings-name");
    name.setLabelFor(control);
    VBox value =
        new VBox(control, Prose.label(words.get("settings." + key + ".means"), "settings-means"));
    value.getStyleClass().add("settings-value");
    GridPane.setValignment(name, VPos.TOP);
    addRow(getRowCount(), name, value);
  }

  private <E extends Enum<E>> List<Offer<E>> offers(String key, E[] values) {
    return Stream.of(values)
        .map(
            value ->
                new Offer<>(
                    value,
                    words.get(
                        "settings."
                            + key
                            + "."
                            + value.name().toLowerCase(Locale.ROOT).replace('_', '-'))))
        .toList();
  }

  /** A row of buttons of which one is chosen. */
  private <T> Node buttons(
      List<Offer<T>> offers,
      Function<Preferences, T> value,
      BiFunction<Preferences, T, Preferences> with) {
    SegmentedButton row = new SegmentedButton();
    ToggleGroup group = new ToggleGroup();
    row.setToggleGroup(group);
    for (Offer<T> offer : offers) {
      ToggleButton button = new ToggleButton(offer.name);
      button.setMinWidth(Region.USE_PREF_SIZE);
      button.setOnAction(
          _ -> {
            button.setSelected(true);
            choose.accept(now -> with.apply(now, offer.value));
          });
      surroundings
          .preferences()
          .subscribe(now -> button.setSelected(value.apply(now).equals(offer.value)));
      row.getButtons().add(button);
    }
    return row;
  }

  private <T> Node list(
      List<Offer<T>> offers,
      Function<Preferences, T> value,
      BiFunction<Preferences, T, Preferences> with) {
    ComboBox<Offer<T>> list = new ComboBox<>();
    list.getItems().setAll(offers);
    list.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(Offer<T> offer) {
            return offer == null ? "" : offer.name;
          }

          @Override
          public Offer<T> fromString(String name) {
            throw new UnsupportedOperationException();
          }
        });
    surroundings
        .preferences()
        .subscribe(
            now ->
                offers.stream()
                    .filter(offer -> offer.value.equals(value.apply(now)))
                    .findFirst()
                    .ifPresent(list::setValue));
    list.setOnAction(
        _ -> {
          Offer<T> chosen = list.getValue();
          if (chosen != null) {
            choose.accept(now -> with.apply(now, chosen.value));
          }
        });
    return list;
  }

  private List<Offer<String>> languages() {
    List<Offer<String>> all = new ArrayList<>();
    all.add(new Offer<>("", words.get("settings.language.system")));
    for (Locale language : Words.languages()) {
      String name = language.getDisplayLanguage(language);
      String capital = name.substring(0, 1).toUpperCase(language) + name.substring(1);
      all.add(new Offer<>(language.toLanguageTag(), capital));
    }
    return all;
  }

  private List<Offer<DateStyle>> dates() {
    return Stream.of(DateStyle.values())
        .map(style -> new Offer<>(style, new Words(words.locale(), style).dates().full(EXAMPLE)))
        .toList();
  }

  /** The size is taken when the slider is let go of: it must not run away from the pointer. */
  private Node textSize() {
    Slider slider = new Slider(Preferences.LEAST_TEXT, Preferences.MOST_TEXT, 100);
    slider.setBlockIncrement(TEXT_STEP);
    slider.setMajorTickUnit(50);
    slider.setMinorTickCount(4);
    slider.setSnapToTicks(true);
    slider.setAccessibleText(words.get("settings.text"));
    HBox.setHgrow(slider, Priority.ALWAYS);
    Label size = new Label();
    size.getStyleClass().add("settings-size");
    size.textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> words.get("settings.text.percent", rounded(slider)), slider.valueProperty()));
    surroundings.preferences().subscribe(now -> slider.setValue(now.textSize()));
    slider
        .valueChangingProperty()
        .subscribe(
            moving -> {
              if (!moving) {
                choose(slider);
              }
            });
    slider
        .valueProperty()
        .subscribe(
            (_, _) -> {
              if (!slider.isValueChanging()) {
                choose(slider);
              }
            });
    HBox row = new HBox(slider, size);
    row.getStyleClass().add("settings-slider");
    return row;
  }

  private void choose(Slider slider) {
    choose.accept(now -> now.withTextSize(rounded(slider)));
  }

  private static int rounded(Slider slider) {
    return (int) Math.round(slider.getValue() / TEXT_STEP) * TEXT_STEP;
  }

  /** Whether things glide, as a choice of three. */
  private enum Motion {
    SYSTEM,
    REDUCED,
    FULL;

    static Motion of(Preferences preferences) {
      Boolean reduced = preferences.reducedMotion();
      return reduced == null ? SYSTEM : reduced ? REDUCED : FULL;
    }

    @Nullable Boolean reduced() {
      return this == SYSTEM ? null : Boolean.valueOf(this == REDUCED);
    }
  }
}
