package dateline.view.knownby;

import dateline.session.Session;
import dateline.view.Surroundings;
import java.util.Objects;
import javafx.scene.control.Control;
import javafx.scene.control.Skin;

/** Chooses the day by which a report must be out for its events to count as known. */
public final class KnownByBar extends Control {

  private final Session session;
  private final Surroundings surroundings;

  public KnownByBar(Session session, Surroundings surroundings) {
    this.session = session;
    this.surroundings = surroundings;
    getStyleClass().add("known-by-bar");
    setFocusTraversable(false);
  }

  /** Goes to the day on which the next report came out; after the last everything is known. */
  public void nextReport() {
    Calendar.of(session.open()).after(session.knownByProperty().get()).ifPresent(this::go);
  }

  /** Goes to the day on which the report before came out; not before the first. */
  public void previousReport() {
    Calendar.of(session.open()).before(session.knownByProperty().get()).ifPresent(this::go);
  }

  private void go(long day) {
    session.knownByProperty().set(day);
  }

  Session session() {
    return session;
  }

  Surroundings surroundings() {
    return surroundings;
  }

  @Override
  protected Skin<?> createDefaultSkin() {
    return new KnownBySkin(this);
  }

  @Override
  public String getUserAgentStylesheet() {
    return Objects.requireNonNull(KnownByBar.class.getResource("knownby.css")).toExternalForm();
  }
}
