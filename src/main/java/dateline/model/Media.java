package dateline.model;

/**
 * A picture of an event.
 *
 * @param file its path, by the rules for documents
 * @param alt what it shows, for those who do not see it; may be empty
 * @param caption what a reader is told beneath it; may be empty
 * @param credit whose it is; may be empty
 * @param sha256 of the file's bytes, in lower-case hexadecimal; empty when not given
 */
public record Media(
    String file, String alt, String caption, String credit, String sha256, Shape shape) {

  public Media withSha256(String sum) {
    return new Media(file, alt, caption, credit, sum, shape);
  }
}
