package dateline.view.present;

import dateline.model.Basis;
import dateline.model.Disagreement;
import dateline.model.Disagreement.Account;
import dateline.model.Entity;
import dateline.model.Event;
import dateline.model.Source;
import dateline.model.Status;
import dateline.render.Subject;
import dateline.session.show.Gap;
import dateline.session.show.Quotation;
import dateline.session.show.Show;
import dateline.session.show.Stop;
import dateline.session.show.Walk;
import dateline.view.Illustration;
import dateline.view.IllustrationPane;
import dateline.view.Illustrations;
import dateline.view.Words;
import dateline.view.present.Slide.Ending;
import dateline.view.present.Slide.Heading;
import dateline.view.present.Slide.OfDissent;
import dateline.view.present.Slide.OfEvent;
import dateline.view.present.Slide.OfQuestion;
import dateline.view.present.Slide.OfQuotation;
import dateline.view.present.Slide.Picture;
import dateline.view.present.Slide.Voice;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts what is shown of a stop into words. */
final class Slides {

  private final Words words;
  private final @Nullable Illustrations illustrations;

  /** Words alone. */
  Slides(Words words) {
    this(words, null);
  }

  /** With pictures and maps. */
  Slides(Words words, @Nullable Illustrations illustrations) {
    this.words = words;
    this.illustrations = illustrations;
  }

  /** What the audience reads at this point of a walk. */
  Slide of(Walk walk) {
    Show show = walk.show();
    if (walk.ended()) {
      return new Ending(words.get(show.size() == 0 ? "show.nothing" : "show.end"), show.title());
    }
    Stop stop = walk.here();
    Heading heading = heading(show, stop);
    return switch (walk.shown()) {
      case EVENT -> new OfEvent(heading, summary(stop), note(stop.event()), picture(stop.event()));
      case QUOTATION -> quotation(heading, stop.quotation());
      case DISSENT -> dissent(show, heading, stop, stop.disagreements().get(walk.dissent()));
      case QUESTION -> new OfQuestion(heading, words.get("show.question"), stop.question());
    };
  }

  /** What is told when it is no tour; empty for a tour. */
  String gathered(Show show) {
    return switch (show.gathered()) {
      case TOUR -> "";
      case ALL -> words.get("show.gathered.all", show.size());
      case SOME -> words.get("show.gathered.some", show.size());
    };
  }

  /** The date of an event in words, in full. */
  String date(Event event) {
    String date = words.dates().withWeekday(event.when());
    return date.isEmpty()
        ? date
        : date.substring(0, 1).toUpperCase(words.locale()) + date.substring(1);
  }

  /** How far in time a stop is from another: "20 years earlier"; empty when there is no saying. */
  String gap(Show show, int from, int to) {
    Gap gap = show.gap(from, to);
    return switch (gap.unit()) {
      case NONE -> "";
      case DAYS, MONTHS, YEARS -> {
        String unit = gap.unit().name().toLowerCase(Locale.ROOT);
        String way = gap.count() == 0 ? "same" : gap.count() > 0 ? "later" : "earlier";
        yield words.get("show.gap." + unit + "." + way, Math.abs(gap.count()));
      }
    };
  }

  /** Who published something, and when. */
  String source(Source source) {
    return source.published() == null
        ? source.shortName()
        : words.get("show.source", source.shortName(), words.dates().full(source.published()));
  }

  /** Words in the quotation marks of the interface's language. */
  String quoted(String exact) {
    return words.get("show.quoted", exact);
  }

  private Heading heading(Show show, Stop stop) {
    Event event = stop.event();
    String place =
        show.open().timeline().entities().stream()
            .filter(entity -> entity.id().equals(event.place()))
            .map(Entity::name)
            .findFirst()
            .orElse("");
    String date = place.isEmpty() ? date(event) : words.get("show.place", date(event), place);
    return new Heading(date, stop.headline(), hue(show, event));
  }

  /** The number of an event's theme; -1 for none. */
  int hue(Show show, Event event) {
    return event.themes().isEmpty()
        ? -1
        : Subject.hues(show.open().timeline()).getOrDefault(event.themes().getFirst(), -1);
  }

  private @Nullable Picture picture(Event event) {
    Illustration what = illustrations == null ? null : illustrations.of(event);
    return what == null
        ? null
        : new Picture(
            what,
            IllustrationPane.alt(what, words),
            IllustrationPane.caption(what, words),
            IllustrationPane.credit(what, words));
  }

  private static String summary(Stop stop) {
    Event event = stop.event();
    if (!event.summary().isBlank()) {
      return event.summary();
    }
    return event.title().equals(stop.headline()) ? "" : event.title();
  }

  private String note(Event event) {
    Stream<String> status =
        event.status() == Status.OCCURRED || event.status() == Status.ONGOING
            ? Stream.of()
            : Stream.of(words.get("show.note." + event.status().name().toLowerCase(Locale.ROOT)));
    Stream<String> basis =
        event.basis() == Basis.STATED
            ? Stream.of()
            : Stream.of(words.get("show.note." + event.basis().name().toLowerCase(Locale.ROOT)));
    return Stream.concat(status, basis).collect(Collectors.joining(" "));
  }

  private Slide quotation(Heading heading, @Nullable Quotation quotation) {
    return quotation == null
        ? new OfEvent(heading, "", "", null)
        : new OfQuotation(heading, quoted(quotation.words()), source(quotation.source()));
  }

  /** Two voices side by side: the one quoted, and the first that differs from it. */
  private Slide dissent(Show show, Heading heading, Stop stop, Disagreement disagreement) {
    List<Account> accounts = new ArrayList<>(disagreement.accounts());
    Quotation quotation = stop.quotation();
    if (quotation != null) {
      String shown = quotation.source().id();
      accounts.sort(Comparator.comparing(account -> !account.quote().source().equals(shown)));
    }
    List<Account> pair = new ArrayList<>();
    if (!accounts.isEmpty()) {
      Account first = accounts.removeFirst();
      pair.add(first);
      other(first, accounts).ifPresent(pair::add);
      accounts.removeAll(pair);
    }
    String others =
        accounts.stream()
            .map(
                account ->
                    words.get(
                        "show.other",
                        show.source(account.quote().source()).shortName(),
                        account.says()))
            .collect(Collectors.joining(" · "));
    return new OfDissent(
        heading,
        disagreement.question(),
        pair.stream().map(account -> voice(show, account)).toList(),
        others);
  }

  private static Optional<Account> other(Account first, List<Account> rest) {
    return rest.stream()
        .min(
            Comparator.comparing((Account account) -> account.says().equals(first.says()))
                .thenComparing(account -> account.quote().source().equals(first.quote().source())));
  }

  private Voice voice(Show show, Account account) {
    String exact = account.quote().exact();
    return new Voice(
        source(show.source(account.quote().source())),
        account.says(),
        exact.isBlank() ? "" : quoted(exact));
  }
}
