package dateline.view.reading;

import dateline.article.Differences;
import dateline.article.Differences.Difference;
import dateline.article.Dossier;
import dateline.article.Names;
import dateline.article.TextRange;
import dateline.model.Event;
import dateline.session.OpenTimeline;
import dateline.session.Selection;
import dateline.session.Session;
import dateline.session.Sources;
import dateline.view.PanelSkin;
import dateline.view.Prose;
import dateline.view.Words;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** The event and the choice of sources on top; below the columns, only those in view as nodes. */
final class SideBySideSkin extends PanelSkin<SideBySidePane> {

  /** Narrower than this nobody reads; in pixels at the ordinary text size. */
  private static final double LEAST_COLUMN = 320;

  /** A panel lower than this keeps its height for the articles; likewise. */
  private static final double LOW = 400;

  private static final double BAR = 12;
  private static final int MOST_NAMES = 5;

  private final Session session;
  private final Words words;
  private final SourceChooser chooser;
  private final SideBySideHead top;
  private final VBox nothing = new VBox();
  private final Pane window = new Pane();
  private final Rectangle clip = new Rectangle();
  private final ScrollBar bar = new ScrollBar();
  private final Map<String, SourceColumn> live = new HashMap<>();
  private final SideBySideBehaviour behaviour;
  private final Subscription subscriptions;

  private OpenTimeline open;
  private Names names;
  private int event = -1;

  /** The column to bring into view with the next layout; -1 for none. */
  private int called = -1;

  private Passages passages = Passages.NONE;
  private List<Witness> witnesses = List.of();
  private List<List<Difference>> differences = List.of();

  SideBySideSkin(SideBySidePane pane) {
    super(pane, new Sizes(320, 240, 900, 600));
    session = pane.session();
    words = pane.surroundings().words();
    open = session.open();
    names = Names.of(open.timeline().entities());
    chooser = new SourceChooser(words, this::chosen);
    top = new SideBySideHead(words, chooser, pane.togetherProperty());
    nothing.getStyleClass().add("no-evidence");
    window.setClip(clip);
    bar.setOrientation(Orientation.HORIZONTAL);
    bar.setFocusTraversable(false);
    getChildren().setAll(top, window, bar, nothing);
    behaviour = new SideBySideBehaviour(pane, this);
    pane.enterAt(() -> witnesses.isEmpty() ? pane : column(0).article());
    subscriptions =
        Subscription.combine(
            session.openProperty().subscribe((_, now) -> open(now)),
            session.selectionProperty().subscribe(this::select),
            Typography.follow(pane.textSizeProperty(), pane.surroundings().textScale()),
            pane.surroundings().textScale().subscribe((_, _) -> pane.requestLayout()),
            bar.valueProperty().subscribe(() -> pane.requestLayout()));
  }

  @Override
  public void dispose() {
    if (getSkinnable() != null) {
      subscriptions.unsubscribe();
      behaviour.dispose();
      getChildren().clear();
    }
    super.dispose();
  }

  private void open(OpenTimeline timeline) {
    open = timeline;
    names = Names.of(timeline.timeline().entities());
    event = -1;
    select(session.selection());
  }

  private void select(Selection selection) {
    int position = selection.event();
    int wanted = position < 0 ? -1 : open.index().event(position);
    if (wanted != event || wanted < 0) {
      event = wanted;
      showEvent(position);
    }
    if (selection instanceof Selection.OfPassage(int _, int evidence)) {
      int at = passages.indexOf(evidence);
      if (at >= 0) {
        var citation = passages.citations().get(at);
        show(Passages.source(citation), Passages.place(citation));
      }
    }
  }

  private void showEvent(int position) {
    Sources sources = new Sources(open.timeline().sources());
    drop();
    bar.setValue(0);
    called = -1;
    if (event < 0) {
      passages = Passages.NONE;
      chooser.offer(List.of(), Set.of(), Set.of());
      witnesses = List.of();
      explain("beside.none");
      return;
    }
    Event shown = open.index().at(position);
    top.show(shown);
    Hue.dress(getSkinnable(), open, shown);
    getSkinnable().setAccessibleText(shown.title());
    passages = Passages.of(open, event, sources);
    Set<String> speaking = new HashSet<>(Witness.sources(open, event));
    chooser.offer(sources.ordered(), speaking, speaking);
    chosen();
  }

  /** Compares the chosen sources and shows their columns. */
  private void chosen() {
    if (event < 0) {
      return;
    }
    witnesses = Witness.of(open, event, chooser.chosen());
    String language = open.timeline().language();
    differences =
        Differences.between(
            witnesses.stream()
                .map(one -> one.side(open.dossier().article(one.source().id()), language))
                .toList(),
            names);
    Set<String> wanted =
        witnesses.stream().map(one -> one.source().id()).collect(Collectors.toSet());
    live.entrySet()
        .removeIf(
            column ->
                !wanted.contains(column.getKey())
                    && window.getChildren().remove(column.getValue()));
    for (int i = 0; i < witnesses.size(); i++) {
      SourceColumn column = live.get(witnesses.get(i).source().id());
      if (column != null) {
        column.setHighlights(highlights(i));
      }
    }
    explain(witnesses.isEmpty() ? "beside.empty" : "");
  }

  private void explain(String key) {
    boolean some = key.isEmpty();
    nothing.setVisible(!some);
    window.setVisible(some);
    top.setVisible(event >= 0);
    nothing
        .getChildren()
        .setAll(
            some
                ? List.<Node>of()
                : List.<Node>of(
                    Prose.paragraph(words.get(key), "section"),
                    Prose.paragraph(words.get(key + ".means"), "facts")));
    getSkinnable().requestLayout();
  }

