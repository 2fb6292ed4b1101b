package dateline.export.handout;

import dateline.session.show.Show;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * The small timeline on a handout: the steps by their numbers, in the order of time. They stand at
 * even distances, since most stories crowd their steps in a corner of their time; what happened
 * when is said at each step.
 */
final class HandoutStrip {

  private static final int MOST = 40;
  private static final int WIDTH = 640;
  private static final int HEIGHT = 44;
  private static final int MARGIN = 14;

  private HandoutStrip() {}

  /** The picture; empty for fewer than two steps, and for more than can be told apart. */
  static String svg(Show show) {
    int count = show.size();
    if (count < 2 || count > MOST) {
      return "";
    }
    int[] order =
        IntStream.range(0, count)
            .boxed()
            .sorted((a, b) -> Long.compare(show.from(a), show.from(b)))
            .mapToInt(stop -> stop)
            .toArray();
    StringBuilder svg = new StringBuilder();
    svg.append(
        "<svg class=\"strip\" viewBox=\"0 0 "
            + WIDTH
            + " "
            + HEIGHT
            + "\" aria-hidden=\"true\">\n");
    svg.append("<line x1=\"0\" y1=\"22\" x2=\"" + WIDTH + "\" y2=\"22\" stroke=\"#454b55\"/>\n");
    for (int place = 0; place < count; place++) {
      double x = MARGIN + (WIDTH - 2.0 * MARGIN) * place / (count - 1);
      svg.append(
          String.format(
              Locale.ROOT,
              "<circle cx=\"%.1f\" cy=\"22\" r=\"9\" fill=\"#fff\" stroke=\"#2369c8\"/><text"
                  + " x=\"%.1f\" y=\"25.5\" text-anchor=\"middle\" font-size=\"9.5\">%d</text>\n",
              x,
              x,
              order[place] + 1));
    }
    return svg.append("</svg>\n").toString();
  }
}
