package dateline.view.health;

import dateline.session.Session;
import dateline.view.Surroundings;
import java.util.Objects;
import javafx.scene.control.Control;
import javafx.scene.control.Skin;

/** Lists what is wrong with a timeline, or that all is well. */
public final class HealthPane extends Control {

  private final Session session;
  private final Surroundings surroundings;

  public HealthPane(Session session, Surroundings surroundings) {
    this.session = session;
    this.surroundings = surroundings;
    getStyleClass().add("health-pane");
    setFocusTraversable(false);
  }

  Session session() {
    return session;
  }

  Surroundings surroundings() {
    return surroundings;
  }

  @Override
  protected Skin<?> createDefaultSkin() {
    return new HealthSkin(this);
  }

  @Override
  public String getUserAgentStylesheet() {
    return Objects.requireNonNull(HealthPane.class.getResource("health.css")).toExternalForm();
  }
}
