package dateline.article;

/** What a quotation is for; the numbers are indices into the lists of the timeline, from 0. */
public sealed interface Use {

  /** It supports an event. */
  record OfEvent(int event, int evidence) implements Use {}

  /** It is what one source says in a disagreement. */
  record OfAccount(int disagreement, int account) implements Use {}

  /** It supports a link between events. */
  record OfLink(int link, int evidence) implements Use {}

  /** It is shown at a step of a tour. */
  record OfStep(int tour, int step) implements Use {}
}
