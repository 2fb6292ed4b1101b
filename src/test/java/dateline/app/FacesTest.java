package dateline.app;

import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlantafx.base.controls.ToggleSwitch;
import dateline.io.Opened;
import dateline.io.Origin;
import dateline.io.TimelineOpener;
import dateline.session.OpenTimeline;
import dateline.session.Session;
import dateline.view.Panels;
import dateline.view.shell.Face;
import dateline.view.timeline.TimelinePane;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import org.junit.jupiter.api.Test;

class FacesTest {

  private static OpenTimeline builtIn() {
    Opened opened = TimelineOpener.open(Origin.ofResource("/assets/belarus-2020.json"));
    return OpenTimeline.of(
        "built-in", Objects.requireNonNull(opened.timeline()), opened.dossier(), opened.problems());
  }

  @Test
  void whatIsChosenTakesTheKeyboard() throws Exception {
    Panels.test(
        () -> {
          Session session = new Session(builtIn());
          session.selectPassage(0, 0);
          TimelinePane timeline = new TimelinePane(session, Panels.surroundings());
          Faces faces = new Faces(session, Panels.surroundings(), timeline);
          Button beside = new Button("the reading side");
          Scene scene = new Scene(new BorderPane(faces, null, new HBox(beside), null, null));
          for (Face face : Face.values()) {
            beside.requestFocus();
            faces.chosenProperty().set(face == Face.TIMELINE ? Face.NOTES : face);
            faces.chosenProperty().set(face);
            assertTrue(isWithin(scene.getFocusOwner(), faces.getCenter()), face.name());
            if (face != Face.NOTES && face != Face.HEALTH) {
              assertTrue(scene.getFocusOwner().isFocusTraversable(), face.name());
            }
          }
          beside.requestFocus();
          faces.showAside(Face.TABLE);
          assertSame(beside, scene.getFocusOwner());
          faces.enter();
          faces.showAside(Face.DISAGREEMENTS);
          assertTrue(isWithin(scene.getFocusOwner(), faces.getCenter()));
          faces.chosenProperty().set(Face.TIMELINE);
          assertSame(timeline, scene.getFocusOwner());
          faces.knownByProperty().set(true);
          assertTrue(scene.getFocusOwner() instanceof ToggleSwitch);
          faces.knownByProperty().set(false);
          assertSame(timeline, scene.getFocusOwner());
        });
  }

  private static boolean isWithin(Node node, Node whole) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (at.equals(whole)) {
        return true;
      }
    }
    return false;
  }
}
