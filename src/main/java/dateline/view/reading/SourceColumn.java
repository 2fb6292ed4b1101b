package dateline.view.reading;

import dateline.article.Citation;
import dateline.article.Dossier;
import dateline.article.TextRange;
import dateline.model.Source;
import dateline.session.OpenTimeline;
import dateline.session.Session;
import dateline.view.Background;
import dateline.view.Prose;
import dateline.view.Surroundings;
import dateline.view.Words;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.DoubleProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** One of the articles that stand side by side, with its passages of the event. */
final class SourceColumn extends Region implements ArticleHost {

  private static final double LEAST_HEAD = 52;

  private final Session session;
  private final Consumer<Dossier.Place> opener;
  private final Background background;
  private final Words words;
  private final Dates dates;
  private final Columns columns;
  private final ArticleView article;
  private final Label outlet = new Label();
  private final Label facts = new Label();
  private final Button previous;
  private final Button next;
  private final Button close;
  private final HBox head;
  private OpenTimeline open;
  private int event = -1;
  private List<TextRange> places = List.of();
  private int at = -1;
  private final Source source;

  /**
   * Makes it without an article.
   *
   * @param source whose article it is
   * @param textSize of the article, shared by all columns
   * @param closer takes the column away
   * @param opener shows a place in whichever column
   */
  SourceColumn(
      Source source,
      Session session,
      Surroundings surroundings,
      DoubleProperty textSize,
      Runnable closer,
      Consumer<Dossier.Place> opener) {
    this.source = source;
    this.session = session;
    this.opener = opener;
    background = surroundings.background();
    words = surroundings.words();
    dates = new Dates(words);
    open = session.open();
    article = new ArticleView(this, surroundings);
    article.textSizeProperty().bindBidirectional(textSize);
    columns = new Columns(surroundings, this::open);
    outlet.getStyleClass().add("outlet");
    facts.getStyleClass().add("published");
    VBox names = new VBox(outlet, facts);
    names.setAlignment(Pos.CENTER_LEFT);
    names.setMinWidth(0);
    HBox.setHgrow(names, Priority.ALWAYS);
    previous = button(Feather.CHEVRON_UP, "beside.previous", () -> step(-1));
    next = button(Feather.CHEVRON_DOWN, "beside.next", () -> step(1));
    close = button(Feather.X, "beside.close", closer);
    head = new HBox(names, previous, next, close);
    head.getStyleClass().add("column-head");
    getStyleClass().add("source-column");
    getChildren().setAll(article, head);
  }

  private Button button(Feather icon, String key, Runnable action) {
    Button button = new Button("", FontIcon.of(icon));
    button.getStyleClass().setAll("link");
    button.setTooltip(Prose.tooltip(words.get(key)));
    button.setAccessibleText(words.get(key));
    button.setOnAction(_ -> action.run());
    return button;
  }

  ArticleView article() {
    return article;
  }

  /**
   * Shows an article at its first passage of the event.
   *
   * @param shown index of the event
   */
  void show(OpenTimeline timeline, int shown, Witness witness) {
    open = timeline;
    event = shown;
    places = witness.places();
    List<Citation> troubled =
        open.dossier().ofEvent(event).stream()
            .filter(citation -> Passages.source(citation).equals(source.id()))
            .filter(citation -> Passages.place(citation) == null)
            .toList();
    article.show(columns.of(open, source, troubled));
    article.setAccessibleText(columns.accessibleText(source));
    outlet.setText(source.shortName());
    outlet.setTooltip(Prose.tooltip(source.shortName() + '\n' + source.title()));
    close.setAccessibleText(words.get("beside.close") + ", " + source.shortName());
    at = -1;
    mark(null);
    tell();
    if (!places.isEmpty()) {
      goTo(0, false);
    }
  }

  /** Only what is said of the event is marked here: it is what one came to compare. */
  private void mark(@Nullable TextRange steppedTo) {
    List<TextRange> said = places;
    article.setMarks(range -> Mark.at(said, range), steppedTo);
  }

  private void tell() {
    String date = source.published() == null ? "" : dates.brief(source.published());
    String said =
        places.isEmpty()
            ? words.get("beside.silent")
            : words.get("beside.passage", at + 1, places.size());
    facts.setText(date.isEmpty() ? said : words.get("beside.facts", date, said));
    facts.setTooltip(Prose.tooltip(facts.getText()));
    previous.setDisable(at <= 0);
    next.setDisable(at >= places.size() - 1);
  }

  void setHighlights(List<Highlight> highlights) {
    article.setHighlights(highlights);
  }

  /** Goes to the passage that holds a place of the text. */
  void reveal(@Nullable TextRange place) {
    for (int i = 0; i < places.size(); i++) {
      if (place != null && places.get(i).overlaps(place)) {
        goTo(i, true);
      }
    }
  }

  private void step(int by) {
    int to = places.isEmpty() ? at : Math.clamp((long) at + by, 0, places.size() - 1);
    if (to != at) {
      goTo(to, true);
    }
  }

  private void goTo(int number, boolean gently) {
    at = number;
    mark(places.get(number));
    article.reveal(places.get(number), gently);
    tell();
  }

  void showPlace(TextRange place) {
    article.select(place.start(), place.end());
    article.reveal(place, false);
  }

  @Override
  public void chosen(List<Citation> passages) {
    Purposes.select(session, Mark.nextOf(passages, event));
  }

  @Override
  public Node badge(List<Citation> passages) {
    return GutterBadge.of(passages, purposes(), one -> Purposes.select(session, one));
  }

  @Override
  public String tip(List<Citation> passages) {
    return purposes().titles(passages);
  }

  @Override
  public ContextMenu offered(List<Citation> cited) {
    return GutterBadge.menu(cited, purposes(), one -> Purposes.select(session, one));
  }

  @Override
  public String reference() {
    return Byline.reference(source, words);
  }

  @Override
  public void elsewhere(String wanted, TextRange range, Consumer<Concordance> then) {
    OpenTimeline timeline = open;
    Dossier.Place here = new Dossier.Place(source.id(), range);
    background.run(article, () -> Concordance.of(timeline, words, wanted, here), then);
  }

  @Override
  public void open(Dossier.Place place) {
    opener.accept(place);
  }

  private Purposes purposes() {
    return new Purposes(open, words, dates);
  }

  @Override
  protected void layoutChildren() {
    double top = Math.max(LEAST_HEAD, snapSizeY(head.prefHeight(getWidth())));
    head.resizeRelocate(0, 0, getWidth(), top);
    article.resizeRelocate(0, top, getWidth(), Math.max(0, getHeight() - top));
  }
}
