package dateline.io;

import dateline.model.Timeline;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A timeline as read, with the places that the check of its documents needs. */
record Draft(@Nullable Timeline timeline, Problems problems, Places places) {

  /** What is not a timeline. */
  static Draft nothing(Problems problems) {
    return new Draft(
        null,
        problems,
        new Places(List.of(), List.of(), List.of(), List.of(), Map.of(), Map.of(), Map.of()));
  }

  /**
   * Places in the file.
   *
   * @param events for each event the places of its evidence
   * @param disagreements for each disagreement the places of its accounts
   * @param links for each link the places of its evidence
   * @param tours for each tour the places of its steps
   * @param sources where each source's object begins, by id
   * @param documents where each source names its document, by the source's id
   * @param pictures where each picture of an event names its file, by the event's id
   */
  record Places(
      List<long[]> events,
      List<long[]> disagreements,
      List<long[]> links,
      List<long[]> tours,
      Map<String, Long> sources,
      Map<String, Long> documents,
      Map<String, long[]> pictures) {}
}
