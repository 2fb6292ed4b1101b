package dateline.export.pdf;

import dateline.export.pdf.Line.Piece;
import dateline.export.pdf.Typefaces.Stretch;
import java.text.Bidi;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Breaks paragraphs into lines: where Unicode lets them break, as full as they go, each line in the
 * order in which its scripts are read. Cost: linear in the text.
 */
public final class Typesetter {

  private final Typefaces typefaces;
  private final Locale locale;

  /** Sets text with typefaces, in the language that says where lines may break. */
  public Typesetter(Typefaces typefaces, Locale locale) {
    this.typefaces = typefaces;
    this.locale = locale;
  }

  /** A paragraph of one kind. */
  public List<Line> lines(String text, Pen pen, double room) {
    return lines(List.of(Span.of(text, pen)), room);
  }

  /** A heading: as few lines as there need be, and these of much the same length. */
  public List<Line> balanced(String text, Pen pen, double room) {
    List<Line> best = lines(text, pen, room);
    double least = room / 2;
    double most = room;
    while (best.size() > 1 && most - least > room / 64) {
      double middle = (least + most) / 2;
      List<Line> narrower = lines(text, pen, middle);
      if (narrower.size() == best.size()) {
        best = narrower;
        most = middle;
      } else {
        least = middle;
      }
    }
    return best;
  }

  /**
   * A paragraph. A word that is longer than the line is taken apart.
   *
   * @param room the width of lines, in points; {@code Double.MAX_VALUE} for one line
   */
  public List<Line> lines(List<Span> spans, double room) {
    Text text = Text.of(spans);
    List<Line> lines = new ArrayList<>();
    if (text.letters().isBlank()) {
      return lines;
    }
    Bidi order = new Bidi(text.letters(), Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
    int[] breaks = breaks(text, room);
    int start = 0;
    double filled = 0;
    for (int i = 0; i + 1 < breaks.length; i++) {
      double piece = width(text, breaks[i], text.stripped(breaks[i], breaks[i + 1]));
      if (breaks[i] > start && filled + piece > room) {
        lines.add(line(text, order, start, breaks[i], room));
        start = breaks[i];
        filled = 0;
      }
      filled += width(text, breaks[i], breaks[i + 1]);
    }
    lines.add(line(text, order, start, text.letters().length(), room));
    return lines;
  }

  /** Where lines may break, with the beginning and the end. */
  private int[] breaks(Text text, double room) {
    BreakIterator words = BreakIterator.getLineInstance(locale);
    words.setText(text.letters());
    List<Integer> breaks = new ArrayList<>(List.of(0));
    for (int at = words.next(); at != BreakIterator.DONE; at = words.next()) {
      int from = breaks.getLast();
      if (width(text, from, text.stripped(from, at)) > room) {
        takeApart(text, from, at, breaks);
      }
      breaks.add(at);
    }
    return breaks.stream().mapToInt(at -> at).toArray();
  }

  private void takeApart(Text text, int from, int to, List<Integer> breaks) {
    BreakIterator letters = BreakIterator.getCharacterInstance(locale);
    letters.setText(text.letters());
    for (int at = letters.following(from); at < to; at = letters.next()) {
      breaks.add(at);
    }
  }

  private double width(Text text, int from, int to) {
    double width = 0;
    for (Part part : text.parts(from, to)) {
      for (Stretch stretch : typefaces.stretches(part.text(), part.span().pen().face())) {
        width += stretch.width(part.span().pen().size(), false);
      }
    }
    return width;
  }

  private Line line(Text text, Bidi order, int start, int end, double room) {
    int last = text.stripped(start, end);
    if (last <= start) {
      return new Line(List.of(), 0);
    }
    Bidi here = order.createLineBidi(start, last);
    int count = here.getRunCount();
    byte[] levels = new byte[count];
    Integer[] runs = new Integer[count];
    for (int run = 0; run < count; run++) {
      levels[run] = (byte) here.getRunLevel(run);
      runs[run] = run;
    }
    Bidi.reorderVisually(levels, 0, runs, 0, count);
    List<Piece> pieces = new ArrayList<>();
    double x = 0;
    for (int run : runs) {
      boolean backwards = here.getRunLevel(run) % 2 == 1;
      List<Part> parts = text.parts(start + here.getRunStart(run), start + here.getRunLimit(run));
      for (Part part : backwards ? parts.reversed() : parts) {
        Pen pen = part.span().pen();
        List<Stretch> stretches = typefaces.stretches(part.text(), pen.face());
        for (Stretch stretch : backwards ? stretches.reversed() : stretches) {
          double width = stretch.width(pen.size(), backwards);
          pieces.add(new Piece(x, width, stretch, part.span(), backwards));
          x += width;
        }
      }
    }
    double width = x;
    boolean atTheRight = !order.baseIsLeftToRight() && room < Double.MAX_VALUE;
    double shift = atTheRight ? Math.max(0, room - width) : 0;
    return new Line(
        pieces.stream()
            .map(
                piece ->
                    new Piece(
                        piece.x() + shift,
                        piece.width(),
                        piece.stretch(),
                        piece.span(),
                        piece.rightToLeft()))
            .toList(),
        width + shift);
  }

  /** Text of one span. */
  private record Part(String text, Span span) {}

  /**
   * The letters of all spans, one after the other.
   *
   * @param ends where in the letters each span ends
   */
  private record Text(String letters, List<Span> spans, List<Integer> ends) {

    static Text of(List<Span> spans) {
      StringBuilder letters = new StringBuilder();
      List<Integer> ends = new ArrayList<>();
      for (Span span : spans) {
        letters.append(Letters.clean(span.text()));
        ends.add(letters.length());
      }
      return new Text(letters.toString(), spans, ends);
    }

    /** The end of a stretch without the spaces it ends with. */
    int stripped(int from, int to) {
      int end = to;
      while (end > from && letters.charAt(end - 1) == ' ') {
        end--;
      }
      return end;
    }

    List<Part> parts(int from, int to) {
      List<Part> parts = new ArrayList<>();
      int begin = 0;
      for (int i = 0; i < spans.size(); i++) {
        int first = Math.max(from, begin);
        int last = Math.min(to, ends.get(i));
        if (first < last) {
          parts.add(new Part(letters.substring(first, last), spans.get(i)));
        }
        begin = ends.get(i);
      }
      return parts;
    }
  }
}
