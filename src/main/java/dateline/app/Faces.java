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
import javafx.scene.TraversalDirection;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The large panel: holds the pane and makes its other faces when they are first wanted. */
final class Faces extends BorderPane {

  /** Pixels: beside the reading side this fits a window of 640. */
  private static final double LEAST = 240;

  private final Session session;
  private final Surroundings surroundings;
  private final TimelinePane timeline;
  private final ObjectProperty<Face> chosen = new SimpleObjectProperty<>(Face.TIMELINE);
  private final BooleanProperty knownBy = new SimpleBooleanProperty(false);
  private final Map<Face, Region> made = new EnumMap<>(Face.class);
  private double least = USE_COMPUTED_SIZE;
  private boolean aside;

  Faces(Session session, Surroundings surroundings, TimelinePane timeline) {
    this.session = session;
    this.surroundings = surroundings;
    this.timeline = timeline;
    chosen.subscribe(
        face -> {
          Region panel = made.computeIfAbsent(face, this::make);
          panel.setMinWidth(least);
          setCenter(panel);
          if (!aside) {
            enter();
          }
        });
    KnownByBar bar = new KnownByBar(session, surroundings);
    knownBy.subscribe(
        shown -> {
          boolean inBar = getScene() != null && isWithin(bar, getScene().getFocusOwner());
          setBottom(shown ? bar : null);
          if (shown && getScene() != null) {
            bar.applyCss();
            bar.requestFocusTraversal(TraversalDirection.NEXT);
          } else if (inBar) {
            enter();
          }
          if (!shown) {
            session.knownByProperty().set(KnownBy.EVER);
          }
        });
  }

  /** Shows a face for someone who goes on typing elsewhere. */
  void showAside(Face face) {
    aside = getScene() != null && !isWithin(this, getScene().getFocusOwner());
    chosen.set(face);
    aside = false;
  }

  private static boolean isWithin(Node whole, @Nullable Node node) {
    Node at = node;
    while (at != null && !at.equals(whole)) {
      at = at.getParent();
    }
    return at != null;
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

  /** Lets the panels be narrower than is good for them, where the window is. */
  void setNarrow(boolean narrow) {
    least = narrow ? LEAST : USE_COMPUTED_SIZE;
    setMinWidth(least);
    made.values().forEach(panel -> panel.setMinWidth(least));
  }

  private Region make(Face face) {
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
