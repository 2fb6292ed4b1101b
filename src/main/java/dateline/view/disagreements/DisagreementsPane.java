package dateline.view.disagreements;

import dateline.session.Session;
import dateline.view.Panel;
import dateline.view.Surroundings;
import javafx.scene.control.Skin;

/** Lists the disagreements of a timeline and shows one of them whole. */
public final class DisagreementsPane extends Panel {

  public DisagreementsPane(Session session, Surroundings surroundings) {
    super(session, surroundings, "disagreements-pane", "disagreements.css");
  }

  /** Goes so many disagreements on in the list (back when negative); not past either end. */
  public void step(int by) {
    if (getSkin() instanceof DisagreementsSkin skin) {
      skin.step(by);
    }
  }

  @Override
  protected Skin<?> createDefaultSkin() {
    return new DisagreementsSkin(this);
  }
}
