package dateline.view.find;

import dateline.session.Filter;
import dateline.session.Matches;
import dateline.session.Session;
import dateline.settings.SavedSearches;
import dateline.view.Surroundings;
import dateline.view.Words;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/**
 * Puts the finding and filtering of a window around its panels: the line above them, the list of
 * what was found and the panel of the filter floating over them. What was not wanted yet is not
 * even in the scene, where the first frame would have to wait for its style.
 */
public final class FindPane extends BorderPane {

  private static final double EDGE = 12;
  private static final double SHARE = 0.72;

  private final Session session;
  private final Finder finder;
  private final FindBar bar;
  private final ResultsList results;
  private final FilterPanel filter;
  private final SavedRow saved;
  private final StackPane stack;
  private @Nullable Node before;

  /**
   * Surrounds the panels.
   *
   * @param ways shows what was found in the large panel
   * @param searches the user's saved searches; set when the user changes them
   */
  public FindPane(
      Session session,
      Surroundings surroundings,
      Region panels,
      Ways ways,
      ObjectProperty<SavedSearches> searches) {
    this.session = session;
    Words words = surroundings.words();
    finder = new Finder(session, surroundings, ways);
    bar = new FindBar(session, finder, words, this::toggleFilter, this::close);
    results = new ResultsList(session, finder, words, this::close);
    saved = new SavedRow(session, finder, words, searches);
    filter = new FilterPanel(session, finder, words, saved, this::closeFilter);
    stack = new StackPane(panels);
    StackPane.setAlignment(results, Pos.TOP_LEFT);
    StackPane.setAlignment(filter, Pos.TOP_LEFT);
    StackPane.setMargin(results, new Insets(EDGE));
    StackPane.setMargin(filter, new Insets(EDGE));
    results.roomProperty().bind(stack.heightProperty().multiply(SHARE));
    filter.maxHeightProperty().bind(stack.heightProperty().subtract(2 * EDGE));
    filter.setVisible(false);
    getStyleClass().add("find-pane");
    setTop(bar);
    setCenter(stack);
    bar.field().focusedProperty().subscribe(_ -> showResults());
    bar.browsingProperty().subscribe(_ -> showResults());
    results.list().focusedProperty().subscribe(_ -> showResults());
    finder.hitsProperty().subscribe(_ -> showResults());
  }

  /** Opens the line to type into, or goes back to it. */
  public void find() {
    if (!bar.findingProperty().get()) {
      before = focusOwner();
      bar.findingProperty().set(true);
      if (!bar.field().getText().isBlank()) {
        finder.search(bar.field().getText(), () -> {});
      }
    }
    filter.setVisible(false);
    bar.field().requestFocus();
    bar.field().selectAll();
  }

  /** Goes to the next match; begins to find when nothing was looked for yet. */
  public void next() {
    step(1);
  }

  /** Goes to the match before; begins to find when nothing was looked for yet. */
  public void previous() {
    step(-1);
  }

  private void step(int by) {
    if (bar.field().getText().isBlank()) {
      find();
    } else {
      if (!bar.findingProperty().get()) {
        before = focusOwner();
        bar.findingProperty().set(true);
      }
      bar.step(by);
    }
  }

  /** Shows the panel of the filter, or puts it away. */
  public void toggleFilter() {
    if (filter.isVisible()) {
      closeFilter();
    } else {
      before = focusOwner();
      lay(filter);
      filter.setVisible(true);
      filter.takeFocus();
    }
  }

  /** Shows all events again. */
  public void clearFilter() {
    finder.filter(Filter.ALL);
  }

  private void closeFilter() {
    filter.setVisible(false);
    giveBack();
  }

  private void close() {
    bar.findingProperty().set(false);
    results.setVisible(false);
    finder.outsideProperty().set(false);
    finder.search("", () -> session.matchesProperty().set(Matches.NONE));
    giveBack();
  }

  private @Nullable Node focusOwner() {
    return getScene() == null ? null : getScene().getFocusOwner();
  }

  /** The focus returns to where it was. */
  private void giveBack() {
    Node there = before;
    before = null;
    if (there != null && there.getScene() != null && there.isVisible()) {
      there.requestFocus();
    } else {
      stack.getChildren().getFirst().requestFocus();
    }
  }

  private void showResults() {
    boolean browsing = bar.field().isFocused() && bar.browsingProperty().get();
    boolean wanted = bar.findingProperty().get() && (browsing || results.list().isFocused());
    boolean shown = wanted && results.hasSomething();
    if (shown) {
      lay(results);
    }
    results.setVisible(shown);
  }

  /** Puts something over the panels, where it stays. */
  private void lay(Node node) {
    if (node.getParent() == null) {
      stack.getChildren().add(node);
    }
  }

  /** Has Esc leave wherever the focus is. */
  public void install(Scene scene) {
    scene.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            if (filter.isVisible()) {
              closeFilter();
              event.consume();
            } else if (bar.findingProperty().get()) {
              close();
              event.consume();
            }
          }
        });
  }

  /** Asks for a name to save the filter under; nothing to save while all is shown. */
  public void saveFilter() {
    if (!filter.isVisible()) {
      toggleFilter();
    }
    saved.askName();
  }

  /** An entry of a menu for each saved filter. */
  public List<MenuItem> savedFilters() {
    return saved.items();
  }

  @Override
  public String getUserAgentStylesheet() {
    return Objects.requireNonNull(FindPane.class.getResource("find.css")).toExternalForm();
  }
}
