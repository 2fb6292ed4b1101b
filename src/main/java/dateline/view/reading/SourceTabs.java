package dateline.view.reading;

import dateline.model.Source;
import dateline.view.Prose;
import dateline.view.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/**
 * One tab for each source that supports the event, as many as there is room for; the others, and
 * the sources that say nothing of it, are in a menu at the end.
 */
final class SourceTabs extends Region {

  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
  private static final double GAP = 16;
  private static final double SIDE = 24;
  private static final double LEAST_HEIGHT = 40;

  private final Words words;
  private final Dates wording;
  private final Consumer<String> opener;
  private final MenuButton menu = new MenuButton();
  private final Region tools;
  private final List<Button> tabs = new ArrayList<>();
  private final List<Label> dates = new ArrayList<>();
  private List<Source> supporting = List.of();
  private List<Source> others = List.of();
  private String current = "";
  private int shown;

  /**
   * Makes them without any tab.
   *
   * @param opener told the id of the source whose article is wanted
   * @param tools stand at the end
   */
  SourceTabs(Words words, Dates dates, Consumer<String> opener, Region tools) {
    this.words = words;
    this.wording = dates;
    this.opener = opener;
    getStyleClass().add("source-tabs");
    setAccessibleRole(AccessibleRole.TAB_PANE);
    menu.getStyleClass().add("more-sources");
    this.tools = tools;
    addEventHandler(KeyEvent.KEY_PRESSED, this::key);
  }

  /**
   * Shows tabs.
   *
   * @param supporting the sources with passages of the event
   * @param all every source, in the order of the menu
   * @param current the id of the source whose article is shown; empty for none
   */
  void show(List<Source> supporting, List<Source> all, String current) {
    this.supporting = new ArrayList<>(supporting);
    this.current = current;
    others = all.stream().filter(source -> !supporting.contains(source)).toList();
    others.stream().filter(source -> source.id().equals(current)).forEach(this.supporting::add);
    boolean focused = tabs.stream().anyMatch(Button::isFocused);
    tabs.clear();
    dates.clear();
    for (Source source : this.supporting) {
      tabs.add(tab(source, !supporting.contains(source)));
    }
    getChildren().setAll(tabs);
    getChildren().addAll(menu, tools);
    if (focused) {
      tabs.stream().filter(Button::isFocusTraversable).findFirst().ifPresent(Button::requestFocus);
    }
    requestLayout();
  }

  private Button tab(Source source, boolean silent) {
    Label outlet = new Label(source.shortName());
    outlet.getStyleClass().add("outlet");
    HBox label = new HBox(outlet);
    label.getStyleClass().add("tab-label");
    String date = source.published() == null ? "" : wording.brief(source.published());
    if (!date.isEmpty()) {
      Label published = new Label(date);
      published.getStyleClass().add("published");
      label.getChildren().add(published);
      dates.add(published);
    }
    Button tab = new Button();
    tab.setGraphic(label);
    tab.getStyleClass().setAll("tab");
    boolean chosen = source.id().equals(current);
    tab.pseudoClassStateChanged(CURRENT, chosen);
    tab.setFocusTraversable(chosen || (current.isEmpty() && tabs.isEmpty()));
    tab.setAccessibleRole(AccessibleRole.TAB_ITEM);
    tab.setAccessibleText(source.shortName() + (date.isEmpty() ? "" : ", " + date));
    String title = silent ? words.get("reading.tab.silent", source.title()) : source.title();
    tab.setTooltip(Prose.tooltip(tab.getAccessibleText() + '\n' + title));
    tab.setOnAction(_ -> opener.accept(source.id()));
    return tab;
  }

  private void key(KeyEvent event) {
    int by =
        switch (event.getCode()) {
          case LEFT -> -1;
          case RIGHT -> 1;
          default -> 0;
        };
    if (by == 0 || menu.isFocused() || event.isAltDown() || event.isShortcutDown()) {
      return;
    }
    int at = currentIndex() + by;
    if (at >= 0 && at < supporting.size()) {
      opener.accept(supporting.get(at).id());
    }
    event.consume();
  }

  private int currentIndex() {
    for (int i = 0; i < supporting.size(); i++) {
      if (supporting.get(i).id().equals(current)) {
        return i;
      }
    }
    return 0;
  }

  @Override
  protected double computePrefHeight(double width) {
    double highest = Math.max(menu.prefHeight(-1), tools.prefHeight(-1));
    for (Button tab : tabs) {
      highest = Math.max(highest, tab.prefHeight(-1));
    }
    return Math.max(LEAST_HEIGHT, highest + 8);
  }

