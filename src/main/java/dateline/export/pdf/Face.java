package dateline.export.pdf;

/** The typefaces that the program brings along, as a document uses them. */
public enum Face {
  TEXT("Inter-Regular"),
  MEDIUM("Inter-Medium"),
  STRONG("Inter-SemiBold"),
  SERIF("SourceSerif4-Regular");

  private final String file;

  Face(String file) {
    this.file = file;
  }

  String resource() {
    return "/assets/fonts/" + file + ".ttf";
  }
}
