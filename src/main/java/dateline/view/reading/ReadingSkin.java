package dateline.view.reading;

import dateline.article.Citation;
import dateline.article.Dossier;
import dateline.article.MarkedText;
import dateline.article.TextRange;
import dateline.keys.WindowAction;
import dateline.model.Event;
import dateline.model.Quote;
import dateline.model.Source;
import dateline.notes.Target;
import dateline.session.OpenTimeline;
import dateline.session.Selection;
import dateline.session.Session;
import dateline.session.Sources;
import dateline.view.KeyTip;
import dateline.view.PanelSkin;
import dateline.view.Prose;
import dateline.view.Words;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.beans.property.DoubleProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The nodes of the reading side, and what they show for each selection. */
final class ReadingSkin extends PanelSkin<ReadingPane> implements ArticleView.Host {

  /** What is known of the event may take this part of the height; more of it scrolls. */
  private static final double HEADER_SHARE = 0.45;

  /** Set while what is known of the event does not fit. */
  private static final PseudoClass CUT = PseudoClass.getPseudoClass("cut");

  private final Session session;
  private final Words words;
  private final Dates dates;
  private final EventHeader header;
  private final DisagreementCards disagreements;
  private final Button back = new Button();
  private final ScrollPane headerScroll;
  private final Welcome welcome;
  private final ScrollPane welcomeScroll;
  private final SourceTabs tabs;
  private final ArticleView article;
  private final VBox noEvidence = new VBox();
  private final PassageFooter footer;
  private final Columns columns;
  private final Subscription subscriptions;

  private OpenTimeline open;
  private Sources sources;
  private Passages passages = Passages.NONE;
  private int event = -1;
  private String source = "";
  private int at = -1;

  ReadingSkin(ReadingPane pane) {
    super(pane, new Sizes(380, 240, 520, 640));
    session = pane.session();
    words = pane.surroundings().words();
    dates = new Dates(words);
    open = session.open();
    sources = new Sources(open.timeline().sources());
    header = new EventHeader(pane.surroundings(), dates);
    disagreements = new DisagreementCards(words);
    back.getStyleClass().setAll("link");
    back.setGraphic(FontIcon.of(Feather.CHEVRON_LEFT));
    back.setOnAction(_ -> session.selectNothing());
    VBox head = new VBox(back, header, disagreements);
    head.getStyleClass().add("head");
    headerScroll = scroll(head);
    welcome = new Welcome(words, dates);
    welcomeScroll = scroll(welcome);
    tabs = new SourceTabs(words, dates, this::openSource, tools(pane));
    noEvidence.getStyleClass().add("no-evidence");
    footer = new PassageFooter(pane.surroundings(), () -> step(-1), () -> step(1));
    footer.setOnNote(pane::note);
    article = new ArticleView(this, words, () -> pane.surroundings().stillness().getValue());
    columns = new Columns(words, dates, pane.surroundings().background(), this::showPlace);
    article.textSizeProperty().bindBidirectional(pane.textSizeProperty());
    getChildren().setAll(welcomeScroll, headerScroll, tabs, article, noEvidence, footer);
    subscriptions =
        Subscription.combine(
            session.openProperty().subscribe((_, now) -> open(now)),
            pane.uncitedShownProperty().subscribe(article::setUncitedShown),
            session.selectionProperty().subscribe(this::select),
            session.placeProperty().subscribe(this::lookAt),
            pane.surroundings().textScale().subscribe(this::resize));
  }

  /** Keeps the article's text as much larger or smaller than the rest as the user has made it. */
  private void resize(double old, double now) {
    DoubleProperty size = getSkinnable().textSizeProperty();
    size.set(Typography.within(size.get() * now / old));
  }

  /** What one may do with the article, whichever it is. */
  private HBox tools(ReadingPane pane) {
    ToggleButton uncited = new ToggleButton("", FontIcon.of(Feather.EYE_OFF));
    uncited.getStyleClass().setAll("link");
    KeyTip.set(uncited, words.get("reading.uncited"), WindowAction.UNCITED, pane.surroundings());
    uncited.selectedProperty().bindBidirectional(pane.uncitedShownProperty());
    Button beside = new Button("", FontIcon.of(Feather.COLUMNS));
    beside.getStyleClass().setAll("link");
    KeyTip.set(beside, words.get("beside.open"), WindowAction.BESIDE, pane.surroundings());
    beside.setOnAction(_ -> pane.showSideBySide());
    return new HBox(uncited, beside);
  }

  private static ScrollPane scroll(Node content) {
    ScrollPane pane = new ScrollPane(content);
    pane.setFitToWidth(true);
    pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    pane.setFocusTraversable(false);
    return pane;
  }

