package dateline.session;

import dateline.article.Anchor;
import dateline.article.Citation;
import dateline.article.TextRange;
import dateline.article.Use;
import dateline.model.Disagreement;
import dateline.model.Event;
import dateline.model.Link;
import dateline.model.Quote;
import dateline.notes.Target;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where to go to read a quotation: which event, and which of its passages, leads there. */
public final class Leads {

  private Leads() {}

  /**
   * The selection that shows a quotation. One that an event rests on is shown itself; for another,
   * that passage of the events concerned is chosen which shares most of its words, else one of the
   * same source, else the first event alone.
   *
   * @return {@link Selection.None} when no event is concerned
   */
  public static Selection to(OpenTimeline open, Use use) {
    return switch (use) {
      case Use.OfEvent(int event, int evidence) ->
          new Selection.OfPassage(open.index().position(event), evidence);
      case Use.OfAccount(int disagreement, int account) -> {
        Disagreement all = open.timeline().disagreements().get(disagreement);
        yield toQuote(
            open, all.events(), all.accounts().get(account).quote(), open.dossier().of(use));
      }
      case Use.OfLink(int number, int evidence) -> {
        Link link = open.timeline().links().get(number);
        Quote quote = link.evidence().get(evidence).quote();
        yield toQuote(open, List.of(link.from(), link.to()), quote, open.dossier().of(use));
      }
      case Use.OfStep(int tour, int number) -> {
        var step = open.timeline().tours().get(tour).steps().get(number);
        Quote quote = step.passage();
        yield quote == null
            ? toEvent(open, List.of(step.event()))
            : toQuote(open, List.of(step.event()), quote, open.dossier().of(use));
      }
    };
  }

  /**
   * The selection that shows what a note is on; the whole event when its passage is gone.
   *
   * @return {@link Selection.None} when the event is gone
   */
  public static Selection to(OpenTimeline open, Target target) {
    int position = open.position(target.event());
    if (position < 0) {
      return Selection.none();
    }
    Event event = open.index().at(position);
    for (int evidence = 0; evidence < event.evidence().size(); evidence++) {
      if (Target.of(event, event.evidence().get(evidence).quote()).equals(target)) {
        return new Selection.OfPassage(position, evidence);
      }
    }
    return new Selection.OfEvent(position);
  }

  /**
   * The selection for the first passage of an event in a source.
   *
   * @param position the event's position in time
   * @return the event alone when it has no passage there
   */
  public static Selection to(OpenTimeline open, int position, String source) {
    List<Citation> passages = open.dossier().ofEvent(open.index().event(position));
    for (int evidence = 0; evidence < passages.size(); evidence++) {
      if (passages.get(evidence).quote().source().equals(source)) {
        return new Selection.OfPassage(position, evidence);
      }
    }
    return new Selection.OfEvent(position);
  }

  private static Selection toQuote(
      OpenTimeline open, List<String> events, Quote quote, @Nullable Citation citation) {
    Selection best = toEvent(open, events);
    int most = -1;
    for (String id : events) {
      int event = open.ids().event(id);
      List<Citation> passages = event < 0 ? List.of() : open.dossier().ofEvent(event);
      for (int evidence = 0; evidence < passages.size(); evidence++) {
        Citation passage = passages.get(evidence);
        int shared = passage.quote().source().equals(quote.source()) ? 0 : -1;
        shared = shared < 0 || citation == null ? shared : shared(citation, passage);
        if (shared > most) {
          most = shared;
          best = new Selection.OfPassage(open.index().position(event), evidence);
        }
      }
    }
    return best;
  }

  private static Selection toEvent(OpenTimeline open, List<String> events) {
    return events.stream()
        .mapToInt(open::position)
        .filter(position -> position >= 0)
        .mapToObj(position -> (Selection) new Selection.OfEvent(position))
        .findFirst()
        .orElse(Selection.none());
  }

  /** How many letters of the article both quote. */
  private static int shared(Citation a, Citation b) {
    if (a.anchor() instanceof Anchor.Exact(TextRange first)
        && b.anchor() instanceof Anchor.Exact(TextRange second)) {
      int start = Math.max(first.start(), second.start());
      return Math.max(0, Math.min(first.end(), second.end()) - start);
    }
    return a.quote().equals(b.quote()) ? a.quote().exact().length() : 0;
  }
}
