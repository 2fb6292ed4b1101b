package dateline.view.find;

import dateline.article.Article;
import dateline.article.Citation;
import dateline.article.TextRange;
import dateline.article.Use;
import dateline.index.SearchWords;
import dateline.notes.Note;
import dateline.notes.Notes;
import dateline.notes.Target;
import dateline.session.Facet;
import dateline.session.Facets;
import dateline.session.Filter;
import dateline.session.Leads;
import dateline.session.Match;
import dateline.session.Matches;
import dateline.session.OpenTimeline;
import dateline.session.Session;
import dateline.session.Shown;
import dateline.session.TextSearch;
import dateline.view.Surroundings;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/**
 * Searches and filters a window's timeline in the background, and leads to what was found. The
 * newest request wins.
 */
final class Finder {

  private final Session session;
  private final Surroundings surroundings;
  private final Ways ways;

  /** The filter that was asked for; the session's follows. */
  private final ObjectProperty<Filter> wanted = new SimpleObjectProperty<>(Filter.ALL);

  private final ReadOnlyObjectWrapper<Hits> hits = new ReadOnlyObjectWrapper<>(Hits.NONE);

  /** Whether one is led to what the filter hides, too. */
  private final BooleanProperty outside = new SimpleBooleanProperty(false);

  private final ReadOnlyIntegerWrapper current = new ReadOnlyIntegerWrapper(-1);
  private final ReadOnlyBooleanWrapper searching = new ReadOnlyBooleanWrapper(false);
  private TextSearch search;
  private String typed = "";

  /** Searches for a window. */
  Finder(Session session, Surroundings surroundings, Ways ways) {
    this.session = session;
    this.surroundings = surroundings;
    this.ways = ways;
    search = new TextSearch(session.open(), surroundings.words().dates());
    session.openProperty().subscribe((_, now) -> reopened(now));
    session.notebook().notesProperty().subscribe((_, _) -> noted());
    session.shownProperty().subscribe(shown -> wanted.set(shown.filter()));
    session.shownProperty().subscribe(_ -> order());
    session.matchesProperty().subscribe(_ -> order());
    outside.subscribe(_ -> order());
  }

  /** Filters and searches anew what a change of notes may concern. */
  private void noted() {
    Filter filter = wanted.get();
    if (filter.of(Facet.RECORD).contains(Facets.STARRED) || !filter.text().isEmpty()) {
      filter(filter);
    }
    if (!matches().words().isBlank()) {
      search(typed, () -> {});
    }
  }

  /** Puts what was found in order; one stays at the match to which one was led. */
  private void order() {
    int at = current.get();
    Match before = at < 0 ? null : hits.get().get(at);
    Hits now = Hits.of(matches(), session.open(), session.shown(), outside.get());
    current.set(-1);
    hits.set(now);
    current.set(before == null ? -1 : now.indexOf(before));
  }

  private void reopened(OpenTimeline open) {
    search = new TextSearch(open, surroundings.words().dates());
    String words = wanted.get().text();
    boolean another = session.shown().filter().isAll() && !wanted.get().withText("").isAll();
    session.matchesProperty().set(Matches.NONE);
    current.set(-1);
    search(typed, () -> {});
    if (!words.isEmpty() && !another) {
      filter(session.shown().filter().withText(words));
    }
  }

  TextSearch search() {
    return search;
  }

  Matches matches() {
    return session.matchesProperty().get();
  }

  /** What was found, in the order in which one is led through it. */
  ReadOnlyObjectProperty<Hits> hitsProperty() {
    return hits.getReadOnlyProperty();
  }

  Hits hits() {
    return hits.get();
  }

  /** Whether one is led to what the filter hides, too. */
  BooleanProperty outsideProperty() {
    return outside;
  }

  /** What the user's note on something says. */
  Note note(Target target) {
    return session.notebook().notes().on(target);
  }

  /** Which hit was led to last, from 0; -1 for none. */
  ReadOnlyIntegerProperty currentProperty() {
    return current.getReadOnlyProperty();
  }

  /** Whether an answer is on its way. */
  ReadOnlyBooleanProperty searchingProperty() {
    return searching.getReadOnlyProperty();
  }

  /** The words that were searched for last. */
  String typed() {
    return typed;
  }

  /** Searches for these words; then, unless others were searched for since, does what follows. */
  void search(String words, Runnable then) {
    typed = words;
    TextSearch asked = search;
    Notes notes = session.notebook().notes();
    searching.set(true);
    surroundings
        .background()
        .run(
            current,
            () -> asked.find(words, notes),
            found -> {
              if (asked == search) {
                if (!found.words().typed().equals(matches().words().typed())) {
                  current.set(-1);
                }
                if (!found.equals(matches())) {
                  session.matchesProperty().set(found);
                }
                searching.set(false);
                then.run();
              }
            });
  }

  /** Goes so many hits on, from the last to the first and back. */
  void step(int by) {
    int size = hits().size();
    if (size > 0) {
      int from = current.get() < 0 && by < 0 ? 0 : current.get();
      go(Math.floorMod(from + by, size));
    }
  }

