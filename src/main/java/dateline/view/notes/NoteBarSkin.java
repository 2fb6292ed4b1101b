package dateline.view.notes;

import dateline.notes.Note;
import dateline.notes.Notes;
import dateline.notes.Target;
import dateline.session.Notebook;
import dateline.view.Excerpt;
import dateline.view.Words;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SkinBase;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** A line with the star and the way to a note; below it, once there is one, the rest of it. */
final class NoteBarSkin extends SkinBase<NoteBar> {

  static final PseudoClass STARRED = PseudoClass.getPseudoClass("starred");
  private static final PseudoClass CARD = PseudoClass.getPseudoClass("card");

  private final Notebook notebook;
  private final Words words;
  private final Button star = Star.button();
  private final Button add = new Button();
  private final Label quoted = new Label();
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
    add.setText(words.get(bar.isCard() ? "notes.add.passage" : "notes.add"));
    add.setMaxWidth(Double.MAX_VALUE);
    add.setMinWidth(Region.USE_PREF_SIZE);
    add.setOnAction(_ -> edit());
    HBox.setHgrow(add, Priority.ALWAYS);
    quoted.getStyleClass().add("quoted");
    quoted.setMinWidth(0);
    quoted.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(quoted, Priority.ALWAYS);
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
    HBox head =
        bar.isCard()
            ? new HBox(star, quoted, add, confidence)
            : new HBox(star, add, gap, confidence);
    head.getStyleClass().add("head");
    detail = new VBox(tags, text);
    detail.getStyleClass().add("detail");
    all = new VBox(head);
    all.getStyleClass().add("note");
    bar.pseudoClassStateChanged(CARD, bar.isCard());
    getChildren().setAll(all);
  }

  @Override
  public void install() {
    NoteBar bar = getSkinnable();
    subscriptions =
        Subscription.combine(
            bar.targetProperty().subscribe((_, _) -> show()),
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
      appear(true);
      open(true);
      text.edit();
    }
  }

  private void show() {
    NoteBar bar = getSkinnable();
    Target target = bar.target();
    if (target == null) {
      shown = null;
      appear(false);
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
    if (target instanceof Target.OfPassage passage) {
      quoted.setText(words.get("notes.quoted", Excerpt.of(passage.exact())));
    }
    boolean only = note.text().isEmpty() && note.tags().isEmpty() && note.confidence() == null;
    boolean edited = same && detail.isVisible() && bar.isFocusWithin();
    open(!only || edited);
    appear(!bar.isCard() || !note.isBlank() || edited);
  }

  private void appear(boolean visible) {
    getSkinnable().setVisible(visible);
    getSkinnable().setManaged(visible);
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
