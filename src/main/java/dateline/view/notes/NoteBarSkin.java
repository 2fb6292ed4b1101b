package dateline.view.notes;

import dateline.notes.Note;
import dateline.notes.Notes;
import dateline.notes.Target;
import dateline.session.Notebook;
import dateline.view.Words;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.SkinBase;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.controlsfx.control.SegmentedButton;
import org.jspecify.annotations.Nullable;

/** A line with the star and the way to a note; below it, once there is one, all of it. */
final class NoteBarSkin extends SkinBase<NoteBar> {

  static final PseudoClass STARRED = PseudoClass.getPseudoClass("starred");
  private static final PseudoClass NOTED = PseudoClass.getPseudoClass("noted");

  private final Notebook notebook;
  private final Words words;
  private final Button star = Star.button();
  private final Button add = new Button();
  private final ToggleButton event = new ToggleButton();
  private final ToggleButton passage = new ToggleButton();
  private final SegmentedButton scope = new SegmentedButton(event, passage);
  private final ConfidenceScale confidence;
  private final TagEditor tags;
  private final NoteText text;
  private final VBox detail;
  private final VBox all;
  private Subscription subscriptions = Subscription.EMPTY;
  private @Nullable Target shown;

  NoteBarSkin(NoteBar bar) {
    super(bar);
    notebook = bar.session().notebook();
    words = bar.surroundings().words();
    star.setOnAction(_ -> bar.switchStar());
    add.getStyleClass().setAll("add");
    add.setText(words.get("notes.add"));
    add.setMaxWidth(Double.MAX_VALUE);
    add.setOnAction(_ -> edit());
    HBox.setHgrow(add, Priority.ALWAYS);
    event.setText(words.get("notes.event"));
    passage.setText(words.get("notes.passage"));
    ToggleGroup group = new ToggleGroup();
    scope.setToggleGroup(group);
    event.setOnAction(_ -> bar.onPassageProperty().set(false));
    passage.setOnAction(_ -> bar.onPassageProperty().set(true));
    confidence =
        new ConfidenceScale(
            words, chosen -> change((notes, target) -> notes.withConfidence(target, chosen)));
    tags =
        new TagEditor(
            words,
            () -> notebook.notes().tags().keySet(),
            chosen -> change((notes, target) -> notes.withTags(target, chosen)));
    text = new NoteText(words, this::type, this::left);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox head = new HBox(star, add, gap, confidence, scope);
    head.getStyleClass().add("head");
    detail = new VBox(tags, text);
    detail.getStyleClass().add("detail");
    all = new VBox(head);
    all.getStyleClass().add("note");
    getChildren().setAll(all);
  }

  @Override
  public void install() {
    NoteBar bar = getSkinnable();
    subscriptions =
        Subscription.combine(
            bar.session().openProperty().subscribe((_, _) -> show()),
            bar.session().selectionProperty().subscribe((_, _) -> show()),
            bar.onPassageProperty().subscribe((_, _) -> show()),
            notebook.notesProperty().subscribe((_, _) -> show()),
            bar.focusWithinProperty().subscribe((_, _) -> show()));
    show();
  }

  @Override
  public void dispose() {
    subscriptions.unsubscribe();
    super.dispose();
  }

  private interface Change {
    Notes of(Notes notes, Target target);
  }

  private void change(Change change) {
    Target target = shown;
    if (target != null) {
      notebook.change(notes -> change.of(notes, target));
    }
  }

  private void type(String typed) {
    Target target = shown;
    if (target != null) {
      notebook.type(target, typed);
    }
  }

  private void left() {
    notebook.settle();
    show();
  }

  void edit() {
    if (shown != null) {
      open(true);
      text.edit();
    }
  }

  private void show() {
    NoteBar bar = getSkinnable();
    Target target = bar.target();
    bar.setVisible(target != null);
    bar.setManaged(target != null);
    if (target == null) {
      shown = null;
      return;
    }
    boolean same = target.equals(shown);
    if (!same) {
      tags.clear();
      notebook.settle();
    }
    shown = target;
    Note note = notebook.notes().on(target);
    Star.show(star, note.starred(), words);
    confidence.show(note.confidence());
    tags.show(note.tags());
    text.show(note.text());
    showScope(bar, target);
    boolean only = note.text().isEmpty() && note.tags().isEmpty() && note.confidence() == null;
    open(!only || (same && detail.isVisible() && bar.isFocusWithin()));
  }

  private void showScope(NoteBar bar, Target target) {
    Target selected = bar.passage();
    scope.setVisible(selected != null);
    scope.setManaged(selected != null);
    boolean passages = target instanceof Target.OfPassage;
    event.setSelected(!passages);
    passage.setSelected(passages);
    Notes notes = notebook.notes();
    event.pseudoClassStateChanged(NOTED, !notes.on(new Target.OfEvent(target.event())).isBlank());
    passage.pseudoClassStateChanged(NOTED, selected != null && !notes.on(selected).isBlank());
    add.setText(words.get(passages ? "notes.add.passage" : "notes.add"));
  }

  private void open(boolean opened) {
    if (opened && detail.getParent() == null) {
      all.getChildren().add(detail);
    }
    for (Region part : List.of(detail, confidence)) {
      part.setVisible(opened);
      part.setManaged(opened);
    }
    add.setVisible(!opened);
    add.setManaged(!opened);
    getSkinnable().requestLayout();
  }
}
