package dateline.io;

import dateline.model.Disagreement;
import dateline.model.Disagreement.Account;
import dateline.model.Evidence;
import dateline.model.Link;
import dateline.model.Quote;
import dateline.model.Tour;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads one object of those that tie events together: disagreements, links and tours. The methods
 * are as those of {@link ItemReader}.
 */
final class StoryReader {
  private static final int FEWEST_ACCOUNTS = 2;

  private StoryReader() {}

  static @Nullable Disagreement disagreement(JsonInput in) {
    ObjectCursor at = new ObjectCursor(in, ObjectKind.DISAGREEMENT);
    String id = null;
    List<String> events = List.of();
    String question = null;
    Disagreement.Kind kind = null;
    List<Account> accounts = null;
    String assessment = "";
    for (String key = at.nextKey(); key != null; key = at.nextKey()) {
      switch (key) {
        case "id" -> id = at.newId(References.To.DISAGREEMENT);
        case "events" -> {
          events = at.references(References.To.EVENT);
          if (events.isEmpty()) {
            in.problems.error(at.start(), Message.of("disagreement.no-event"));
          }
        }
        case "question" -> question = at.name();
        case "kind" -> kind = at.word(Words.DISAGREEMENT_KIND);
        case "accounts" -> {
          accounts = at.objects(StoryReader::account);
          if (accounts.size() < FEWEST_ACCOUNTS) {
            in.problems.error(at.start(), Message.of("disagreement.accounts"));
          }
        }
        default -> assessment = at.text();
      }
    }
    at.require("id", "events", "question", "kind", "accounts");
    if (id == null
        || events.isEmpty()
        || question == null
        || kind == null
        || accounts == null
        || accounts.isEmpty()) {
      return null;
    }
    return new Disagreement(id, events, question, kind, accounts, assessment, at.shape());
  }

  private static @Nullable Account account(JsonInput in) {
    ObjectCursor at = new ObjectCursor(in, ObjectKind.ACCOUNT);
    QuoteKeys quote = new QuoteKeys(in, at);
    String says = null;
    for (String key = at.nextKey(); key != null; key = at.nextKey()) {
      switch (key) {
        case "says" -> says = at.name();
        default -> quote.read(key);
      }
    }
    at.require("source", "says");
    Quote stated = quote.evenWithoutWords();
    if (says == null || stated == null) {
      return null;
    }
    in.quoteAt(quote.place());
    return new Account(stated, says, at.shape());
  }

  static @Nullable Link link(JsonInput in) {
    ObjectCursor at = new ObjectCursor(in, ObjectKind.LINK);
    String from = null;
    String to = null;
    Link.Kind kind = null;
    Words.LinkBasis basis = null;
    String note = "";
    List<Evidence> evidence = List.of();
    for (String key = at.nextKey(); key != null; key = at.nextKey()) {
      switch (key) {
        case "from" -> from = at.reference(References.To.EVENT);
        case "to" -> to = at.reference(References.To.EVENT);
        case "kind" -> kind = at.word(Words.LINK_KIND);
        case "basis" -> basis = at.word(Words.LINK_BASIS);
        case "note" -> note = at.text();
        default -> evidence = at.objects(ItemReader::evidence);
      }
    }
    at.require("from", "to", "kind");
    if (from == null || to == null || kind == null) {
      return null;
    }
    if (from.equals(to)) {
      in.problems.warning(at.start(), Message.of("link.itself"));
    }
    boolean inferred = basis == null ? evidence.isEmpty() : basis == Words.LinkBasis.INFERRED;
    return new Link(from, to, kind, inferred, note, evidence, at.shape());
  }

  static @Nullable Tour tour(JsonInput in) {
    ObjectCursor at = new ObjectCursor(in, ObjectKind.TOUR);
    String id = null;
    String title = null;
    String description = "";
    int minutes = 0;
    List<Tour.Step> steps = List.of();
    for (String key = at.nextKey(); key != null; key = at.nextKey()) {
      switch (key) {
        case "id" -> id = at.newId(References.To.TOUR);
        case "title" -> title = at.name();
        case "description" -> description = at.text();
        case "minutes" -> minutes = at.whole(0, Tour.MOST_MINUTES, 0);
        default -> steps = at.objects(StoryReader::step);
      }
    }
    at.require("id", "title");
    if (id == null) {
      return null;
    }
    return new Tour(id, title == null ? id : title, description, minutes, steps, at.shape());
  }

  static Tour.@Nullable Step step(JsonInput in) {
    ObjectCursor at = new ObjectCursor(in, ObjectKind.STEP);
    String event = null;
    String headline = "";
    String notes = "";
    String question = "";
    int minutes = 0;
    QuoteKeys passage = null;
    for (String key = at.nextKey(); key != null; key = at.nextKey()) {
      switch (key) {
        case "event" -> event = at.reference(References.To.EVENT);
        case "headline" -> headline = at.text();
        case "notes" -> notes = at.text();
        case "question" -> question = at.text();
        case "minutes" -> minutes = at.whole(0, Tour.MOST_MINUTES, 0);
        default -> passage = at.object(StoryReader::passage);
      }
    }
    at.require("event");
    if (event == null) {
      return null;
    }
    in.quoteAt(passage == null ? at.start() : passage.place());
    Quote shown = passage == null ? null : passage.complete();
    if (passage != null && shown != null) {
      at.keep("passage", ItemFields.passage(shown, passage.shape()).compact());
    }
    return new Tour.Step(event, headline, notes, question, minutes, shown, at.shape());
  }

  /** A quotation has no shape of its own, so the step keeps how it was written. */
  private static QuoteKeys passage(JsonInput in) {
    ObjectCursor at = new ObjectCursor(in, ObjectKind.PASSAGE);
    QuoteKeys quote = new QuoteKeys(in, at);
    for (String key = at.nextKey(); key != null; key = at.nextKey()) {
      quote.read(key);
    }
    at.require("source", "exact");
    return quote;
  }
}
