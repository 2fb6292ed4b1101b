package dateline.settings;

import java.util.ArrayList;
import java.util.List;

/**
 * All searches that the user saved, in the order in which they were. Immutable.
 *
 * @param unread entries of the file that this program cannot understand, as JSON
 */
public record SavedSearches(List<SavedSearch> all, List<String> unread) {

  public static final SavedSearches NONE = new SavedSearches(List.of(), List.of());

  public SavedSearches {
    all = List.copyOf(all);
    unread = List.copyOf(unread);
  }

  /** Those that mean something in a timeline. */
  public List<SavedSearch> suiting(String title) {
    return all.stream().filter(search -> search.suits(title)).toList();
  }

  /** With one more; it takes the place of one of the same name for the same timeline. */
  public SavedSearches with(SavedSearch search) {
    List<SavedSearch> changed = new ArrayList<>(all);
    for (int i = 0; i < changed.size(); i++) {
      SavedSearch old = changed.get(i);
      if (old.name().equals(search.name()) && old.timeline().equals(search.timeline())) {
        changed.set(i, search);
        return new SavedSearches(changed, unread);
      }
    }
    changed.add(search);
    return new SavedSearches(changed, unread);
  }

  public SavedSearches without(SavedSearch search) {
    return new SavedSearches(all.stream().filter(old -> !old.equals(search)).toList(), unread);
  }

  /** With one under another name, in its place; the same when the new name is empty. */
  public SavedSearches renaming(SavedSearch search, String name) {
    return name.isBlank()
        ? this
        : new SavedSearches(
            all.stream().map(old -> old.equals(search) ? old.renamed(name) : old).toList(), unread);
  }
}