  /** Leads to a hit. */
  void go(int number) {
    current.set(number);
    OpenTimeline open = session.open();
    switch (hits().get(number)) {
      case Match.OfEvent(int position) -> session.select(position);
      case Match.OfNote(Target target, int position) -> {
        if (position < 0) {
          ways.showNotes();
        } else {
          session.select(Leads.to(open, target));
        }
      }
      case Match.OfQuotation(int position, int evidence) ->
          session.selectPassage(position, evidence);
      case Match.OfSource(String source) -> session.read(source, null);
      case Match.OfParagraph(String source, TextRange range) -> read(source, range);
      case Match.OfDisagreement(int at) -> {
        session.disagreementProperty().set(open.timeline().disagreements().get(at).id());
        ways.showDisagreements();
      }
      case Match.OfStep(int tour, int step) -> {
        String event = open.timeline().tours().get(tour).steps().get(step).event();
        int position = open.position(event);
        if (position >= 0) {
          session.select(position);
        }
      }
    }
  }

  /** Shows the first of the words in a paragraph, with the event that they support, if any. */
  private void read(String source, TextRange paragraph) {
    OpenTimeline open = session.open();
    Article article = open.dossier().article(source);
    if (article == null) {
      return;
    }
    List<SearchWords.Mark> marks =
        matches().words().marks(article.textOf(paragraph), matches().similar());
    TextRange place =
        marks.isEmpty()
            ? paragraph
            : new TextRange(
                paragraph.start() + marks.getFirst().start(),
                paragraph.start() + marks.getFirst().end());
    open.dossier().at(source, place.start()).stream()
        .map(Citation::use)
        .filter(Use.OfEvent.class::isInstance)
        .map(Use.OfEvent.class::cast)
        .findFirst()
        .ifPresent(
            use -> session.selectPassage(open.index().position(use.event()), use.evidence()));
    session.read(source, place);
  }

  /** The filter as it was asked for last. */
  ObjectProperty<Filter> wantedProperty() {
    return wanted;
  }

  /** Filters the events, and the panels follow as soon as it is worked out. */
  void filter(Filter filter) {
    wanted.set(filter);
    TextSearch asked = search;
    Set<String> starred = session.starred();
    Notes notes = session.notebook().notes();
    surroundings
        .background()
        .run(
            wanted,
            () -> Shown.of(asked.open(), filter, found(asked, filter, notes), starred),
            shown -> {
              if (asked == search && !shown.isLike(session.shown())) {
                session.show(shown);
              }
            });
  }

  /** The positions that have a filter's words; waits for the index when it has any. */
  private static BitSet found(TextSearch search, Filter filter, Notes notes) {
    return filter.text().isEmpty() ? new BitSet() : search.find(filter.text(), notes).events();
  }

  /** Works out what could be left out of a filter that shows nothing, the most helpful first. */
  void relax(Object owner, Consumer<List<Relaxed>> then) {
    TextSearch asked = search;
    Filter filter = wanted.get();
    Set<String> starred = session.starred();
    Notes notes = session.notebook().notes();
    surroundings
        .background()
        .run(
            owner,
            () -> relaxed(asked, filter, starred, notes),
            ways -> {
              if (asked == search && filter.equals(wanted.get())) {
                then.accept(ways);
              }
            });
  }

  private static List<Relaxed> relaxed(
      TextSearch search, Filter filter, Set<String> starred, Notes notes) {
    BitSet found = found(search, filter, notes);
    List<Relaxed> ways = new ArrayList<>();
    for (Facet facet : Facet.values()) {
      if (!filter.of(facet).isEmpty()) {
        Filter left = Filter.ALL.with(facet, filter.of(facet));
        ways.add(relaxed(search, filter.with(facet, Set.of()), left, found, starred));
      }
    }
    Filter dates = Filter.ALL.withDates(filter.dates());
    ways.add(relaxed(search, filter.withDates(null), dates, found, starred));
    Filter text = Filter.ALL.withText(filter.text());
    ways.add(relaxed(search, filter.withText(""), text, found, starred));
    ways.removeIf(way -> way.left().isAll() || way.count() == 0);
    ways.sort(Comparator.comparingInt(Relaxed::count).reversed());
    return ways;
  }

  private static Relaxed relaxed(
      TextSearch search, Filter filter, Filter left, BitSet found, Set<String> starred) {
    return new Relaxed(filter, left, Shown.of(search.open(), filter, found, starred).count());
  }

  /** Counts what each value of each facet would show. */
  void count(Object owner, Consumer<Choices> then) {
    TextSearch asked = search;
    Filter filter = wanted.get();
    Set<String> starred = session.starred();
    Notes notes = session.notebook().notes();
    surroundings
        .background()
        .run(
            owner,
            () -> {
              Facets facets = new Facets(asked.open(), starred);
              BitSet found = found(asked, filter, notes);
              return new Choices(
                  filter, facets.options(filter, found), facets.options(Filter.ALL, new BitSet()));
            },
            choices -> {
              if (asked == search) {
                then.accept(choices);
              }
            });
  }
}
