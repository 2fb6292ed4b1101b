package dateline.export;

import dateline.model.Source;
import dateline.notes.Note;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A brief in Markdown: CommonMark, with endnotes as {@code [^1]}, which GitHub, Pandoc and most
 * editors number and link, and which stays readable where they do not.
 *
 * <p>Text is escaped so that it reads the same in every dialect: it makes no markup, no raw HTML,
 * no entity and no link.
 */
public final class MarkdownBrief {

  /** What begins a block at the start of a line. */
  private static final Pattern BLOCK = Pattern.compile("^([-+=:]|\\d{1,9}(?=[.)]))");

  private static final Pattern MARKUP = Pattern.compile("[\\\\`*_\\[\\]<>#|~&@^$]");

  /** What some dialects make a link of without being asked. */
  private static final Pattern BARE_LINK =
      Pattern.compile("(?i)(?<=www)\\.|:(?=//)|(?<=mailto|xmpp):");

  private final StringBuilder out = new StringBuilder();

  private final Brief brief;

  private MarkdownBrief(Brief brief) {
    this.brief = brief;
  }

  public static String text(Brief brief) {
    MarkdownBrief writer = new MarkdownBrief(brief);
    writer.write();
    return writer.out.toString();
  }

  private void write() {
    block("# " + line(brief.title()));
    paragraphs(brief.description(), "");
    for (Brief.Item item : brief.items()) {
      block("## " + line(item.date() + ": " + item.title()));
      List<String> summary = Brief.paragraphs(item.summary());
      for (int i = 0; i < summary.size(); i++) {
        block(line(summary.get(i)) + (i == summary.size() - 1 ? references(item.endnotes()) : ""));
      }
      if (summary.isEmpty() && !item.endnotes().isEmpty()) {
        block(words("document.evidence") + references(item.endnotes()));
      }
      item.remarks().forEach(remark -> block("*" + line(remark) + "*"));
      item.marks().forEach(mark -> note(mark.note(), on(mark)));
    }
    if (!brief.questions().isEmpty()) {
      block("## " + words("document.differ"));
      brief.questions().forEach(this::question);
    }
    if (!brief.orphans().isEmpty()) {
      block("## " + words("document.orphans"));
      brief.orphans().forEach(note -> note(note, line(brief.lostTarget(note))));
    }
    if (!brief.sources().isEmpty()) {
      block("## " + words("export.sources"));
      brief.sources().forEach(this::source);
    }
    brief
        .endnotes()
        .forEach(
            note ->
                block(
                    "[^%s]: %s %s."
                            .formatted(
                                note.number(),
                                brief.phrases().get("export.quoted", line(note.quotation())),
                                line(note.reference()))
                        + (note.caution().isEmpty() ? "" : " *" + line(note.caution()) + "*")));
  }

  private String words(String key) {
    return brief.phrases().get(key);
  }

  private void question(Brief.Question question) {
    block("### " + line(question.question()));
    block(
        question.answers().stream()
            .map(
                answer ->
                    "- **%s:** %s%s"
                        .formatted(
                            line(answer.source()),
                            line(answer.says()),
                            answer.endnote() == 0 ? "" : reference(answer.endnote())))
            .collect(Collectors.joining("\n")));
    paragraphs(question.assessment(), "");
  }

  private void source(Source source) {
    block("- " + line(brief.reference(source)) + caveat(source) + url(source.url()));
  }

  private static String caveat(Source source) {
    return source.caveat().isEmpty() ? "" : ". *" + line(source.caveat()) + "*";
  }

  private static String url(String url) {
    if (url.isEmpty()) {
      return "";
    }
    return Links.isWeb(url) ? " <" + url + ">" : " " + line(url);
  }

  private String on(Brief.Mark mark) {
    return mark.endnote() == 0
        ? words("document.note")
        : words("document.note-on") + reference(mark.endnote());
  }

  private void note(Note note, String on) {
    String summary = brief.summary(note);
    block("> **" + on + "**" + (summary.isEmpty() ? "" : ": " + line(summary)));
    if (!note.text().isEmpty()) {
      out.setLength(out.length() - 1);
      out.append(">\n");
      paragraphs(note.text(), "> ");
    }
  }

  private void paragraphs(String text, String margin) {
    List<String> paragraphs = Brief.paragraphs(text);
    if (!paragraphs.isEmpty()) {
      block(
          paragraphs.stream()
              .map(paragraph -> margin + line(paragraph))
              .collect(Collectors.joining("\n" + margin.strip() + "\n")));
    }
  }

  private void block(String text) {
    out.append(text).append("\n\n");
  }

  private static String references(List<Integer> numbers) {
    return numbers.stream().map(MarkdownBrief::reference).collect(Collectors.joining());
  }

  private static String reference(int number) {
    return "[^" + number + "]";
  }

  /** A text on one line that no dialect takes for anything but text. */
  static String line(String text) {
    String plain = text.replaceAll("[\\s\\p{Cc}]+", " ").strip();
    String escaped = MARKUP.matcher(plain).replaceAll("\\\\$0");
    escaped = BARE_LINK.matcher(escaped).replaceAll("\\\\$0");
    Matcher block = BLOCK.matcher(escaped);
    if (!block.find()) {
      return escaped;
    }
    String start = block.group(1);
    return Character.isDigit(start.charAt(0))
        ? start + "\\" + escaped.substring(start.length())
        : "\\" + escaped;
  }
}
