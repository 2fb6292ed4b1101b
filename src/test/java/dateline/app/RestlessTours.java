package dateline.app;

import dateline.io.Origin;
import dateline.io.StoredTours;
import dateline.io.TimelineReader;
import dateline.io.TourStore;
import dateline.io.TourStore.Manner;
import dateline.model.Shape;
import dateline.model.Tour;
import dateline.model.Tour.Step;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * Saves tours into a timeline's file without end and says after each save which it was, to be
 * killed in the middle. The only tour of save <i>n</i> is planned for <i>n</i> minutes.
 */
final class RestlessTours {

  private static final String FILLING = "what the speaker knows ".repeat(10_000);

  private RestlessTours() {}

  /**
   * @param words the file of the timeline, and the number of the first save
   */
  public static void main(String[] words) throws IOException {
    Path file = Path.of(words[0]);
    TourStore store = new TourStore(file.resolveSibling("tours"));
    Origin origin = Origin.of(file);
    StoredTours stored =
        store.find(origin, Objects.requireNonNull(TimelineReader.read(origin).timeline()));
    for (int save = Integer.parseInt(words[1]); ; save++) {
      Step step = Step.of("a").withNotes(FILLING);
      Tour tour = new Tour("t", "T", "", save, List.of(step), Shape.NEW);
      stored = store.save(stored, List.of(tour), Manner.ASK);
      System.out.println(save);
    }
  }
}
