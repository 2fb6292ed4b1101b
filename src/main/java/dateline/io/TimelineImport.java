package dateline.io;

import dateline.article.ArticleReader;
import dateline.article.Format;
import dateline.model.Basis;
import dateline.model.Event;
import dateline.model.Shape;
import dateline.model.Status;
import dateline.model.Theme;
import dateline.model.Timeline;
import dateline.time.Edtf;
import dateline.time.EdtfException;
import dateline.words.Said;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes a timeline of TimelineJS's JSON. Never throws for what the file holds; every event that is
 * left out, and every date that is changed, is a problem that says which.
 *
 * <p>Texts, which may be HTML, become plain text. The title slide gives title and description; a
 * group becomes a theme; an era becomes an event of little weight with the theme "Eras"; media
 * become a paragraph of the summary with caption, credit and address, and nothing is fetched. An id
 * is made from {@code unique_id} or the headline. What has no place in the format is kept with its
 * event under the key {@code timelinejs}. Dates: {@link TimelineJsDate}.
 */
public final class TimelineImport {
  private static final int LONGEST_ID = 60;
  private static final String ERAS = "Eras";
  private static final Set<String> TAKEN =
      Set.of("start_date", "end_date", "text", "group", "unique_id");

  private final Problems problems;
  private final Set<String> ids = new HashSet<>();
  private final Map<String, Theme> themes = new LinkedHashMap<>();
  private final Set<String> themeIds = new HashSet<>();
  private final List<Event> events = new ArrayList<>();

  private TimelineImport(Problems problems) {
    this.problems = problems;
  }

  /** Reads a file of another format; no timeline when it is not one. */
  public static Reading read(Origin origin) {
    Problems problems = new Problems(origin.name());
    Timeline timeline =
        switch (SmallJson.read(origin)) {
          case SmallJson.Whole(JsonValue.Fields root) ->
              new TimelineImport(problems).timeline(root, origin.name());
          case SmallJson.Damaged(long place, var message) -> {
            problems.error(place, message);
            yield null;
          }
          case SmallJson.Unread(var message) -> {
            problems.error(Place.NONE, message);
            yield null;
          }
        };
    return new Reading(timeline, problems.inOrder());
  }

  private @Nullable Timeline timeline(JsonValue.Fields root, String name) {
    FieldReader fields = new FieldReader(root);
    if (Timeline.FORMAT.equals(SmallJson.string(root.get("format")))) {
      problems.error(Place.of(1, 1), Message.of("import.own"));
      return null;
    }
    if (!(root.get("events") instanceof JsonValue.Items)) {
      problems.error(Place.of(1, 1), Message.of("import.no-events"));
      return null;
    }
    List<JsonValue> slides = fields.items("events");
    for (int i = 0; i < slides.size(); i++) {
      slide(slides.get(i), "Event", i + 1, "");
    }
    List<JsonValue> eras = fields.items("eras");
    for (int i = 0; i < eras.size(); i++) {
      slide(eras.get(i), "Era", i + 1, ERAS);
    }
    if (events.isEmpty()) {
      problems.error(
          Place.NONE, slides.isEmpty() ? Message.of("import.empty") : Message.of("import.no-date"));
      return null;
    }
    return titled(fields.object("title"), name);
  }

  private Timeline titled(JsonValue.@Nullable Fields title, String name) {
    String headline = title == null ? "" : text(title, "headline");
    String file = name.replaceAll(".*[/\\\\]", "").replaceAll("\\.[^.]*$", "");
    String description =
        title == null ? "" : paragraphs(text(title, "text"), media(title.get("media")));
    return new Timeline(
        headline.isEmpty() ? file : headline,
        description,
        "",
        List.of(),
        List.of(),
        List.copyOf(themes.values()),
        events,
        List.of(),
        List.of(),
        List.of(),
        Shape.NEW);
  }

  private void slide(JsonValue value, String kind, int number, String era) {
    if (!(value instanceof JsonValue.Fields slide)) {
      problems.error(Place.NONE, named(kind, number, "").then(Message.of("import.no-object")));
      return;
    }
    String headline = text(slide, "headline");
    Said shown = named(kind, number, headline);
    Edtf when = when(slide, shown);
    if (when != null) {
      String title =
          headline.isEmpty() ? firstWords(text(slide, "text"), kind + " " + number) : headline;
      String group = era.isEmpty() ? plain(or(slide.get("group"))) : era;
      String uniqueId = or(slide.get("unique_id"));
      String display = plain(displayed(slide));
      Event plain = Event.of(id(uniqueId.isBlank() ? title : uniqueId, ids), when, title);
      events.add(
          new Event(
              plain.id(),
              when,
              Basis.BACKGROUND,
              display.isEmpty() ? "" : "Shown as “" + display + "”.",
              title,
              paragraphs(text(slide, "text"), media(slide.get("media"))),
              group.isEmpty() ? List.of() : List.of(theme(group)),
              List.of(),
              "",
              era.isEmpty() ? Event.DEFAULT_WEIGHT : Event.MIN_WEIGHT,
              Status.OCCURRED,
              List.of(),
              rest(slide)));
    }
  }

