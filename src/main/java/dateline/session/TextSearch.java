package dateline.session;

import dateline.article.Anchor;
import dateline.article.Article;
import dateline.article.Citation;
import dateline.article.Use;
import dateline.index.SearchWords;
import dateline.index.TextIndex;
import dateline.model.Disagreement;
import dateline.model.Entity;
import dateline.model.Event;
import dateline.model.Evidence;
import dateline.model.Source;
import dateline.model.Theme;
import dateline.model.Timeline;
import dateline.model.Tour;
import dateline.notes.Note;
import dateline.notes.Notes;
import dateline.time.EdtfWords;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds words in all that an open timeline has to say. The index is made by the first search, so a
 * timeline that nobody searches pays nothing. Safe for any thread, and made for one in the
 * background.
 *
 * <p>Of a timeline of more than {@value #MOST_IN_FULL} events the titles and dates are searched,
 * not summaries and names: a million events then take some 30 MB rather than ten times that.
 */
public final class TextSearch {

  static final int MOST_IN_FULL = 200_000;

  /** Sets the ids of themes apart from those of entities. */
  private static final String THEME = "theme ";

  private final OpenTimeline open;
  private final EdtfWords dates;
  private final Map<String, String> names;

  /** What stands behind the numbers of the index after those of the events, by position. */
  private final List<Match> others = new ArrayList<>();

  private @Nullable TextIndex index;
  private @Nullable OwnWords own;

  /**
   * Searches a timeline.
   *
   * @param dates how dates are written in the language in which one searches
   */
  public TextSearch(OpenTimeline open, EdtfWords dates) {
    this.open = open;
    this.dates = dates;
    names = names(open.timeline());
  }

  private static Map<String, String> names(Timeline timeline) {
    Map<String, String> names = new HashMap<>();
    for (Theme theme : timeline.themes()) {
      names.putIfAbsent(THEME + theme.id(), theme.label());
    }
    for (Entity entity : timeline.entities()) {
      Stream<String> all = Stream.concat(Stream.of(entity.name()), entity.aliases().stream());
      names.putIfAbsent(entity.id(), all.distinct().collect(Collectors.joining("; ")));
    }
    return names;
  }

  public OpenTimeline open() {
    return open;
  }

  /**
   * All that has these words, or similar ones where neither the timeline nor a note has these. The
   * first call makes the index, which takes its time.
   */
  public Matches find(String typed, Notes notes) {
    SearchWords words = SearchWords.of(typed);
    if (words.isBlank()) {
      return Matches.NONE;
    }
    TextIndex.Found told = index().search(words);
    OwnWords mine = own(notes);
    TextIndex.Found noted = mine.search(words);
    boolean similar = !isExact(told) && !isExact(noted) && (told.similar() || noted.similar());
    BitSet found = told.similar() == similar ? told.entries() : new BitSet();
    BitSet own = noted.similar() == similar ? noted.entries() : new BitSet();
    int events = open.index().size();
    List<Match> matches =
        found.stream().filter(entry -> entry >= events).mapToObj(this::other).toList();
    return new Matches(
        words,
        similar,
        found.get(0, events),
        own.stream().mapToObj(number -> mine.match(number, open)).toList(),
        matches.stream().filter(TextSearch::isPassage).toList(),
        matches.stream().filter(Match.OfDisagreement.class::isInstance).toList(),
        matches.stream().filter(Match.OfStep.class::isInstance).toList());
  }

  private static boolean isExact(TextIndex.Found found) {
    return !found.similar() && !found.entries().isEmpty();
  }

  private synchronized OwnWords own(Notes notes) {
    OwnWords made = own;
    if (made == null || !made.isOf(notes)) {
      made = new OwnWords(notes);
      own = made;
    }
    return made;
  }

  private static boolean isPassage(Match match) {
    return !(match instanceof Match.OfDisagreement || match instanceof Match.OfStep);
  }

  private Match other(int entry) {
    return others.get(entry - open.index().size());
  }

  private synchronized TextIndex index() {
    TextIndex made = index;
    if (made == null) {
      made = TextIndex.of(this::entries, () -> false);
      index = made;
    }
    return made;
  }

  private Iterator<List<String>> entries() {
    others.clear();
    List<List<String>> texts = new ArrayList<>();
    passages(texts);
    disagreements(texts);
    steps(texts);
    Stream<List<String>> events =
        IntStream.range(0, open.index().size()).mapToObj(at -> texts(open.index().at(at)));
    return Stream.concat(events, texts.stream()).iterator();
  }

  /** What an event says, in the order in which a reader would look for the words. */
  public List<String> texts(Event event) {
    if (open.index().size() > MOST_IN_FULL) {
      return List.of(event.title(), event.when().text());
    }
    List<String> texts = new ArrayList<>(List.of(event.title(), event.summary()));
    for (Evidence evidence : event.evidence()) {
      texts.add(evidence.quote().exact());
      texts.add(evidence.note());
    }
    event.entities().forEach(id -> texts.add(names.getOrDefault(id, "")));
    texts.add(names.getOrDefault(event.place(), ""));
    event.themes().forEach(id -> texts.add(names.getOrDefault(THEME + id, "")));
    texts.add(dates.full(event.when()));
    texts.add(event.when().text());
    texts.add(event.basisNote());
    return texts;
  }

  private void passages(List<List<String>> texts) {
    for (Source source : new Sources(open.timeline().sources()).ordered()) {
      others.add(new Match.OfSource(source.id()));
      texts.add(texts(source));
      Article article = open.dossier().article(source.id());
      if (article != null) {
        paragraphs(source.id(), article, texts);
      }
    }
    for (Citation citation : open.dossier().citations()) {
      boolean stands =
          citation.anchor() instanceof Anchor.Exact
              || citation.anchor() instanceof Anchor.Ambiguous;
      if (!stands && citation.use() instanceof Use.OfEvent(int event, int evidence)) {
        others.add(new Match.OfQuotation(open.index().position(event), evidence));
        texts.add(List.of(citation.quote().exact()));
      }
    }
  }

  private void paragraphs(String source, Article article, List<List<String>> texts) {
    for (Article.Paragraph paragraph : article.paragraphs()) {
      others.add(new Match.OfParagraph(source, paragraph.range()));
      texts.add(List.of(article.textOf(paragraph.range())));
    }
  }

  /** What is known of a source. */
  public static List<String> texts(Source source) {
    return List.of(source.title(), source.outlet(), source.author(), source.caveat());
  }

  private void disagreements(List<List<String>> texts) {
    List<Disagreement> all = open.timeline().disagreements();
    for (int number = 0; number < all.size(); number++) {
      others.add(new Match.OfDisagreement(number));
      texts.add(texts(all.get(number)));
    }
  }

  /** What a disagreement says. */
  public static List<String> texts(Disagreement one) {
    List<String> texts = new ArrayList<>(List.of(one.question()));
    one.accounts().forEach(account -> texts.add(account.says()));
    one.accounts().forEach(account -> texts.add(account.quote().exact()));
    texts.add(one.assessment());
    return texts;
  }

  private void steps(List<List<String>> texts) {
    List<Tour> tours = open.timeline().tours();
    for (int tour = 0; tour < tours.size(); tour++) {
      List<Tour.Step> steps = tours.get(tour).steps();
      for (int step = 0; step < steps.size(); step++) {
        others.add(new Match.OfStep(tour, step));
        texts.add(texts(steps.get(step)));
      }
    }
  }

  /** What a note says in the user's words. */
  public static List<String> texts(Note note) {
    return OwnWords.texts(note);
  }

  /** What a step of a tour says. */
  public static List<String> texts(Tour.Step step) {
    return List.of(step.headline(), step.notes(), step.question());
  }
}
