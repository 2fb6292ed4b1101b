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
  /** Evidence, or none; a disagreement; the user's star: see {@link Facets}. */
  RECORD
}
