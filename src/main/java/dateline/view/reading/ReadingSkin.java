package dateline.view.reading;

import dateline.article.Citation;
import dateline.article.Dossier;
import dateline.article.MarkedText;
import dateline.article.TextRange;
import dateline.keys.WindowAction;
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
import dateline.view.Surroundings;
import dateline.view.Words;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * The nodes of the reading side, and what they show for each selection. What is known of the event
 * stands above its articles; in a panel too low for both it scrolls with the article instead, below
 * the tabs.
 */
final class ReadingSkin extends PanelSkin<ReadingPane> implements ArticleHost {

  /** A panel lower than this, in pixels at the ordinary text size, has one scrolling column. */
  private static final double LOW = 460;

  private final Session session;
  private final Surroundings surroundings;
  private final Words words;
  private final Dates dates;
  private final Heading heading;
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
  private Whereabouts here = Whereabouts.NOWHERE;
  private boolean low;

  ReadingSkin(ReadingPane pane) {
    super(pane, new Sizes(380, 240, 520, 640));
    session = pane.session();
    surroundings = pane.surroundings();
    words = surroundings.words();
    dates = new Dates(words);
    open = session.open();
    sources = new Sources(open.timeline().sources());
    heading =
        new Heading(
            surroundings,
            dates,
            new DisagreementCards(session, surroundings),
            session::selectNothing);
    welcome = new Welcome(words, dates);
    welcomeScroll = Heading.scroll(welcome);
    tabs = new SourceTabs(words, dates, this::openSource, tools(pane));
    noEvidence
        .getChildren()
        .setAll(
            Prose.paragraph(words.get("reading.noevidence"), "section"),
            Prose.paragraph(words.get("reading.noevidence.means"), "facts"));
    noEvidence.getStyleClass().add("no-evidence");
    footer = new PassageFooter(surroundings, () -> step(-1), () -> step(1));
    footer.setOnNote(pane::note);
    footer.setOnList(this::listEvidence);
    article = new ArticleView(this, surroundings);
    columns = new Columns(surroundings, session::read);
    article.textSizeProperty().bindBidirectional(pane.textSizeProperty());
    getChildren().setAll(welcomeScroll, heading, tabs, article, noEvidence, footer);
    subscriptions =
        Subscription.combine(
            session.openProperty().subscribe((_, now) -> open(now)),
            pane.uncitedShownProperty().subscribe(article::setUncitedShown),
            session.selectionProperty().subscribe(() -> follow()),
            Typography.follow(pane.textSizeProperty(), surroundings.textScale()),
            surroundings.textScale().subscribe((_, _) -> settle()),
            pane.heightProperty().subscribe(this::settle));
    settle();
    follow();
  }

  /** What one may do with the article, whichever it is. */
  private HBox tools(ReadingPane pane) {
    ToggleButton uncited = new ToggleButton("", FontIcon.of(Feather.EYE_OFF));
    uncited.getStyleClass().setAll("link");
    KeyTip.set(uncited, words.get("reading.uncited"), WindowAction.UNCITED, surroundings);
    uncited.selectedProperty().bindBidirectional(pane.uncitedShownProperty());
    Button beside = new Button("", FontIcon.of(Feather.COLUMNS));
    beside.getStyleClass().setAll("link");
    KeyTip.set(beside, words.get("beside.open"), WindowAction.BESIDE, surroundings);
    beside.setOnAction(_ -> pane.showSideBySide());
    return new HBox(uncited, beside);
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
    here = Whereabouts.NOWHERE;
    follow();
  }

  private void follow() {
    int before = here.event();
    here = Whereabouts.of(open, sources, session.selection(), here);
    if (!here.isSomewhere()) {
      showWelcome();
      return;
    }
    if (here.event() < 0) {
      heading.showWayBack(open);
      getSkinnable().setAccessibleText(open.timeline().title());
    } else if (here.event() != before) {
      var event = open.timeline().events().get(here.event());
      heading.showEvent(open, event);
      Hue.dress(getSkinnable(), open, event);
      getSkinnable().setAccessibleText(heading.getAccessibleText());
    }
    showArticle();
  }

  private void showWelcome() {
    columns.forget();
    article.clear();
    Hue.dress(getSkinnable(), open, null);
    welcome.show(open.timeline(), this::openSource);
    getSkinnable().setAccessibleText(open.timeline().title());
    arrange();
  }

  private void showArticle() {
    String source = here.source();
    List<Source> supporting = here.passages().sources().stream().map(sources::get).toList();
    tabs.show(supporting, sources.ordered(), source);
    footer.show(here.passages().citations(), here.at(), isAtHeading());
    boolean same = columns.isShowing(source, troubled());
    if (!same) {
      article.show(content());
    }
    Citation passage = here.passage();
    int marked = here.event();
    MarkedText text = open.dossier().text(source);
    article.setMarks(
        range -> Mark.in(text, range, marked), passage == null ? null : Passages.place(passage));
    article.setAccessibleText(source.isEmpty() ? "" : columns.accessibleText(sources.get(source)));
    arrange();
    lead(same);
  }

  /** What stands in the column: the article, and in a low panel all that is above it as well. */
  private ArticleView.Content content() {
    String source = here.source();
    ArticleView.Content own;
    if (source.isEmpty()) {
      columns.forget();
      own = new ArticleView.Content("", open.dossier().text(source), List.of());
      own = low ? own.below(noEvidence) : own;
    } else {
      own = columns.of(open, sources.get(source), troubled());
    }
    return low ? own.below(heading.loose()) : own;
  }

