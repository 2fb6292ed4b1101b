package dateline.article;

import dateline.article.Article.Kind;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;

/** Writes the paragraphs of an HTML document. */
final class HtmlReader implements NodeFilter {

  /** What is nested deeper is moved up to this depth; keeps hostile documents cheap. */
  private static final int MAX_NESTING = 512;

  private static final Set<String> NOT_FOR_READING =
      Set.of(
          "head",
          "script",
          "style",
          "noscript",
          "template",
          "iframe",
          "frame",
          "frameset",
          "noframes",
          "noembed",
          "object",
          "embed",
          "applet",
          "svg",
          "canvas",
          "img",
          "picture",
          "video",
          "audio",
          "map",
          "nav",
          "menu",
          "button",
          "input",
          "select",
          "textarea",
          "datalist",
          "output",
          "progress",
          "meter",
          "dialog",
          "rp",
          "rt");

  private static final Set<String> BLOCKS =
      Set.of(
          "body",
          "main",
          "article",
          "section",
          "header",
          "footer",
          "aside",
          "hgroup",
          "address",
          "search",
          "div",
          "p",
          "center",
          "blockquote",
          "ul",
          "ol",
          "dir",
          "li",
          "dl",
          "dt",
          "dd",
          "figure",
          "figcaption",
          "table",
          "caption",
          "thead",
          "tbody",
          "tfoot",
          "tr",
          "details",
          "summary",
          "fieldset",
          "legend",
          "form",
          "hr",
          "pre",
          "listing",
          "xmp",
          "plaintext",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6");

  /** What holds of the words directly within a block; level 0 is no heading. */
  private record Block(Kind kind, int headingLevel, boolean preformatted) {

    Block within(String name) {
      return switch (name) {
        case "h1", "h2", "h3", "h4", "h5", "h6" ->
            new Block(Kind.HEADING, name.charAt(1) - '0', false);
        case "blockquote" -> new Block(Kind.QUOTATION, 0, preformatted);
        case "li", "dt", "dd" -> new Block(Kind.ITEM, 0, preformatted);
        case "figcaption", "caption" -> new Block(Kind.CAPTION, 0, preformatted);
        case "pre", "listing", "xmp", "plaintext" -> new Block(kind, headingLevel, true);
        default -> this;
      };
    }
  }

  private final ParagraphWriter writer = new ParagraphWriter();
  private final Deque<Block> blocks = new ArrayDeque<>();

  /** Line breaks since the last word. */
  private int breaks;

  private HtmlReader() {
    blocks.push(new Block(Kind.TEXT, 0, false));
  }

  static Article read(String text) {
    Document document = Parser.htmlParser().setMaxDepth(MAX_NESTING).parseInput(text, "");
    HtmlReader reader = new HtmlReader();
    if (document.selectFirst("h1") == null) {
      reader.writer.add(document.title());
      reader.writer.endHeading(1);
    }
    document.body().filter(reader);
    return reader.writer.article();
  }

  @Override
  public FilterResult head(Node node, int depth) {
    return switch (node) {
      case TextNode words -> {
        addWords(words.getWholeText());
        yield FilterResult.CONTINUE;
      }
      case Element element when isForReading(element) -> {
        enter(element.normalName());
        yield FilterResult.CONTINUE;
      }
      default -> FilterResult.SKIP_ENTIRELY;
    };
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      String name = element.normalName();
      if (name.equals("q")) {
        writer.add("”");
      } else if (BLOCKS.contains(name)) {
        endParagraph();
        blocks.pop();
      }
    }
    return FilterResult.CONTINUE;
  }

  private void enter(String name) {
    switch (name) {
      case "br" -> breakLine();
      case "td", "th" -> writer.add(" ");
      case "q" -> writer.add("“");
      default -> {
        if (BLOCKS.contains(name)) {
          endParagraph();
          blocks.push(blocks.element().within(name));
        }
      }
    }
  }

  private static boolean isForReading(Element element) {
    return !NOT_FOR_READING.contains(element.normalName())
        && !isHidden(element)
        && !isMereForm(element);
  }

  private static boolean isHidden(Element element) {
    String style = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
    return element.hasAttr("hidden")
        || style.contains("display:none")
        || style.contains("visibility:hidden");
  }

  /** Some sites put the whole page into a form; such a form is read, without its fields. */
  private static boolean isMereForm(Element element) {
    return element.normalName().equals("form") && element.selectFirst("h1, article, main") == null;
  }

  private void addWords(String words) {
    if (!words.isBlank()) {
      breaks = 0;
    }
    if (blocks.element().preformatted) {
      String[] lines = words.split("\\R", -1);
      for (int i = 0; i < lines.length; i++) {
        if (i > 0) {
          endParagraph();
        }
        writer.add(lines[i]);
      }
    } else {
      writer.add(words);
    }
  }

  /** One line break is a space, two in a row part paragraphs. */
  private void breakLine() {
    breaks++;
    if (breaks > 1 || blocks.element().preformatted) {
      endParagraph();
    } else {
      writer.add(" ");
    }
  }

  private void endParagraph() {
    Block block = blocks.element();
    if (block.headingLevel > 0) {
      writer.endHeading(block.headingLevel);
    } else {
      writer.end(block.kind);
    }
  }
}
