package dateline.view.find;

import dateline.session.Filter;
import dateline.session.Matches;
import dateline.session.Session;
import dateline.session.Shown;
import dateline.view.Prose;
import dateline.view.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** One line: the words one looks for, how much has them, and what the filter shows. */
final class FindBar extends HBox {

  /** Long enough to type the next letter, short enough to seem immediate. */
  private static final Duration PAUSE = Duration.millis(120);

  private static final Duration PATIENCE = Duration.millis(300);

  private static final int MOST_WAYS = 2;
  private static final double LEAST_SHOWN = 160;

  private final Session session;
  private final Finder finder;
  private final Words words;
  private final FilterWords filterWords;
  private final Runnable close;
  private final BooleanProperty finding = new SimpleBooleanProperty(false);
  private final BooleanProperty browsing = new SimpleBooleanProperty(true);
  private final TextField field = new TextField();
  private final Label found = new Label();
  private final Button previous;
  private final Button next;
  private final Button outside = Buttons.link("", this::toggleOutside);
  private final Button only;
  private final HBox find;
  private final Label shown = new Label();
  private final HBox ways = new HBox();
  private final Button change;
  private final HBox filtered;
  private final PauseTransition pause = new PauseTransition(PAUSE);
  private final PauseTransition patience = new PauseTransition(PATIENCE);

  /**
   * Makes the line.
   *
   * @param openFilter opens the panel of the filter
   * @param close closes the search
   */
  FindBar(Session session, Finder finder, Words words, Runnable openFilter, Runnable close) {
    this.session = session;
    this.finder = finder;
    this.words = words;
    this.close = close;
    filterWords = new FilterWords(words);
    field.setPromptText(words.get("find.prompt"));
    field.setAccessibleText(words.get("find.prompt"));
    field.setPrefColumnCount(20);
    field.setMinWidth(160);
    found.getStyleClass().add("counts");
    found.setMinWidth(0);
    previous = Buttons.symbol(Feather.CHEVRON_UP, words.get("tip.find-previous"), () -> step(-1));
    next = Buttons.symbol(Feather.CHEVRON_DOWN, words.get("tip.find-next"), () -> step(1));
    only = Buttons.link(words.get("find.only"), this::showOnlyFound);
    only.getStyleClass().add("only");
    only.setTooltip(Prose.tooltip(words.get("find.only.tip")));
    Button closing = Buttons.symbol(Feather.X, words.get("tip.find-close"), close);
    outside.getStyleClass().add("outside");
    outside.setTooltip(Prose.tooltip(words.get("find.outside.tip")));
    find = new HBox(field, found, outside, previous, next, only, closing);
    find.getStyleClass().add("find");
    Label sign = new Label(null, FontIcon.of(Feather.FILTER));
    shown.getStyleClass().add("shown");
    shown.setMinWidth(LEAST_SHOWN);
    change = Buttons.link(words.get("filter.change"), openFilter);
    Button clear = Buttons.link(words.get("filter.clear"), () -> finder.filter(Filter.ALL));
    ways.getStyleClass().add("ways");
    filtered = new HBox(sign, shown, ways, change, clear);
    filtered.getStyleClass().add("filtered");
    HBox.setHgrow(filtered, Priority.ALWAYS);
    getStyleClass().add("find-bar");
    field.textProperty().subscribe(_ -> typed());
    field.setOnMouseClicked(_ -> browsing.set(true));
    pause.setOnFinished(_ -> search());
    patience.setOnFinished(_ -> found.setText(words.get("find.searching")));
    field.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    finder.hitsProperty().subscribe(this::found);
    finder.currentProperty().subscribe(_ -> found(finder.hits()));
    finder
        .searchingProperty()
        .subscribe(
            searching -> {
              if (searching) {
                patience.playFromStart();
              } else {
                patience.stop();
                found(finder.hits());
              }
            });
    finding.subscribe(_ -> arrange());
    session.shownProperty().subscribe(_ -> arrange());
    session.openProperty().subscribe(_ -> arrange());
  }

  TextField field() {
    return field;
  }

  /** Whether one is looking for something. */
  BooleanProperty findingProperty() {
    return finding;
  }

  /** Whether the list is to be shown while one types; not once one was led to a match. */
  BooleanProperty browsingProperty() {
    return browsing;
  }

