package dateline.view.help;

import dateline.keys.Action;
import dateline.keys.KeyMap;
import dateline.keys.WindowAction;
import dateline.view.KeyWords;
import dateline.view.Prose;
import dateline.view.Surroundings;
import dateline.view.Words;
import dateline.view.help.Manual.Chapter;
import dateline.view.help.Manual.Line;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The manual: its chapters, the one that is chosen, and a field to search in all of them. */
public final class ManualPane extends BorderPane {

  private final Words words;
  private final Supplier<Node> legend;
  private final TextField search = new TextField();
  private final ListView<Chapter> contents = new ListView<>();
  private final VBox page = new VBox();
  private final ScrollPane scroll = new ScrollPane(page);
  private Manual manual = new Manual(List.of());

  /**
   * Makes it.
   *
   * @param places where things are, by the names that the manual has for them
   * @param legend makes the samples of how dates are drawn
   */
  public ManualPane(Surroundings surroundings, Map<String, String> places, Supplier<Node> legend) {
    words = surroundings.words();
    this.legend = legend;
    getStyleClass().addAll("aside", "manual-pane");
    search.setPromptText(words.get("manual.search"));
    search.setAccessibleText(words.get("manual.search"));
    contents.setCellFactory(_ -> new TitleCell());
    contents.setAccessibleText(words.get("manual.contents"));
    contents.setPlaceholder(Prose.label(words.get("manual.none"), "muted"));
    VBox.setVgrow(contents, Priority.ALWAYS);
    VBox side = new VBox(search, contents);
    side.getStyleClass().add("manual-side");
    page.getStyleClass().add("manual-page");
    scroll.setFitToWidth(true);
    setLeft(side);
    setCenter(scroll);
    search.textProperty().subscribe(_ -> list());
    contents.getSelectionModel().selectedItemProperty().subscribe(_ -> show());
    surroundings
        .keys()
        .subscribe(
            keys -> {
              manual = Manual.in(words.locale(), known(words, keys, places));
              list();
            });
  }

  /** What the names in the manual stand for: the keys of each action, and the places. */
  static Map<String, String> known(Words words, KeyMap keys, Map<String, String> places) {
    Map<String, String> known = new HashMap<>(places);
    KeyWords names = new KeyWords(words, keys);
    for (Action action : Action.all()) {
      String all = String.join(", ", names.each(action));
      known.put(action.id(), all.isEmpty() ? words.get("manual.no-key") : all);
    }
    known.put("legend-key", known.getOrDefault(WindowAction.LEGEND.id(), ""));
    return known;
  }

  private String sought() {
    return search.getText().strip().toLowerCase(words.locale());
  }

  private void list() {
    Chapter was = contents.getSelectionModel().getSelectedItem();
    String title = was == null ? "" : was.title();
    List<Chapter> found =
        manual.chapters().stream()
            .filter(chapter -> chapter.has(sought(), words.locale()))
            .toList();
    contents.getItems().setAll(found);
    int same = found.stream().map(Chapter::title).toList().indexOf(title);
    if (!found.isEmpty()) {
      contents.getSelectionModel().select(Math.max(0, same));
    }
    show();
  }

  private void show() {
    Chapter chapter = contents.getSelectionModel().getSelectedItem();
    page.getChildren().clear();
    if (chapter == null) {
      return;
    }
    page.getChildren().add(Prose.label(chapter.title(), "manual-title"));
    chapter.lines().forEach(line -> page.getChildren().add(node(line)));
    scroll.setVvalue(0);
  }

  private Node node(Line line) {
    return switch (line.part()) {
      case TEXT -> marked(Prose.label(line.text(), "manual-text"));
      case ITEM -> {
        Label bullet = new Label("•");
        bullet.getStyleClass().add("manual-bullet");
        Label text = marked(Prose.label(line.text(), "manual-text"));
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox item = new HBox(bullet, text);
        item.getStyleClass().add("manual-item");
        yield item;
      }
      case LEGEND -> legend.get();
    };
  }

  /** Marks a paragraph in which the words that are looked for stand. */
  private Label marked(Label text) {
    String sought = sought();
    if (!sought.isEmpty() && text.getText().toLowerCase(words.locale()).contains(sought)) {
      text.getStyleClass().add("manual-found");
    }
    return text;
  }

  @Override
  public String getUserAgentStylesheet() {
    return Objects.requireNonNull(ManualPane.class.getResource("help.css")).toExternalForm();
  }

  /** A chapter in the table of contents. */
  private static final class TitleCell extends ListCell<Chapter> {
    TitleCell() {
      setWrapText(true);
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(Chapter chapter, boolean empty) {
      super.updateItem(chapter, empty);
      setText(empty || chapter == null ? null : chapter.title());
    }
  }
}
