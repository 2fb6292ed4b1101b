package dateline.io;

import dateline.article.Dossier;
import dateline.model.Problem;
import dateline.model.Timeline;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A timeline with its documents, ready to be shown.
 *
 * @param reading the file alone, without its documents; what {@link TimelineWriter} asks for
 * @param dossier the articles and where the quotations stand in them
 * @param problems those of the file and of its documents, in the order of the file
 */
public record Opened(Reading reading, Dossier dossier, List<Problem> problems, Origin origin) {
  public Opened {
    problems = List.copyOf(problems);
  }

  /** All that can be shown; null when the file is not a timeline at all. */
  public @Nullable Timeline timeline() {
    return reading.timeline();
  }

  /**
   * The bytes of a picture that the timeline names, as they are now; null when it is not to be had
   * or larger than any that is shown. Reads a file.
   */
  public byte @Nullable [] picture(String file) {
    try {
      return DocumentPath.fault(Enclosed.PICTURE, file) == null
          ? new Documents(origin).picture(file)
          : null;
    } catch (Refused e) {
      return null;
    }
  }

  /** Whether something was left out or cannot be shown, be it of the file or of its documents. */
  public boolean hasErrors() {
    return Reading.hasErrors(problems);
  }
}
