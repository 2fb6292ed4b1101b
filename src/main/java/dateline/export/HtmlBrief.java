package dateline.export;

import dateline.model.Source;
import dateline.notes.Note;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A brief as one HTML file that stands by itself: its style is inside, it loads nothing and runs
 * nothing (and forbids both), and prints well. References and endnotes link to each other.
 */
public final class HtmlBrief {

  private static final String STYLE =
      """
      :root { color-scheme: light dark; }
      body { font: 1.05rem/1.55 Georgia, "Noto Serif", serif; max-width: 42rem; margin: 3rem auto;
        padding: 0 1.5rem; }
      h1, h2, h3, .date, .tags { font-family: system-ui, "Noto Sans", sans-serif; line-height: 1.25; }
      h2.part { margin-top: 3rem; border-top: 1px solid; padding-top: 1rem; }
      article { margin: 2rem 0; break-inside: avoid; }
      article h2 { margin: 0.1rem 0 0.5rem; font-size: 1.25rem; }
      .date { font-size: 0.9rem; opacity: 0.75; margin: 0; }
      .remark, .caution, .caveat { font-size: 0.9rem; font-style: italic; }
      .note { border-left: 3px solid; margin: 0.75rem 0; padding: 0.1rem 0 0.1rem 0.9rem; }
      .tags { font-size: 0.85rem; margin: 0.2rem 0; }
      sup a { text-decoration: none; padding: 0 0.1em; }
      a { color: inherit; }
      li { margin: 0.5rem 0; break-inside: avoid; }
      :target { outline: 2px solid; outline-offset: 3px; }
      @page { margin: 2cm; }
      @media print {
        :root { color-scheme: light; }
        body { font-size: 10.5pt; max-width: none; margin: 0; padding: 0; }
        h1, h2, h3 { break-after: avoid; }
        a { text-decoration: none; }
      }
      """;

  private final StringBuilder out = new StringBuilder();

  /** How often each endnote was referred to, to number the way back. */
  private final Map<Integer, Integer> references = new LinkedHashMap<>();

  private final Brief brief;

  private HtmlBrief(Brief brief) {
    this.brief = brief;
  }

  public static String text(Brief brief) {
    HtmlBrief writer = new HtmlBrief(brief);
    writer.write();
    return writer.out.toString();
  }

  private void write() {
    boolean named = brief.language().matches("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*");
    out.append("<!DOCTYPE html>\n<html lang=\"")
        .append(named ? brief.language() : "en")
        .append("\">\n<head>\n<meta charset=\"utf-8\">\n")
        .append("<meta http-equiv=\"Content-Security-Policy\"")
        .append(" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n")
        .append("<meta name=\"viewport\" content=\"width=device-width\">\n<title>")
        .append(Markup.escaped(brief.title()))
        .append("</title>\n<style>\n")
        .append(STYLE)
        .append("</style>\n</head>\n<body>\n");
    element("h1", "", brief.title());
    paragraphs(brief.description(), "");
    brief.items().forEach(this::item);
    if (!brief.questions().isEmpty()) {
      part(words("document.differ"));
      brief.questions().forEach(this::question);
    }
    if (!brief.orphans().isEmpty()) {
      part(words("document.orphans"));
      brief.orphans().forEach(note -> note(note, Markup.escaped(brief.lostTarget(note))));
    }
    if (!brief.endnotes().isEmpty()) {
      part(words("document.endnotes"));
      out.append("<ol class=\"endnotes\">\n");
      brief.endnotes().forEach(this::endnote);
      out.append("</ol>\n");
    }
    if (!brief.sources().isEmpty()) {
      part(words("export.sources"));
      out.append("<ul class=\"sources\">\n");
      brief.sources().forEach(this::source);
      out.append("</ul>\n");
    }
    out.append("</body>\n</html>\n");
  }

  private String words(String key) {
    return Markup.escaped(brief.phrases().get(key));
  }

  private void part(String heading) {
    element("h2", "part", heading);
  }

