package dateline.settings;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Where one was in the timelines opened of late. Immutable.
 *
 * @param latest the latest first, one a file and at most {@value #MOST}: others are left out
 * @param greeted whether the hint of a first start was shown
 * @param unknown keys of the file that this program does not know, with their JSON; written back
 */
public record Visits(List<Visit> latest, boolean greeted, Map<String, String> unknown) {

  public static final int MOST = 50;

  /** Before anything was opened. */
  public static final Visits NONE = new Visits(List.of(), false, Map.of());

  public Visits {
    Set<String> files = new HashSet<>();
    latest = latest.stream().filter(visit -> files.add(visit.file())).limit(MOST).toList();
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

  /** With the hint of a first start shown. */
  public Visits withGreeted() {
    return new Visits(latest, true, unknown);
  }
}