  /** The event's passages in the shown source that cannot be marked there. */
  private List<Citation> troubled() {
    return here.passages()
        .in(here.source())
        .filter(citation -> Passages.place(citation) == null)
        .toList();
  }

  /** Whether what is known of the event shows, and its passages are still to come. */
  private boolean isAtHeading() {
    return low && session.selection() instanceof Selection.OfEvent;
  }

  /**
   * Brings into view what the selection is about.
   *
   * @param same whether its article was shown before
   */
  private void lead(boolean same) {
    TextRange asked = here.words();
    Citation passage = here.passage();
    TextRange place = passage == null ? null : Passages.place(passage);
    if (asked != null) {
      article.select(asked.start(), asked.end());
      article.reveal(asked, false);
    } else if (isAtHeading() || here.source().isEmpty()) {
      article.revealBlock(0);
    } else if (place != null) {
      article.reveal(place, same);
    } else if (passage != null) {
      columns.card(passage).ifPresent(article::reveal);
    } else if (low) {
      article.revealBlock(1);
    }
  }

  private void arrange() {
    boolean reading = here.isSomewhere();
    boolean text = low ? reading : !here.source().isEmpty();
    welcomeScroll.setVisible(!reading);
    heading.setVisible(reading && !low);
    tabs.setVisible(reading);
    article.setVisible(text);
    noEvidence.setVisible(reading && here.source().isEmpty());
    footer.setVisible(!here.passages().citations().isEmpty());
    getSkinnable().setPassage(target());
    getSkinnable().requestLayout();
  }

  /** What a note on the shown passage is on; null when none is shown. */
  private Target.@Nullable OfPassage target() {
    Citation passage = isAtHeading() ? null : here.passage();
    return passage == null
        ? null
        : Target.of(open.timeline().events().get(here.event()), passage.quote());
  }

  /** Makes one scrolling column of the panel when it becomes too low for two parts, and back. */
  private void settle() {
    double height = getSkinnable().getHeight();
    boolean now = height > 0 && height < LOW * surroundings.textScale().getValue();
    if (now == low) {
      return;
    }
    article.clear();
    columns.forget();
    low = now;
    if (low) {
      getChildren().remove(noEvidence);
    } else {
      getChildren().add(noEvidence);
      heading.hold();
    }
    if (here.isSomewhere()) {
      showArticle();
    }
  }

  /** Shows a source's article: at the event's first passage if it has one, else from its top. */
  private void openSource(String id) {
    int first = here.passages().firstIn(id);
    if (first >= 0) {
      selectPassage(first);
    } else {
      session.read(id, null);
    }
  }

  /** Shows what is quoted, where it stands. */
  private void openQuote(Quote quote) {
    TextRange place =
        open.dossier().inSource(quote.source()).stream()
            .filter(citation -> citation.quote().equals(quote))
            .findFirst()
            .map(Passages::place)
            .orElse(null);
    session.read(quote.source(), place);
  }

  @Override
  public void open(Dossier.Place place) {
    session.read(place);
  }

  @Override
  public void elsewhere(String wanted, TextRange range, Consumer<Concordance> then) {
    OpenTimeline timeline = open;
    Dossier.Place place = new Dossier.Place(here.source(), range);
    surroundings
        .background()
        .run(article, () -> Concordance.of(timeline, words, wanted, place), then);
  }

  @Override
  public String reference() {
    return Byline.reference(sources.get(here.source()), words);
  }

  @Override
  public ContextMenu offered(List<Citation> cited) {
    return GutterBadge.menu(cited, purposes(), this::choose);
  }

  /** Goes so many passages on; stops at the first and the last. */
  void step(int by) {
    int next = isAtHeading() && by > 0 ? here.at() : here.passages().stepped(here.at(), by);
    if (next >= 0) {
      selectPassage(next);
    }
  }

  private void listEvidence() {
    new EvidenceList(surroundings, dates)
        .show(footer, sources, here.passages().citations(), here.at(), this::selectPassage);
  }

  private void selectPassage(int number) {
    Citation citation = here.passages().citations().get(number);
    int position = open.index().position(Mark.eventOf(citation));
    session.selectPassage(position, Passages.evidence(citation));
  }

  @Override
  public void chosen(List<Citation> clicked) {
    choose(Mark.nextOf(clicked, here.event()));
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
    double tabHeight = snapSizeY(tabs.prefHeight(width));
    double footHeight = footer.isVisible() ? snapSizeY(footer.prefHeight(width)) : 0;
    double room = Math.max(0, height - tabHeight - footHeight);
    double scale = surroundings.textScale().getValue();
    double head = heading.isVisible() ? heading.height(width, room, scale) : 0;
    heading.resizeRelocate(x, y, width, head);
    tabs.resizeRelocate(x, y + head, width, tabHeight);
    double rest = Math.max(0, room - head);
    article.resizeRelocate(x, y + head + tabHeight, width, rest);
    if (!low) {
      noEvidence.resizeRelocate(x, y + head + tabHeight, width, rest);
    }
    footer.resizeRelocate(x, y + height - footHeight, width, footHeight);
  }
}
