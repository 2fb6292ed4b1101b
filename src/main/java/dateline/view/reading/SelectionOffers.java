package dateline.view.reading;

import dateline.article.Citation;
import dateline.article.TextRange;
import dateline.view.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.FlowPane;

/** What can be done with selected text: in a small bar beside it, and in a menu. */
final class SelectionOffers {

  /** As many places as a menu can hold. */
  private static final int MOST_PLACES = 40;

  private final ArticleView view;
  private final Words words;
  private final FlowPane bar = new FlowPane();
  private final Button cited;
  private final Button elsewhere;
  private ContextMenu open = new ContextMenu();

  SelectionOffers(ArticleView view, Words words) {
    this.view = view;
    this.words = words;
    Button quote = button("reading.copy.cited", this::copyCited);
    Button copy = button("reading.copy", this::copy);
    cited = button("reading.cited", () -> {});
    cited.setOnAction(_ -> show(citedItems(), cited));
    elsewhere = button("reading.elsewhere", () -> {});
    elsewhere.setOnAction(_ -> find(elsewhere));
    bar.getStyleClass().add("selection-bar");
    bar.getChildren().setAll(quote, copy, cited, elsewhere);
    bar.setManaged(false);
    bar.setVisible(false);
    bar.setAccessibleText(words.get("reading.selection"));
  }

  private Button button(String key, Runnable action) {
    Button button = new Button(words.get(key));
    button.getStyleClass().setAll("link");
    button.setMinWidth(Button.USE_PREF_SIZE);
    button.setOnAction(_ -> action.run());
    return button;
  }

  /** The bar, to be put into the view. */
  FlowPane bar() {
    return bar;
  }

  /** Shows the bar if something is selected. */
  void offer() {
    boolean some = view.selected().length() > 0;
    if (some) {
      int purposes = citations().size();
      cited.setText(words.get("reading.cited.count", purposes));
      cited.setDisable(purposes == 0);
    }
    bar.setVisible(some);
    view.requestLayout();
  }

  void withdraw() {
    bar.setVisible(false);
    open.hide();
  }

  /** Shows the same as a menu at a place of the screen. */
  void showMenu(double screenX, double screenY) {
    boolean some = view.selected().length() > 0;
    List<MenuItem> items = new ArrayList<>();
    items.add(item(words.get("reading.copy.cited.menu"), this::copyCited));
    items.add(item(words.get("reading.copy.menu"), this::copy));
    Menu citing = new Menu(words.get("reading.cited.menu"));
    citing.getItems().setAll(some ? citedItems() : List.of());
    citing.setDisable(citing.getItems().isEmpty());
    items.add(citing);
    items.add(item(words.get("reading.elsewhere.menu"), () -> find(view)));
    items.forEach(item -> item.setDisable(item.isDisable() || !some));
    items.add(item(words.get("reading.select-all"), view::selectAll));
    open.hide();
    open = new ContextMenu(items.toArray(MenuItem[]::new));
    open.show(view, screenX, screenY);
  }

  private static MenuItem item(String text, Runnable action) {
    MenuItem item = new MenuItem(text);
    item.setMnemonicParsing(false);
    item.setOnAction(_ -> action.run());
    return item;
  }

  private List<Citation> citations() {
    ArticleView.Content content = view.content();
    return content == null
        ? List.of()
        : Mark.onePerPurpose(content.marked().overlapping(view.selected()));
  }

  private List<MenuItem> citedItems() {
    return new ArrayList<>(view.host().offered(citations()).getItems());
  }

  private void show(List<MenuItem> items, Node beside) {
    open.hide();
    open = new ContextMenu(items.toArray(MenuItem[]::new));
    open.show(beside, Side.BOTTOM, 0, 4);
  }

  private void find(Node beside) {
    TextRange range = view.selected();
    if (range.length() > 0) {
      view.host().elsewhere(view.selectedText(), range, found -> showPlaces(found, beside));
    }
  }

  private void showPlaces(Concordance found, Node beside) {
    List<MenuItem> items = new ArrayList<>();
    for (Concordance.Line line : found.lines()) {
      if (items.size() < MOST_PLACES) {
        items.add(item(line.title(), () -> view.host().open(line.place())));
      }
    }
    int rest = found.lines().size() - items.size();
    if (rest > 0 || items.isEmpty()) {
      MenuItem note =
          item(
              items.isEmpty()
                  ? words.get("reading.elsewhere.none")
                  : words.get("reading.elsewhere.rest", rest),
              () -> {});
      note.setDisable(true);
      items.add(note);
    }
    show(items, beside);
  }

  /** Copies the selected text. */
  void copy() {
    copy(view.selectedText());
  }

  /** Copies the selected text in quotation marks, with outlet, headline and date. */
  void copyCited() {
    if (view.selected().length() > 0) {
      copy(words.get("reading.copied", view.selectedText(), view.host().reference()));
    }
  }

  private static void copy(String text) {
    if (!text.isEmpty()) {
      ClipboardContent copied = new ClipboardContent();
      copied.putString(text);
      Clipboard.getSystemClipboard().setContent(copied);
    }
  }
}
