package dateline.view.health;

import dateline.session.Session;
import dateline.view.Panel;
import dateline.view.Surroundings;
import javafx.scene.control.Skin;

/** Lists what is wrong with a timeline, or that all is well. */
public final class HealthPane extends Panel {

  public HealthPane(Session session, Surroundings surroundings) {
    super(session, surroundings, "health-pane", "health.css");
  }

  @Override
  protected Skin<?> createDefaultSkin() {
    return new HealthSkin(this);
  }
}
