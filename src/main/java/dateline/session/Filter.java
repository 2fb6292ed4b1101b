package dateline.session;

import dateline.time.Edtf;
import dateline.time.EdtfException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Which events are wanted: those that have one of the chosen values of every facet that has any
 * chosen, that touch the dates, and that have the words. What it comes to for a timeline is {@link
 * Shown}.
 *
 * @param chosen the keys chosen of each facet, as {@link Facets} names them; none for all
 * @param dates a date or interval, of which an open side is without end; null for all
 * @param text words as one types them to find something; empty for all
 */
public record Filter(Map<Facet, Set<String>> chosen, @Nullable Edtf dates, String text) {

  public static final Filter ALL = new Filter(Map.of(), null, "");

  private static final String DATES = "dates";
  private static final String TEXT = "text";

  public Filter {
    Map<Facet, Set<String>> some = new EnumMap<>(Facet.class);
    chosen.forEach(
        (facet, keys) -> {
          if (!keys.isEmpty()) {
            some.put(facet, Set.copyOf(keys));
          }
        });
    chosen = Map.copyOf(some);
    text = text.strip();
  }

  /** Whether nothing is left out. */
  public boolean isAll() {
    return equals(ALL);
  }

  /** The chosen keys of a facet; none when all are wanted. */
  public Set<String> of(Facet facet) {
    return chosen.getOrDefault(facet, Set.of());
  }

  /** With a key chosen that was not, or no longer. */
  public Filter toggled(Facet facet, String key) {
    Set<String> keys = new TreeSet<>(of(facet));
    if (!keys.remove(key)) {
      keys.add(key);
    }
    return with(facet, keys);
  }

  /** With these keys of a facet and no others. */
  public Filter with(Facet facet, Set<String> keys) {
    Map<Facet, Set<String>> changed = new EnumMap<>(Facet.class);
    changed.putAll(chosen);
    changed.put(facet, keys);
    return new Filter(changed, dates, text);
  }

  public Filter withDates(@Nullable Edtf wanted) {
    return new Filter(chosen, wanted, text);
  }

  public Filter withText(String words) {
    return new Filter(chosen, dates, words);
  }

  /** The same as words, to be kept in a file: each criterion by its name. */
  public Map<String, List<String>> criteria() {
    Map<String, List<String>> criteria = new LinkedHashMap<>();
    for (Facet facet : Facet.values()) {
      if (chosen.containsKey(facet)) {
        criteria.put(name(facet), List.copyOf(new TreeSet<>(of(facet))));
      }
    }
    if (dates != null) {
      criteria.put(DATES, List.of(dates.text()));
    }
    if (!text.isEmpty()) {
      criteria.put(TEXT, List.of(text));
    }
    return criteria;
  }

  /** The filter that such words stand for; what they say besides, or wrongly, is left out. */
  public static Filter of(Map<String, List<String>> criteria) {
    Filter filter = ALL;
    for (Facet facet : Facet.values()) {
      filter = filter.with(facet, Set.copyOf(criteria.getOrDefault(name(facet), List.of())));
    }
    List<String> words = new ArrayList<>(criteria.getOrDefault(TEXT, List.of()));
    return filter.withDates(date(criteria.get(DATES))).withText(String.join(" ", words));
  }

  private static @Nullable Edtf date(@Nullable List<String> expression) {
    try {
      return expression == null || expression.isEmpty() ? null : Edtf.parse(expression.getFirst());
    } catch (EdtfException _) {
      return null;
    }
  }

  private static String name(Facet facet) {
    return facet.name().toLowerCase(Locale.ROOT);
  }
}
