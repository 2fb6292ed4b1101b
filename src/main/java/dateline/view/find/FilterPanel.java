package dateline.view.find;

import dateline.render.Palette;
import dateline.session.Facet;
import dateline.session.Facets.Option;
import dateline.session.Filter;
import dateline.session.Session;
import dateline.time.Edtf;
import dateline.time.EdtfException;
import dateline.time.PlainDate;
import dateline.view.Prose;
import dateline.view.Words;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/**
 * Chooses what to show, by facet, each value with the number of events that it would show; the
 * themes with their colours, so that it is the legend of them.
 */
final class FilterPanel extends VBox {

  /** Of a facet with more values the most frequent ones show until one asks for all. */
  private static final int FEW = 6;

  /** So many themes show always, for this is their legend. */
  private static final int LEGEND = 16;

  private static final int HUES = Palette.LIGHT.hues().size();

  private final Session session;
  private final Finder finder;
  private final Words words;
  private final FilterWords filterWords;
  private final VBox facets = new VBox();
  private final TextField dates = new TextField();
  private final Label problem = Prose.label("", "problem");
  private final Label count = new Label();
  private final Button clear;
  private final Set<Facet> unfolded = EnumSet.noneOf(Facet.class);
  private boolean entering;

  FilterPanel(Session session, Finder finder, Words words, Region saved, Runnable close) {
    this.session = session;
    this.finder = finder;
    this.words = words;
    filterWords = new FilterWords(words);
    getStyleClass().addAll("filter-panel", "floating");
    Label title = new Label(words.get("filter.title"));
    title.getStyleClass().add("name");
    count.getStyleClass().add("counts");
    clear = Buttons.link(words.get("filter.clear"), () -> finder.filter(Filter.ALL));
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    Button closing = Buttons.symbol(Feather.X, words.get("tip.filter-close"), close);
    HBox head = new HBox(title, count, gap, clear, closing);
    head.getStyleClass().add("head");
    dates.setId("dates");
    dates.setPromptText(words.get("filter.dates.prompt"));
    dates.setAccessibleText(words.get("filter.dates"));
    dates.setOnAction(_ -> takeDates());
    dates
        .focusedProperty()
        .subscribe(
            focused -> {
              if (!focused) {
                takeDates();
              }
            });
    problem.setVisible(false);
    problem.setManaged(false);
    facets.getStyleClass().add("facets");
    ScrollPane scroll = new ScrollPane(facets);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    HBox foot = new HBox(saved);
    foot.getStyleClass().add("foot");
    getChildren().addAll(head, scroll, foot);
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            close.run();
            event.consume();
          }
        });
    session.shownProperty().subscribe(_ -> refresh());
    session.openProperty().subscribe(_ -> refresh());
    visibleProperty().subscribe(_ -> refresh());
  }

  /** Puts the focus on the first value, once the values are counted. */
  void takeFocus() {
    entering = true;
    refresh();
  }

  private void refresh() {
    if (isVisible()) {
      finder.count(facets, this::show);
    }
  }

  private void show(Choices choices) {
    Filter filter = finder.wantedProperty().get();
    Node focused = facets.lookupAll("*").stream().filter(Node::isFocused).findFirst().orElse(null);
    boolean visibly = focused != null && focused.isFocusVisible();
    facets.getChildren().clear();
    if (!filter.text().isEmpty()) {
      CheckBox box = new CheckBox(filterWords.quoted(filter.text()));
      box.setSelected(true);
      box.setMnemonicParsing(false);
      box.setOnAction(_ -> finder.filter(finder.wantedProperty().get().withText("")));
      facets.getChildren().add(section(words.get("filter.text"), box));
    }
    for (Facet facet : Facet.values()) {
      facet(facet, choices, filter);
      if (facet == Facet.THEME) {
        showDates(filter);
      }
    }
    int all = session.open().index().size();
    count.setText(words.get("filter.count", session.shown().count(), all));
    clear.setVisible(!filter.isAll());
    if (entering) {
      entering = false;
      // The values are in the scene only once the scroll pane around them is dressed.
      applyCss();
      facets.requestFocusTraversal(TraversalDirection.NEXT);
    } else if (focused != null && focused.getId() != null) {
      facets.lookupAll("*").stream()
          .filter(node -> focused.getId().equals(node.getId()))
          .findFirst()
          .ifPresent(node -> refocus(node, visibly));
    }
  }

  /** Focuses what is the first, or the only one, that takes the focus in its parent. */
  private static void refocus(Node node, boolean visibly) {
    if (visibly) {
      node.getParent().requestFocusTraversal(TraversalDirection.NEXT);
    } else {
      node.requestFocus();
    }
  }

  private static VBox section(String title, Node... content) {
    Label name = new Label(title);
    name.getStyleClass().add("section");
    VBox section = new VBox(name);
    section.getStyleClass().add("facet");
    section.getChildren().addAll(content);
    return section;
  }

  private void showDates(Filter filter) {
    if (!dates.isFocused()) {
      Edtf wanted = filter.dates();
      dates.setText(wanted == null ? "" : words.dates().brief(wanted));
    }
    facets.getChildren().add(section(words.get("filter.dates"), dates, problem));
  }

  private void takeDates() {
    Filter filter = finder.wantedProperty().get();
    Edtf before = filter.dates();
    String typed = dates.getText().strip();
    try {
      Edtf wanted = typed.isEmpty() ? null : PlainDate.parse(typed, words.locale());
      complain("");
      if (!Objects.equals(wanted, before)) {
        finder.filter(filter.withDates(wanted));
      }
    } catch (EdtfException e) {
      if (before == null || !typed.equals(words.dates().brief(before))) {
        complain(words.say(e.problem()));
      }
    }
  }

  private void complain(String what) {
    problem.setText(what);
    problem.setVisible(!what.isEmpty());
    problem.setManaged(!what.isEmpty());
  }

  private void facet(Facet facet, Choices choices, Filter filter) {
    Map<String, Integer> usual = new HashMap<>();
    List<Option> all = choices.all().getOrDefault(facet, List.of());
    all.forEach(option -> usual.put(option.key(), option.count()));
    List<Option> options =
        choices.options().getOrDefault(facet, List.of()).stream()
            .filter(one -> facet == Facet.THEME || usual.getOrDefault(one.key(), 0) > 0)
            .toList();
    Set<String> chosen = new HashSet<>(filter.of(facet));
    if (options.size() < 2 && chosen.isEmpty()) {
      return;
    }
    boolean many = options.size() > (facet == Facet.THEME ? LEGEND : FEW + 1);
    boolean folded = many && !unfolded.contains(facet);
    VBox section = section(filterWords.facet(facet));
    List<Option> listed =
        many
            ? options.stream()
                .sorted(Comparator.comparingInt((Option one) -> -usual.getOrDefault(one.key(), 0)))
                .toList()
            : options;
    int place = 0;
    for (Option option : listed) {
      if (!folded || place < FEW || chosen.contains(option.key())) {
        section.getChildren().add(row(facet, option, chosen.contains(option.key())));
      }
      place++;
    }
    if (many) {
      Button more =
          Buttons.link(
              folded ? words.get("filter.all", options.size()) : words.get("filter.fewer"),
              () -> {
                if (!unfolded.remove(facet)) {
                  unfolded.add(facet);
                }
                show(choices);
              });
      more.setId(facet + " all");
      section.getChildren().add(new HBox(more));
    }
    facets.getChildren().add(section);
  }

  private HBox row(Facet facet, Option option, boolean chosen) {
    CheckBox box = new CheckBox(filterWords.value(facet, option.key(), option.name()));
    box.setMnemonicParsing(false);
    box.setId(facet + " " + option.key());
    box.setSelected(chosen);
    box.setMinWidth(0);
    box.setOnAction(_ -> finder.filter(finder.wantedProperty().get().toggled(facet, option.key())));
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    Label number = new Label(words.get("filter.number", option.count()));
    number.getStyleClass().add("counts");
    number.setMinWidth(Region.USE_PREF_SIZE);
    HBox row = new HBox(box, gap, number);
    row.getStyleClass().add("value");
    if (option.count() == 0 && !chosen) {
      row.getStyleClass().add("none");
    }
    if (facet == Facet.THEME) {
      row.getChildren().addFirst(swatch(option.key()));
    }
    box.setAccessibleText(words.get("filter.spoken", box.getText(), option.count()));
    return row;
  }

  /** The colour of a theme, as the pane draws it. */
  private Region swatch(String theme) {
    List<String> ids = session.open().timeline().themes().stream().map(one -> one.id()).toList();
    int number = ids.indexOf(theme);
    Region swatch = new Region();
    String hue = number < 0 ? "plain" : String.valueOf(number % HUES);
    swatch.getStyleClass().addAll("swatch", "hue-" + hue);
    return swatch;
  }
}
