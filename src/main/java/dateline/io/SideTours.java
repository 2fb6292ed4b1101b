package dateline.io;

import dateline.model.Shape;
import dateline.model.Tour;
import dateline.notes.TimelineIdentity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Tours that are kept beside a timeline's file since it cannot be written, as JSON:
 *
 * <pre>{@code
 * { "format": "dateline-tours/1",
 *   "timeline": { "title": "…", "location": "…", "events": ["…"] },
 *   "tours": [ { "id": "…", "title": "…", "steps": [ … ] } ],
 *   "without": ["id of a tour of the timeline's file that was taken away"] }
 * }</pre>
 *
 * The tours are as in a timeline's file; one with the id of a tour there stands in its place.
 * Unknown keys, and tours that cannot be read, are written back as they were.
 *
 * @param identity of the timeline that they belong to
 * @param unread JSON of what could not be read
 */
record SideTours(
    TimelineIdentity identity,
    List<Tour> tours,
    List<String> without,
    List<String> unread,
    Shape shape) {
  private static final String FORMAT = "dateline-tours/1";

  SideTours {
    tours = List.copyOf(tours);
    without = List.copyOf(without);
    unread = List.copyOf(unread);
  }

  /** What there is before anything was kept. */
  static SideTours none(TimelineIdentity identity) {
    return new SideTours(identity, List.of(), List.of(), List.of(), Shape.NEW);
  }

  static boolean isKnown(JsonValue.Fields root) {
    return FORMAT.equals(SmallJson.string(root.get("format")));
  }

  /** What a file says that {@link #isKnown}. */
  static SideTours of(JsonValue.Fields root) {
    FieldReader fields = new FieldReader(root);
    List<Tour> tours = new ArrayList<>();
    List<String> unread = new ArrayList<>();
    for (JsonValue item : fields.items("tours")) {
      Tour tour = TourText.tour(item);
      if (tour == null || tours.stream().anyMatch(other -> other.id().equals(tour.id()))) {
        unread.add(item.compact());
      } else {
        tours.add(tour);
      }
    }
    List<String> without = fields.texts("without");
    Shape shape = fields.shape("format", "timeline", "tours");
    return new SideTours(NotesFile.identity(root), tours, without, unread, shape);
  }

  /** The same of a timeline as it is now. */
  SideTours of(TimelineIdentity now) {
    return new SideTours(now, tours, without, unread, shape);
  }

  /** Only what differs between the tours that are wanted and those of the timeline's file. */
  SideTours with(TimelineIdentity now, List<Tour> wanted, List<Tour> inFile) {
    List<Tour> differing =
        wanted.stream()
            .filter(tour -> inFile.stream().noneMatch(other -> same(tour, other)))
            .toList();
    List<String> gone =
        inFile.stream()
            .map(Tour::id)
            .filter(id -> wanted.stream().noneMatch(tour -> tour.id().equals(id)))
            .toList();
    return new SideTours(now, differing, gone, unread, shape);
  }

  private static boolean same(Tour a, Tour b) {
    return a.id().equals(b.id()) && TourText.same(List.of(a), List.of(b));
  }

  /** The tours of a timeline's file with these in place of, and behind, its own. */
  List<Tour> mergedInto(List<Tour> inFile) {
    Map<String, Tour> merged = new LinkedHashMap<>();
    inFile.forEach(tour -> merged.put(tour.id(), tour));
    without.forEach(merged::remove);
    tours.forEach(tour -> merged.put(tour.id(), tour));
    return List.copyOf(merged.values());
  }

  boolean holds(SideTours other) {
    return without.equals(other.without) && TourText.same(tours, other.tours);
  }

  String text() {
    List<JsonValue> items = new ArrayList<>();
    tours.forEach(tour -> items.add(ItemFields.tour(tour)));
    unread.forEach(json -> items.add(JsonValue.parse(json)));
    return JsonLayout.text(
        new FieldList(shape)
            .always("format", FORMAT)
            .always("timeline", NotesFile.fields(identity))
            .always("tours", new JsonValue.Items(items))
            .texts("without", without)
            .object());
  }
}
