package dateline.view.tours;

import dateline.session.Session;
import dateline.view.Surroundings;
import java.util.Objects;
import javafx.scene.control.Control;
import javafx.scene.control.Skin;

/** The desk at which the tours of a timeline are made. */
public final class ToursPane extends Control {

  private final Desk desk;
  private final Surroundings surroundings;
  private final TourSaving saving;
  private final Rehearsal rehearsal;

  /** Begins a show of a tour at one of its steps. */
  public interface Rehearsal {
    /**
     * @param step from 0, counted with those whose event is gone
     */
    void begin(String tour, int step);
  }

  public ToursPane(
      Session session, Surroundings surroundings, TourSaving saving, Rehearsal rehearsal) {
    desk = new Desk(session);
    this.surroundings = surroundings;
    this.saving = saving;
    this.rehearsal = rehearsal;
    getStyleClass().add("tours-pane");
    setFocusTraversable(false);
  }

  Desk desk() {
    return desk;
  }

  Surroundings surroundings() {
    return surroundings;
  }

  TourSaving saving() {
    return saving;
  }

  /** Begins a show of the tour one works on, at the step one works on. */
  void rehearse(boolean here) {
    if (desk.steps().size() > desk.countOfMissing()) {
      rehearsal.begin(desk.chosenProperty().get(), here ? Math.max(0, desk.at()) : 0);
    }
  }

  @Override
  protected Skin<?> createDefaultSkin() {
    return new ToursSkin(this);
  }

  @Override
  public String getUserAgentStylesheet() {
    return Objects.requireNonNull(ToursPane.class.getResource("tours.css")).toExternalForm();
  }
}
