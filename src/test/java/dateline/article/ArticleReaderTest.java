package dateline.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What becomes a paragraph, and what does not become anything. */
class ArticleReaderTest {

  @ParameterizedTest
  @CsvSource({
    "a.md, MARKDOWN",
    "a.MARKDOWN, MARKDOWN",
    "seeds/a.b.html, HTML",
    "a.HTM, HTML",
    "a.txt, PLAIN",
    "a, PLAIN",
    "md, MARKDOWN"
  })
  void theEndingTellsTheFormat(String name, Format format) {
    assertEquals(format, Format.ofFileName(name));
  }

  @Test
  void anArticleOfTheRepositorysKind() {
    assertEquals(
        List.of(
            "TITLE Talks in Sochi",
            "CAPTION Leaders shake hands. (Photo by AFP)",
            "TEXT First paragraph, in two lines.",
            "HEADING What they said",
            "TEXT “A moment of truth.”",
            "QUOTATION Words of another.",
            "QUOTATION In two paragraphs.",
            "ITEM gas",
            "ITEM oil"),
        read(
            Format.MARKDOWN,
            """
            # Talks in Sochi

            *Leaders shake hands. (Photo by AFP)*

            First paragraph,
            in two lines.

            ## What they said

            “A moment of truth.”

            > Words of another.
            >
            > In two paragraphs.

            - gas
            - oil
            """));
  }

  @Test
  void onlyTheFirstHeadingOfTheFirstLevelIsTheTitle() {
    assertEquals(
        List.of("HEADING Kicker", "TITLE One", "HEADING Two"),
        read(Format.MARKDOWN, "## Kicker\n# One\n# Two"));
    assertEquals(
        List.of("HEADING Kicker", "TITLE One", "HEADING Two"),
        read(Format.HTML, "<title>Site</title><h2>Kicker</h2><h1>One</h1><h1>Two</h1>"));
  }

  @Test
  void ofPicturesAndLinksTheWordsStay() {
    assertEquals(
        List.of("CAPTION A *map*", "TEXT See the report now.", "CAPTION inline"),
        read(
            Format.MARKDOWN,
            "![A \\*map\\*](http://a.example/x.png)\n\n"
                + "See the [report](http://b.example 'title') ![inline](c.png) now."));
    assertEquals(
        List.of("CAPTION Map", "CAPTION The caption."),
        read(Format.MARKDOWN, "![Map](m.png)\n*The caption.*"));
  }

  @Test
  void onlyAParagraphWhollyInEmphasisIsACaption() {
    assertEquals(List.of("TEXT very good"), read(Format.MARKDOWN, "*very* good"));
    assertEquals(List.of("TEXT loud"), read(Format.MARKDOWN, "**loud**"));
    assertEquals(List.of("CAPTION a b"), read(Format.MARKDOWN, "*a* _b_"));
  }

  @Test
  void rawHtmlInMarkdownGoes() {
    assertEquals(
        List.of("TEXT Some bold words.", "TEXT End"),
        read(
            Format.MARKDOWN,
            "Some <b onclick='x()'>bold</b> words.\n\n"
                + "<script>\nalert(1)\n</script>\n\n<!-- no -->\n\nEnd"));
  }

  @Test
  void codeKeepsItsLines() {
    assertEquals(
        List.of("TEXT one", "TEXT two"), read(Format.MARKDOWN, "```\none\n\n  two\n```\n"));
  }

  @ParameterizedTest
  @CsvSource({"'\n'", "'\r\n'", "'\r'"})
  void plainParagraphsArePartedByBlankLines(String lineBreak) {
    assertEquals(
        List.of("TEXT one two", "TEXT three # no heading"),
        read(
            Format.PLAIN, "\n\none\n  two\n \t \n\nthree # no heading\n".replace("\n", lineBreak)));
  }

  @Test
  void htmlBlocksAreParagraphs() {
    assertEquals(
        List.of(
            "TITLE Talks in Sochi",
            "TEXT Loose words",
            "TEXT First & second é.",
            "CAPTION By AFP",
            "QUOTATION Quoted.",
            "ITEM gas",
            "ITEM oil",
            "TEXT 1 2",
            "TEXT 3 4",
            "TEXT line one",
            "TEXT line two",
            "TEXT He said “yes”."),
        read(
            Format.HTML,
            """
            <html><body><article><header><h1>Talks
              in <em>Sochi</em></h1></header>
            Loose words<p>First &amp; <a href="http://x.example"><b>second</b></a> &eacute;.
            <figure><img src="http://x.example/a.png" alt="no"><figcaption>By AFP</figcaption></figure>
            <blockquote><p>Quoted.</blockquote>
            <ul><li>gas<li>oil</ul>
            <table><tr><td>1</td><td>2</td></tr><tr><th>3<th>4</table>
            <pre>line one
              line two</pre>
            <p>He said <q>yes</q>.
            </article></body></html>
            """));
  }