  private void typed() {
    browsing.set(true);
    pause.playFromStart();
  }

  private void search() {
    search(() -> {});
  }

  private void search(Runnable then) {
    pause.stop();
    if (!finder.typed().equals(field.getText())) {
      finder.search(field.getText(), then);
    } else {
      then.run();
    }
  }

  private void pressed(KeyEvent event) {
    switch (event.getCode()) {
      case ENTER -> enter(event);
      case DOWN -> browse(1);
      case UP -> browse(-1);
      case ESCAPE -> close.run();
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void enter(KeyEvent event) {
    if (event.isShortcutDown()) {
      toggleOutside();
    } else {
      step(event.isShiftDown() ? -1 : 1);
      browsing.set(finder.hits().size() == 0);
    }
  }

  private void browse(int by) {
    boolean opened = browsing.get();
    browsing.set(true);
    if (opened) {
      step(by);
    }
  }

  /** Goes to the next match of what is in the field, or to the one before. */
  void step(int by) {
    search(() -> finder.step(by));
  }

  private void showOnlyFound() {
    search(() -> finder.filter(finder.wantedProperty().get().withText(field.getText())));
  }

  /** Leads to what the filter hides, too, or no longer. */
  private void toggleOutside() {
    browsing.set(true);
    finder.outsideProperty().set(!finder.outsideProperty().get());
  }

  private void found(Hits hits) {
    Matches matches = hits.matches();
    int current = finder.currentProperty().get();
    String counts = matches.words().isBlank() ? "" : counts(hits);
    found.setText(current < 0 ? counts : words.get("find.at", current + 1, hits.size(), counts));
    found.setTooltip(found.getText().isEmpty() ? null : new Tooltip(found.getText()));
    previous.setDisable(hits.size() == 0);
    next.setDisable(hits.size() == 0);
    outside.setText(
        hits.leavesOut() ? words.get("find.more", hits.hidden()) : words.get("find.fewer"));
    outside.setVisible(hits.hidden() > 0);
    outside.setManaged(outside.isVisible());
    only.setVisible(!matches.events().isEmpty());
    only.setManaged(only.isVisible());
  }

  private String counts(Hits hits) {
    List<String> parts = new ArrayList<>();
    for (Hits.Kind kind : Hits.Kind.values()) {
      if (hits.count(kind) > 0) {
        parts.add(words.get("find.count." + kind.key(), hits.count(kind)));
      }
    }
    if (parts.isEmpty()) {
      return words.get(hits.leavesOut() ? "find.none.inside" : "find.none");
    }
    String all = String.join(words.get("filter.comma"), parts);
    return hits.matches().similar() ? words.get("find.similar", all) : all;
  }

  /** A part that was not wanted yet costs a start nothing, for it is not in the scene. */
  private void show(HBox part, boolean wanted, int place) {
    if (wanted && part.getParent() == null) {
      getChildren().add(place, part);
    }
    part.setVisible(wanted);
    part.setManaged(wanted);
  }

  private void arrange() {
    Shown now = session.shown();
    boolean some = !now.filter().isAll();
    show(find, finding.get(), 0);
    show(filtered, some, getChildren().size());
    setVisible(finding.get() || some);
    setManaged(isVisible());
    if (some) {
      int all = session.open().index().size();
      String what = filterWords.all(now.filter(), session.open().timeline());
      String line = words.get("filter.shown", now.count(), all, what);
      shown.setText(now.count() == 0 ? words.get("filter.shown.none", all, what) : line);
      shown.setTooltip(Prose.tooltip(shown.getText()));
    }
    change.setVisible(now.count() > 0);
    change.setManaged(change.isVisible());
    ways.getChildren().clear();
    if (now.count() == 0 && some) {
      finder.relax(ways, this::offer);
    }
  }

  /** Says what to leave out so that something is shown. */
  private void offer(List<Relaxed> choices) {
    ways.getChildren().clear();
    for (Relaxed way : choices.subList(0, Math.min(MOST_WAYS, choices.size()))) {
      String what = filterWords.all(way.left(), session.open().timeline());
      ways.getChildren()
          .add(
              Buttons.link(
                  words.get("filter.without", what, way.count()),
                  () -> finder.filter(way.filter())));
    }
  }
}
