package dateline.io;

import dateline.words.Said;
import java.util.List;

/**
 * The kinds of object in a timeline file and the keys of each, in the order in which the writer
 * puts them where no file says otherwise.
 */
enum ObjectKind {
  TIMELINE(
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
  ENTITY("id", "name", "kind", "aliases", "coordinates", "note"),
  THEME("id", "label"),
  EVENT(
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
      "evidence"),
  EVIDENCE("source", "exact", "prefix", "suffix", "note"),
  DISAGREEMENT("id", "events", "question", "kind", "accounts", "assessment"),
  ACCOUNT("source", "says", "exact", "prefix", "suffix"),
  LINK("from", "to", "kind", "basis", "note", "evidence"),
  TOUR("id", "title", "description", "minutes", "steps"),
  STEP("event", "headline", "notes", "question", "minutes", "passage"),
  PASSAGE("source", "exact", "prefix", "suffix");

  @SuppressWarnings("ImmutableEnumChecker") // made by List.of
  private final List<String> keys;

  ObjectKind(String... keys) {
    this.keys = List.of(keys);
  }

  /** The kind in words. */
  Said said() {
    return Message.of("kind." + Words.word(this));
  }

  List<String> keys() {
    return keys;
  }
}
