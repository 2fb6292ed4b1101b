package dateline.layout;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines that are each drawn on their own, so that nothing has to wrap it. */
public final class TextLines {

  private static final int MOST_READ = 1_000;

  private TextLines() {}

  /**
   * The text in at most so many lines that fit the room, broken at spaces; what is left over is cut
   * with an ellipsis. Blank text has no line.
   *
   * @param room in pixels
   */
  public static List<String> of(String text, double room, int most, TextWidths widths) {
    String head = text.length() > MOST_READ ? text.substring(0, MOST_READ) : text;
    String[] words = head.strip().split("\\s+");
    List<String> lines = new ArrayList<>();
    String line = "";
    for (int word = 0; word < words.length; word++) {
      String longer = line.isEmpty() ? words[word] : line + " " + words[word];
      if (widths.width(longer) <= room) {
        line = longer;
      } else if (line.isEmpty() || lines.size() == most - 1) {
        String rest = String.join(" ", List.of(words).subList(word, words.length));
        String left = line.isEmpty() ? rest : line + " " + rest;
        lines.add(widths.fitted(left, room));
        return lines;
      } else {
        lines.add(line);
        line = "";
        word--;
      }
    }
    if (!line.isEmpty()) {
      lines.add(line);
    }
    return lines;
  }
}
