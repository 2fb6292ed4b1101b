package dateline.settings;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where one was in the timelines opened of late. Immutable.
 *
 * @param latest one a file, the latest first, at most {@value #MOST}
 * @param greeted whether the hint of a first start was read and taken away
 * @param unknown keys of the file that this program does not know, with their JSON; written back
 */
public record Visits(List<Visit> latest, boolean greeted, Map<String, String> unknown) {

  public static final int MOST = 50;

  /** Before anything was opened. */
  public static final Visits NONE = new Visits(List.of(), false, Map.of());

  public Visits {
    latest = latest.stream().limit(MOST).toList();
    unknown = Map.copyOf(unknown);
  }

  /** The visit to a file, if it is remembered. */
  public Optional<Visit> to(String file) {
    return latest.stream().filter(visit -> visit.file().equals(file)).findFirst();
  }

  /** With a visit as the latest, in place of an earlier one to the same file. */
  public Visits with(Visit visit) {
    Stream<Visit> others = latest.stream().filter(old -> !old.file().equals(visit.file()));
    return new Visits(Stream.concat(Stream.of(visit), others).toList(), greeted, unknown);
  }

  /** With the hint of a first start taken away. */
  public Visits withGreeted() {
    return new Visits(latest, true, unknown);
  }
}
