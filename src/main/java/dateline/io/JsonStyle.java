package dateline.io;

/**
 * How the JSON of a file is laid out.
 *
 * @param newline between lines; empty when all stands on one
 * @param step what each level is indented by
 * @param padding within the braces of an object on one line
 * @param comma between entries on one line
 * @param colon between a key and its value
 * @param width columns that an object or list may take on one line; 0 when each has lines of its
 *     own
 */
record JsonStyle(
    String newline, String step, String padding, String comma, String colon, int width) {

  /** This program's own. */
  static final JsonStyle OWN = new JsonStyle("\n", "  ", " ", ", ", ": ", 100);

  /** What is looked at; layout does not change in the middle of a file. */
  private static final int SAMPLE = 200_000;

  /** All on one line. */
  boolean isOneLine() {
    return newline.isEmpty();
  }

  JsonStyle withWidth(int columns) {
    return new JsonStyle(newline, step, padding, comma, colon, columns);
  }

  /**
   * The style of a JSON text, as its beginning tells. Cost: linear in at most {@value #SAMPLE}
   * characters.
   */
  static JsonStyle of(String json) {
    Sample sample = new Sample(json);
    sample.look();
    boolean padded = sample.padded > sample.bare;
    boolean spaced = sample.spaced > sample.tight || sample.spaced + sample.tight == 0;
    String newline = sample.newline;
    return new JsonStyle(
        newline,
        sample.step,
        padded ? " " : "",
        newline.isEmpty() && !sample.airy ? "," : ", ",
        spaced ? ": " : ":",
        newline.isEmpty() ? Integer.MAX_VALUE : sample.oneLiners == 0 ? 0 : OWN.width);
  }

  /** Counts what stands after brackets, colons and commas. */
  private static final class Sample {
    private final String json;
    private String newline = "";
    private String step = OWN.step;
    private boolean stepKnown;
    private int depth;
    private int padded;
    private int bare;
    private int spaced;
    private int tight;
    private int oneLiners;
    private boolean airy;

    Sample(String json) {
      this.json = json;
    }

    void look() {
      int end = Math.min(json.length(), SAMPLE);
      for (int at = 0; at < end; at++) {
        switch (json.charAt(at)) {
          case '"' -> at = JsonSpan.endOfText(json, at) - 1;
          case '{', '[' -> {
            depth++;
            opened(at);
          }
          case '}', ']' -> depth--;
          case ':' -> {
            if (at + 1 < end && json.charAt(at + 1) == ' ') {
              spaced++;
            } else {
              tight++;
            }
          }
          case ',' -> airy |= at + 1 < end && json.charAt(at + 1) == ' ';
          case '\r', '\n' -> {
            if (depth > 0) {
              line(at);
            }
          }
          default -> {}
        }
      }
    }

    private void opened(int at) {
      int next = JsonSpan.afterWhite(json, at + 1);
      if (next >= json.length() || json.charAt(next) == '}' || json.charAt(next) == ']') {
        return;
      }
      String lead = json.substring(at + 1, next);
      if (lead.indexOf('\n') >= 0 || lead.indexOf('\r') >= 0) {
        return;
      }
      oneLiners += depth > 1 ? 1 : 0;
      if (json.charAt(at) == '{') {
        padded += lead.isEmpty() ? 0 : 1;
        bare += lead.isEmpty() ? 1 : 0;
      }
    }

    private void line(int at) {
      boolean pair = json.startsWith("\r\n", at);
      if (newline.isEmpty()) {
        newline = pair ? "\r\n" : json.substring(at, at + 1);
      }
      int from = at + (pair ? 2 : 1);
      int to = from;
      while (to < json.length() && (json.charAt(to) == ' ' || json.charAt(to) == '\t')) {
        to++;
      }
      if (!stepKnown && depth == 1 && to > from && to < json.length() && json.charAt(to) == '"') {
        step = json.substring(from, to);
        stepKnown = true;
      }
    }
  }
}
