package dateline.export.pdf;

import java.util.ArrayList;
import java.util.List;

/** Spreads rows over pages. */
final class Pages {

  /** A section that is shorter than this part of a page is not spread over two. */
  private static final double WHOLE = 0.5;

  private Pages() {}

  /** A row, and where on its page it stands. */
  record Placed(Row row, double top) {}

  /**
   * The rows of each page. Rows that are kept together stand together unless they are longer than a
   * page, and so do short sections. Room at the head of a page vanishes.
   *
   * @param top of the text on each page, in points
   * @param height of the text on each page, in points
   */
  static List<List<Placed>> of(List<List<Row>> sections, double top, double height) {
    List<List<Placed>> pages = new ArrayList<>();
    pages.add(new ArrayList<>());
    double used = 0;
    for (List<Row> section : sections) {
      double length = height(section);
      if (used > 0 && used + length > height && length <= height * WHOLE) {
        pages.add(new ArrayList<>());
        used = 0;
      }
      for (List<Row> group : groups(section)) {
        if (used > 0 && used + height(group) > height) {
          pages.add(new ArrayList<>());
          used = 0;
        }
        for (Row row : group) {
          if (used > 0 && used + row.height() > height) {
            pages.add(new ArrayList<>());
            used = 0;
          }
          if (used > 0 || row.drawing() != null) {
            pages.getLast().add(new Placed(row, top + used));
            used += row.height();
          }
        }
      }
    }
    return pages;
  }

  private static List<List<Row>> groups(List<Row> section) {
    List<List<Row>> groups = new ArrayList<>();
    List<Row> group = new ArrayList<>();
    for (Row row : section) {
      group.add(row);
      if (!row.withNext()) {
        groups.add(group);
        group = new ArrayList<>();
      }
    }
    if (!group.isEmpty()) {
      groups.add(group);
    }
    return groups;
  }

  private static double height(List<Row> rows) {
    return rows.stream().mapToDouble(Row::height).sum();
  }
}
