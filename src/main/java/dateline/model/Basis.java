package dateline.model;

/** How a date is known. */
public enum Basis {
  /** A source gives the date. */
  STATED,
  /** Worked out from what a source says. */
  DERIVED,
  /** No given source says it; the editor's addition. */
  BACKGROUND
}
