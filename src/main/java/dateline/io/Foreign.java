package dateline.io;

import dateline.model.Timeline;
import dateline.words.Said;
import java.util.List;

/** What a JSON file that is no timeline seems to be, told by its keys. */
final class Foreign {
  private Foreign() {}

  /**
   * @param root keys of the outermost object
   * @param event keys of the first entry of a list called events; may be empty
   */
  static Said wording(List<String> root, List<String> event) {
    return Message.of("foreign", Message.of("foreign." + guess(root, event)), Timeline.FORMAT);
  }

  private static String guess(List<String> root, List<String> event) {
    if (event.contains("start_date") || root.contains("eras")) {
      return "timelinejs";
    }
    if (root.contains("features") || root.contains("geometry")) {
      return "geojson";
    }
    if (root.contains("traceEvents")) {
      return "trace";
    }
    if (root.contains("@context") || root.contains("@graph")) {
      return "json-ld";
    }
    if (root.contains("nbformat")) {
      return "notebook";
    }
    if (root.contains("$defs") || root.contains("properties")) {
      return "schema";
    }
    return root.contains("format") ? "other" : "json";
  }
}
