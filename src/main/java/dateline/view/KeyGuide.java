package dateline.view;

import dateline.keys.Action;
import dateline.keys.Action.Context;
import dateline.keys.Action.Section;
import dateline.keys.KeyMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * Every key, by where and for what it is pressed, in as many columns as there is room for, with a
 * field to search in. The keys are the user's own.
 */
public final class KeyGuide extends VBox {

  /** How wide a column is at least, in letters of the usual size. */
  private static final double LEAST_COLUMN = 27;

  private static final int MOST_COLUMNS = 3;

  /** What the mouse does, where. */
  private static final List<String> WINDOW_MOUSE =
      List.of("wheel", "pan", "span", "measure", "column", "centre", "menu");

  private static final List<String> SHOW_MOUSE = List.of("show-mouse", "show-number");

  private final Words words;
  private final KeyWords names;
  private final List<Context> contexts;
  private final TextField search = new TextField();
  private final VBox body = new VBox();
  private final ScrollPane scroll = new ScrollPane(body);
  private int columns = MOST_COLUMNS;

  /** A line of the list. */
  private record Row(String what, List<String> keys) {
    boolean has(String sought, Locale locale) {
      return (what + " " + String.join(" ", keys)).toLowerCase(locale).contains(sought);
    }
  }

  /** Lines under a heading. */
  private record Part(String title, List<Row> rows) {
    int height() {
      return rows.size() + 2;
    }
  }

  public KeyGuide(Words words, KeyMap keys, List<Context> contexts) {
    this.words = words;
    this.contexts = contexts;
    names = new KeyWords(words, keys);
    getStyleClass().add("key-guide");
    search.setPromptText(words.get("keys.search"));
    search.setAccessibleText(words.get("keys.search"));
    search.textProperty().subscribe(_ -> fill());
    body.getStyleClass().add("key-body");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().setAll(search, scroll);
    scroll.viewportBoundsProperty().subscribe(_ -> recount());
    search.fontProperty().subscribe(_ -> recount());
  }

  /** Where one types what to look for. */
  public TextField search() {
    return search;
  }

  private void recount() {
    double width = scroll.getViewportBounds().getWidth();
    double column = LEAST_COLUMN * search.getFont().getSize();
    int wanted = Math.clamp((int) (width / column), 1, MOST_COLUMNS);
    if (width > 0 && wanted != columns) {
      columns = wanted;
      fill();
    }
  }

  private void fill() {
    String sought = search.getText().strip().toLowerCase(words.locale());
    List<Node> found = new ArrayList<>();
    for (Context context : contexts) {
      List<Part> parts = found(parts(context), sought);
      if (!parts.isEmpty()) {
        if (contexts.size() > 1) {
          found.add(styled(words.get("keys.context." + Action.word(context)), "key-context"));
        }
        found.add(columns(parts));
      }
    }
    if (found.isEmpty()) {
      found.add(styled(words.get("keys.none"), "muted"));
    }
    body.getChildren().setAll(found);
  }

  private List<Part> parts(Context context) {
    List<Part> parts = new ArrayList<>();
    for (Section section : Section.values()) {
      List<Row> rows =
          Action.of(context).stream()
              .filter(action -> action.section() == section)
              .map(action -> new Row(words.get(action.words()), names.each(action)))
              .filter(row -> !row.keys.isEmpty())
              .toList();
      if (!rows.isEmpty()) {
        parts.add(new Part(words.get(section.words()), rows));
      }
    }
    List<Row> mouse =
        (context == Context.WINDOW ? WINDOW_MOUSE : SHOW_MOUSE)
            .stream()
                .map(
                    key ->
                        new Row(
                            words.get("keys." + key), List.of(words.get("keys." + key + ".keys"))))
                .toList();
    parts.add(new Part(words.get("keys.section.mouse"), mouse));
    return parts;
  }

  private List<Part> found(List<Part> parts, String sought) {
    return parts.stream()
        .map(
            part ->
                new Part(
                    part.title,
                    part.rows.stream().filter(row -> row.has(sought, words.locale())).toList()))
        .filter(part -> !part.rows.isEmpty())
        .toList();
  }

  /** Puts the parts, in their order, into columns of about the same height. */
  private Node columns(List<Part> parts) {
    GridPane line = new GridPane();
    line.getStyleClass().add("key-columns");
    double whole = parts.stream().mapToInt(Part::height).sum();
    VBox column = null;
    double filled = 0;
    for (Part part : parts) {
      double middle = filled + part.height() / 2.0;
      int made = line.getChildren().size();
      if (column == null || middle > whole / columns * made) {
        column = new VBox();
        column.getStyleClass().add("key-column");
        line.add(column, made, 0);
        line.getColumnConstraints().add(share(100.0 / columns));
      }
      column.getChildren().add(section(part));
      filled += part.height();
    }
    return line;
  }

  private static Node section(Part part) {
    GridPane rows = new GridPane();
    rows.getStyleClass().add("key-rows");
    rows.getColumnConstraints().setAll(share(52), share(48));
    for (Row row : part.rows) {
      FlowPane caps = new FlowPane();
      caps.getStyleClass().add("key-caps");
      caps.setAlignment(Pos.TOP_RIGHT);
      row.keys.forEach(key -> caps.getChildren().add(Prose.label(key, "key-cap")));
      Label what = Prose.label(row.what, "key-what");
      GridPane.setValignment(what, VPos.TOP);
      rows.addRow(rows.getRowCount(), what, caps);
    }
    VBox section = new VBox(styled(part.title, "key-section-title"), rows);
    section.getStyleClass().add("key-section");
    return section;
  }

  private static ColumnConstraints share(double percent) {
    ColumnConstraints column = new ColumnConstraints();
    column.setPercentWidth(percent);
    return column;
  }

  private static Label styled(String text, String styleClass) {
    return Prose.label(text, styleClass);
  }
}
