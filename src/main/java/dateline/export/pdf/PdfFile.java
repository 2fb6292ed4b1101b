package dateline.export.pdf;

import dateline.export.pdf.Pages.Placed;
import dateline.export.pdf.PdfPage.Lead;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/**
 * A PDF of rows of text, spread over pages. Links of the web are links, rows that are called
 * something are bookmarks, and nothing in the file runs. The same rows make the same bytes. Of one
 * thread.
 */
public final class PdfFile implements AutoCloseable {

  private final PDDocument document = new PDDocument();
  private final Typefaces typefaces;

  public PdfFile() {
    typefaces = new Typefaces(document, SystemTypefaces::ofThisMachine);
  }

  /** What this document writes with. */
  public Typefaces typefaces() {
    return typefaces;
  }

  /** Widths of text as this document writes it. */
  public double width(String text, Face face, double size) {
    return typefaces.width(text, face, size);
  }

  /**
   * Sheets of paper and the room left free on them.
   *
   * @param top above the text, in points
   * @param bottom below the text, in points
   */
  public record Sheet(Paper paper, double top, double bottom) {}

  /** Draws what stands at the foot of each page. */
  @FunctionalInterface
  public interface Footer {

    /**
     * Draws on a page.
     *
     * @param number of the page, from 1
     */
    void draw(PdfPage page, int number, int of);
  }

  /** Spreads the sections over pages and draws them. To be called once. */
  public void fill(List<List<Row>> sections, Sheet sheet, Footer footer) throws IOException {
    Paper paper = sheet.paper();
    List<List<Placed>> pages =
        Pages.of(sections, sheet.top(), paper.height() - sheet.top() - sheet.bottom());
    PDDocumentOutline outline = new PDDocumentOutline();
    Map<String, PDPageXYZDestination> named = new HashMap<>();
    Map<PDPage, List<Lead>> leads = new HashMap<>();
    for (List<Placed> rows : pages) {
      PDPage page = new PDPage(new PDRectangle((float) paper.width(), (float) paper.height()));
      document.addPage(page);
      for (Placed placed : rows) {
        note(placed, page, outline, named);
      }
      try (PdfPage writing = new PdfPage(document, page, typefaces)) {
        for (Placed placed : rows) {
          Row.Drawing drawing = placed.row().drawing();
          if (drawing != null) {
            drawing.draw(writing, placed.top());
          }
        }
        footer.draw(writing, document.getNumberOfPages(), pages.size());
        leads.put(page, writing.leads());
      }
    }
    for (PDPage page : document.getPages()) {
      link(page, leads.getOrDefault(page, List.of()), named);
    }
    document.getDocumentCatalog().setDocumentOutline(outline);
    document.getDocumentCatalog().setPageMode(PageMode.USE_OUTLINES);
  }

  private static void note(
      Placed placed,
      PDPage page,
      PDDocumentOutline outline,
      Map<String, PDPageXYZDestination> named) {
    PDPageXYZDestination here = new PDPageXYZDestination();
    here.setPage(page);
    here.setLeft(0);
    here.setTop((int) (page.getMediaBox().getHeight() - placed.top() + 8));
    String bookmark = placed.row().bookmark();
    if (bookmark != null) {
      PDOutlineItem item = new PDOutlineItem();
      item.setTitle(Letters.clean(bookmark));
      item.setDestination(here);
      outline.addLast(item);
    }
    String name = placed.row().name();
    if (name != null) {
      named.put("#" + name, here);
    }
  }

  private static void link(PDPage page, List<Lead> leads, Map<String, PDPageXYZDestination> named)
      throws IOException {
    List<PDAnnotationLink> links = new ArrayList<>();
    for (Lead lead : leads) {
      PDAnnotationLink link = new PDAnnotationLink();
      PDPageXYZDestination inside = named.get(lead.target());
      if (inside != null) {
        link.setDestination(inside);
      } else if (lead.target().startsWith("http")) {
        PDActionURI action = new PDActionURI();
        action.setURI(lead.target());
        link.setAction(action);
      } else {
        continue;
      }
      link.setRectangle(
          new PDRectangle(
              (float) lead.x(),
              (float) (page.getMediaBox().getHeight() - lead.top() - lead.height()),
              (float) lead.width(),
              (float) lead.height()));
      PDBorderStyleDictionary none = new PDBorderStyleDictionary();
      none.setWidth(0);
      link.setBorderStyle(none);
      links.add(link);
    }
    page.setAnnotations(List.copyOf(links));
  }

  /** Says what the document is, for those who list and read it. */
  public void describe(String title, Locale language) {
    PDDocumentInformation information = new PDDocumentInformation();
    information.setTitle(Letters.clean(title));
    information.setCreator("Dateline");
    information.setProducer("Dateline, PDFBox");
    document.setDocumentInformation(information);
    document.getDocumentCatalog().setLanguage(language.toLanguageTag());
    PDViewerPreferences preferences =
        new PDViewerPreferences(new org.apache.pdfbox.cos.COSDictionary());
    preferences.setDisplayDocTitle(true);
    document.getDocumentCatalog().setViewerPreferences(preferences);
    document.setDocumentId((long) title.hashCode());
  }

  /** Writes the file. To be called once. */
  public void save(OutputStream out) throws IOException {
    document.save(out);
  }

  @Override
  public void close() throws IOException {
    document.close();
    typefaces.close();
  }
}
