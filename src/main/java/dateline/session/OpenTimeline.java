package dateline.session;

import dateline.article.Dossier;
import dateline.index.EventIds;
import dateline.index.EventIndex;
import dateline.model.Problem;
import dateline.model.Timeline;
import java.util.List;

/**
 * A timeline that is open, with all that is worked out from it once. Immutable.
 *
 * @param name of the file, to show
 * @param problems found while opening it
 * @param pictures where those that the timeline names are to be had
 */
public record OpenTimeline(
    String name,
    Timeline timeline,
    Dossier dossier,
    EventIndex index,
    EventIds ids,
    List<Problem> problems,
    Pictures pictures) {

  public OpenTimeline {
    problems = List.copyOf(problems);
  }

  /** A timeline whose pictures are not to be had. */
  public static OpenTimeline of(
      String name, Timeline timeline, Dossier dossier, List<Problem> problems) {
    return of(name, timeline, dossier, problems, Pictures.NONE);
  }

  /** Builds the indexes. Cost: linear in the events, and a sort. */
  public static OpenTimeline of(
      String name, Timeline timeline, Dossier dossier, List<Problem> problems, Pictures pictures) {
    return new OpenTimeline(
        name,
        timeline,
        dossier,
        EventIndex.of(timeline),
        new EventIds(timeline.events()),
        problems,
        pictures);
  }

  /** The position in time of the event with this id, or -1. */
  public int position(String id) {
    int event = ids.event(id);
    return event < 0 ? -1 : index.position(event);
  }
}
