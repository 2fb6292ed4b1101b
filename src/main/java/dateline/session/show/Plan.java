package dateline.session.show;

import dateline.model.Tour;
import java.util.Arrays;
import java.util.List;

/** How long each stop of a show is meant to take. In seconds. */
public final class Plan {

  /** No lengths were planned. */
  public static final Plan NONE = new Plan(new long[] {0});

  /** When each stop should begin; one more than stops, the last being the end. */
  private final long[] begins;

  private Plan(long[] begins) {
    this.begins = begins;
  }

  /**
   * The plan of some steps. Steps without a length share evenly what the whole leaves over; when it
   * leaves nothing they take none.
   *
   * @param minutes planned for the whole; 0 when not given
   */
  public static Plan of(List<Tour.Step> steps, int minutes) {
    long given = steps.stream().mapToLong(step -> Math.max(0, step.minutes())).sum() * 60;
    long open = steps.stream().filter(step -> step.minutes() <= 0).count();
    long rest = Math.max(0, minutes * 60L - given);
    if (given == 0 && (rest == 0 || open == 0)) {
      return NONE;
    }
    long[] begins = new long[steps.size() + 1];
    long shared = 0;
    long sharing = 0;
    for (int step = 0; step < steps.size(); step++) {
      long length = Math.max(0, steps.get(step).minutes()) * 60L;
      if (length == 0) {
        sharing++;
        length = rest * sharing / open - shared;
        shared += length;
      }
      begins[step + 1] = begins[step] + length;
    }
    return new Plan(begins);
  }

  /** Whether anything was planned. */
  public boolean given() {
    return total() > 0;
  }

  /** When a stop should begin, counted from the start. */
  public long begin(int stop) {
    return begins[Math.min(stop, begins.length - 1)];
  }

  /** When a stop should be over. */
  public long end(int stop) {
    return begin(stop + 1);
  }

  /** The length of the whole. */
  public long total() {
    return begins[begins.length - 1];
  }

  @Override
  public String toString() {
    return "Plan" + Arrays.toString(begins);
  }
}
