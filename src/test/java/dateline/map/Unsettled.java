package dateline.map;

import java.util.List;
import java.util.Set;

/**
 * The lines between two neighbours that are no agreed border of both, by the names that the data
 * has: armistice lines, lines of control, and borders that one side does not take for one.
 *
 * @param west only what lies east of this longitude, and so on; in degrees
 */
record Unsettled(String one, String other, double west, double south, double east, double north) {

  private static final List<Unsettled> ALL =
      List.of(
          all("China", "Bhutan"),
          all("China", "India"),
          all("Cyprus", "N. Cyprus"),
          all("Ethiopia", "Somalia"),
          all("Israel", "Lebanon"),
          all("Israel", "Palestine"),
          all("Israel", "Syria"),
          all("Kenya", "S. Sudan"),
          all("Kosovo", "Serbia"),
          all("Morocco", "W. Sahara"),
          all("North Korea", "South Korea"),
          all("Siachen Glacier", "China"),
          all("Siachen Glacier", "India"),
          all("Siachen Glacier", "Pakistan"),
          all("Somalia", "Somaliland"),
          all("Sudan", "S. Sudan"),
          // Halaib.
          new Unsettled("Egypt", "Sudan", 33, 20, 40, 24),
          // The line of control in Kashmir.
          new Unsettled("India", "Pakistan", 70, 32.4, 80, 40),
          // The neck of Crimea.
          new Unsettled("Russia", "Ukraine", 32, 44, 36, 46.6));

  private static Unsettled all(String one, String other) {
    return new Unsettled(one, other, -180, -90, 180, 90);
  }

  /** Whether the line between these neighbours is unsettled here. */
  static boolean is(Set<String> neighbours, double longitude, double latitude) {
    return ALL.stream()
        .anyMatch(
            line ->
                neighbours.contains(line.one)
                    && neighbours.contains(line.other)
                    && longitude >= line.west
                    && longitude <= line.east
                    && latitude >= line.south
                    && latitude <= line.north);
  }
}
