package dateline.layout;

import java.util.List;

/**
 * Which events are shown one by one, and in which rows: valid for a stretch of time and a step of
 * resolution. Immutable.
 *
 * @param from the first millisecond of the stretch
 * @param to the first millisecond after it
 * @param millisPerPixel the coarsest resolution of the step
 * @param height of all lanes together, which may be more than the pane has
 */
public record Arrangement(
    List<LanePlan> lanes,
    long from,
    long to,
    double millisPerPixel,
    double height,
    Metrics metrics) {

  public Arrangement {
    lanes = List.copyOf(lanes);
  }
}
