package dateline.export.handout;

import dateline.model.Basis;
import dateline.model.Event;
import dateline.model.Source;
import dateline.model.Status;
import dateline.model.Tour;
import dateline.session.OpenTimeline;
import dateline.session.show.Quotation;
import dateline.session.show.Show;
import dateline.session.show.Stop;
import dateline.time.EdtfWords;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * A tour as a document to print and hand out: each step with its date, what happened, the quoted
 * sentence, and the sources as numbered notes at the end. Without the speaker's notes. The document
 * is one file of HTML that loads nothing and runs nothing.
 */
public final class Handout {

  private static final String STYLE =
      """
      @page { size: A4; margin: 18mm 20mm; }
      * { box-sizing: border-box; }
      body { font: 11pt/1.5 Inter, "Noto Sans", Arial, sans-serif; color: #15181d; background: #fff;
        max-width: 42rem; margin: 2rem auto; padding: 0 1rem; }
      h1 { font-size: 20pt; line-height: 1.2; margin: 0 0 .3rem; }
      h2 { font-size: 13pt; line-height: 1.3; margin: 0 0 .2rem; break-after: avoid; }
      .lead, .minutes, .note, .from, .missing { color: #454b55; }
      .minutes, .note, .from, .missing { font-size: 9.5pt; }
      .strip { width: 100%; height: auto; margin: 1rem 0 1.4rem; }
      section { margin: 0 0 1.3rem; break-inside: avoid; }
      .date { font-weight: 600; color: #0d4390; margin: 0; break-after: avoid; }
      p { margin: .2rem 0; }
      blockquote { margin: .5rem 0 .3rem; padding-inline-start: .9rem; border-inline-start: 3px solid
        #2369c8; font: 12pt/1.5 "Source Serif 4", Georgia, serif; }
      .question { font-style: italic; margin-top: .4rem; }
      ol { padding-inline-start: 1.6rem; font-size: 9.5pt; }
      a { color: inherit; overflow-wrap: anywhere; }
      @media print { body { margin: 0; padding: 0; max-width: none; } }
      """;

  private final Show show;
  private final Tour tour;
  private final EdtfWords dates;
  private final ResourceBundle words;
  private final Locale locale;
  private final List<Source> cited = new ArrayList<>();

  private Handout(Show show, Tour tour, Locale locale) {
    this.show = show;
    this.tour = tour;
    this.locale = locale;
    dates = EdtfWords.of(locale);
    words = ResourceBundle.getBundle("dateline.export.handout.words", locale);
  }

  /**
   * The document, as HTML in UTF-8.
   *
   * @param locale the language of dates and of the few words of its own
   */
  public static String html(OpenTimeline open, Tour tour, Locale locale) {
    return new Handout(Show.ofTour(open, tour), tour, locale).html();
  }

  private String html() {
    StringBuilder steps = new StringBuilder();
    for (int stop = 0; stop < show.size(); stop++) {
      steps.append(step(stop, show.at(stop)));
    }
    String language = show.open().timeline().language();
    return """
    <!DOCTYPE html>
    <html lang="%s">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>%s</title>
    <style>
    %s</style>
    </head>
    <body>
    """
            .formatted(
                Html.escaped(language.isEmpty() ? locale.toLanguageTag() : language),
                Html.escaped(tour.title()),
                STYLE)
        + Html.element("h1", "title", tour.title())
        + Html.element("p", "lead", tour.description())
        + (tour.minutes() > 0
            ? Html.element("p", "minutes", say("handout.minutes", tour.minutes()))
            : "")
        + HandoutStrip.svg(show)
        + (show.size() == 0 ? Html.element("p", "note", say("handout.nothing")) : steps)
        + sources()
        + (show.missing().isEmpty()
            ? ""
            : Html.element(
                "p", "missing", say("handout.missing", String.join(", ", show.missing()))))
        + "</body>\n</html>\n";
  }

  private String step(int number, Stop stop) {
    Event event = stop.event();
    StringBuilder html = new StringBuilder("<section>\n");
    html.append(Html.element("p", "date", dates.withWeekday(event.when())));
    html.append(Html.element("h2", "headline", (number + 1) + ". " + stop.headline()));
    html.append(Html.element("p", "summary", event.summary()));
    html.append(Html.element("p", "note", known(event)));
    Quotation quotation = stop.quotation();
    if (quotation != null) {
      int note = note(quotation.source());
      html.append("<blockquote>")
          .append(Html.escaped(say("handout.quoted", quotation.words())))
          .append("</blockquote>\n<p class=\"from\">")
          .append(Html.escaped(quotation.source().shortName()))
          .append(" <sup><a href=\"#note-" + note + "\">" + note + "</a></sup></p>\n");
    }
    if (!stop.question().isBlank()) {
      html.append(Html.element("p", "question", say("handout.question") + ": " + stop.question()));
    }
    return html.append("</section>\n").toString();
  }

  private String known(Event event) {
    List<String> said = new ArrayList<>();
    if (event.status() == Status.PLANNED || event.status() == Status.CLAIMED) {
      said.add(say("handout." + event.status().name().toLowerCase(Locale.ROOT)));
    }
    if (event.basis() != Basis.STATED) {
      said.add(say("handout." + event.basis().name().toLowerCase(Locale.ROOT)));
    }
    return String.join(" ", said);
  }

  /** The number of a source's note, from 1: its place among those cited so far. */
  private int note(Source source) {
    if (!cited.contains(source)) {
      cited.add(source);
    }
    return cited.indexOf(source) + 1;
  }

  private String sources() {
    if (cited.isEmpty()) {
      return "";
    }
    StringBuilder html = new StringBuilder(Html.element("h2", "sources", say("handout.sources")));
    html.append("<ol>\n");
    for (int note = 0; note < cited.size(); note++) {
      html.append("<li id=\"note-" + (note + 1) + "\">")
          .append(source(cited.get(note)))
          .append("</li>\n");
    }
    return html.append("</ol>\n").toString();
  }

  private String source(Source source) {
    List<String> parts = new ArrayList<>();
    if (!source.author().isBlank()) {
      parts.add(Html.escaped(source.author()));
    }
    parts.add(
        Html.escaped(
            source.outlet().isBlank()
                ? source.title()
                : say("handout.source", source.outlet(), source.title())));
    parts.add(
        Html.escaped(
            source.published() == null ? say("handout.undated") : dates.full(source.published())));
    if (!source.url().isBlank()) {
      parts.add(Html.link(source.url()));
    }
    return String.join(", ", parts)
        + (source.caveat().isBlank() ? "" : ". " + Html.escaped(source.caveat()));
  }

  private String say(String key, Object... values) {
    return new MessageFormat(words.getString(key), locale).format(values);
  }
}
