package dateline.export.svg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.render.Cubic;
import dateline.render.TextStyle;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.paint.Color;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class SvgSurfaceTest {

  private static final Color INK = Color.web("#102030");

  private final SvgSurface surface = new SvgSurface(13);

  private Document parsed(String title) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    return factory
        .newDocumentBuilder()
        .parse(
            new ByteArrayInputStream(
                surface.document(title, 300, 200).getBytes(StandardCharsets.UTF_8)));
  }

  private static List<Element> all(Document document, String name) {
    NodeList nodes = document.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  @Test
  void anyTitleMakesAWellFormedPictureWithThatTitle() throws Exception {
    for (String title :
        List.of("</title><script>alert(1)</script>", "a & b \"c\" 'd'", "عنوان 漢字 😀", "]]>")) {
      Document document = parsed(title);
      assertEquals(title, all(document, "title").getFirst().getTextContent());
      assertEquals(0, all(document, "script").size());
    }
    assertEquals(
        "a\uFFFD\uFFFDb", all(parsed("a\u0000\uD800b"), "title").getFirst().getTextContent());
  }

  @Test
  void textIsText() throws Exception {
    surface.text("Łódź <1>", 10, 20, TextStyle.SMALL, INK);
    Element text = all(parsed(""), "text").getFirst();
    assertEquals("Łódź <1>", text.getTextContent());
    assertEquals("10", text.getAttribute("x"));
    assertEquals("20", text.getAttribute("y"));
    assertEquals("12", text.getAttribute("font-size"));
    assertEquals("#102030", text.getAttribute("fill"));
  }

  @Test
  void textTakesTheRoomItWasMeasuredFor() throws Exception {
    SvgSurface measured = new SvgSurface(13, (text, style) -> 7.0 * text.length());
    measured.text("abcd", 0, 10, TextStyle.LABEL, INK);
    assertTrue(measured.document("", 9, 9).contains("textLength=\"28\""));
  }

  @Test
  void whatIsClippedIsInsideAndWhatFollowsIsNot() throws Exception {
    surface.clip(1, 2, 3, 4);
    surface.fillRect(0, 0, 9, 9, INK);
    surface.unclip();
    surface.fillCircle(5, 5, 2, INK);
    Document document = parsed("");
    Element group = all(document, "g").getFirst();
    assertEquals("url(#clipPath1)", group.getAttribute("clip-path"));
    assertEquals(1, group.getElementsByTagName("rect").getLength());
    assertEquals("svg", all(document, "circle").getFirst().getParentNode().getNodeName());
    Element clip = (Element) all(document, "clipPath").getFirst().getFirstChild();
    assertEquals("3", clip.getAttribute("width"));
  }

  @Test
  void aHatchingOfOneColourIsDefinedOnce() throws Exception {
    surface.hatch(0, 0, 10, 10, INK);
    surface.hatch(20, 0, 10, 10, INK);
    surface.hatch(40, 0, 10, 10, Color.RED);
    Document document = parsed("");
    assertEquals(2, all(document, "pattern").size());
    List<String> fills =
        all(document, "rect").stream().map(rect -> rect.getAttribute("fill")).toList();
    assertEquals(List.of("url(#pattern1)", "url(#pattern1)", "url(#pattern2)"), fills);
  }

  @Test
  void everyShapeIsDrawnAndNothingLeadsOutOfThePicture() throws Exception {
    surface.fillRound(0, 0, 5, 5, 2, INK);
    surface.strokeRound(0, 0, 5, 5, 2, INK, 1, true);
    surface.line(0, 0, 1, 1, INK, 1);
    surface.curve(new Cubic(0, 0, 1, 1, 2, 2, 3, 3), INK, 1, false);
    surface.strokeCircle(1, 1, 1, INK, 1);
    surface.fillPolygon(
        new double[] {0, 1, 2}, new double[] {0, 1, 0}, INK.deriveColor(0, 1, 1, 0.5));
    surface.strokePolygon(new double[] {0, 1, 2}, new double[] {0, 1, 0}, INK, 1);
    surface.fade(0, 0, 5, 5, INK, Color.TRANSPARENT);
    Document document = parsed("");
    List<String> names = all(document, "*").stream().map(Element::getTagName).toList();
    assertTrue(
        names.containsAll(
            List.of("rect", "line", "path", "circle", "polygon", "linearGradient", "stop")));
    for (Element element : all(document, "*")) {
      assertTrue(
          Set.of("href", "xlink:href", "onload", "src").stream().noneMatch(element::hasAttribute));
    }
    assertEquals("0.5", all(document, "polygon").getFirst().getAttribute("fill-opacity"));
  }

  @Test
  void numbersAreWrittenAsSvgReadsThemWhateverTheLanguage() {
    surface.line(0.125, -0.001, 1_234_567.5, 100, INK, 1);
    String picture = surface.document("", 10, 10);
    assertTrue(picture.contains("y1=\"0\" x2=\"1234567.5\" y2=\"100\""), picture);
  }
}