  private List<Highlight> highlights(int witness) {
    List<TextRange> places = witnesses.get(witness).places();
    List<Highlight> highlights = new ArrayList<>();
    for (Difference one : differences.get(witness)) {
      if (one.passage() < places.size()) {
        int from = places.get(one.passage()).start();
        TextRange range = one.particular().range();
        highlights.add(
            new Highlight(
                new TextRange(from + range.start(), from + range.end()),
                one.isAlone(),
                one.isAlone()
                    ? words.get("beside.differs.alone", names(one.not()))
                    : words.get("beside.differs.partly", names(one.also()), names(one.not()))));
      }
    }
    return highlights;
  }

  private String names(BitSet sides) {
    List<String> outlets =
        sides.stream()
            .limit(MOST_NAMES)
            .mapToObj(side -> witnesses.get(side).source().shortName())
            .toList();
    String said = String.join(words.get("beside.comma"), outlets);
    int rest = sides.cardinality() - outlets.size();
    return rest > 0 ? words.get("beside.more", said, rest) : said;
  }

  /** Brings the column of a source into view, at a place of its article. */
  private void show(String source, @Nullable TextRange place) {
    int number = indexOf(source);
    if (number < 0) {
      chooser.getItems().stream()
          .filter(one -> one.id().equals(source))
          .findFirst()
          .ifPresent(one -> chooser.setChosen(one, true));
      number = indexOf(source);
    }
    if (number >= 0) {
      bringIntoView(number);
      column(number).reveal(place);
    }
  }

  private void open(Dossier.Place place) {
    show(place.source(), null);
    SourceColumn column = live.get(place.source());
    if (column != null) {
      column.showPlace(place.range());
    }
  }

  private int indexOf(String source) {
    for (int i = 0; i < witnesses.size(); i++) {
      if (witnesses.get(i).source().id().equals(source)) {
        return i;
      }
    }
    return -1;
  }

  /** Puts the keyboard into the article so many columns on. */
  void go(int by) {
    int from = -1;
    for (int i = 0; i < witnesses.size(); i++) {
      SourceColumn column = live.get(witnesses.get(i).source().id());
      from = column != null && column.article().isFocused() ? i : from;
    }
    if (!witnesses.isEmpty()) {
      int to = from < 0 ? 0 : Math.clamp((long) from + by, 0, witnesses.size() - 1);
      bringIntoView(to);
      column(to).article().requestFocus();
    }
  }

  private void bringIntoView(int number) {
    called = number;
    getSkinnable().requestLayout();
  }

  /** Moves to the column that was called for, once it is known how wide it is. */
  private void bringCalled(double column, double width) {
    if (called >= 0 && width > 0) {
      double left = called * column;
      bar.setValue(Math.clamp(bar.getValue(), Math.min(left, left + column - width), left));
      called = -1;
    }
  }

  private double columnWidth() {
    double width = getSkinnable().getWidth();
    double least = Math.min(LEAST_COLUMN * scale(), width);
    return Math.floor(Math.max(least, width / Math.max(1, witnesses.size())));
  }

  private double scale() {
    return getSkinnable().surroundings().textScale().getValue();
  }

  private SourceColumn column(int number) {
    Witness witness = witnesses.get(number);
    return live.computeIfAbsent(
        witness.source().id(),
        id -> {
          SourceColumn made =
              new SourceColumn(
                  witness.source(),
                  session,
                  getSkinnable().surroundings(),
                  getSkinnable().textSizeProperty(),
                  () -> chooser.setChosen(witness.source(), false),
                  this::open);
          made.article().flow().onScrolled(by -> scrolled(id, by));
          // Placed by hand: a pane would give it the size that it prefers.
          made.setManaged(false);
          window.getChildren().add(made);
          made.show(open, event, witness);
          made.setHighlights(highlights(number));
          return made;
        });
  }

  private void scrolled(String source, double by) {
    if (getSkinnable().togetherProperty().get()) {
      live.forEach(
          (other, column) -> {
            if (!other.equals(source)) {
              column.article().flow().follow(by);
            }
          });
    }
  }

  private void drop() {
    live.clear();
    window.getChildren().clear();
  }

  @Override
  protected void layoutChildren(double x, double y, double width, double height) {
    top.fit(height < LOW * scale(), width);
    double head = top.isVisible() ? snapSizeY(top.prefHeight(width)) : 0;
    top.resizeRelocate(x, y, width, head);
    nothing.resizeRelocate(x, y + head, width, Math.max(0, height - head));
    double column = columnWidth();
    double most = Math.max(0, witnesses.size() * column - width);
    boolean wide = most > 0.5;
    bar.setVisible(wide && window.isVisible());
    bar.setMax(Math.max(1, most));
    bar.setVisibleAmount(wide ? bar.getMax() * width / (most + width) : 1);
    bar.setUnitIncrement(40);
    bar.setBlockIncrement(column);
    bringCalled(column, width);
    bar.setValue(Math.clamp(bar.getValue(), 0, most));
    double rest = Math.max(0, height - head - (wide ? BAR : 0));
    bar.resizeRelocate(x, y + head + rest, width, BAR);
    window.resizeRelocate(x, y + head, width, rest);
    clip.setWidth(width);
    clip.setHeight(rest);
    place(column, width, rest);
  }

  private void place(double column, double width, double height) {
    double scrolled = bar.getValue();
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < witnesses.size() && width > 0; i++) {
      double left = i * column - scrolled;
      if (left < width && left + column > 0) {
        seen.add(witnesses.get(i).source().id());
        column(i).resizeRelocate(snapPositionX(left), 0, column, height);
      }
    }
    live.entrySet()
        .removeIf(
            entry ->
                !seen.contains(entry.getKey()) && window.getChildren().remove(entry.getValue()));
  }
}