  @Override
  protected double computeMinHeight(double width) {
    return LEAST_HEIGHT;
  }

  @Override
  protected double computeMinWidth(double height) {
    return 200;
  }

  @Override
  protected void layoutChildren() {
    boolean some = !others.isEmpty();
    double tool = snapSizeX(tools.prefWidth(-1));
    double end = getWidth() - 16 - tool;
    tools.resizeRelocate(
        end, snapPositionY((getHeight() - tools.prefHeight(-1)) / 2), tool, tools.prefHeight(-1));
    double room = end - SIDE;
    double all = tabs.stream().mapToDouble(tab -> dated(tab) + GAP).sum() - GAP;
    menu.setText(words.get(tabs.isEmpty() ? "reading.sources" : "reading.sources.more"));
    double menuWidth = menu.prefWidth(-1);
    boolean menuShown = some || all > room;
    if (menuShown) {
      room -= menuWidth + GAP;
    }
    showDates(tabs.isEmpty() || dated(tabs.get(currentIndex())) <= room);
    List<Integer> fitting = fitting(room);
    double x = SIDE;
    for (int i = 0; i < tabs.size(); i++) {
      Button tab = tabs.get(i);
      boolean visible = fitting.contains(i);
      tab.setVisible(visible);
      if (visible) {
        double width = snapSizeX(Math.min(tab.prefWidth(-1), Math.max(64, room)));
        tab.resizeRelocate(x, 0, width, getHeight());
        x += width + GAP;
      }
    }
    menu.setVisible(menuShown);
    menu.resizeRelocate(
        tabs.isEmpty() ? SIDE - 8 : end - menuWidth,
        snapPositionY((getHeight() - menu.prefHeight(-1)) / 2),
        snapSizeX(menuWidth),
        menu.prefHeight(-1));
    fillMenu(fitting);
  }

  /** How wide a tab is with its date, be it shown or not. */
  private static double dated(Button tab) {
    HBox label = (HBox) tab.getGraphic();
    return label.getChildren().stream()
        .filter(part -> !part.isManaged())
        .mapToDouble(part -> part.prefWidth(-1) + label.getSpacing())
        .reduce(tab.prefWidth(-1), Double::sum);
  }

  /** Where not even one tab has room for its date, all do without. */
  private void showDates(boolean shown) {
    for (Label date : dates) {
      date.setVisible(shown);
      date.setManaged(shown);
    }
  }

  /** The tabs that have room: from the first on, and always the current one. */
  private List<Integer> fitting(double room) {
    List<Integer> fitting = new ArrayList<>();
    if (tabs.isEmpty()) {
      return fitting;
    }
    int kept = currentIndex();
    double left = room - tabs.get(kept).prefWidth(-1);
    for (int i = 0; i < tabs.size(); i++) {
      double width = tabs.get(i).prefWidth(-1) + GAP;
      if (i == kept) {
        fitting.add(i);
      } else if (width <= left) {
        fitting.add(i);
        left -= width;
      } else {
        left = -1;
      }
    }
    return fitting;
  }

  private void fillMenu(List<Integer> fitting) {
    List<Source> hidden = new ArrayList<>();
    for (int i = 0; i < supporting.size(); i++) {
      if (!fitting.contains(i)) {
        hidden.add(supporting.get(i));
      }
    }
    int contents = hidden.hashCode() * 31 + others.hashCode();
    if (contents == shown && !menu.getItems().isEmpty()) {
      return;
    }
    shown = contents;
    menu.getItems().clear();
    hidden.forEach(source -> menu.getItems().add(item(source)));
    if (!others.isEmpty()) {
      if (!hidden.isEmpty()) {
        menu.getItems().add(new SeparatorMenuItem());
      }
      if (!supporting.isEmpty()) {
        MenuItem heading = new MenuItem(words.get("reading.sources.silent"));
        heading.setDisable(true);
        menu.getItems().add(heading);
      }
      others.forEach(source -> menu.getItems().add(item(source)));
    }
  }

  private MenuItem item(Source source) {
    String date = source.published() == null ? "" : " · " + wording.brief(source.published());
    MenuItem item = new MenuItem(source.shortName() + date);
    item.setMnemonicParsing(false);
    item.setOnAction(_ -> opener.accept(source.id()));
    return item;
  }
}
