package dateline.io;

import dateline.model.Problem;
import dateline.model.Problem.About;
import dateline.model.Problem.Severity;
import dateline.words.Said;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Collects what is wrong with one file. Of each severity the first {@value #MOST} are kept and the
 * rest counted; an unknown key is told once for each kind of object, with its count.
 */
final class Problems {
  static final int MOST = 1000;

  private final String file;
  private final Map<Severity, List<Problem>> kept = new EnumMap<>(Severity.class);
  private final Map<Severity, Integer> rest = new EnumMap<>(Severity.class);
  private final Map<UnknownKey, Occurrences> unknownKeys = new LinkedHashMap<>();

  private record UnknownKey(ObjectKind kind, String key) {}

  private static final class Occurrences {
    private final long first;
    private int count;

    Occurrences(long first) {
      this.first = first;
    }
  }

  Problems(String file) {
    this.file = file;
  }

  void error(long place, Said message) {
    error(About.FILE, place, message);
  }

  void error(About about, long place, Said message) {
    add(Severity.ERROR, about, place, message);
  }

  void warning(long place, Said message) {
    warning(About.FILE, place, message);
  }

  void warning(About about, long place, Said message) {
    add(Severity.WARNING, about, place, message);
  }

  void hint(long place, Said message) {
    hint(About.FILE, place, message);
  }

  void hint(About about, long place, Said message) {
    add(Severity.HINT, about, place, message);
  }

  /** Notes a key that no object of this kind has; cheap however often it is met. */
  void unknownKey(ObjectKind kind, String key, long place) {
    UnknownKey unknown = new UnknownKey(kind, key);
    Occurrences met = unknownKeys.get(unknown);
    if (met == null) {
      if (unknownKeys.size() == MOST) {
        rest.merge(Severity.HINT, 1, Integer::sum);
        return;
      }
      met = new Occurrences(place);
      unknownKeys.put(unknown, met);
    }
    met.count++;
  }

  /** Forgets everything: what was wrong with the parts does not matter when the whole is not it. */
  void clear() {
    kept.clear();
    rest.clear();
    unknownKeys.clear();
  }

  /** Whether no further error will be kept, so that its wording need not be made. */
  boolean full() {
    return kept.getOrDefault(Severity.ERROR, List.of()).size() >= MOST;
  }

  boolean hasErrors() {
    return kept.containsKey(Severity.ERROR);
  }

  private void add(Severity severity, About about, long place, Said message) {
    List<Problem> list = kept.computeIfAbsent(severity, s -> new ArrayList<>());
    if (list.size() < MOST) {
      list.add(problem(severity, about, place, message));
    } else {
      rest.merge(severity, 1, Integer::sum);
    }
  }

  private Problem problem(Severity severity, About about, long place, Said message) {
    return new Problem(severity, about, file, Place.line(place), Place.column(place), message);
  }

  /** All problems in the order of the file, those without a place last. */
  List<Problem> inOrder() {
    List<Problem> all = new ArrayList<>();
    kept.values().forEach(all::addAll);
    unknownKeys.forEach(
        (unknown, met) ->
            all.add(problem(Severity.HINT, About.FILE, met.first, wording(unknown, met.count))));
    all.sort(
        Comparator.<Problem>comparingInt(p -> p.line() == 0 ? Integer.MAX_VALUE : p.line())
            .thenComparingInt(Problem::column)
            .thenComparing(Problem::severity));
    rest.forEach(
        (severity, count) ->
            all.add(problem(severity, About.FILE, Place.NONE, Message.of("more", count, MOST))));
    return List.copyOf(all);
  }

  private static Said wording(UnknownKey unknown, int count) {
    return Wording.guess(
        Message.of("key.unknown", Wording.shown(unknown.key), unknown.kind.said(), count),
        unknown.key,
        unknown.kind.keys());
  }
}
