package dateline.index;

/** What makes a lane. */
public enum Grouping {
  THEME,
  /** People and organisations. */
  ENTITY,
  PLACE,
  SOURCE,
  /** All events in one lane. */
  NONE
}
