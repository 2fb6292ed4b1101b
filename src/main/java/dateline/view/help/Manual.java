package dateline.view.help;

import dateline.article.Article;
import dateline.article.Article.Kind;
import dateline.article.Article.Paragraph;
import dateline.article.ArticleReader;
import dateline.article.Format;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The manual's chapters. Its text is Markdown; a name in braces stands for what the program knows
 * better, such as an action's keys.
 */
record Manual(List<Chapter> chapters) {

  private static final Pattern NAME = Pattern.compile("\\{([a-z.-]+)\\}");

  /** What a line plays in a chapter. */
  enum Part {
    TEXT,
    ITEM,
    /** The samples of how dates are drawn. */
    LEGEND
  }

  /** A paragraph, ready to be read. */
  record Line(Part part, String text) {}

  /** A heading with what is under it. */
  record Chapter(String title, List<Line> lines) {
    Chapter {
      lines = List.copyOf(lines);
    }

    /** Whether words stand in it, in any case. */
    boolean has(String sought, Locale locale) {
      return (title + " " + String.join(" ", lines.stream().map(Line::text).toList()))
          .toLowerCase(locale)
          .contains(sought);
    }
  }

  Manual {
    chapters = List.copyOf(chapters);
  }

  /**
   * Reads the manual in a language, or else in English.
   *
   * @param known what names stand for; a name that is not there stays as it is
   */
  static Manual in(Locale locale, Map<String, String> known) {
    String own = read("manual_" + locale.getLanguage() + ".md");
    String text = own.isEmpty() ? read("manual.md") : own;
    return of(text, name -> known.getOrDefault(name, "{" + name + "}"));
  }

  private static String read(String name) {
    try (InputStream file = Manual.class.getResourceAsStream(name)) {
      return file == null ? "" : new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Manual of(String markdown, UnaryOperator<String> known) {
    Article article = ArticleReader.read(Format.MARKDOWN, markdown);
    List<Chapter> chapters = new ArrayList<>();
    List<Line> lines = new ArrayList<>();
    String title = "";
    for (Paragraph paragraph : article.paragraphs()) {
      String text = article.textOf(paragraph.range());
      if (paragraph.kind() == Kind.TITLE || paragraph.kind() == Kind.HEADING) {
        if (!lines.isEmpty()) {
          chapters.add(new Chapter(title, lines));
        }
        lines = new ArrayList<>();
        title = text;
      } else if (text.equals("{legend}")) {
        lines.add(new Line(Part.LEGEND, ""));
      } else {
        Part part = paragraph.kind() == Kind.ITEM ? Part.ITEM : Part.TEXT;
        lines.add(new Line(part, filled(text, known)));
      }
    }
    if (!lines.isEmpty()) {
      chapters.add(new Chapter(title, lines));
    }
    return new Manual(chapters);
  }

  private static String filled(String text, UnaryOperator<String> known) {
    return NAME.matcher(text)
        .replaceAll(name -> Matcher.quoteReplacement(known.apply(name.group(1))));
  }
}
