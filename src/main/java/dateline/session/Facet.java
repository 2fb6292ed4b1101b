package dateline.session;

/** What events are told apart by. */
public enum Facet {
  THEME,
  PERSON,
  ORGANISATION,
  PLACE,
  THING,
  /** What an event's passages are quoted from. */
  SOURCE,
  STATUS,
  BASIS,
  WEIGHT,
  /** What the record says of it: evidence, or none, or a disagreement; see {@link Facets}. */
  RECORD
}