  @Override
  public void dispose() {
    if (getSkinnable() != null) {
      subscriptions.unsubscribe();
      article.textSizeProperty().unbindBidirectional(getSkinnable().textSizeProperty());
      article.clear();
      getChildren().clear();
    }
    super.dispose();
  }

  private void open(OpenTimeline timeline) {
    open = timeline;
    sources = new Sources(timeline.timeline().sources());
    columns.forget();
    source = "";
    select(session.selection());
  }

  private void select(Selection selection) {
    int position = selection.event();
    if (position < 0) {
      showWelcome();
      if (selection instanceof Selection.OfArticle(String id, TextRange place)) {
        showAlone(id, place);
      }
      return;
    }
    int chosen = open.index().event(position);
    if (chosen != event || header.getChildren().isEmpty()) {
      event = chosen;
      passages = Passages.of(open, event, sources);
      showEvent(open.index().at(position));
    }
    if (selection instanceof Selection.OfPassage(int _, int evidence)) {
      at = passages.indexOf(evidence);
      source = at < 0 ? source : Passages.source(passages.citations().get(at));
    } else {
      at = -1;
    }
    if (at < 0) {
      if (passages.in(source).findAny().isEmpty()) {
        source = passages.sources().stream().findFirst().orElse("");
      }
      at = firstIn(source);
    }
    showArticle();
  }

  private void showEvent(Event shown) {
    back.setVisible(false);
    back.setManaged(false);
    header.setVisible(true);
    header.setManaged(true);
    header.show(open, shown);
    disagreements.show(
        open.timeline().disagreements().stream()
            .filter(disagreement -> disagreement.events().contains(shown.id()))
            .toList(),
        sources,
        this::openQuote);
    headerScroll.setVvalue(0);
    Hue.dress(getSkinnable(), open, shown);
    getSkinnable().setAccessibleText(header.getAccessibleText());
  }

  private void showWelcome() {
    event = -1;
    at = -1;
    source = "";
    passages = Passages.NONE;
    columns.forget();
    article.clear();
    header.getChildren().clear();
    Hue.dress(getSkinnable(), open, null);
    welcome.show(open.timeline(), this::openSource);
    getSkinnable().setAccessibleText(open.timeline().title());
    arrange();
  }

  /** Shows the article of {@link #source}, at the passage {@link #at} if that stands in it. */
  private void showArticle() {
    List<Source> supporting = passages.sources().stream().map(sources::get).toList();
    tabs.show(supporting, sources.ordered(), source);
    footer.show(passages.citations(), at);
    if (source.isEmpty()) {
      columns.forget();
      article.clear();
      noEvidence
          .getChildren()
          .setAll(
              Prose.paragraph(words.get("reading.noevidence"), "section"),
              Prose.paragraph(words.get("reading.noevidence.means"), "facts"));
      arrange();
      return;
    }
    boolean same = columns.isShowing(source, troubled());
    if (!same) {
      article.show(columns.of(open, sources.get(source), troubled()));
    }
    Citation shown = at < 0 ? null : passages.citations().get(at);
    TextRange place = shown == null ? null : Passages.place(shown);
    int marked = event;
    MarkedText text = open.dossier().text(source);
    article.setMarks(range -> Mark.in(text, range, marked), place);
    article.setAccessibleText(columns.accessibleText(sources.get(source)));
    arrange();
    if (place != null) {
      article.reveal(place, same);
    } else if (shown != null) {
      columns.card(shown).ifPresent(article::reveal);
    }
  }

  /** The event's passages in the shown source that cannot be marked there. */
  private List<Citation> troubled() {
    return passages.in(source).filter(citation -> Passages.place(citation) == null).toList();
  }

  private void arrange() {
    boolean reading = event >= 0 || !source.isEmpty();
    welcomeScroll.setVisible(!reading);
    headerScroll.setVisible(reading);
    tabs.setVisible(reading);
    article.setVisible(!source.isEmpty());
    noEvidence.setVisible(reading && source.isEmpty());
    footer.setVisible(event >= 0 && !passages.citations().isEmpty());
    getSkinnable().setPassage(passage());
    getSkinnable().requestLayout();
  }

  /** What a note on the shown passage is on; null when none is shown. */
  private Target.@Nullable OfPassage passage() {
    return event < 0 || at < 0
        ? null
        : Target.of(open.timeline().events().get(event), passages.citations().get(at).quote());
  }

