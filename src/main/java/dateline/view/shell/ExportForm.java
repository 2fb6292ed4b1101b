package dateline.view.shell;

import java.util.Locale;

/** The forms in which what a window shows can be written, in the order of the menu. */
public enum ExportForm {
  HANDOUT_PDF("pdf", true),
  HANDOUT_HTML("html", true),
  PICTURE_PNG("png", false),
  PICTURE_SVG("svg", false);

  private final String ending;
  private final boolean ofTour;

  ExportForm(String ending, boolean ofTour) {
    this.ending = ending;
    this.ofTour = ofTour;
  }

  /** What the names of such files end with, without the dot. */
  public String ending() {
    return ending;
  }

  /** Whether it is of a tour, so that the menu asks which. */
  public boolean isOfTour() {
    return ofTour;
  }

  /** Names its words. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
