package dateline.export.handout;

import dateline.export.handout.HandoutText.Note;
import dateline.export.handout.HandoutText.Quoted;
import dateline.export.handout.HandoutText.Step;
import dateline.export.pdf.Face;
import dateline.export.pdf.Line;
import dateline.export.pdf.Paper;
import dateline.export.pdf.PdfFile;
import dateline.export.pdf.PdfFile.Sheet;
import dateline.export.pdf.PdfPage;
import dateline.export.pdf.PdfSurface;
import dateline.export.pdf.Pen;
import dateline.export.pdf.Row;
import dateline.export.pdf.Span;
import dateline.export.pdf.Typesetter;
import dateline.layout.TextWidths;
import dateline.render.Palette;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.paint.Color;

/**
 * A tour as a PDF to print and hand out; says the same as {@link Handout}. Beside each step stand
 * its number and date, so that a class finds its place. Needs no window system and may be made on
 * any thread, one document a thread.
 */
public final class HandoutPdf {

  private static final double SIDE = 54;
  private static final double TOP = 58;
  private static final double BOTTOM = 62;
  private static final double MARGINALS = 108;
  private static final double GAP = 20;

  /** The size of labels on the strips. */
  private static final double LABELS = 7.4;

  private static final Palette INK = Palette.LIGHT;
  private static final Pen TITLE = pen(Face.STRONG, 23, 28, INK.fg());
  private static final Pen LEAD = pen(Face.TEXT, 11, 17, INK.fgMuted());
  private static final Pen NUMBER = pen(Face.STRONG, 20, 24, INK.accent());
  private static final Pen DATE = pen(Face.STRONG, 9, 12.5, INK.fg());
  private static final Pen KNOWN = pen(Face.TEXT, 8, 11.5, INK.fgMuted());
  private static final Pen HEADLINE = pen(Face.STRONG, 14.5, 19, INK.fg());
  private static final Pen BODY = pen(Face.TEXT, 10.3, 15.6, INK.fg());
  private static final Pen QUOTE = pen(Face.SERIF, 12, 17.2, INK.fg());
  private static final Pen FROM = pen(Face.TEXT, 8.6, 12.5, INK.fgMuted());
  private static final Pen MARK = pen(Face.STRONG, 6.4, 12.5, INK.accent());
  private static final Pen QUESTION = pen(Face.MEDIUM, 10.3, 15.6, INK.accent());
  private static final Pen NOTE = pen(Face.TEXT, 9, 13.4, INK.fg());
  private static final Pen ADDRESS = pen(Face.TEXT, 9, 13.4, INK.accent());
  private static final Pen CAVEAT = pen(Face.TEXT, 9, 13.4, INK.fgMuted());
  private static final Pen FOOT = pen(Face.TEXT, 8, 11, INK.fgMuted());

  private final HandoutText text;
  private final PdfFile file;
  private final Paper paper;
  private final Typesetter setter;
  private final double width;
  private final double column;

  private HandoutPdf(HandoutText text, PdfFile file, Paper paper) {
    this.text = text;
    this.file = file;
    this.paper = paper;
    setter = new Typesetter(file.typefaces(), text.language());
    width = paper.width() - 2 * SIDE;
    column = width - MARGINALS - GAP;
  }

  /**
   * Writes the document.
   *
   * @throws IOException if {@code out} does not take it
   */
  static void write(HandoutText text, Paper paper, OutputStream out) throws IOException {
    try (PdfFile file = new PdfFile()) {
      new HandoutPdf(text, file, paper).fill();
      file.describe(text.title(), text.language());
      file.save(out);
    }
  }

  private static Pen pen(Face face, double size, double leading, Color color) {
    return new Pen(face, size, leading, color);
  }

  private void fill() throws IOException {
    List<List<Row>> sections = new ArrayList<>();
    sections.add(head());
    text.steps().forEach(step -> sections.add(step(step)));
    sections.add(notes());
    file.fill(sections, new Sheet(paper, TOP, BOTTOM), this::foot);
  }

  private double columnLeft() {
    return SIDE + MARGINALS + GAP;
  }

  private TextWidths smallWidths() {
    double size = LABELS * 12 / 13;
    return words -> file.width(words, Face.STRONG, size);
  }

