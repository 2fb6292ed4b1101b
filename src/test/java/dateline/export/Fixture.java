package dateline.export;

import dateline.io.Opened;
import dateline.io.Origin;
import dateline.io.TimelineOpener;
import dateline.session.OpenTimeline;
import java.util.Objects;

/** Open timelines for tests. */
final class Fixture {
  private Fixture() {}

  static OpenTimeline builtIn() {
    return open(Origin.ofResource("/assets/belarus-2020.json"));
  }

  static OpenTimeline of(String json) {
    return open(Origin.of("t.json", json));
  }

  private static OpenTimeline open(Origin origin) {
    Opened opened = TimelineOpener.open(origin);
    return OpenTimeline.of(
        origin.name(),
        Objects.requireNonNull(opened.timeline(), opened.problems()::toString),
        opened.dossier(),
        opened.problems());
  }
}