  @Test
  void whatIsNotForReadingGoes() {
    assertEquals(
        List.of("TITLE Page", "TEXT Kept."),
        read(
            Format.HTML,
            """
            <head><title>Page</title><style>p{}</style><script>document.write('x')</script>
            <base href="http://x.example"><link rel=stylesheet href="http://x.example/a.css">
            <meta http-equiv=refresh content="0;url=http://x.example"></head>
            <nav>Home</nav><noscript>Enable it</noscript><iframe src="http://x.example">f</iframe>
            <form action=x><label>Mail</label><input value=v><button>Give</button></form>
            <p hidden>secret<p style="display: NONE">secret<p>&nbsp;<p>&#8203;</p>
            <svg><title>t</title><text>s</text></svg><video>v</video><object>o</object>
            <template><p>t</p></template><!-- c --><![CDATA[ d ]]>
            <p>Kept.<script>x()</script>\
            """));
  }

  @Test
  void aFormAroundTheWholePageIsRead() {
    assertEquals(
        List.of("TITLE T", "TEXT words"),
        read(Format.HTML, "<form><h1>T</h1><p>words<input value=x></p></form>"));
  }

  @Test
  void oneLineBreakIsASpaceAndTwoPartParagraphs() {
    assertEquals(
        List.of("TEXT one two", "TEXT three"),
        read(Format.HTML, "<div>one<br>two<br/> <br>three</div>"));
  }

  @Test
  void noBreakSpacesStayAndControlCharactersGo() {
    assertEquals(List.of("TEXT a\u00A0b c"), read(Format.PLAIN, "a\u00A0b\u0007\u0001 c"));
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void nothingIsAnEmptyArticle(Format format) {
    assertTrue(ArticleReader.read(format, "").isEmpty());
    assertTrue(ArticleReader.read(format, " \n\t\r\n\u00A0").isEmpty());
  }

  @Test
  void deepNestingLosesNoWords() {
    int depth = 100_000;
    for (String opening : List.of("<div>", "<b>", "<ul><li>", "<table><tr><td>", "<blockquote>")) {
      Article article = ArticleReader.read(Format.HTML, opening.repeat(depth) + "word");
      assertTrue(article.text().contains("word"), opening);
    }
    for (String opening : List.of(">", "- ", "*", "![", "[", "1. ", "<b>", "_a ", "`a")) {
      Article article = ArticleReader.read(Format.MARKDOWN, opening.repeat(depth) + " word");
      assertTrue(article.text().contains("word"), opening);
    }
    String emphasis = "*".repeat(depth) + "word" + "*".repeat(depth);
    assertTrue(ArticleReader.read(Format.MARKDOWN, emphasis).text().contains("word"));
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void anyTextGivesAWellFormedArticle(Format format) {
    List<String> pieces =
        List.of(
            "word",
            " ",
            "\n",
            "\n\n",
            "# ",
            "> ",
            "- ",
            "*",
            "_",
            "`",
            "```\n",
            "![",
            "](x)",
            "[",
            "<p>",
            "</p>",
            "<h1>",
            "</h1>",
            "<b>",
            "<pre>",
            "<br>",
            "<script>",
            "</script>",
            "<!--",
            "-->",
            "<table><td>",
            "<form>",
            "<svg>",
            "<select>",
            "<title>",
            "<frameset>",
            "<plaintext>",
            "&#0;",
            "&nbsp;",
            "\0",
            "\uD83D",
            "😀",
            "<q>",
            "<li>",
            "</div>");
    Random random = new Random(4);
    for (int round = 0; round < 2_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(25); i >= 0; i--) {
        text.append(pieces.get(random.nextInt(pieces.size())));
      }
      Article article = ArticleReader.read(format, text.toString());
      for (Article.Paragraph paragraph : article.paragraphs()) {
        String words = article.textOf(paragraph.range());
        assertFalse(words.contains("\n") || words.contains("  "), text.toString());
        assertEquals(words.strip(), words, text.toString());
      }
    }
  }

  private static List<String> read(Format format, String text) {
    Article article = ArticleReader.read(format, text);
    return article.paragraphs().stream()
        .map(paragraph -> paragraph.kind() + " " + article.textOf(paragraph.range()))
        .toList();
  }
}