  private List<Row> head() {
    List<Row> rows = new ArrayList<>(heading(text.title(), TITLE, SIDE, width));
    if (!rows.isEmpty()) {
      rows.set(0, rows.getFirst().called(null, text.title()));
    }
    add(rows, 6, paragraph(text.lead(), LEAD, SIDE, Math.min(width, 420)));
    add(rows, 5, paragraph(text.minutes(), FROM, SIDE, width));
    if (Overview.fits(text.show())) {
      Row overview =
          Row.of(
              Overview.HEIGHT,
              (page, top) ->
                  Overview.paint(surface(page, SIDE, top), text.show(), width, smallWidths()));
      add(rows, 14, List.of(overview));
    }
    if (text.steps().isEmpty()) {
      add(rows, 14, paragraph(text.phrases().get("handout.nothing"), BODY, SIDE, width));
    }
    rows.add(Row.space(18));
    return rows;
  }

  private List<Row> step(Step step) {
    List<Row> rows = new ArrayList<>(heading(step.headline(), HEADLINE, columnLeft(), column));
    Row strip =
        Row.of(
            WhenStrip.HEIGHT,
            (page, top) ->
                new WhenStrip(text.show(), text.phrases().locale())
                    .paint(
                        surface(page, columnLeft(), top),
                        step.number() - 1,
                        column,
                        smallWidths()));
    add(rows, 8, List.of(strip.keptWithNext()));
    add(rows, 7, paragraph(step.summary(), BODY, columnLeft(), column));
    Quoted quoted = step.quoted();
    if (quoted != null) {
      add(rows, 9, quotation(quoted));
    }
    add(rows, 8, paragraph(step.question(), QUESTION, columnLeft(), column));
    if (!rows.isEmpty()) {
      rows.set(rows.size() - 1, free(rows.getLast()));
    }
    marginals(step, rows);
    List<Row> section = new ArrayList<>();
    section.add(
        Row.of(14, (page, top) -> page.rectangle(SIDE, top, width, 0.6, INK.line()))
            .called(null, step.number() + ". " + step.headline())
            .keptWithNext());
    section.addAll(rows);
    section.add(new Row(18, false, null, null, null));
    return section;
  }

  /**
   * The number and the date beside the first rows, which are kept together as far down as these.
   */
  private void marginals(Step step, List<Row> rows) {
    List<Marginal> column = new ArrayList<>();
    double height = 0;
    height = marginal(Integer.toString(step.number()), NUMBER, height - 4, column) + 3;
    height = marginal(together(step.date()), DATE, height, column) + 4;
    height = marginal(step.known(), KNOWN, height, column);
    double beside = 0;
    for (int i = 0; i < rows.size() && beside < height; i++) {
      beside += rows.get(i).height();
      if (beside < height && i + 1 < rows.size()) {
        rows.set(i, rows.get(i).keptWithNext());
      }
    }
    if (beside < height) {
      rows.set(rows.size() - 1, rows.getLast().higher(height - beside));
    }
    rows.set(
        0,
        rows.getFirst()
            .with(
                (page, top) ->
                    column.forEach(
                        marginal -> page.line(marginal.line(), SIDE, top + marginal.baseline()))));
  }

  /** A date whose day is not parted from its month. */
  private static String together(String date) {
    return date.replaceAll("(?<!\\d)(\\d{1,2}) (?=\\p{L})", "$1\u00A0");
  }

  private record Marginal(Line line, double baseline) {}

  private double marginal(String words, Pen pen, double from, List<Marginal> to) {
    double top = from;
    for (Line line : setter.balanced(words, pen, MARGINALS)) {
      to.add(new Marginal(line, top + baseline(pen)));
      top += pen.leading();
    }
    return top;
  }

  private List<Row> quotation(Quoted quoted) {
    double inset = 13;
    List<Row> rows =
        new ArrayList<>(paragraph(quoted.words(), QUOTE, columnLeft() + inset, column - inset));
    List<Span> from =
        List.of(
            Span.of(quoted.from() + "\u2009", FROM),
            new Span(Integer.toString(quoted.note()), MARK, 3, "#note-" + quoted.note()));
    if (!rows.isEmpty()) {
      rows.set(rows.size() - 1, rows.getLast().higher(3).keptWithNext());
    }
    rows.addAll(paragraph(from, FROM, columnLeft() + inset, column - inset));
    rows.replaceAll(
        row ->
            row.with(
                (page, top) ->
                    page.rectangle(columnLeft(), top, 2.2, row.height() + 0.2, INK.accent())));
    return rows;
  }

