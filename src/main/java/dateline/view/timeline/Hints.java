package dateline.view.timeline;

import dateline.index.Lane;
import dateline.layout.Frame;
import dateline.layout.HitTest;
import dateline.model.Event;
import dateline.model.Source;
import dateline.model.Status;
import dateline.model.Tour;
import dateline.notes.Note;
import dateline.notes.Target;
import dateline.render.Subject;
import dateline.session.Session;
import dateline.time.CalendarInterval;
import dateline.time.Edtf;
import dateline.time.TickLabels;
import dateline.time.TimeSpan;
import dateline.view.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Says in words what the pointer is on: what was when, and how that is known. */
final class Hints {

  private static final int LONGEST_TITLE = 400;

  private final Session session;
  private final Words words;
  private final TickLabels labels;

  Hints(Session session, Words words, TickLabels labels) {
    this.session = session;
    this.words = words;
    this.labels = labels;
  }

  /** What lies at a point of the pane. */
  Hint of(Frame frame, HitTest.Hit hit, Ties ties) {
    return switch (hit) {
      case HitTest.Item(int item) -> event(frame, frame.position(item), ties);
      case HitTest.Column(int column) -> column(frame, column);
      case HitTest.LaneName(int number) -> {
        Lane lane = frame.lanes().get(number);
        yield new Hint(words.get("pane.lane", lane.name(), lane.events().size()), List.of());
      }
      case HitTest.Axis _, HitTest.Ground _ -> Hint.NONE;
    };
  }

  private Hint event(Frame frame, int position, Ties ties) {
    Event event = session.open().index().at(position);
    List<String> how = new ArrayList<>();
    how.add(words.get("hint.basis." + event.basis().name().toLowerCase(Locale.ROOT)));
    doubts(event.when(), how);
    if (event.status() != Status.OCCURRED) {
      how.add(words.get("hint.status." + event.status().name().toLowerCase(Locale.ROOT)));
    }
    if (ties.disputed().get(position)) {
      how.add(words.get("hint.disputed"));
    }
    String lanes =
        frame.lanes().stream()
            .filter(lane -> lane.events().rank(position) >= 0)
            .map(Lane::name)
            .filter(name -> !name.isBlank())
            .collect(Collectors.joining(", "));
    return new Hint(
        cut(event.title()),
        List.of(words.dates().full(event.when()), String.join(" · ", how), lanes, own(event)));
  }

  /** What the user made of an event; empty when nothing. */
  private String own(Event event) {
    Note note = session.notebook().notes().on(Target.of(event));
    String text = cut(note.text().strip());
    if (note.starred()) {
      return text.isEmpty() ? words.get("hint.starred") : words.get("hint.starred.noted", text);
    }
    return text.isEmpty() ? "" : words.get("hint.noted", text);
  }

  /** What the glyph shows by its drawing, in words. */
  private void doubts(Edtf when, List<String> how) {
    if (when.approximate()) {
      how.add(words.get("hint.approximate"));
    }
    if (when.uncertain()) {
      how.add(words.get("hint.uncertain"));
    }
    if (when.startUnknown()) {
      how.add(words.get("hint.start-unknown"));
    }
    if (when.endUnknown()) {
      how.add(words.get("hint.end-unknown"));
    }
  }

  private Hint column(Frame frame, int column) {
    if (frame.isEarlier(column)) {
      String count = words.get("hint.earlier", frame.columnCount(column));
      return new Hint(count, List.of(words.get("hint.earlier.open")));
    }
    return new Hint(
        words.get("hint.column", frame.columnCount(column)),
        List.of(
            days(new TimeSpan(frame.columnFrom(column), frame.columnTo(column))),
            words.get("hint.column.open")));
  }

  /** One event's tie to another. */
  Hint tie(Subject.Tie tie) {
    return new Hint(
        cut(title(tie.from())), List.of(words.get("hint.tie", tie.kind(), cut(title(tie.to())))));
  }

  private String title(int position) {
    return session.open().index().at(position).title();
  }

  /** When a source came out. */
  Hint published(Source source, Edtf date) {
    String when = words.get("hint.published", words.dates().full(date));
    return new Hint(cut(source.title()), List.of(source.outlet(), when));
  }

  /** A step of a tour, counted from 0. */
  Hint step(Tour tour, int number, int position) {
    String count = words.get("hint.step", number + 1, tour.steps().size(), cut(tour.title()));
    return new Hint(
        cut(title(position)),
        List.of(words.dates().full(session.open().index().at(position).when()), count));
  }

  /** So many events that begin in a stretch. */
  Hint beginning(int count, TimeSpan span) {
    return new Hint(words.get("hint.column", count), List.of(days(span)));
  }

  private String days(TimeSpan span) {
    double length = (double) span.to() - (double) span.from();
    CalendarInterval exactness = TickLabels.exactness(length);
    String first = labels.major(exactness, span.from());
    String last = labels.major(exactness, span.to() - 1);
    return first.equals(last) ? first : words.get("hint.from-to", first, last);
  }

  /** A title is data of any length; a hint need not hold more of it than can be read. */
  private static String cut(String title) {
    return title.length() <= LONGEST_TITLE
        ? title
        : title.substring(0, title.offsetByCodePoints(0, LONGEST_TITLE / 2)) + "…";
  }
}
