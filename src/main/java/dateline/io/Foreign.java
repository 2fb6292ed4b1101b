package dateline.io;

import dateline.model.Timeline;
import java.util.List;

/** What a JSON file that is no timeline seems to be, told by its keys. */
final class Foreign {
  private Foreign() {}

  /**
   * @param root keys of the outermost object
   * @param event keys of the first entry of a list called events; may be empty
   */
  static String wording(List<String> root, List<String> event) {
    return "This is "
        + guess(root, event)
        + ", not a Dateline timeline, which says \"format\": \"%s\" and has \"events\"."
            .formatted(Timeline.FORMAT);
  }

  private static String guess(List<String> root, List<String> event) {
    if (event.contains("start_date") || root.contains("eras")) {
      return "a TimelineJS file";
    }
    if (root.contains("features") || root.contains("geometry")) {
      return "a GeoJSON file";
    }
    if (root.contains("traceEvents")) {
      return "a performance trace";
    }
    if (root.contains("@context") || root.contains("@graph")) {
      return "a JSON-LD file";
    }
    if (root.contains("nbformat")) {
      return "a notebook";
    }
    if (root.contains("$defs") || root.contains("properties")) {
      return "a JSON Schema";
    }
    return root.contains("format") ? "a file of another format" : "JSON";
  }
}
