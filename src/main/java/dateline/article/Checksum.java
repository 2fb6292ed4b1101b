package dateline.article;

/** Whether the stored copy of an article is the one that its quotations were taken from. */
public enum Checksum {
  MATCHES,
  DIFFERS,
  /** The timeline gives none, or there is no copy to compare. */
  NOT_RECORDED
}