  private void item(Brief.Item item) {
    out.append("<article>\n");
    element("p", "date", item.date());
    element("h2", "", item.title());
    String numbers = references(item.endnotes());
    List<String> summary = Brief.paragraphs(item.summary());
    if (summary.isEmpty() && !numbers.isEmpty()) {
      out.append("<p>" + words("document.evidence") + " ").append(numbers).append("</p>\n");
    }
    for (int i = 0; i < summary.size(); i++) {
      out.append("<p dir=\"auto\">")
          .append(Markup.escaped(summary.get(i)))
          .append(i == summary.size() - 1 ? numbers : "")
          .append("</p>\n");
    }
    item.remarks().forEach(remark -> element("p", "remark", remark));
    for (Brief.Mark mark : item.marks()) {
      note(
          mark.note(),
          mark.endnote() == 0
              ? words("document.note")
              : words("document.note-on") + " " + link(mark.endnote()));
    }
    out.append("</article>\n");
  }

  private void question(Brief.Question question) {
    element("h3", "", question.question());
    out.append("<ul>\n");
    for (Brief.Answer answer : question.answers()) {
      out.append("<li dir=\"auto\"><strong>")
          .append(Markup.escaped(answer.source()))
          .append(":</strong> ")
          .append(Markup.escaped(answer.says()))
          .append(answer.endnote() == 0 ? "" : references(List.of(answer.endnote())))
          .append("</li>\n");
    }
    out.append("</ul>\n");
    paragraphs(question.assessment(), "");
  }

  /**
   * @param on what it is on, as HTML
   */
  private void note(Note note, String on) {
    out.append("<aside class=\"note\">\n<p class=\"tags\"><strong>").append(on).append("</strong>");
    String summary = brief.summary(note);
    out.append(summary.isEmpty() ? "" : ": " + Markup.escaped(summary)).append("</p>\n");
    paragraphs(note.text(), "");
    out.append("</aside>\n");
  }

  private void endnote(Brief.Endnote note) {
    out.append("<li id=\"note-").append(note.number()).append("\" dir=\"auto\">");
    out.append(Markup.escaped(brief.phrases().get("export.quoted", note.quotation())))
        .append(' ')
        .append(Markup.escaped(note.reference()));
    out.append('.');
    if (!note.caution().isEmpty()) {
      out.append(" <span class=\"caution\">")
          .append(Markup.escaped(note.caution()))
          .append("</span>");
    }
    List<String> ways = new ArrayList<>();
    for (int use = 1; use <= references.getOrDefault(note.number(), 0); use++) {
      ways.add(
          "<a href=\"#ref-%s-%s\" aria-label=\"%s\">↩</a>"
              .formatted(note.number(), use, words("document.back")));
    }
    out.append(' ').append(String.join(" ", ways)).append("</li>\n");
  }

  private void source(Source source) {
    out.append("<li dir=\"auto\">").append(Markup.escaped(brief.reference(source)));
    if (Links.isWeb(source.url())) {
      String url = Markup.escaped(source.url());
      out.append(" <a rel=\"noreferrer\" href=\"").append(url).append("\">").append(url);
      out.append("</a>");
    } else if (!source.url().isEmpty()) {
      out.append(' ').append(Markup.escaped(source.url()));
    }
    if (!source.caveat().isEmpty()) {
      out.append(" <span class=\"caveat\">")
          .append(Markup.escaped(source.caveat()))
          .append("</span>");
    }
    out.append("</li>\n");
  }

  private String references(List<Integer> numbers) {
    StringBuilder text = new StringBuilder();
    for (int number : numbers) {
      int use = references.merge(number, 1, Integer::sum);
      text.append("<sup id=\"ref-%s-%s\">%s</sup>".formatted(number, use, link(number)));
    }
    return text.toString();
  }

  private static String link(int number) {
    return "<a href=\"#note-" + number + "\">" + number + "</a>";
  }

  private void paragraphs(String text, String style) {
    Brief.paragraphs(text).forEach(paragraph -> element("p", style, paragraph));
  }

  private void element(String name, String style, String text) {
    out.append('<').append(name);
    if (!style.isEmpty()) {
      out.append(" class=\"").append(style).append('"');
    }
    out.append(" dir=\"auto\">")
        .append(Markup.escaped(text))
        .append("</")
        .append(name)
        .append(">\n");
  }
}
