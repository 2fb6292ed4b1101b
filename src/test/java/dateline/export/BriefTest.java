package dateline.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.notes.Confidence;
import dateline.notes.Notes;
import dateline.notes.Target;
import dateline.session.OpenTimeline;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Document;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BriefTest {

  private static final String HOSTILE =
      "<script>alert(1)</script> <img src=x onerror=alert(2)> [a](javascript:alert(3)) `c`"
          + " ![i](http://e.org/i.png) &lt; \\\" ' </p> --> ]]> {{7*7}} ${x} http://evil.org"
          + " www.evil.org a@evil.org [^1]: x | y ~~z~~";

  private static final String JSON =
      """
      { "format": "dateline/1", "title": "T %1$s", "description": "D %1$s\\n\\n# not a heading",
        "sources": [
          { "id": "b", "title": "B", "outlet": "Second", "published": "2020-02-03" },
          { "id": "a", "title": "A %1$s", "outlet": "First", "author": "N. N. %1$s",
            "url": "javascript:alert(4)", "caveat": "C %1$s" },
          { "id": "c", "title": "C", "url": "https://example.org/?a=1&b='2'" } ],
        "events": [
          { "id": "late", "when": "2021", "title": "Late", "evidence": [
              { "source": "b", "exact": "same words" }, { "source": "a", "exact": "E %1$s" } ] },
          { "id": "early", "when": "2019", "title": "1. Early %1$s", "summary": "S %1$s",
            "status": "claimed", "basis": "derived", "basisNote": "N %1$s",
            "evidence": [ { "source": "b", "exact": "same words" },
                          { "source": "b", "exact": "same words" } ] },
          { "id": "bare", "when": "2020", "title": "Bare" } ],
        "disagreements": [ { "id": "d", "events": ["late"], "question": "Q %1$s", "kind": "number",
          "assessment": "As %1$s", "accounts": [
            { "source": "a", "says": "one %1$s", "exact": "other words" },
            { "source": "b", "says": "two" } ] } ] }
      """;

  private static OpenTimeline sample(String text) {
    String quoted = text.replace("\\", "\\\\").replace("\"", "\\\"");
    return Fixture.of(JSON.replace("%1$s", quoted));
  }

  private static Notes notes(String text) {
    Target early = new Target.OfEvent("early");
    Target gone = new Target.OfPassage("gone", "a", "Gone " + text);
    return Notes.NONE
        .withStar(early, true)
        .withTag(early, "tag " + text)
        .withConfidence(early, Confidence.DOUBTFUL)
        .withText(early, "First " + text + "\n\n- second")
        .withText(new Target.OfPassage("late", "a", "E " + text), "on the passage")
        .withText(gone, "orphaned");
  }

  @Test
  void eventsStandInTheOrderOfTimeAndEndnotesInTheOrderOfReading() {
    Brief brief = Brief.of(sample("x"), Notes.NONE, Locale.ENGLISH);
    assertEquals(
        List.of("1. Early x", "Bare", "Late"),
        brief.items().stream().map(Brief.Item::title).toList());
    assertEquals(
        List.of(List.of(1), List.of(), List.of(1, 2)),
        brief.items().stream().map(Brief.Item::endnotes).toList());
    assertEquals(
        List.of("same words", "E x", "other words"),
        brief.endnotes().stream().map(Brief.Endnote::quotation).toList());
    assertEquals(List.of(1, 2, 3), brief.endnotes().stream().map(Brief.Endnote::number).toList());
    assertEquals("Second, “B”, 3 February 2020", brief.endnotes().getFirst().reference());
    assertEquals(3, brief.questions().getFirst().answers().getFirst().endnote());
    assertEquals(0, brief.questions().getFirst().answers().getLast().endnote());
  }

  @Test
  void someEventsBringTheirOwnEndnotesSourcesAndQuestionsOnly() {
    Brief brief =
        Brief.of(sample("x"), notes("x"), Locale.ENGLISH, event -> event.id().equals("early"));
    assertEquals(1, brief.items().size());
    assertEquals(1, brief.endnotes().size());
    assertEquals(List.of("b"), brief.sources().stream().map(source -> source.id()).toList());
    assertEquals(List.of(), brief.questions());
    assertEquals(List.of(), brief.orphans());
    assertTrue(Brief.of(sample("x"), notes("x"), Locale.ENGLISH, event -> false).items().isEmpty());
  }

  @Test
  void whatIsSaidOfDatesAndStandingIsSaidInWords() {
    Brief.Item early = Brief.of(sample("x"), Notes.NONE, Locale.ENGLISH).items().getFirst();
    assertEquals("2019", early.date());
    assertEquals(
        List.of("One party says so.", "The date was worked out from the sources. N x"),
        early.remarks());
  }

  @Test
  void aQuotationThatIsNotInItsArticleIsOwnedUpTo() {
    Brief brief = Brief.of(sample("x"), Notes.NONE, Locale.ENGLISH);
    assertEquals(
        "There was no copy of the article to check these words against.",
        brief.endnotes().getFirst().caution());
    assertTrue(
        Brief.of(Fixture.builtIn(), Notes.NONE, Locale.ENGLISH).endnotes().stream()
            .allMatch(note -> note.caution().isEmpty()));
  }

  @Test
  void notesStandWithTheirEventPassageOrAmongTheLost() {
    String text = MarkdownBrief.text(Brief.of(sample("x"), notes("x"), Locale.ENGLISH));
    assertTrue(
        text.contains(
            "> **Note**: ★ · confidence: doubtful · tags: tag x\n>\n> First x\n>\n> \\- second\n"),
        text);
    assertTrue(text.contains("> **Note on the passage[^2]**\n>\n> on the passage\n"), text);
    assertTrue(
        text.contains(
            "## Notes on what is no longer there\n\n> **gone (“Gone x”)**\n>\n> orphaned"),
        text);
  }

  @Test
  void markdownHasItsDefinitionForEveryReference() {
    String text = MarkdownBrief.text(Brief.of(Fixture.builtIn(), Notes.NONE, Locale.ENGLISH));
    int count = Brief.of(Fixture.builtIn(), Notes.NONE, Locale.ENGLISH).endnotes().size();
    Matcher reference = Pattern.compile("\\[\\^(\\d+)](?!:)").matcher(text);
    int highest = 0;
    while (reference.find()) {
      int number = Integer.parseInt(reference.group(1));
      assertTrue(number <= highest + 1, "first met in order");
      highest = Math.max(highest, number);
    }
    assertEquals(count, highest);
    for (int number = 1; number <= count; number++) {
      assertTrue(text.contains("\n[^" + number + "]: “"), "definition " + number);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        HOSTILE,
        "# a",
        "- a",
        "+ a",
        "1. a",
        "12) a",
        "> a",
        "=== ",
        "--- ",
        "***",
        "``` a",
        "~~~",
        "    code",
        "\ttab",
        "a\nb\r\n\r\n# c",
        "| a |",
        "[a]: http://e.org",
        "[^1]: a",
        "<b>",
        "&amp;",
        "&#60;",
        "!a",
        "\\",
        "\\\\*",
        "a_b_c",
        "1986\\. A year",
        "http://a.b/c_d",
        ": a",
        "$$x$$",
        "",
        "Мінск “😀”",
        "a  ",
        "<!-- a -->",
        "\u0000a\u0007"
      })
  void anyTextIsOneParagraphOfPlainWordsInMarkdown(String text) {
    Node document = Parser.builder().build().parse(MarkdownBrief.line(text));
    StringBuilder read = new StringBuilder();
    for (Node block = document.getFirstChild(); block != null; block = block.getNext()) {
      assertTrue(block instanceof Paragraph, () -> "a block of its own: " + text);
      for (Node part = block.getFirstChild(); part != null; part = part.getNext()) {
        assertTrue(part instanceof Text, () -> "markup in: " + text);
        read.append(((Text) part).getLiteral());
      }
    }
    assertTrue(document instanceof Document);
    assertEquals(text.replaceAll("[\\s\\p{Cc}]+", " ").strip(), read.toString());
  }

  @Test
  void bareAddressesAreBrokenForDialectsThatLinkThem() {
    String line = MarkdownBrief.line("http://e.org www.e.org a@e.org mailto:a");
    assertEquals("http\\://e.org www\\.e.org a\\@e.org mailto\\:a", line);
  }

  @Test
  void nothingThatTextSaysBecomesMarkupInHtml() {
    String html = HtmlBrief.text(Brief.of(sample(HOSTILE), notes(HOSTILE), Locale.ENGLISH));
    org.jsoup.nodes.Document page = Jsoup.parse(html);
    assertEquals(List.of(), page.select("script, img, iframe, link, object, [onerror]"));
    for (Element link : page.select("a")) {
      String href = link.attr("href");
      assertTrue(href.startsWith("#") || href.startsWith("https://example.org/"), href);
    }
    assertEquals("T " + HOSTILE, Objects.requireNonNull(page.selectFirst("h1")).text());
    assertTrue(page.text().contains("S " + HOSTILE));
    assertEquals(List.of(), page.select("[src], [style], [srcset]"));
    assertTrue(html.contains("default-src 'none'"));
  }

  @Test
  void everyLinkInHtmlLeadsSomewhereAndBack() {
    org.jsoup.nodes.Document page =
        Jsoup.parse(HtmlBrief.text(Brief.of(Fixture.builtIn(), Notes.NONE, Locale.ENGLISH)));
    List<String> ids = page.select("[id]").eachAttr("id");
    assertEquals(ids.size(), ids.stream().distinct().count(), "ids are unique");
    List<String> targets = page.select("a[href^=#]").eachAttr("href");
    assertTrue(targets.stream().allMatch(target -> ids.contains(target.substring(1))));
    assertTrue(ids.stream().allMatch(id -> targets.contains("#" + id)), "each is led to");
    assertEquals(
        Brief.of(Fixture.builtIn(), Notes.NONE, Locale.ENGLISH).endnotes().size(),
        page.select("ol.endnotes > li").size());
  }

  @Test
  void directionControlsAndControlsDoNotReachThePage() {
    assertEquals("a\uFFFDb\uFFFDc&lt;", Markup.escaped("a\u202eb\u0000c<"));
  }

  @Test
  void anEmptyTimelineIsATitle() {
    OpenTimeline empty =
        Fixture.of("{\"format\": \"dateline/1\", \"title\": \"Empty\", \"events\": []}");
    assertEquals("# Empty\n\n", MarkdownBrief.text(Brief.of(empty, Notes.NONE, Locale.ENGLISH)));
    org.jsoup.nodes.Document page =
        Jsoup.parse(HtmlBrief.text(Brief.of(empty, Notes.NONE, Locale.ENGLISH)));
    assertEquals("Empty", page.body().text());
    assertEquals("[ ]\n", CslJson.text(empty.timeline().sources()));
  }
}
