package dateline.view.notes;

import dateline.notes.Confidence;
import dateline.notes.Note;
import dateline.notes.Notes;
import dateline.notes.Target;
import dateline.session.Leads;
import dateline.session.Session;
import dateline.view.Prose;
import dateline.view.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.collections.ListChangeListener;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SkinBase;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import javafx.util.Subscription;
import org.controlsfx.control.CheckComboBox;
import org.jspecify.annotations.Nullable;

/** The list of notes, what is wanted of them above it. */
final class NotesSkin extends SkinBase<NotesPane> {

  private final Session session;
  private final Words words;
  private final TextField search = new TextField();
  private final ToggleButton starred = new ToggleButton();
  private final CheckComboBox<String> tags = new CheckComboBox<>();
  private final ComboBox<@Nullable Confidence> least = new ComboBox<>();
  private final Label count = new Label();
  private final ListView<Listed> list = new ListView<>();
  private final VBox nothing = new VBox();
  private final VBox filled;
  private Subscription subscriptions = Subscription.EMPTY;
  private boolean filling;

  NotesSkin(NotesPane pane) {
    super(pane);
    session = pane.session();
    words = pane.surroundings().words();
    search.setPromptText(words.get("notes.search"));
    search.setAccessibleText(words.get("notes.search"));
    search.addEventFilter(KeyEvent.KEY_PRESSED, this::pressInSearch);
    starred.setText(words.get("notes.starred"));
    tags.setTitle(words.get("notes.tags"));
    tags.setAccessibleText(words.get("notes.tags"));
    least.getItems().add(null);
    least.getItems().addAll(Arrays.asList(Confidence.values()));
    least.setAccessibleText(words.get("notes.least"));
    least.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(@Nullable Confidence confidence) {
            return confidence == null
                ? words.get("notes.least.any")
                : words.get("notes.least.at", ConfidenceScale.word(confidence, words));
          }

          @Override
          public @Nullable Confidence fromString(String text) {
            return null;
          }
        });
    count.getStyleClass().add("count");
    FlowPane filters = new FlowPane(search, starred, tags, least, count);
    filters.getStyleClass().add("filters");
    list.setCellFactory(_ -> new NoteCell(words, session::open, this::copy, this::delete));
    list.getStyleClass().add("all");
    list.setPlaceholder(Prose.label(words.get("notes.nomatch"), "muted"));
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressInList);
    VBox.setVgrow(list, Priority.ALWAYS);
    filled = new VBox(filters, list);
    nothing.getStyleClass().add("nothing");
    nothing
        .getChildren()
        .setAll(
            Prose.label(words.get("notes.none"), "section"),
            Prose.label(words.get("notes.none.means"), "text"));
    getChildren().setAll(filled, nothing);
    pane.enterAt(() -> list.getItems().isEmpty() ? pane : list);
  }

  @Override
  public void install() {
    ListChangeListener<String> chosen = _ -> refill();
    tags.getCheckModel().getCheckedItems().addListener(chosen);
    subscriptions =
        Subscription.combine(
            session.openProperty().subscribe((_, _) -> reload()),
            session.notebook().notesProperty().subscribe((_, _) -> reload()),
            session.selectionProperty().subscribe((_, _) -> follow()),
            search.textProperty().subscribe((_, _) -> refill()),
            starred.selectedProperty().subscribe((_, _) -> refill()),
            least.valueProperty().subscribe((_, _) -> refill()),
            list.getSelectionModel().selectedItemProperty().subscribe((_, line) -> lead(line)),
            () -> tags.getCheckModel().getCheckedItems().removeListener(chosen));
    reload();
  }

  @Override
  public void dispose() {
    subscriptions.unsubscribe();
    super.dispose();
  }

  private void reload() {
    List<String> used = List.copyOf(session.notebook().notes().tags().keySet());
    if (!used.equals(tags.getItems())) {
      Set<String> chosen = new HashSet<>(tags.getCheckModel().getCheckedItems());
      filling = true;
      tags.getCheckModel().clearChecks();
      tags.getItems().setAll(used);
      used.stream().filter(chosen::contains).forEach(tags.getCheckModel()::check);
      filling = false;
    }
    tags.setDisable(used.isEmpty());
    refill();
  }

  private void refill() {
    if (filling) {
      return;
    }
    Notes notes = session.notebook().notes();
    Set<String> chosen = new HashSet<>();
    tags.getCheckModel().getCheckedItems().stream().filter(Objects::nonNull).forEach(chosen::add);
    List<Listed> lines =
        Listed.of(
            notes,
            session.open(),
            new Listed.Wanted(search.getText(), starred.isSelected(), chosen, least.getValue()));
    filling = true;
    list.getItems().setAll(lines);
    filling = false;
    count.setText(words.get("notes.count", lines.size(), notes.all().size()));
    filled.setVisible(!notes.isEmpty());
    nothing.setVisible(notes.isEmpty());
    follow();
  }

  /** Selects what the chosen note is on. */
  private void lead(@Nullable Listed line) {
    if (filling || line == null || line.position() < 0) {
      return;
    }
    session.select(Leads.to(session.open(), line.note().target()));
  }

  private void follow() {
    int event = session.selection().event();
    Listed now = list.getSelectionModel().getSelectedItem();
    if (filling || (now != null && now.position() == event)) {
      return;
    }
    int row =
        IntStream.range(0, list.getItems().size())
            .filter(i -> event >= 0 && list.getItems().get(i).position() == event)
            .findFirst()
            .orElse(-1);
    filling = true;
    if (row < 0) {
      list.getSelectionModel().clearSelection();
    } else {
      list.getSelectionModel().select(row);
    }
    filling = false;
  }

  private void pressInSearch(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && !search.getText().isEmpty()) {
      search.clear();
      event.consume();
    } else if (event.getCode() == KeyCode.DOWN) {
      list.requestFocus();
      event.consume();
    }
  }

  private void pressInList(KeyEvent event) {
    Listed line = list.getSelectionModel().getSelectedItem();
    if (event.getCode() == KeyCode.DELETE && line != null) {
      delete(line.note());
      event.consume();
    }
  }

  private void delete(Note note) {
    session.notebook().change(notes -> notes.without(note.target()));
  }

  private void copy(Note note) {
    ClipboardContent content = new ClipboardContent();
    content.putString(text(note));
    Clipboard.getSystemClipboard().setContent(content);
  }

  /** All that a note says, to be put elsewhere. */
  String text(Note note) {
    List<String> lines = new ArrayList<>();
    lines.add(note.title());
    if (note.target() instanceof Target.OfPassage passage) {
      lines.add(words.get("notes.quoted", passage.exact()));
    }
    Confidence confidence = note.confidence();
    if (confidence != null) {
      lines.add(ConfidenceScale.word(confidence, words));
    }
    lines.add(String.join(", ", note.tags()));
    lines.add(note.text());
    lines.removeIf(String::isEmpty);
    return String.join("\n", lines);
  }

  @Override
  protected double computeMinWidth(double height, double t, double r, double b, double l) {
    return 480;
  }

  @Override
  protected double computeMinHeight(double width, double t, double r, double b, double l) {
    return 240;
  }
}
