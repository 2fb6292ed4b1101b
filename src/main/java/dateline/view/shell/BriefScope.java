package dateline.view.shell;

/** The events that a brief is of. */
public enum BriefScope {
  ALL,
  /** Those that the filter shows. */
  SHOWN,
  SELECTED
}
