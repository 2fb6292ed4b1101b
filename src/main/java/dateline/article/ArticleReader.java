package dateline.article;

/**
 * Reads documents into articles. Every text gives an article, be it an empty one; nothing that a
 * document names is ever loaded, and nothing in it runs.
 */
public final class ArticleReader {

  private ArticleReader() {}

  /**
   * Reads a document.
   *
   * <ul>
   *   <li>Markdown is CommonMark: headings, paragraphs, quotations, lists. A paragraph wholly in
   *       emphasis is a caption, and so is the alternative text of a picture. Of a link only its
   *       words are kept; raw HTML goes. Each line of a code block is a paragraph.
   *   <li>Plain text is parted by blank lines; single line breaks become spaces.
   *   <li>HTML is read as leniently as in a browser. What is not for reading goes: scripts, styles,
   *       forms, navigation, frames, pictures, media, and whatever is hidden.
   * </ul>
   */
  public static Article read(Format format, String text) {
    return switch (format) {
      case MARKDOWN -> MarkdownReader.read(text);
      case PLAIN -> readPlain(text);
      case HTML -> HtmlReader.read(text);
    };
  }

  private static Article readPlain(String text) {
    ParagraphWriter writer = new ParagraphWriter();
    text.lines()
        .forEach(
            line -> {
              if (line.isBlank()) {
                writer.end(Article.Kind.TEXT);
              }
              writer.add(line);
              writer.add(" ");
            });
    return writer.article();
  }
}
