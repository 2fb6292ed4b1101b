package dateline.settings;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A filter, with its words, that the user gave a name.
 *
 * @param name as the user wrote it, not empty
 * @param timeline title of the timeline that it was made for
 * @param criteria what it asks for, each criterion by its name; see the session's filter
 */
public record SavedSearch(String name, String timeline, Map<String, List<String>> criteria) {

  public static final int LONGEST_NAME = 80;

  public SavedSearch {
    String stripped = name.strip();
    name = stripped.substring(0, Math.min(stripped.length(), LONGEST_NAME));
    if (name.isEmpty()) {
      throw new IllegalArgumentException("a saved search needs a name");
    }
    Map<String, List<String>> copies = new TreeMap<>();
    criteria.forEach((criterion, values) -> copies.put(criterion, List.copyOf(values)));
    criteria = Map.copyOf(copies);
  }

  public SavedSearch renamed(String newName) {
    return new SavedSearch(newName, timeline, criteria);
  }

  /** Whether it means something in a timeline: its own, or any when it asks for words alone. */
  public boolean suits(String title) {
    return timeline.equals(title) || criteria.keySet().equals(Set.of("text"));
  }
}
