package dateline.io;

import dateline.model.Basis;
import dateline.model.Entity;
import dateline.model.Event;
import dateline.model.Evidence;
import dateline.model.Quote;
import dateline.model.Source;
import dateline.model.Status;
import dateline.model.Theme;
import dateline.time.Edtf;
import dateline.words.Said;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads one source, entity, theme or event. Each method begins with the parser at the opening brace
 * and ends at the closing one; it returns null for an object that lacks what it cannot do without,
 * which is then reported.
 */
final class ItemReader {
  private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*");
  private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

  private ItemReader() {}

  static @Nullable Source source(JsonInput in) {
    ObjectCursor at = new ObjectCursor(in, ObjectKind.SOURCE);
    String id = null;
    String title = null;
    String outlet = "";
    String author = "";
    Edtf published = null;
    Basis publishedBasis = null;
    String publishedNote = "";
    String language = "";
    String url = "";
    String document = "";
    long documentPlace = at.start();
    String sha256 = "";
    String caveat = "";
    for (String key = at.nextKey(); key != null; key = at.nextKey()) {
      switch (key) {
        case "id" -> id = at.newId(References.To.SOURCE);
        case "title" -> title = at.name();
        case "outlet" -> outlet = at.text();
        case "author" -> author = at.text();
        case "published" -> published = at.date();
        case "publishedBasis" -> publishedBasis = at.word(Words.BASIS);
        case "publishedNote" -> publishedNote = at.text();
        case "language" -> language = language(in, at);
        case "url" -> url = url(in, at);
        case "document" -> {
          documentPlace = in.place();
          document = document(at);
        }
        case "sha256" -> sha256 = sha256(at);
        default -> caveat = at.text();
      }
    }
    at.require("id", "title");
    if (id == null) {
      return null;
    }
    in.sourcePlaces.put(id, at.start());
    in.documentPlaces.put(id, documentPlace);
    return new Source(
        id,
        title == null ? id : title,
        outlet,
        author,
        published,
        publishedBasis == null ? Basis.BACKGROUND : publishedBasis,
        publishedNote,
        language,
        url,
        document,
        sha256,
        caveat,
        at.shape());
  }

  /** A language tag; one that is malformed is kept with a warning. */
  static String language(JsonInput in, ObjectCursor at) {
    String language = at.text();
    if (!language.isEmpty() && !LANGUAGE.matcher(language).matches()) {
      in.problems.warning(in.place(), Message.of("value.language", Wording.shown(language)));
    }
    return language;
  }

  private static String url(JsonInput in, ObjectCursor at) {
    String url = at.text();
    String lower = url.toLowerCase(Locale.ROOT);
    if (!url.isEmpty() && !lower.startsWith("https://") && !lower.startsWith("http://")) {
      in.problems.warning(in.place(), Message.of("value.url", Wording.shown(url)));
    }
    return url;
  }

  private static String document(ObjectCursor at) {
    String document = at.name();
    Said fault = document == null ? null : DocumentPath.fault(document);
    if (fault != null) {
      at.error(fault);
      at.keep();
    }
    return document == null || fault != null ? "" : document;
  }

  private static String sha256(ObjectCursor at) {
    String sha256 = at.text();
    if (sha256.isEmpty() || SHA256.matcher(sha256).matches()) {
      return sha256;
    }
    at.error(Message.of("value.sha256"));
    at.keep();
    return "";
  }

  static @Nullable Entity entity(JsonInput in) {
    ObjectCursor at = new ObjectCursor(in, ObjectKind.ENTITY);
    String id = null;
    String name = null;
    Entity.Kind kind = null;
    List<String> aliases = List.of();
    double[] coordinates = null;
    String note = "";
    for (String key = at.nextKey(); key != null; key = at.nextKey()) {
      switch (key) {
        case "id" -> id = at.newId(References.To.ENTITY);
        case "name" -> name = at.name();
        case "kind" -> kind = at.word(Words.ENTITY_KIND);
        case "aliases" -> aliases = at.texts();
        case "coordinates" -> coordinates = at.coordinates();
        default -> note = at.text();
      }
    }
    at.require("id", "name", "kind");
    if (id == null) {
      return null;
    }
    if (kind == Entity.Kind.PLACE) {
      in.references.declare(References.To.PLACE, id);
    }
    return new Entity(
        id,
        name == null ? id : name,
        kind == null ? Entity.Kind.THING : kind,
        aliases,
        coordinates == null ? null : new Entity.Coordinates(coordinates[0], coordinates[1]),
        note,
        at.shape());
  }

  static @Nullable Theme theme(JsonInput in) {
    ObjectCursor at = new ObjectCursor(in, ObjectKind.THEME);
    String id = null;
    String label = null;
    for (String key = at.nextKey(); key != null; key = at.nextKey()) {
      switch (key) {
        case "id" -> id = at.newId(References.To.THEME);
        default -> label = at.name();
      }
    }
    at.require("id", "label");
    return id == null ? null : new Theme(id, label == null ? id : label, at.shape());
  }

  static @Nullable Event event(JsonInput in) {
    ObjectCursor at = new ObjectCursor(in, ObjectKind.EVENT);
    String id = null;
    Edtf when = null;
    Basis basis = null;
    String basisNote = "";
    String title = null;
    String summary = "";
    List<String> themes = List.of();
    List<String> entities = List.of();
    String place = null;
    int weight = Event.DEFAULT_WEIGHT;
    Status status = null;
    List<Evidence> evidence = List.of();
    for (String key = at.nextKey(); key != null; key = at.nextKey()) {
      switch (key) {
        case "id" -> id = at.newId(References.To.EVENT);
        case "when" -> when = at.date();
        case "basis" -> basis = at.word(Words.BASIS);
        case "basisNote" -> basisNote = at.text();
        case "title" -> title = at.name();
        case "summary" -> summary = at.text();
        case "themes" -> themes = at.references(References.To.THEME);
        case "entities" -> entities = at.references(References.To.ENTITY);
        case "place" -> place = at.reference(References.To.PLACE);
        case "weight" ->
            weight = at.whole(Event.MIN_WEIGHT, Event.MAX_WEIGHT, Event.DEFAULT_WEIGHT);
        case "status" -> status = at.word(Words.STATUS);
        default -> evidence = at.objects(ItemReader::evidence);
      }
    }
    if (id == null || when == null || title == null) {
      at.require("id", "when", "title");
      if (id != null) {
        in.references.leaveOut(References.To.EVENT, id);
      }
      return null;
    }
    if (evidence.isEmpty() && basis != null && basis != Basis.BACKGROUND) {
      in.problems.warning(at.start(), Message.of("event.no-evidence", Words.word(basis)));
    }
    return new Event(
        id,
        when,
        basis == null ? Basis.BACKGROUND : basis,
        basisNote,
        title,
        summary,
        themes,
        entities,
        place == null ? "" : place,
        weight,
        status == null ? Status.OCCURRED : status,
        evidence,
        at.shape());
  }

  static @Nullable Evidence evidence(JsonInput in) {
    ObjectCursor at = new ObjectCursor(in, ObjectKind.EVIDENCE);
    QuoteKeys quote = new QuoteKeys(in, at);
    String note = "";
    for (String key = at.nextKey(); key != null; key = at.nextKey()) {
      switch (key) {
        case "note" -> note = at.text();
        default -> quote.read(key);
      }
    }
    at.require("source", "exact");
    Quote complete = quote.complete();
    if (complete == null) {
      return null;
    }
    in.quoteAt(quote.place());
    return new Evidence(complete, note, at.shape());
  }
}
