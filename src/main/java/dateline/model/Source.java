package dateline.model;

import dateline.time.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * A document that events rest on.
 *
 * @param published when it was published; null when the file does not say
 * @param publishedNote how that date was reached
 * @param url where it was published, never fetched
 * @param document path of the stored copy, relative to the timeline's folder or that folder's
 *     parent
 * @param sha256 checksum of the stored copy, 64 lower-case hexadecimal digits
 * @param caveat what a reader should know of this source
 */
public record Source(
    String id,
    String title,
    String outlet,
    String author,
    @Nullable Edtf published,
    Basis publishedBasis,
    String publishedNote,
    String language,
    String url,
    String document,
    String sha256,
    String caveat,
    Shape shape) {

  /** The shortest name that a reader knows it by: its outlet, else its title. */
  public String shortName() {
    return outlet.isEmpty() ? title : outlet;
  }
}
