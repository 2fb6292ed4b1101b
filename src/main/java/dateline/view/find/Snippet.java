package dateline.view.find;

import dateline.index.SearchWords;
import dateline.index.SearchWords.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A text, or the part of it around the words that were found, in pieces. */
record Snippet(List<Piece> pieces) {

  /** So many characters stand before the first mark of a long text. */
  private static final int LEAD = 36;

  private static final int LONGEST = 240;
  private static final String MORE = "…";

  /** A piece of a text, marked as what was looked for or not. */
  record Piece(String text, boolean marked) {}

  Snippet {
    pieces = List.copyOf(pieces);
  }

  /** A text from its beginning. */
  static Snippet whole(String text, SearchWords words, boolean similar) {
    return cut(text, 0, words.marks(text, similar));
  }

  /** A text from a few words before the first mark. */
  static Snippet around(String text, SearchWords words, boolean similar) {
    List<Mark> marks = words.marks(text, similar);
    return cut(text, marks.isEmpty() ? 0 : start(text, marks.getFirst().start()), marks);
  }

  /** The first of the texts that has any of the words; without pieces when none has. */
  static Snippet first(List<String> texts, SearchWords words, boolean similar) {
    return texts.stream()
        .map(text -> around(text, words, similar))
        .filter(Snippet::isMarked)
        .findFirst()
        .orElse(new Snippet(List.of()));
  }

  boolean isMarked() {
    return pieces.stream().anyMatch(Piece::marked);
  }

  String text() {
    return pieces.stream().map(Piece::text).collect(Collectors.joining());
  }

  /** The beginning of a word a little before a place. */
  private static int start(String text, int place) {
    if (place <= LEAD) {
      return 0;
    }
    int space = text.indexOf(' ', place - LEAD);
    return space < 0 || space >= place ? place : space + 1;
  }

  private static Snippet cut(String text, int start, List<Mark> marks) {
    List<Piece> pieces = new ArrayList<>();
    int end = end(text, start);
    int at = start;
    for (Mark mark : marks) {
      if (mark.start() >= at && mark.end() <= end) {
        add(pieces, text.substring(at, mark.start()), false);
        add(pieces, text.substring(mark.start(), mark.end()), true);
        at = mark.end();
      }
    }
    add(pieces, text.substring(at, end) + (end < text.length() ? MORE : ""), false);
    if (start > 0) {
      pieces.addFirst(new Piece(MORE, false));
    }
    return new Snippet(pieces);
  }

  /** Where to cut a long text: not within a letter of two characters. */
  private static int end(String text, int start) {
    int end = Math.min(text.length(), start + LONGEST);
    return end < text.length() && Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end;
  }

  private static void add(List<Piece> pieces, String text, boolean marked) {
    if (!text.isEmpty()) {
      pieces.add(new Piece(text.replaceAll("\\s", " "), marked));
    }
  }
}
