package dateline.io;

import dateline.model.Media;
import dateline.model.Problem.About;
import dateline.model.Timeline;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/** Reports pictures that are not to be had, cannot be shown, or are not the ones meant. */
final class PictureCheck {
  private final Timeline timeline;
  private final Documents documents;
  private final Draft draft;

  PictureCheck(Timeline timeline, Documents documents, Draft draft) {
    this.timeline = timeline;
    this.documents = documents;
    this.draft = draft;
  }

  /**
   * Looks at each picture's first bytes, and at all of them where a checksum is given.
   *
   * @param cancelled asked before each picture; true ends the check
   * @throws CancellationException when cancelled
   */
  void run(BooleanSupplier cancelled) {
    for (Map.Entry<String, List<Media>> event : timeline.pictures().entrySet()) {
      long[] places = draft.places().pictures().getOrDefault(event.getKey(), new long[0]);
      for (int number = 0; number < event.getValue().size(); number++) {
        if (cancelled.getAsBoolean()) {
          throw new CancellationException();
        }
        check(event.getValue().get(number), number < places.length ? places[number] : Place.NONE);
      }
    }
  }

  private void check(Media picture, long place) {
    Problems problems = draft.problems();
    if (picture.file().isEmpty()) {
      return;
    }
    if (picture.alt().isBlank()) {
      problems.hint(About.DOCUMENT, place, Enclosed.PICTURE.message("no-alt", picture.file()));
    }
    try {
      byte[] bytes = documents.picture(picture.file());
      String sum = picture.sha256().isEmpty() ? "" : TimelineOpener.sha256(bytes);
      if (!sum.equals(picture.sha256())) {
        problems.warning(
            About.DOCUMENT, place, Enclosed.PICTURE.message("other", picture.file(), sum));
      }
    } catch (Refused e) {
      problems.error(About.DOCUMENT, place, e.why());
    }
  }
}
