package dateline.export.handout;

import dateline.layout.TextWidths;
import dateline.render.DrawSurface;
import dateline.render.Palette;
import dateline.render.TextStyle;
import dateline.session.show.Show;
import java.util.stream.IntStream;

/**
 * The whole tour on a line: the steps by their numbers, in the order of time. They stand at even
 * distances, since most stories crowd their steps in a corner of their time; how far apart they are
 * is shown at each step.
 */
final class Overview {

  static final double HEIGHT = 26;

  private static final int MOST = 32;
  private static final double RADIUS = 8;

  private Overview() {}

  /** Whether there is an order to show, and the steps can be told apart. */
  static boolean fits(Show show) {
    return show.size() > 1 && show.size() <= MOST;
  }

  static void paint(DrawSurface surface, Show show, double width, TextWidths widths) {
    Palette palette = Palette.LIGHT;
    int count = show.size();
    int[] order =
        IntStream.range(0, count)
            .boxed()
            .sorted((a, b) -> Long.compare(show.from(a), show.from(b)))
            .mapToInt(stop -> stop)
            .toArray();
    double radius = Math.min(RADIUS, width / count * 0.42);
    double middle = HEIGHT / 2;
    surface.line(0, middle, width, middle, palette.fgSubtle(), 0.7);
    for (int place = 0; place < count; place++) {
      double x = radius + (width - 2 * radius) * place / (count - 1);
      String number = Integer.toString(order[place] + 1);
      surface.fillCircle(x, middle, radius + 2, palette.bg());
      surface.strokeCircle(x, middle, radius, palette.accent(), 0.8);
      surface.text(
          number, x - widths.width(number) / 2, middle + 2.7, TextStyle.SMALL_STRONG, palette.fg());
    }
  }
}
