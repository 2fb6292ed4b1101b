package dateline.export.handout;

import dateline.export.Brief;
import dateline.model.Basis;
import dateline.model.Event;
import dateline.model.Source;
import dateline.model.Status;
import dateline.model.Tour;
import dateline.session.show.Quotation;
import dateline.session.show.Show;
import dateline.session.show.Stop;
import dateline.time.EdtfWords;
import dateline.words.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a handout says, in words, before it is given a form. Texts that are not there are empty.
 *
 * @param language of the timeline, else of the words
 * @param minutes how long it is planned to take
 * @param missing which steps were left out
 */
record HandoutText(
    Show show,
    String title,
    String lead,
    String minutes,
    Locale language,
    List<Step> steps,
    List<Note> notes,
    String missing,
    Phrases phrases) {

  HandoutText {
    steps = List.copyOf(steps);
    notes = List.copyOf(notes);
  }

  /**
   * One step.
   *
   * @param known how its date and its standing are known, where that needs saying
   * @param question with a word before it that says what it is
   */
  record Step(
      int number,
      String date,
      String headline,
      String summary,
      String known,
      @Nullable Quoted quoted,
      String question) {}

  /**
   * A quoted sentence.
   *
   * @param note number of the source's note, from 1
   */
  record Quoted(String words, String from, int note) {}

  /**
   * A source in the notes.
   *
   * @param address where it was found; may be empty
   * @param caveat what a reader should know of it; may be empty
   */
  record Note(int number, String source, String address, String caveat) {}

  /**
   * The words of a show.
   *
   * @param tour that it was made of; null when it was made of events
   */
  static HandoutText of(Show show, @Nullable Tour tour, Locale locale) {
    Phrases phrases = Phrases.of(Brief.class, locale);
    EdtfWords dates = EdtfWords.of(locale);
    List<Source> cited = new ArrayList<>();
    List<Step> steps = new ArrayList<>();
    for (int stop = 0; stop < show.size(); stop++) {
      steps.add(step(stop + 1, show.at(stop), cited, phrases, dates));
    }
    List<Note> notes = new ArrayList<>();
    for (Source source : cited) {
      notes.add(
          new Note(
              notes.size() + 1, source(source, phrases, dates), source.url(), source.caveat()));
    }
    String language = show.open().timeline().language();
    int minutes = tour == null ? 0 : tour.minutes();
    return new HandoutText(
        show,
        show.title(),
        tour == null ? show.open().timeline().description() : tour.description(),
        minutes > 0 ? phrases.get("handout.minutes", minutes) : "",
        language.isEmpty() ? locale : Locale.forLanguageTag(language),
        steps,
        notes,
        show.missing().isEmpty()
            ? ""
            : phrases.get("handout.missing", String.join(", ", show.missing())),
        phrases);
  }

  private static Step step(
      int number, Stop stop, List<Source> cited, Phrases phrases, EdtfWords dates) {
    Event event = stop.event();
    Quotation quotation = stop.quotation();
    Quoted quoted = null;
    if (quotation != null) {
      Source source = quotation.source();
      if (!cited.contains(source)) {
        cited.add(source);
      }
      quoted =
          new Quoted(
              phrases.get("export.quoted", quotation.words()),
              source.shortName(),
              cited.indexOf(source) + 1);
    }
    return new Step(
        number,
        dates.withWeekday(event.when()),
        stop.headline(),
        event.summary(),
        known(event, phrases),
        quoted,
        stop.question().isBlank() ? "" : phrases.get("handout.question", stop.question()));
  }

  private static String known(Event event, Phrases phrases) {
    List<String> said = new ArrayList<>();
    if (event.status() == Status.PLANNED || event.status() == Status.CLAIMED) {
      said.add(phrases.get("export." + event.status().name().toLowerCase(Locale.ROOT)));
    }
    if (event.basis() != Basis.STATED) {
      said.add(phrases.get("export." + event.basis().name().toLowerCase(Locale.ROOT)));
    }
    return String.join(" ", said);
  }

  private static String source(Source source, Phrases phrases, EdtfWords dates) {
    List<String> parts = new ArrayList<>();
    if (!source.author().isBlank()) {
      parts.add(source.author());
    }
    parts.add(
        source.outlet().isBlank()
            ? source.title()
            : phrases.get("export.source", source.outlet(), source.title()));
    parts.add(
        source.published() == null
            ? phrases.get("export.undated")
            : dates.full(source.published()));
    return String.join(", ", parts);
  }
}