  private List<Row> notes() {
    List<Row> rows = new ArrayList<>();
    if (!text.notes().isEmpty()) {
      String heading = text.phrases().get("export.sources");
      List<Row> head = new ArrayList<>(heading(heading, HEADLINE, columnLeft(), column));
      head.set(0, head.getFirst().called(null, heading));
      rows.addAll(head);
      rows.add(Row.space(6));
      text.notes().forEach(note -> rows.addAll(note(note)));
    }
    add(rows, 10, paragraph(text.missing(), CAVEAT, columnLeft(), column));
    if (!file.typefaces().missing().isEmpty()) {
      String letters =
          file.typefaces().missing().stream()
              .map(letter -> String.format(Locale.ROOT, "U+%04X", letter))
              .collect(Collectors.joining(", "));
      add(
          rows,
          10,
          paragraph(text.phrases().get("handout.letters", letters), CAVEAT, columnLeft(), column));
    }
    return rows;
  }

  private List<Row> note(Note note) {
    double inset = 16;
    List<Span> spans = new ArrayList<>();
    boolean address = !note.address().isBlank();
    spans.add(Span.of(note.source() + (address ? ", " : ". "), NOTE));
    if (address) {
      boolean leads = note.address().startsWith("http://") || note.address().startsWith("https://");
      spans.add(new Span(note.address(), leads ? ADDRESS : NOTE, 0, leads ? note.address() : null));
      spans.add(Span.of(note.caveat().isBlank() ? "" : ". ", NOTE));
    }
    spans.add(Span.of(note.caveat(), CAVEAT));
    List<Row> rows = new ArrayList<>(paragraph(spans, NOTE, columnLeft() + inset, column - inset));
    List<Line> number = setter.lines(Integer.toString(note.number()), NOTE, inset);
    rows.set(
        0,
        rows.getFirst()
            .called("note-" + note.number(), null)
            .with(
                (page, top) ->
                    number.forEach(line -> page.line(line, columnLeft(), top + baseline(NOTE)))));
    rows.set(rows.size() - 1, free(rows.getLast().higher(5)));
    return rows;
  }

  private void foot(PdfPage page, int number, int of) {
    double baseline = paper.height() - 34;
    List<Line> place =
        setter.lines(text.phrases().get("handout.page", number, of), FOOT, Double.MAX_VALUE);
    double end = place.isEmpty() ? 0 : place.getFirst().width();
    place.forEach(line -> page.line(line, paper.width() - SIDE - end, baseline));
    TextWidths widths = words -> file.width(words, FOOT.face(), FOOT.size());
    String title = widths.fitted(text.title(), width - end - 40);
    setter.lines(title, FOOT, Double.MAX_VALUE).forEach(line -> page.line(line, SIDE, baseline));
  }

  private static PdfSurface surface(PdfPage page, double left, double top) {
    return new PdfSurface(page, left, top, LABELS);
  }

  /** Where letters stand in a line. */
  private static double baseline(Pen pen) {
    return (pen.leading() - pen.size()) / 2 + pen.size() * 0.84;
  }

  private List<Row> paragraph(String words, Pen pen, double left, double room) {
    return paragraph(List.of(Span.of(words, pen)), pen, left, room);
  }

  /** Rows of a paragraph, of which neither the first nor the last stands alone on a page. */
  private List<Row> paragraph(List<Span> spans, Pen pen, double left, double room) {
    return rows(setter.lines(spans, room), pen, left);
  }

  private List<Row> heading(String words, Pen pen, double left, double room) {
    return rows(setter.balanced(words, pen, room), pen, left).stream()
        .map(Row::keptWithNext)
        .toList();
  }

  private static List<Row> rows(List<Line> lines, Pen pen, double left) {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      Row row = Row.of(pen.leading(), (page, top) -> page.line(line, left, top + baseline(pen)));
      boolean holds = (i == 0 || i == lines.size() - 2) && i + 1 < lines.size();
      rows.add(holds ? row.keptWithNext() : row);
    }
    return rows;
  }

  private static Row free(Row row) {
    return new Row(row.height(), false, row.name(), row.bookmark(), row.drawing());
  }

  /** Adds rows under what is there, with room between; nothing when there are none. */
  private static void add(List<Row> rows, double room, List<Row> more) {
    if (!more.isEmpty()) {
      rows.add(Row.space(room));
      rows.addAll(more);
    }
  }
}
