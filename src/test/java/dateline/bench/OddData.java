package dateline.bench;

import dateline.index.Crowds;
import dateline.model.Event;
import dateline.model.Timeline;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;

/**
 * Timelines that nobody hopes for.
 *
 * @param name for the table
 * @param make the timeline, when it is measured
 */
record OddData(String name, Supplier<Timeline> make) {

  private static final String DAY = "2020-02-07";

  static final List<OddData> ALL =
      List.of(
          new OddData("no event", () -> of(List.of())),
          new OddData("one event", () -> of(List.of(event(DAY, "Alone")))),
          new OddData(
              "100,000 at one instant", () -> same(100_000, event(DAY + "T12:00:00Z", "Noon"))),
          new OddData("1,000,000 on one day", () -> same(1_000_000, event(DAY, "A day"))),
          new OddData(
              "10,000 years beside a minute",
              () ->
                  of(
                      List.of(
                          event("-7999/2000", "Ten thousand years"),
                          event("1969-07-20T20:17Z/1969-07-20T20:18Z", "A minute")))),
          new OddData("titles of 10,000 letters", () -> titled("W".repeat(10_000))),
          new OddData(
              "titles from right to left",
              () -> titled("\u062e\u0628\u0631 \u0639\u0627\u062c\u0644 ".repeat(40))),
          new OddData("titles of emoji", () -> titled("\ud83d\udc4d\ud83c\udffd ".repeat(60))),
          new OddData("spans of 60 years, 100,000", OddData::spans));

  Timeline timeline() {
    return make.get();
  }

  private static Event event(String when, String title) {
    return Crowds.event("e", when, title, List.of(), 2);
  }

  private static Timeline of(List<Event> events) {
    return Crowds.of(events, List.of());
  }

  private static Timeline same(int count, Event event) {
    return of(Collections.nCopies(count, event));
  }

  private static Timeline titled(String title) {
    List<Event> events = new ArrayList<>();
    for (int i = 0; i < 10_000; i++) {
      events.add(event((1994 + i % 30) + "-0" + (1 + i % 9), title + i));
    }
    return of(events);
  }

  private static Timeline spans() {
    List<Event> events = new ArrayList<>();
    for (int i = 0; i < 100_000; i++) {
      int year = 1900 + i % 60;
      events.add(event(year + "/" + (year + 60), "Goes on " + i));
    }
    return of(events);
  }
}
