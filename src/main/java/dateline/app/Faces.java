package dateline.app;

import dateline.session.KnownBy;
import dateline.session.Session;
import dateline.view.Surroundings;
import dateline.view.disagreements.DisagreementsPane;
import dateline.view.health.HealthPane;
import dateline.view.knownby.KnownByBar;
import dateline.view.matrix.MatrixPane;
import dateline.view.notes.NotesPane;
import dateline.view.reading.SideBySidePane;
import dateline.view.shell.Face;
import dateline.view.table.TablePane;
import dateline.view.timeline.TimelinePane;
import java.util.EnumMap;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import org.jspecify.annotations.Nullable;

/** The large panel: holds the pane and makes its other faces when they are first wanted. */
final class Faces extends BorderPane {

  private final Session session;
  private final Surroundings surroundings;
  private final TimelinePane timeline;
  private final ObjectProperty<Face> chosen = new SimpleObjectProperty<>(Face.TIMELINE);
  private final BooleanProperty knownBy = new SimpleBooleanProperty(false);
  private final Map<Face, Node> made = new EnumMap<>(Face.class);
  private boolean aside;

  Faces(Session session, Surroundings surroundings, TimelinePane timeline) {
    this.session = session;
    this.surroundings = surroundings;
    this.timeline = timeline;
    chosen.subscribe(
        face -> {
          setCenter(made.computeIfAbsent(face, this::make));
          if (!aside) {
            enter();
          }
        });
    KnownByBar bar = new KnownByBar(session, surroundings);
    knownBy.subscribe(
        shown -> {
          setBottom(shown ? bar : null);
          if (!shown) {
            session.knownByProperty().set(KnownBy.EVER);
          }
        });
  }

  /** Shows a face for someone who goes on typing elsewhere. */
  void showAside(Face face) {
    aside = getScene() != null && !isWithin(getScene().getFocusOwner());
    chosen.set(face);
    aside = false;
  }

  private boolean isWithin(@Nullable Node node) {
    Node at = node;
    while (at != null && at != this) {
      at = at.getParent();
    }
    return at == this;
  }

  /** Gives the keyboard to the face that is shown. */
  void enter() {
    if (getScene() != null) {
      getCenter().applyCss();
      getCenter().requestFocus();
    }
  }

  ObjectProperty<Face> chosenProperty() {
    return chosen;
  }

  /** Whether the bar that veils what was not yet reported is shown. */
  BooleanProperty knownByProperty() {
    return knownBy;
  }

  private Node make(Face face) {
    return switch (face) {
      case TIMELINE -> timeline;
      case TABLE -> new TablePane(session, surroundings);
      case MATRIX -> new MatrixPane(session, surroundings);
      case DISAGREEMENTS -> new DisagreementsPane(session, surroundings);
      case HEALTH -> new HealthPane(session, surroundings);
      case BESIDE -> new SideBySidePane(session, surroundings);
      case NOTES -> new NotesPane(session, surroundings);
    };
  }
}
