package dateline.view.knownby;

import dateline.session.Session;
import dateline.view.Panel;
import dateline.view.Surroundings;
import javafx.scene.control.Skin;

/** Chooses the day by which a report must be out for its events to count as known. */
public final class KnownByBar extends Panel {

  public KnownByBar(Session session, Surroundings surroundings) {
    super(session, surroundings, "known-by-bar", "knownby.css");
  }

  /** Goes to the day on which the next report came out; after the last everything is known. */
  public void nextReport() {
    Calendar.of(session().open()).after(session().knownByProperty().get()).ifPresent(this::go);
  }

  /** Goes to the day on which the report before came out; not before the first. */
  public void previousReport() {
    Calendar.of(session().open()).before(session().knownByProperty().get()).ifPresent(this::go);
  }

  private void go(long day) {
    session().knownByProperty().set(day);
  }

  @Override
  protected Skin<?> createDefaultSkin() {
    return new KnownBySkin(this);
  }
}
