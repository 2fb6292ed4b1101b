package dateline.export.handout;

import dateline.export.Markup;
import dateline.export.handout.HandoutText.Note;
import dateline.export.handout.HandoutText.Quoted;
import dateline.export.handout.HandoutText.Step;
import dateline.export.svg.SvgSurface;

/** A handout as one file of HTML that loads nothing and runs nothing. */
final class HandoutHtml {

  /** The width of a strip, and the size of the text in it, before it is fitted to the page. */
  private static final double WIDTH = 480;

  private static final double LABELS = 8.5;

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
      .when { width: 100%; height: auto; margin: .3rem 0 .4rem; }
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

  private final HandoutText text;

  private HandoutHtml(HandoutText text) {
    this.text = text;
  }

  /** The document in UTF-8. */
  static String of(HandoutText text) {
    return new HandoutHtml(text).html();
  }

  private String html() {
    StringBuilder steps = new StringBuilder();
    text.steps().forEach(step -> steps.append(step(step)));
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
                Markup.escaped(text.language().toLanguageTag()),
                Markup.escaped(text.title()),
                STYLE)
        + Html.element("h1", "title", text.title())
        + Html.element("p", "lead", text.lead())
        + Html.element("p", "minutes", text.minutes())
        + overview()
        + (text.steps().isEmpty()
            ? Html.element("p", "note", text.phrases().get("handout.nothing"))
            : steps)
        + sources()
        + Html.element("p", "missing", text.missing())
        + "</body>\n</html>\n";
  }

  private String overview() {
    if (!Overview.fits(text.show())) {
      return "";
    }
    SvgSurface svg = new SvgSurface(LABELS);
    Overview.paint(svg, text.show(), WIDTH, HandoutWidths.USUAL);
    return svg.element("strip", WIDTH, Overview.HEIGHT);
  }

  private String when(Step step) {
    SvgSurface svg = new SvgSurface(LABELS);
    new WhenStrip(text.show(), text.phrases().locale())
        .paint(svg, step.number() - 1, WIDTH, HandoutWidths.USUAL);
    return svg.element("when", WIDTH, WhenStrip.HEIGHT);
  }

  private String step(Step step) {
    StringBuilder html = new StringBuilder("<section>\n");
    html.append(Html.element("p", "date", step.date()));
    html.append(Html.element("h2", "headline", step.number() + ". " + step.headline()));
    html.append(when(step));
    html.append(Html.element("p", "summary", step.summary()));
    html.append(Html.element("p", "note", step.known()));
    Quoted quoted = step.quoted();
    if (quoted != null) {
      int note = quoted.note();
      html.append("<blockquote>")
          .append(Markup.escaped(quoted.words()))
          .append("</blockquote>\n<p class=\"from\">")
          .append(Markup.escaped(quoted.from()))
          .append(" <sup><a href=\"#note-" + note + "\">" + note + "</a></sup></p>\n");
    }
    html.append(Html.element("p", "question", step.question()));
    return html.append("</section>\n").toString();
  }

  private String sources() {
    if (text.notes().isEmpty()) {
      return "";
    }
    StringBuilder html =
        new StringBuilder(Html.element("h2", "sources", text.phrases().get("export.sources")));
    html.append("<ol>\n");
    for (Note note : text.notes()) {
      html.append("<li id=\"note-" + note.number() + "\">")
          .append(Markup.escaped(note.source()))
          .append(note.address().isBlank() ? "" : ", " + Html.link(note.address()))
          .append(note.caveat().isBlank() ? "" : ". " + Markup.escaped(note.caveat()))
          .append("</li>\n");
    }
    return html.append("</ol>\n").toString();
  }
}
