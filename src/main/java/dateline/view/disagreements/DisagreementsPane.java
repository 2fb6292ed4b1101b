package dateline.view.disagreements;

import dateline.session.Session;
import dateline.view.Surroundings;
import java.util.Objects;
import javafx.scene.control.Control;
import javafx.scene.control.Skin;

/** Lists the disagreements of a timeline and shows one of them whole. */
public final class DisagreementsPane extends Control {

  private final Session session;
  private final Surroundings surroundings;

  public DisagreementsPane(Session session, Surroundings surroundings) {
    this.session = session;
    this.surroundings = surroundings;
    getStyleClass().add("disagreements-pane");
    setFocusTraversable(false);
  }

  /** Goes so many disagreements on in the list (back when negative); not past either end. */
  public void step(int by) {
    if (getSkin() instanceof DisagreementsSkin skin) {
      skin.step(by);
    }
  }

  Session session() {
    return session;
  }

  Surroundings surroundings() {
    return surroundings;
  }

  @Override
  protected Skin<?> createDefaultSkin() {
    return new DisagreementsSkin(this);
  }

  @Override
  public String getUserAgentStylesheet() {
    return Objects.requireNonNull(DisagreementsPane.class.getResource("disagreements.css"))
        .toExternalForm();
  }
}
