package dateline.export.handout;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.model.Quote;
import dateline.model.Shape;
import dateline.model.Tour;
import dateline.session.OpenTimeline;
import dateline.session.show.Show;
import dateline.session.show.Shows;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class HandoutPdfTest {

  private static final Locale BRITISH = Locale.UK;

  private static byte[] bytes(Locale locale, Tour.Step... steps) throws IOException {
    OpenTimeline open = Shows.open(30, steps);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Handout.of(open, "tour", locale).writePdf(out);
    return out.toByteArray();
  }

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replaceAll("[\\s\u00A0]+", " ");
    }
  }

  private static Tour.Step saying(String headline, String question, String quotation) {
    return new Tour.Step(
        "second",
        headline,
        "secret notes",
        question,
        0,
        new Quote("a", quotation, "", ""),
        Shape.NEW);
  }

  @Test
  void aPictureAndAMapSayWhatTheyShow() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Handout.of(Pictured.open(), "tour", BRITISH).writePdf(out);
    try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
      PDPage page = document.getPage(0);
      int pictures = 0;
      for (COSName name : page.getResources().getXObjectNames()) {
        pictures += page.getResources().isImageXObject(name) ? 1 : 0;
      }
      assertEquals(1, pictures);
      List<String> said = new ArrayList<>();
      for (COSName name : page.getResources().getPropertiesNames()) {
        said.add(page.getResources().getProperties(name).getCOSObject().getString(COSName.ALT, ""));
      }
      assertEquals(Set.of("A \"quoted\" pipe", "Map: Minsk"), Set.copyOf(said));
    }
    assertTrue(text(out.toByteArray()).contains("At noon. Picture: Ann"));
  }

  @Test
  void theTextIsTextInTheOrderInWhichItIsRead() throws IOException {
    String text = text(bytes(BRITISH, saying("A first office", "Why?", "a flag, a fluffy fjord")));
    assertTrue(text.contains("A tour"), text);
    assertTrue(text.contains("A first office"), text);
    assertTrue(text.contains("Saturday, 1 February 2020"), text);
    assertTrue(text.contains("“a flag, a fluffy fjord”"), text);
    assertTrue(text.contains("Question: Why?"), text);
    assertTrue(text.indexOf("“a flag") < text.indexOf("Sources"), text);
    assertFalse(text.contains("secret"), "notes are the speaker's");
  }

  @Test
  void lettersOfOtherAlphabetsAreEmbeddedAndFound() throws IOException {
    String greek = "Ελληνικά";
    String belarusian = "Беларусь, ўлада";
    String polish = "Zażółć gęślą jaźń";
    String text = text(bytes(BRITISH, saying(greek, belarusian, polish)));
    for (String words : List.of(greek, belarusian, polish)) {
      assertTrue(text.contains(words), text);
    }
  }

  @Test
  void textThatRunsFromTheRightOrHasNoTypefaceBreaksNothing() throws IOException {
    byte[] pdf =
        bytes(BRITISH, saying("عنوان (2020)", "שאלה? abc", "हिन्दी 漢字 😀 \u0000\uD800 \u202E"));
    assertTrue(text(pdf).contains("2020"));
  }

  @Test
  void typefacesAreEmbeddedSoThatNoReaderLooksForThem() throws IOException {
    try (PDDocument document = Loader.loadPDF(bytes(BRITISH, saying("a", "b", "c")))) {
      for (PDPage page : document.getPages()) {
        for (var name : page.getResources().getFontNames()) {
          assertTrue(page.getResources().getFont(name).isEmbedded(), name.getName());
        }
      }
    }
  }

  @Test
  void itSaysWhatItIsAndListsItsSteps() throws IOException {
    byte[] pdf = bytes(BRITISH, Shows.step("second", "Why?", 0), Shows.step("third", "", 0));
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertEquals("A tour", document.getDocumentInformation().getTitle());
      assertEquals("en", document.getDocumentCatalog().getLanguage());
      List<String> bookmarks = new ArrayList<>();
      for (PDOutlineItem item : document.getDocumentCatalog().getDocumentOutline().children()) {
        bookmarks.add(item.getTitle());
      }
      assertEquals(List.of("A tour", "1. The second", "2. The third", "Sources"), bookmarks);
    }
  }

  @Test
  void theNumberOfANoteLeadsToIt() throws IOException {
    try (PDDocument document = Loader.loadPDF(bytes(BRITISH, Shows.step("second", "", 0)))) {
      PDAnnotationLink link = (PDAnnotationLink) document.getPage(0).getAnnotations().getFirst();
      assertEquals(
          document.getPage(0),
          ((org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination)
                  link.getDestination())
              .getPage());
    }
  }

  @Test
  void thePaperIsThatOfTheCountry() throws IOException {
    try (PDDocument british = Loader.loadPDF(bytes(BRITISH, Shows.step("first", "", 0)));
        PDDocument american = Loader.loadPDF(bytes(Locale.US, Shows.step("first", "", 0)))) {
      assertEquals(842, british.getPage(0).getMediaBox().getHeight(), 0.5);
      assertEquals(792, american.getPage(0).getMediaBox().getHeight(), 0.5);
    }
  }

  @Test
  void pagesAreNumberedAndTheSameHandoutIsTheSameFile() throws IOException {
    Tour.Step[] steps =
        IntStream.range(0, 12)
            .mapToObj(i -> saying("Step " + i, "Why ".repeat(30), "word ".repeat(60)))
            .toArray(Tour.Step[]::new);
    byte[] pdf = bytes(BRITISH, steps);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      int pages = document.getNumberOfPages();
      assertTrue(pages > 3, "pages: " + pages);
      assertTrue(text(pdf).contains("3 / " + pages));
    }
    assertArrayEquals(pdf, bytes(BRITISH, steps));
  }

  @Test
  void aStepLongerThanPagesIsSpreadOverThem() throws IOException {
    String text =
        text(bytes(BRITISH, saying("h".repeat(300), "Why? ".repeat(900), "x".repeat(3_000))));
    assertEquals(900, text.split("Why\\?", -1).length - 1);
  }

  @Test
  void aTourWithoutStepsSaysSo() throws IOException {
    assertTrue(text(bytes(BRITISH, Shows.step("gone", "", 0))).contains("This tour has no steps."));
  }

  @Test
  void aTourThatIsNotThereIsRefusedWithThoseThatAre() {
    OpenTimeline open = Shows.open(30, Shows.step("first", "", 0));
    var refusal =
        assertThrows(IllegalArgumentException.class, () -> Handout.of(open, "other", BRITISH));
    assertEquals("there is no tour \"other\"; there are: tour", refusal.getMessage());
  }

  @Test
  void withoutATourThatHasStepsAllEventsAreHandedOut() {
    Show show = Handout.of(Shows.open(0), null, BRITISH).show();
    assertEquals(3, show.size());
    assertEquals("The first", show.headline(0));
  }
}
