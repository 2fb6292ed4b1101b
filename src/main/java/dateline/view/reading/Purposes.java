package dateline.view.reading;

import dateline.article.Citation;
import dateline.article.Use;
import dateline.model.Event;
import dateline.model.Link;
import dateline.session.Leads;
import dateline.session.OpenTimeline;
import dateline.session.Session;
import dateline.view.Words;
import java.util.List;
import java.util.stream.Collectors;

/** Says what passages are quoted for. */
record Purposes(OpenTimeline open, Words words, Dates dates) {

  private static final int MOST_TITLES = 12;

  /** Selects what a passage is quoted for: its event, or the event that its purpose concerns. */
  static void select(Session session, Citation citation) {
    if (citation.use() instanceof Use.OfAccount(int disagreement, int _)) {
      session
          .disagreementProperty()
          .set(session.open().timeline().disagreements().get(disagreement).id());
    }
    session.select(Leads.to(session.open(), citation.use()));
  }

  /** What a passage is quoted for, in one line. */
  String title(Citation citation) {
    return switch (citation.use()) {
      case Use.OfEvent(int number, int _) -> {
        Event event = open.timeline().events().get(number);
        yield dates.brief(event.when()) + " · " + event.title();
      }
      case Use.OfAccount(int disagreement, int _) ->
          words.get(
              "reading.purpose.account",
              open.timeline().disagreements().get(disagreement).question());
      case Use.OfLink(int number, int _) -> {
        Link link = open.timeline().links().get(number);
        yield words.get("reading.purpose.link", event(link.from()), event(link.to()));
      }
      case Use.OfStep(int tour, int step) ->
          words.get("reading.purpose.step", open.timeline().tours().get(tour).title(), step + 1);
    };
  }

  private String event(String id) {
    int position = open.position(id);
    return position < 0 ? id : open.index().at(position).title();
  }

  /** What passages are quoted for, one a line; the first dozen. */
  String titles(List<Citation> citations) {
    String titles =
        citations.stream().limit(MOST_TITLES).map(this::title).collect(Collectors.joining("\n"));
    return citations.size() > MOST_TITLES ? titles + "\n…" : titles;
  }

  /**
   * The gutter's sign: how many events, and that a disagreement, else a link or a tour, quotes it.
   */
  String sign(List<Citation> citations) {
    long events = citations.stream().filter(one -> Mark.eventOf(one) >= 0).count();
    boolean disputed = citations.stream().anyMatch(one -> one.use() instanceof Use.OfAccount);
    String count = events > 0 ? String.valueOf(events) : "";
    if (disputed) {
      return count + words.get("reading.sign.account");
    }
    boolean link = citations.stream().anyMatch(one -> one.use() instanceof Use.OfLink);
    return events > 0 ? count : words.get(link ? "reading.sign.link" : "reading.sign.step");
  }

  /** The same in words. */
  String spoken(List<Citation> citations) {
    long events = citations.stream().filter(one -> Mark.eventOf(one) >= 0).count();
    return words.get("reading.gutter", events, citations.size() - events);
  }
}
