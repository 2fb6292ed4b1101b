package dateline.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.export.pdf.Line.Piece;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TypesetterTest {

  private static final Pen PEN = new Pen(Face.TEXT, 10, 14, Color.BLACK);

  private final PdfFile file = new PdfFile();
  private final Typesetter setter = new Typesetter(file.typefaces(), Locale.ENGLISH);

  @AfterEach
  void close() throws IOException {
    file.close();
  }

  private static String read(Line line) {
    return line.pieces().stream()
        .map(piece -> piece.stretch().text())
        .collect(Collectors.joining());
  }

  @Test
  void linesAreAsFullAsTheyGoAndNoWiderThanTheRoom() {
    String text = "the quick brown fox jumps over the lazy dog ".repeat(8).strip();
    List<Line> lines = setter.lines(text, PEN, 120);
    assertEquals(text, lines.stream().map(TypesetterTest::read).collect(Collectors.joining(" ")));
    for (int i = 0; i < lines.size(); i++) {
      assertTrue(lines.get(i).width() <= 120);
      if (i + 1 < lines.size()) {
        String next = read(lines.get(i + 1)).replaceFirst(" .*", "");
        assertTrue(file.width(read(lines.get(i)) + " " + next, Face.TEXT, 10) > 120);
      }
    }
  }

  @Test
  void aWordLongerThanTheLineIsTakenApart() {
    List<Line> lines = setter.lines("x".repeat(200), PEN, 100);
    assertTrue(lines.stream().allMatch(line -> line.width() <= 100));
    assertEquals(200, lines.stream().mapToInt(line -> read(line).length()).sum());
  }

  @Test
  void aHeadingHasLinesOfMuchTheSameLength() {
    String text = "Why did an oil quarrel bring an American to Minsk?";
    double whole = setter.lines(text, PEN, 1_000).getFirst().width();
    List<Line> lines = setter.balanced(text, PEN, whole * 0.95);
    assertEquals(2, lines.size());
    assertTrue(lines.getLast().width() > whole * 0.35);
  }

  @Test
  void hebrewStandsAtTheRightAndEnglishInItRunsFromTheLeft() {
    Line line = setter.lines("שלום abc", PEN, 200).getFirst();
    assertEquals(200, line.width(), 0.01);
    Piece first = line.pieces().getFirst();
    assertEquals("abc", first.stretch().text().strip());
    assertTrue(line.pieces().getLast().rightToLeft());
  }

  @Test
  void blankTextHasNoLines() {
    assertEquals(List.of(), setter.lines(" \n\t", PEN, 100));
  }

  @Test
  void turnedTextKeepsMarksBehindTheirLettersAndTurnsBrackets() {
    assertEquals("(ב\u05B8א)", Letters.reversed("(אב\u05B8)"));
  }
}
