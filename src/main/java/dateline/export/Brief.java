package dateline.export;

import dateline.article.Anchor;
import dateline.article.Citation;
import dateline.article.Use;
import dateline.index.EventIndex;
import dateline.model.Basis;
import dateline.model.Disagreement;
import dateline.model.Event;
import dateline.model.Quote;
import dateline.model.Source;
import dateline.model.Status;
import dateline.model.Timeline;
import dateline.notes.Note;
import dateline.notes.Notes;
import dateline.notes.Target;
import dateline.session.OpenTimeline;
import dateline.time.Edtf;
import dateline.time.EdtfWords;
import dateline.words.Phrases;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A timeline, or some of its events, as a document in words, before it has a form. Immutable.
 *
 * @param language of titles and summaries, BCP 47; may be empty
 * @param items the events in the order of time
 * @param questions where sources differ over one of the events, in the order of the file
 * @param endnotes numbered from 1 in the order in which they are first referred to, each passage
 *     once
 * @param sources those that the endnotes quote, or all where the whole timeline is given; in the
 *     order of the file
 * @param orphans the analyst's notes on events or passages that are gone; only with the whole
 *     timeline
 * @param phrases the few words of its own, in the language of whoever writes it
 */
public record Brief(
    String title,
    String description,
    String language,
    List<Item> items,
    List<Question> questions,
    List<Endnote> endnotes,
    List<Source> sources,
    List<Note> orphans,
    Phrases phrases) {

  /**
   * An event.
   *
   * @param date in words
   * @param remarks on its date and its standing, a sentence each
   * @param endnotes numbers of its passages
   * @param marks the analyst's notes on it and on its passages
   */
  public record Item(
      String date,
      String title,
      String summary,
      List<String> remarks,
      List<Integer> endnotes,
      List<Mark> marks) {}

  /**
   * A note of the analyst.
   *
   * @param endnote number of the passage that it is on; 0 when it is on the event
   */
  public record Mark(Note note, int endnote) {}

  /** A question on which sources differ. */
  public record Question(String question, List<Answer> answers, String assessment) {}

  /**
   * What one source says.
   *
   * @param endnote number of the passage; 0 when it quotes nothing
   */
  public record Answer(String source, String says, int endnote) {}

  /**
   * A quoted passage.
   *
   * @param reference outlet, headline, author and date in words
   * @param caution why to look twice at it; may be empty
   */
  public record Endnote(int number, String quotation, String reference, String caution) {}

  /**
   * The brief of a whole timeline.
   *
   * @param locale of dates and of the few words of its own
   */
  public static Brief of(OpenTimeline open, Notes notes, Locale locale) {
    return new Writer(open, notes, locale).brief(event -> true, true);
  }

  /** The brief of some events, likewise. */
  public static Brief of(OpenTimeline open, Notes notes, Locale locale, Predicate<Event> chosen) {
    return new Writer(open, notes, locale).brief(chosen, false);
  }

  /** A source in words: outlet, headline, author, date. */
  String reference(Source source) {
    return reference(source, phrases, EdtfWords.of(phrases.locale()));
  }

  private static String reference(Source source, Phrases phrases, EdtfWords dates) {
    Edtf published = source.published();
    String date = published == null ? phrases.get("export.undated") : dates.full(published);
    String title = phrases.get("export.quoted", source.title());
    return String.join(
        ", ",
        Stream.of(source.outlet(), title, source.author(), date)
            .filter(part -> !part.isEmpty())
            .toList());
  }

  /** Works through a timeline once, giving out numbers as it meets passages. */
  private static final class Writer {
    private final OpenTimeline open;
    private final Notes notes;
    private final Phrases phrases;
    private final EdtfWords words;
    private final Map<String, Source> sources = new LinkedHashMap<>();
    private final Map<Quote, Endnote> endnotes = new LinkedHashMap<>();

    Writer(OpenTimeline open, Notes notes, Locale locale) {
      this.open = open;
      this.notes = notes;
      this.phrases = Phrases.of(Brief.class, locale);
      this.words = EdtfWords.of(phrases.locale());
      open.timeline().sources().forEach(source -> sources.put(source.id(), source));
    }

    Brief brief(Predicate<Event> chosen, boolean whole) {
      Timeline timeline = open.timeline();
      EventIndex index = open.index();
      List<Item> items = new ArrayList<>();
      Set<String> ids = new LinkedHashSet<>();
      for (int position = 0; position < index.size(); position++) {
        Event event = index.at(position);
        if (chosen.test(event)) {
          ids.add(event.id());
          items.add(item(event, index.event(position)));
        }
      }
      List<Question> questions = new ArrayList<>();
      for (int i = 0; i < timeline.disagreements().size(); i++) {
        Disagreement disagreement = timeline.disagreements().get(i);
        if (whole || disagreement.events().stream().anyMatch(ids::contains)) {
          questions.add(question(disagreement, i));
        }
      }
      Set<String> quoted = new LinkedHashSet<>();
      endnotes.keySet().forEach(quote -> quoted.add(quote.source()));
      return new Brief(
          timeline.title(),
          timeline.description(),
          timeline.language(),
          List.copyOf(items),
          List.copyOf(questions),
          List.copyOf(endnotes.values()),
          timeline.sources().stream()
              .filter(source -> whole || quoted.contains(source.id()))
              .toList(),
          whole ? notes.orphans(timeline).stream().map(Notes.Orphan::note).toList() : List.of(),
          phrases);
    }

    private Item item(Event event, int number) {
      List<Integer> numbers = new ArrayList<>();
      List<Mark> marks = new ArrayList<>();
      mark(Target.of(event), 0, marks);
      for (Citation citation : open.dossier().ofEvent(number)) {
        int endnote = number(citation.quote(), citation);
        if (!numbers.contains(endnote)) {
          numbers.add(endnote);
          mark(Target.of(event, citation.quote()), endnote, marks);
        }
      }
      return new Item(
          capital(words.full(event.when())),
          event.title(),
          event.summary(),
          remarks(event),
          List.copyOf(numbers),
          List.copyOf(marks));
    }

    private void mark(Target target, int endnote, List<Mark> marks) {
      Note note = notes.on(target);
      if (!note.isBlank()) {
        marks.add(new Mark(note, endnote));
      }
    }

    private List<String> remarks(Event event) {
      List<String> remarks = new ArrayList<>();
      if (event.status() != Status.OCCURRED) {
        remarks.add(phrases.get("export." + key(event.status())));
      }
      String how = event.basis() == Basis.STATED ? "" : phrases.get("export." + key(event.basis()));
      String basis = (how + " " + event.basisNote()).strip();
      if (!basis.isEmpty()) {
        remarks.add(basis);
      }
      return List.copyOf(remarks);
    }

    private Question question(Disagreement disagreement, int number) {
      List<Answer> answers = new ArrayList<>();
      for (int i = 0; i < disagreement.accounts().size(); i++) {
        Disagreement.Account account = disagreement.accounts().get(i);
        Quote quote = account.quote();
        Source source = sources.get(quote.source());
        answers.add(
            new Answer(
                source == null ? quote.source() : source.shortName(),
                account.says(),
                quote.exact().isEmpty()
                    ? 0
                    : number(quote, open.dossier().of(new Use.OfAccount(number, i)))));
      }
      return new Question(disagreement.question(), List.copyOf(answers), disagreement.assessment());
    }

    private int number(Quote quote, @Nullable Citation citation) {
      Endnote known = endnotes.get(quote);
      if (known == null) {
        Source source = sources.get(quote.source());
        known =
            new Endnote(
                endnotes.size() + 1,
                quote.exact(),
                source == null ? quote.source() : reference(source, phrases, words),
                citation == null ? "" : caution(citation.anchor()));
        endnotes.put(quote, known);
      }
      return known.number();
    }

    private String caution(Anchor anchor) {
      return switch (anchor) {
        case Anchor.Exact _ -> "";
        case Anchor.Ambiguous _ -> phrases.get("document.ambiguous");
        case Anchor.Lost _ -> phrases.get("document.lost");
        case Anchor.Unread _ -> phrases.get("document.unread");
      };
    }

    private String capital(String date) {
      int first = date.isEmpty() ? 0 : date.offsetByCodePoints(0, 1);
      return date.substring(0, first).toUpperCase(phrases.locale()) + date.substring(first);
    }
  }

  private static String key(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  /** What a note says in one line: star, confidence, tags; may be empty. */
  String summary(Note note) {
    List<String> parts = new ArrayList<>();
    if (note.starred()) {
      parts.add("★");
    }
    if (note.confidence() != null) {
      parts.add(
          phrases.get(
              "document.confidence", phrases.get("document.confidence." + key(note.confidence()))));
    }
    if (!note.tags().isEmpty()) {
      parts.add(phrases.get("document.tags", String.join(", ", note.tags())));
    }
    return String.join(" · ", parts);
  }

  /** What a note without its event was on. */
  String lostTarget(Note note) {
    String event = note.title().isEmpty() ? note.target().event() : note.title();
    return note.target() instanceof Target.OfPassage passage
        ? event + " (" + phrases.get("export.quoted", passage.exact()) + ")"
        : event;
  }

  /** The paragraphs of a text: parted by blank lines, each on one line. */
  static List<String> paragraphs(String text) {
    return Stream.of(text.split("\\R\\s*\\R"))
        .map(paragraph -> paragraph.replaceAll("[\\s\\p{Cc}]+", " ").strip())
        .filter(paragraph -> !paragraph.isEmpty())
        .toList();
  }
}
