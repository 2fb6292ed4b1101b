package dateline.article;

import dateline.article.Article.Kind;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** Writes the paragraphs of a Markdown document. */
final class MarkdownReader extends AbstractVisitor {

  /** What is nested deeper is read as plain words, so that no document exhausts the stack. */
  private static final int MAX_NESTING = 100;

  private static final Parser PARSER =
      Parser.builder().maxOpenBlockParsers(MAX_NESTING).maxInlineNesting(MAX_NESTING).build();

  private final ParagraphWriter writer = new ParagraphWriter();

  /** Alternative texts of pictures within the paragraph being written. */
  private final List<String> captions = new ArrayList<>();

  private Kind kind = Kind.TEXT;

  private MarkdownReader() {}

  static Article read(String text) {
    MarkdownReader reader = new MarkdownReader();
    PARSER.parse(text).accept(reader);
    return reader.writer.article();
  }

  @Override
  public void visit(Heading heading) {
    visitChildren(heading);
    writer.endHeading(heading.getLevel());
    writeCaptions();
  }

  @Override
  public void visit(Paragraph paragraph) {
    visitChildren(paragraph);
    writer.end(isEmphasis(paragraph) ? Kind.CAPTION : kind);
    writeCaptions();
  }

  @Override
  public void visit(BlockQuote quotation) {
    visitWithin(quotation, Kind.QUOTATION);
  }

  @Override
  public void visit(ListItem item) {
    visitWithin(item, Kind.ITEM);
  }

  @Override
  public void visit(FencedCodeBlock code) {
    writeLines(code.getLiteral());
  }

  @Override
  public void visit(IndentedCodeBlock code) {
    writeLines(code.getLiteral());
  }

  @Override
  public void visit(Text text) {
    writer.add(text.getLiteral());
  }

  @Override
  public void visit(Code code) {
    writer.add(code.getLiteral());
  }

  @Override
  public void visit(SoftLineBreak lineBreak) {
    writer.add(" ");
  }

  @Override
  public void visit(HardLineBreak lineBreak) {
    writer.add(" ");
  }

  @Override
  public void visit(HtmlInline html) {
    if (html.getLiteral().regionMatches(true, 0, "<br", 0, 3)) {
      writer.add(" ");
    }
  }

  @Override
  public void visit(Image image) {
    StringBuilder words = new StringBuilder();
    image.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Image inner) {
            visitChildren(inner);
          }

          @Override
          public void visit(Text text) {
            words.append(text.getLiteral());
          }

          @Override
          public void visit(Code code) {
            words.append(code.getLiteral());
          }

          @Override
          public void visit(SoftLineBreak lineBreak) {
            words.append(' ');
          }
        });
    if (writer.isEmpty()) {
      writer.add(words);
      writer.end(Kind.CAPTION);
    } else {
      captions.add(words.toString());
    }
  }

  private void visitWithin(Node block, Kind inner) {
    Kind outer = kind;
    kind = inner;
    visitChildren(block);
    kind = outer;
  }

  private void writeCaptions() {
    for (String caption : captions) {
      writer.add(caption);
      writer.end(Kind.CAPTION);
    }
    captions.clear();
  }

  private void writeLines(String literal) {
    literal
        .lines()
        .forEach(
            line -> {
              writer.add(line);
              writer.end(kind);
            });
  }

  /** Whether all words of a paragraph stand in emphasis, pictures aside. */
  private static boolean isEmphasis(Paragraph paragraph) {
    for (Node child = paragraph.getFirstChild(); child != null; child = child.getNext()) {
      boolean emphasis =
          switch (child) {
            case Emphasis _, Image _, SoftLineBreak _, HardLineBreak _ -> true;
            case Text text -> text.getLiteral().isBlank();
            default -> false;
          };
      if (!emphasis) {
        return false;
      }
    }
    return true;
  }
}
