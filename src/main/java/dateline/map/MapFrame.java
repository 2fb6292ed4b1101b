package dateline.map;

import java.util.List;

/**
 * What a small map shows, in pixels from the top left. What crosses its edge goes on beyond it.
 *
 * @param land to be filled
 * @param water to be filled over it
 * @param coasts lines between the two
 * @param borders lines
 * @param unsettled lines that are nobody's agreed border
 * @param spots the place itself first, then its neighbours in view, the nearer first
 */
public record MapFrame(
    double width,
    double height,
    List<Outline> land,
    List<Outline> water,
    List<Outline> coasts,
    List<Outline> borders,
    List<Outline> unsettled,
    List<Spot> spots) {

  /** Points of a line or ring; not to be changed. */
  @SuppressWarnings("ArrayRecordComponent") // thousands of points, read by the painter alone
  public record Outline(double[] xs, double[] ys) {}

  /** A place that is named. */
  public record Spot(String name, double x, double y) {}

  public MapFrame {
    land = List.copyOf(land);
    water = List.copyOf(water);
    coasts = List.copyOf(coasts);
    borders = List.copyOf(borders);
    unsettled = List.copyOf(unsettled);
    spots = List.copyOf(spots);
  }
}