  private static Said named(String kind, int number, String headline) {
    String key = "import." + kind.toLowerCase(Locale.ROOT);
    return headline.isEmpty()
        ? Message.of(key, String.valueOf(number))
        : Message.of(key + ".titled", String.valueOf(number), Wording.shown(headline));
  }

  private @Nullable Edtf when(JsonValue.Fields slide, Said shown) {
    JsonValue.Fields start = new FieldReader(slide).object("start_date");
    if (start == null) {
      problems.error(Place.NONE, shown.then(Message.of("import.no-start")));
      return null;
    }
    try {
      TimelineJsDate from = TimelineJsDate.of(start);
      JsonValue.Fields end = new FieldReader(slide).object("end_date");
      if (end == null || TimelineJsDate.isBlank(end)) {
        return Edtf.parse(from.withTime());
      }
      String to = TimelineJsDate.of(end).day();
      if (to.equals(from.day())) {
        return Edtf.parse(from.withTime());
      }
      return interval(from, to, shown);
    } catch (Refused e) {
      problems.error(Place.NONE, shown.then(Message.of("import.left-out")).then(e.why()));
      return null;
    } catch (EdtfException e) {
      problems.error(Place.NONE, shown.then(Message.of("import.left-out")).then(e.problem()));
      return null;
    }
  }

  private Edtf interval(TimelineJsDate from, String to, Said shown) {
    try {
      return Edtf.parse(from.day() + "/" + to);
    } catch (EdtfException e) {
      problems.warning(Place.NONE, shown.then(Message.of("import.backwards")).then(e.problem()));
      return Edtf.parse(from.withTime());
    }
  }

  private static String displayed(JsonValue.Fields slide) {
    String own = or(slide.get("display_date"));
    JsonValue.Fields start = new FieldReader(slide).object("start_date");
    return own.isBlank() && start != null ? or(start.get("display_date")) : own;
  }

  private String theme(String label) {
    return themes
        .computeIfAbsent(label, name -> new Theme(id(name, themeIds), name, Shape.NEW))
        .id();
  }

  /** What the format has no place for, under a key of its own. */
  private static Shape rest(JsonValue.Fields slide) {
    List<JsonValue.Field> rest =
        slide.fields().stream().filter(field -> !TAKEN.contains(field.name())).toList();
    return rest.isEmpty()
        ? Shape.NEW
        : new Shape(
            List.of("id", "when", "title", "timelinejs"),
            Map.of("timelinejs", new JsonValue.Fields(rest).compact()));
  }

  private static String text(JsonValue.Fields slide, String key) {
    JsonValue.Fields text = new FieldReader(slide).object("text");
    return text == null ? "" : plain(or(text.get(key)));
  }

  private static String media(@Nullable JsonValue value) {
    if (!(value instanceof JsonValue.Fields media)) {
      return "";
    }
    String credit = plain(or(media.get("credit")));
    return Stream.of(
            plain(or(media.get("caption"))),
            credit.isEmpty() ? "" : "Credit: " + credit,
            plain(or(media.get("url"))))
        .filter(part -> !part.isBlank())
        .collect(Collectors.joining(" — "));
  }

  private static String paragraphs(String text, String media) {
    return Stream.of(text, media.isEmpty() ? "" : "Media: " + media)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining("\n\n"));
  }

  /** A text or number as its characters; empty for anything else. */
  private static String or(@Nullable JsonValue value) {
    String text = SmallJson.string(value);
    if (text == null && value instanceof JsonValue.Plain(String json) && !json.equals("null")) {
      return json;
    }
    return text == null ? "" : text;
  }

  /** The words of what may be HTML, a blank line between paragraphs. */
  static String plain(String html) {
    if (html.indexOf('<') < 0 && html.indexOf('&') < 0) {
      return html.strip();
    }
    return ArticleReader.read(Format.HTML, html).text().replace("\n", "\n\n").strip();
  }

  private static String firstWords(String text, String otherwise) {
    String line = text.lines().findFirst().orElse("").strip();
    return line.isEmpty() ? otherwise : line.length() <= LONGEST_ID ? line : Wording.clipped(line);
  }

  /** An id of lower-case letters, digits and hyphens that is not taken yet. */
  private static String id(String text, Set<String> taken) {
    String plain =
        Normalizer.normalize(text, Normalizer.Form.NFKD)
            .toLowerCase(Locale.ROOT)
            .replaceAll("\\p{M}", "")
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-+", "");
    String cut = plain.substring(0, Math.min(plain.length(), LONGEST_ID)).replaceAll("-+$", "");
    String base = cut.isEmpty() ? "item" : cut;
    String id = base;
    for (int number = 2; !taken.add(id); number++) {
      id = base + "-" + number;
    }
    return id;
  }
}
