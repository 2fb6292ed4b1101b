package dateline.view.find;

import dateline.article.Article;
import dateline.article.TextRange;
import dateline.index.SearchWords;
import dateline.model.Disagreement;
import dateline.model.Event;
import dateline.model.Source;
import dateline.model.Tour;
import dateline.notes.Note;
import dateline.notes.Target;
import dateline.session.Match;
import dateline.session.Matches;
import dateline.session.OpenTimeline;
import dateline.session.Sources;
import dateline.session.TextSearch;
import dateline.view.Words;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A line of the list: a heading, or a match with its words marked. */
final class HitCell extends ListCell<Rows.Row> {

  private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");

  private final Finder finder;
  private final Words words;
  private final Label heading = new Label();
  private final Label more = new Label();
  private final PieceLine title = new PieceLine();
  private final PieceLine detail = new PieceLine();
  private final VBox hit = new VBox(title, detail);

  /**
   * Makes it empty.
   *
   * @param pressed told of a line that was clicked
   */
  HitCell(Finder finder, Words words, Consumer<Rows.Row> pressed) {
    this.finder = finder;
    this.words = words;
    heading.getStyleClass().add("heading");
    more.getStyleClass().add("more");
    title.getStyleClass().add("title");
    detail.getStyleClass().add("detail");
    hit.getStyleClass().add("hit");
    setPrefWidth(0);
    setOnMouseClicked(
        click -> {
          Rows.Row row = getItem();
          if (row != null && click.isStillSincePress()) {
            pressed.accept(row);
          }
        });
  }

  @Override
  protected void updateItem(Rows.@Nullable Row row, boolean empty) {
    super.updateItem(row, empty);
    setText(null);
    pseudoClassStateChanged(HEADING, row instanceof Rows.Heading);
    switch (row) {
      case null -> setGraphic(null);
      case Rows.Heading(Hits.Kind kind, int count) -> {
        heading.setText(words.get("find." + kind.key(), count));
        setGraphic(heading);
      }
      case Rows.Hit(int number) -> {
        if (!empty && number < finder.hits().size()) {
          show(finder.hits().get(number));
          setGraphic(hit);
        }
      }
      case Rows.More(int count) -> {
        more.setText(words.get("find.more", count));
        setGraphic(more);
        setAccessibleText(more.getText());
      }
    }
  }

  private void show(Match match) {
    OpenTimeline open = finder.search().open();
    switch (match) {
      case Match.OfEvent(int position) -> show(open.index().at(position));
      case Match.OfNote(Target target, int position) ->
          show(finder.note(target), position < 0 ? null : open.index().at(position));
      case Match.OfParagraph(String source, TextRange range) -> {
        Article article = open.dossier().article(source);
        show(around(article == null ? "" : article.textOf(range)), origin(open, source), List.of());
      }
      case Match.OfSource(String id) -> {
        Source source = new Sources(open.timeline().sources()).get(id);
        show(whole(source.title()), origin(open, id), TextSearch.texts(source));
      }
      case Match.OfQuotation(int position, int evidence) -> {
        var quote = open.index().at(position).evidence().get(evidence).quote();
        show(around(quote.exact()), origin(open, quote.source()), List.of());
      }
      case Match.OfDisagreement(int number) -> {
        Disagreement one = open.timeline().disagreements().get(number);
        show(whole(one.question()), "", TextSearch.texts(one));
      }
      case Match.OfStep(int tour, int number) -> {
        Tour told = open.timeline().tours().get(tour);
        Tour.Step step = told.steps().get(number);
        int position = open.position(step.event());
        String named = position < 0 ? step.event() : open.index().at(position).title();
        String headline = step.headline().isEmpty() ? named : step.headline();
        show(whole(headline), told.title(), TextSearch.texts(step));
      }
    }
  }

  private void show(Event event) {
    show(whole(event.title()), words.dates().brief(event.when()), finder.search().texts(event));
  }

  private void show(Note note, @Nullable Event event) {
    String title = event == null ? note.title() : event.title();
    boolean passage = note.target() instanceof Target.OfPassage;
    String origin = words.get(passage ? "find.note.passage" : "find.note");
    show(new Snippet(List.of(new Snippet.Piece(title, false))), origin, TextSearch.texts(note));
  }

  private String origin(OpenTimeline open, String id) {
    Source source = new Sources(open.timeline().sources()).get(id);
    return source.published() == null
        ? source.shortName()
        : source.shortName() + " · " + words.dates().brief(source.published());
  }

  private Snippet whole(String text) {
    Matches matches = finder.matches();
    return Snippet.whole(text, matches.words(), matches.similar());
  }

  private Snippet around(String text) {
    Matches matches = finder.matches();
    return Snippet.around(text, matches.words(), matches.similar());
  }

  /** Below the title where it is from, and the words in their place when the title has none. */
  private void show(Snippet named, String origin, List<String> texts) {
    title.show("", named);
    Matches matches = finder.matches();
    SearchWords wanted = matches.words();
    Snippet below =
        named.isMarked() ? new Snippet(List.of()) : Snippet.first(texts, wanted, matches.similar());
    detail.show(below.pieces().isEmpty() || origin.isEmpty() ? origin : origin + " · ", below);
    boolean some = !detail.isEmpty();
    detail.setVisible(some);
    detail.setManaged(some);
    setAccessibleText(named.text() + ", " + origin);
  }
}
