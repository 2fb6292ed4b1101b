package dateline.session;

import dateline.model.Event;
import java.util.Set;

/**
 * Which events are shown.
 *
 * @param hiddenThemes ids of themes; an event is hidden when all its themes are
 */
public record Filter(Set<String> hiddenThemes) {

  public static final Filter ALL = new Filter(Set.of());

  public Filter {
    hiddenThemes = Set.copyOf(hiddenThemes);
  }

  public boolean shows(Event event) {
    return hiddenThemes.isEmpty()
        || event.themes().isEmpty()
        || !hiddenThemes.containsAll(event.themes());
  }
}
