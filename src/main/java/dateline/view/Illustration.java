package dateline.view;

import dateline.model.Entity;
import dateline.model.Media;

/** What is shown beside an event's words. */
public sealed interface Illustration {

  /** One of its pictures. */
  record Photo(Media media) implements Illustration {}

  /**
   * A map of where it happened.
   *
   * @param place one with coordinates
   */
  record Locator(Entity place) implements Illustration {}
}
