package dateline.render;

import java.util.ArrayList;
import java.util.List;

/** Breaks a lane's name into lines for the column at the left. */
public final class LaneNames {

  private static final int MOST_LINES = 2;

  private LaneNames() {}

  /** At most two lines, the last cut with an ellipsis; broken at spaces where there are any. */
  public static List<String> lines(String name, double gutter) {
    int most = Math.max(6, (int) ((gutter - 16) / 6.6));
    List<String> lines = new ArrayList<>();
    String rest = name.strip();
    while (!rest.isEmpty() && lines.size() < MOST_LINES) {
      boolean last = lines.size() == MOST_LINES - 1;
      if (rest.length() <= most) {
        lines.add(rest);
        return lines;
      }
      int space = rest.lastIndexOf(' ', most);
      if (last || space <= 0) {
        int end =
            rest.offsetByCodePoints(0, Math.min(most - 1, rest.codePointCount(0, rest.length())));
        lines.add(rest.substring(0, end) + "…");
        return lines;
      }
      lines.add(rest.substring(0, space));
      rest = rest.substring(space + 1);
    }
    return lines;
  }
}
