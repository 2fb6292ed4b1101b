package dateline.view.shell;

import java.util.List;
import java.util.Locale;

/** The forms in which what a window shows can be written, in the order of the menu. */
public enum ExportForm {
  HANDOUT_PDF("pdf"),
  HANDOUT_HTML("html"),
  PICTURE_PNG("png"),
  PICTURE_SVG("svg"),
  BRIEF("html", "md"),
  SOURCES("csl.json");

  private final String endings;

  ExportForm(String... endings) {
    this.endings = String.join(" ", endings);
  }

  /** What the names of such files end with by default, without the dot. */
  public String ending() {
    return endings().getFirst();
  }

  /** All that such names may end with; the ending says in which way it is written. */
  public List<String> endings() {
    return List.of(endings.split(" "));
  }

  /** Names its words. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
