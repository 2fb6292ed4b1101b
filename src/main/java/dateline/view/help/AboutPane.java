package dateline.view.help;

import dateline.view.Prose;
import dateline.view.Surroundings;
import dateline.view.Words;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * What the program is: its version and what it runs on, where its files are, what it brings along
 * and under what terms, and a button to copy what helps to find a fault.
 */
public final class AboutPane extends BorderPane {

  private final Words words;

  /**
   * Makes it.
   *
   * @param places paths by the key of their words
   * @param diagnostics says what helps to find a fault, without anything of the user's content
   */
  public AboutPane(
      Surroundings surroundings,
      String version,
      Map<String, String> places,
      Supplier<String> diagnostics) {
    words = surroundings.words();
    getStyleClass().addAll("aside", "about-pane");
    Label runtime =
        Prose.label(
            words.get(
                "about.runtime",
                System.getProperty("java.runtime.version", ""),
                System.getProperty("javafx.version", "")),
            "muted");
    VBox body =
        new VBox(
            Prose.label(words.get("about.name", version), "manual-title"),
            Prose.label(words.get("about.text"), "about-text"),
            runtime,
            Prose.label(words.get("about.places"), "about-heading"),
            places(new LinkedHashMap<>(places)),
            Prose.label(words.get("about.bundled"), "about-heading"),
            bundled());
    body.getStyleClass().add("about-body");
    ScrollPane scroll = new ScrollPane(body);
    scroll.setFitToWidth(true);
    setCenter(scroll);
    setBottom(foot(diagnostics));
  }

  private Node places(Map<String, String> places) {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("about-grid");
    ColumnConstraints name = new ColumnConstraints();
    ColumnConstraints path = new ColumnConstraints();
    path.setHgrow(Priority.ALWAYS);
    grid.getColumnConstraints().setAll(name, path);
    places.forEach(
        (key, place) -> {
          TextField field = new TextField(place);
          field.setEditable(false);
          field.getStyleClass().add("about-place");
          Label label = Prose.label(words.get(key), "about-place-name");
          label.setLabelFor(field);
          grid.addRow(grid.getRowCount(), label, field);
        });
    return grid;
  }

  private static Node bundled() {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("about-grid");
    for (int percent : new int[] {38, 17, 45}) {
      ColumnConstraints column = new ColumnConstraints();
      column.setPercentWidth(percent);
      grid.getColumnConstraints().add(column);
    }
    for (Bundled each : Bundled.all()) {
      grid.addRow(
          grid.getRowCount(),
          Prose.label(each.name(), "about-bundled"),
          Prose.label(each.version(), "muted"),
          Prose.label(each.licence(), "muted"));
    }
    return grid;
  }

  private Node foot(Supplier<String> diagnostics) {
    Label done = Prose.label("", "muted");
    Button copy = new Button(words.get("about.copy"));
    copy.setOnAction(
        _ -> {
          ClipboardContent content = new ClipboardContent();
          content.putString(diagnostics.get());
          Clipboard.getSystemClipboard().setContent(content);
          done.setText(words.get("about.copied"));
        });
    HBox foot = new HBox(copy, done);
    foot.getStyleClass().add("about-foot");
    return foot;
  }

  @Override
  public String getUserAgentStylesheet() {
    return Objects.requireNonNull(AboutPane.class.getResource("help.css")).toExternalForm();
  }
}
