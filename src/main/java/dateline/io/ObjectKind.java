package dateline.io;

import java.util.List;

/**
 * The kinds of object in a timeline file and the keys of each, in the order in which the writer
 * puts them where no file says otherwise.
 */
enum ObjectKind {
  TIMELINE(
      "a timeline",
      "$schema",
      "format",
      "title",
      "description",
      "language",
      "sources",
      "entities",
      "themes",
      "events",
      "disagreements",
      "links",
      "tours"),
  SOURCE(
      "a source",
      "id",
      "title",
      "outlet",
      "author",
      "published",
      "publishedBasis",
      "publishedNote",
      "language",
      "url",
      "document",
      "sha256",
      "caveat"),
  ENTITY("an entity", "id", "name", "kind", "aliases", "coordinates", "note"),
  THEME("a theme", "id", "label"),
  EVENT(
      "an event",
      "id",
      "when",
      "basis",
      "basisNote",
      "title",
      "summary",
      "themes",
      "entities",
      "place",
      "weight",
      "status",
      "evidence",
      "media"),
  MEDIA("a picture", "file", "alt", "caption", "credit", "sha256"),
  EVIDENCE("a piece of evidence", "source", "exact", "prefix", "suffix", "note"),
  DISAGREEMENT("a disagreement", "id", "events", "question", "kind", "accounts", "assessment"),
  ACCOUNT("an account", "source", "says", "exact", "prefix", "suffix"),
  LINK("a link", "from", "to", "kind", "basis", "note", "evidence"),
  TOUR("a tour", "id", "title", "description", "minutes", "steps"),
  STEP("a step of a tour", "event", "headline", "notes", "question", "minutes", "passage"),
  PASSAGE("a passage", "source", "exact", "prefix", "suffix");

  private final String article;

  @SuppressWarnings("ImmutableEnumChecker") // made by List.of
  private final List<String> keys;

  ObjectKind(String article, String... keys) {
    this.article = article;
    this.keys = List.of(keys);
  }

  /** The kind in words, with its article. */
  String article() {
    return article;
  }

  List<String> keys() {
    return keys;
  }
}
