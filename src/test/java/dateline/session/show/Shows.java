package dateline.session.show;

import dateline.article.Dossier;
import dateline.model.Basis;
import dateline.model.Disagreement;
import dateline.model.Disagreement.Account;
import dateline.model.Event;
import dateline.model.Evidence;
import dateline.model.Quote;
import dateline.model.Shape;
import dateline.model.Source;
import dateline.model.Status;
import dateline.model.Timeline;
import dateline.model.Tour;
import dateline.session.OpenTimeline;
import dateline.time.Edtf;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A timeline made for shows: "first" (1997) rests on nothing, "second" (1 February 2020) is quoted
 * and disputed twice, "third" (7 February 2020) is quoted.
 */
public final class Shows {

  private Shows() {}

  /** The timeline, with a tour of these steps. */
  public static OpenTimeline open(int minutes, Tour.Step... steps) {
    List<Event> events =
        List.of(
            event("third", "2020-02-07", "gamma"),
            event("first", "1997"),
            event("second", "2020-02-01", "alpha"));
    List<Disagreement> disagreements =
        List.of(
            disagreement(
                "who", "Who was it?", account("b", "Ben", "it was Ben"), account("a", "Ann", "")),
            disagreement(
                "when", "Which day?", account("b", "Sunday", ""), account("a", "Saturday", "alp")));
    Timeline timeline =
        new Timeline(
            "Three events",
            "",
            "en",
            List.of(
                source("a", "Alpha News", "2020-02-03"), source("b", "Beta Post", "2020-02-04")),
            List.of(),
            List.of(),
            events,
            disagreements,
            List.of(),
            List.of(new Tour("tour", "A tour", "", minutes, List.of(steps), Shape.NEW)),
            Shape.NEW);
    return OpenTimeline.of("test", timeline, Dossier.of(timeline, Map.of()), List.of());
  }

  /** A show of a tour of these steps. */
  public static Show tour(int minutes, Tour.Step... steps) {
    OpenTimeline open = open(minutes, steps);
    return Show.ofTour(open, open.timeline().tours().getFirst());
  }

  /** A tour from the second event to the first and on to the third. */
  public static Show story() {
    return tour(30, step("second", "Why?", 10), step("first", "", 5), step("third", "So?", 15));
  }

  /** A step without notes or a passage of its own. */
  public static Tour.Step step(String event, String question, int minutes) {
    return new Tour.Step(event, "", "", question, minutes, null, Shape.NEW);
  }

  private static Event event(String id, String when, String... quoted) {
    return new Event(
        id,
        Edtf.parse(when),
        Basis.STATED,
        "",
        "The " + id,
        "It was the " + id + ".",
        List.of(),
        List.of(),
        "",
        2,
        Status.OCCURRED,
        Stream.of(quoted)
            .map(words -> new Evidence(new Quote("a", words, "", ""), "", Shape.NEW))
            .toList(),
        Shape.NEW);
  }

  private static Disagreement disagreement(String id, String question, Account... accounts) {
    return new Disagreement(
        id, List.of("second"), question, Disagreement.Kind.ACTOR, List.of(accounts), "", Shape.NEW);
  }

  private static Account account(String source, String says, String exact) {
    return new Account(new Quote(source, exact, "", ""), says, Shape.NEW);
  }

  private static Source source(String id, String outlet, String published) {
    return new Source(
        id,
        outlet,
        outlet,
        "",
        Edtf.parse(published),
        Basis.STATED,
        "",
        "en",
        "",
        "",
        "",
        "",
        Shape.NEW);
  }
}
