package dateline.model;

/** Whether an event took place, as far as the sources go. */
public enum Status {
  OCCURRED,
  ONGOING,
  /** One party says so. */
  CLAIMED,
  /** Still in the future when it was written about. */
  PLANNED
}
