package dateline.io;

import dateline.io.References.In;
import dateline.model.Disagreement;
import dateline.model.Entity;
import dateline.model.Event;
import dateline.model.Link;
import dateline.model.Shape;
import dateline.model.Source;
import dateline.model.Theme;
import dateline.model.Timeline;
import dateline.model.Tour;
import dateline.words.Said;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Reads a timeline file. Never throws for what a file holds: whatever is wrong becomes a {@link
 * dateline.model.Problem} with its place, and the rest is read. After a fault in the JSON itself
 * what stands before it is kept.
 *
 * <p>Lines and columns count from 1, columns in UTF-16 units, and point at the value in question;
 * at the opening brace where a key is missing.
 *
 * <p>Limits: {@value #MOST_MEGABYTES} MB and three quarters of the memory that the virtual machine
 * may take; {@value JsonText#MOST_DEPTH} objects and lists inside one another; {@value
 * JsonText#LONGEST_TEXT} UTF-16 units a text; {@value JsonText#LONGEST_NUMBER} digits a number;
 * {@value Shapes#MOST_KEYS} keys an object; the first {@value Problems#MOST} problems of each
 * severity.
 */
public final class TimelineReader {
  static final int MOST_MEGABYTES = 2000;
  private static final long MEGABYTE = 1_000_000;

  private final JsonInput in;
  private final BooleanSupplier cancelled;

  private boolean formatIsKnown;
  private boolean stopped;
  private @Nullable String title;
  private String description = "";
  private String language = "";
  private Shape shape = Shape.NEW;
  private final List<Source> sources = new ArrayList<>();
  private final List<Entity> entities = new ArrayList<>();
  private final List<Theme> themes = new ArrayList<>();
  private final Section<Event> events = new Section<>(In.EVENTS);
  private final Section<Disagreement> disagreements = new Section<>(In.DISAGREEMENTS);
  private final Section<Link> links = new Section<>(In.LINKS);
  private final Section<Tour> tours = new Section<>(In.TOURS);

  /** A list of the file and, for each item, the places of its quotations. */
  record Section<T>(In list, List<T> items, List<long[]> places) {
    Section(In list) {
      this(list, new ArrayList<>(), new ArrayList<>());
    }
  }

  private TimelineReader(JsonInput in, BooleanSupplier cancelled) {
    this.in = in;
    this.cancelled = cancelled;
  }

  /** Reads a timeline without looking at its documents. */
  public static Reading read(Origin origin) {
    return read(origin, () -> false);
  }

  /**
   * Reads a timeline without looking at its documents.
   *
   * @param cancelled asked before each item; true ends the reading
   * @throws CancellationException when cancelled
   */
  public static Reading read(Origin origin, BooleanSupplier cancelled) {
    Draft draft = draft(origin, cancelled);
    return new Reading(draft.timeline(), draft.problems().inOrder());
  }

  static Draft draft(Origin origin, BooleanSupplier cancelled) {
    Problems problems = new Problems(origin.name());
    try {
      Said fault = Unreadable.fault(origin, mostBytes());
      if (fault != null) {
        problems.error(Place.NONE, fault);
        return Draft.nothing(problems);
      }
      try (InputStream bytes = origin.open()) {
        return draft(origin, bytes, problems, cancelled);
      }
    } catch (IOException e) {
      problems.error(Place.NONE, Unreadable.wording(e));
      return Draft.nothing(problems);
    }
  }

  private static long mostBytes() {
    return Math.min(MOST_MEGABYTES * MEGABYTE, Runtime.getRuntime().maxMemory() / 4 * 3);
  }

  private static Draft draft(
      Origin origin, InputStream bytes, Problems problems, BooleanSupplier cancelled)
      throws IOException {
    byte[] head = Encoding.head(bytes);
    Said fault = Encoding.fault(head);
    if (fault != null) {
      problems.error(Place.of(1, 1), fault);
      return Draft.nothing(problems);
    }
    try (JsonParser parser = JsonText.parser(Encoding.reader(head, bytes))) {
      TimelineReader reader = new TimelineReader(new JsonInput(parser, problems), cancelled);
      return reader.read(parser, origin);
    }
  }

  private Draft read(JsonParser parser, Origin origin) throws IOException {
    try {
      parser.nextToken();
      if (parser.currentToken() != JsonToken.START_OBJECT) {
        in.problems.error(in.place(), Message.of("timeline.no-object", in.kindOfValue()));
        return Draft.nothing(in.problems);
      }
      readRoot();
      if (parser.nextToken() != null) {
        stopped = true;
        in.problems.error(in.place(), Message.of("timeline.ended"));
      }
    } catch (JacksonException e) {
      stopped = true;
      reportStop(e, origin);
    }
    return finish(origin.name());
  }

  private void reportStop(JacksonException e, Origin origin) throws IOException {
    if (e.getCause() instanceof CharacterCodingException) {
      try (InputStream again = origin.open()) {
        Encoding.BadBytes bad = Encoding.firstBadBytes(again);
        in.problems.error(
            bad == null ? Place.NONE : bad.place(),
            bad == null
                ? Message.of("text.not-utf-8")
                : Message.of("text.bad-bytes", bad.hexadecimal()));
      }
    } else if (e.getCause() instanceof IOException cause) {
      in.problems.error(Place.NONE, Unreadable.wording(cause));
    } else {
      in.problems.error(
          Place.of(e.getLocation() == null ? in.parser.currentLocation() : e.getLocation()),
          JsonFault.wording(e));
    }
  }

  private void readRoot() {
    ObjectCursor root = new ObjectCursor(in, ObjectKind.TIMELINE);
    for (String key = root.nextKey(); key != null; key = root.nextKey()) {
      switch (key) {
        case "$schema" -> root.keep();
        case "format" -> formatIsKnown = isKnownFormat(root);
        case "title" -> title = root.name();
        case "description" -> description = root.text();
        case "language" -> language = ItemReader.language(in, root);
        case "sources" -> root.objects(item(ItemReader::source), sources);
        case "entities" -> root.objects(item(ItemReader::entity), entities);
        case "themes" -> root.objects(item(ItemReader::theme), themes);
        case "events" -> section(root, ItemReader::event, events);
        case "disagreements" -> section(root, StoryReader::disagreement, disagreements);
        case "links" -> section(root, StoryReader::link, links);
        default -> section(root, StoryReader::tour, tours);
      }
    }
    root.require("format", "title", "events");
    shape = root.shape();
  }

  private boolean isKnownFormat(ObjectCursor root) {
    long place = in.place();
    String format = root.name();
    boolean isKnown = Timeline.FORMAT.equals(format);
    if (format != null && !isKnown) {
      in.problems.error(
          place, Message.of("timeline.format", Wording.shown(format), Timeline.FORMAT));
    }
    return isKnown;
  }

  private <T> Function<JsonInput, @Nullable T> item(Function<JsonInput, @Nullable T> reader) {
    return input -> {
      if (cancelled.getAsBoolean()) {
        throw new CancellationException();
      }
      return reader.apply(input);
    };
  }

  private <T> void section(
      ObjectCursor root, Function<JsonInput, @Nullable T> reader, Section<T> section) {
    root.objects(
        item(
            input -> {
              input.references.referrer(section.list(), section.places().size());
              T item = reader.apply(input);
              long[] places = input.takeQuotePlaces();
              if (item != null) {
                section.places().add(places);
              }
              return item;
            }),
        section.items());
  }

  private Draft finish(String name) {
    if (!formatIsKnown && events.items().isEmpty()) {
      if (!stopped) {
        in.problems.clear();
        in.problems.error(
            Place.of(1, 1), Foreign.wording(shape.keys(), in.shapes.firstKeys(ObjectKind.EVENT)));
      }
      return Draft.nothing(in.problems);
    }
    Map<In, BitSet> failing = in.references.resolve(!stopped);
    new Closing(in.references, failing).close(events, disagreements, links, tours);
    Timeline timeline =
        new Timeline(
            title == null ? name.replaceAll(".*[/\\\\]", "") : title,
            description,
            language,
            sources,
            entities,
            themes,
            events.items(),
            disagreements.items(),
            links.items(),
            tours.items(),
            shape);
    return new Draft(
        timeline,
        in.problems,
        new Draft.Places(
            events.places(),
            disagreements.places(),
            links.places(),
            tours.places(),
            in.sourcePlaces,
            in.documentPlaces));
  }
}