  private int firstIn(String id) {
    List<Citation> citations = passages.citations();
    return IntStream.range(0, citations.size())
        .filter(i -> Passages.source(citations.get(i)).equals(id))
        .boxed()
        .min(Comparator.comparing(i -> Passages.place(citations.get(i)) == null))
        .orElse(-1);
  }

  /** Shows a source's article: at the event's first passage if it has one, else from its top. */
  private void openSource(String id) {
    int first = firstIn(id);
    if (first >= 0) {
      selectPassage(passages.citations().get(first));
    } else if (event < 0) {
      session.select(new Selection.OfArticle(id, null));
    } else {
      openArticle(id);
    }
  }

  /** Shows an article without an event, and a way back to what the timeline is. */
  private void showAlone(String id, @Nullable TextRange place) {
    header.setVisible(false);
    header.setManaged(false);
    disagreements.show(List.of(), sources, this::openQuote);
    back.setText(words.get("reading.back", open.timeline().title()));
    back.setVisible(true);
    back.setManaged(true);
    openArticle(id);
    if (place != null) {
      showPlace(place);
    }
  }

  /** Shows what a disagreement quotes, where it stands. */
  private void openQuote(Quote quote) {
    openArticle(quote.source());
    open.dossier().inSource(source).stream()
        .filter(citation -> citation.quote().equals(quote))
        .findFirst()
        .map(Passages::place)
        .ifPresent(this::showPlace);
  }

  /** Shows words of an article that one was led to. */
  private void lookAt(Dossier.@Nullable Place place) {
    if (place != null) {
      if (event < 0) {
        openSource(place.source());
      } else if (!source.equals(place.source())) {
        openArticle(place.source());
      }
      showPlace(place.range());
    }
  }

  /** Shows an article without leaving the event. */
  private void openArticle(String id) {
    source = id;
    at = -1;
    showArticle();
  }

  @Override
  public void open(Dossier.Place place) {
    openArticle(place.source());
    showPlace(place.range());
  }

  @Override
  public void elsewhere(String wanted, TextRange range, Consumer<Concordance> then) {
    OpenTimeline timeline = open;
    Dossier.Place here = new Dossier.Place(source, range);
    getSkinnable()
        .surroundings()
        .background()
        .run(article, () -> Concordance.of(timeline, words, wanted, here), then);
  }

  @Override
  public String reference() {
    return Byline.reference(sources.get(source), words);
  }

  @Override
  public ContextMenu offered(List<Citation> cited) {
    return GutterBadge.menu(cited, purposes(), this::choose);
  }

  private void showPlace(TextRange place) {
    article.select(place.start(), place.end());
    article.reveal(place, false);
  }

  /** Goes so many passages on; stops at the first and the last. */
  void step(int by) {
    int next = passages.stepped(at, by);
    if (next >= 0) {
      selectPassage(passages.citations().get(next));
    }
  }

  private void selectPassage(Citation citation) {
    int position = open.index().position(Mark.eventOf(citation));
    session.selectPassage(position, Passages.evidence(citation));
  }

  @Override
  public void chosen(List<Citation> clicked) {
    choose(Mark.nextOf(clicked, event));
  }

  /** Selects what a passage is quoted for, and stays at the passage. */
  private void choose(Citation citation) {
    Purposes.select(session, citation);
    if (Mark.eventOf(citation) < 0) {
      openQuote(citation.quote());
    }
  }

  private Purposes purposes() {
    return new Purposes(open, words, dates);
  }

  @Override
  public Node badge(List<Citation> cited) {
    return GutterBadge.of(cited, purposes(), this::choose);
  }

  @Override
  public String tip(List<Citation> cited) {
    return purposes().titles(cited);
  }

  @Override
  protected void layoutChildren(double x, double y, double width, double height) {
    welcomeScroll.resizeRelocate(x, y, width, height);
    Region head = (Region) headerScroll.getContent();
    head.applyCss();
    double tabHeight = tabs.prefHeight(width);
    double footHeight = footer.isVisible() ? footer.prefHeight(width) : 0;
    double whole = snapSizeY(head.prefHeight(width));
    double headHeight = Math.min(whole, snapSizeY(height * HEADER_SHARE));
    headerScroll.resizeRelocate(x, y, width, headHeight);
    headerScroll.pseudoClassStateChanged(CUT, whole > headHeight);
    tabs.resizeRelocate(x, y + headHeight, width, tabHeight);
    double top = y + headHeight + tabHeight;
    double rest = Math.max(0, y + height - footHeight - top);
    article.resizeRelocate(x, top, width, rest);
    noEvidence.resizeRelocate(x, top, width, rest);
    footer.resizeRelocate(x, y + height - footHeight, width, footHeight);
  }
}
