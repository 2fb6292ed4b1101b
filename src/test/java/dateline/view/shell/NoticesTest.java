package dateline.view.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.render.Palette;
import dateline.view.Look;
import dateline.view.Panels;
import dateline.view.Words;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import org.junit.jupiter.api.Test;

class NoticesTest {

  private static final String HINT =
      "Right and Left step through the events, F5 presents them, F1 lists all keys.";

  private final Words words = new Words(Locale.ENGLISH);

  private static Notices laidOut(Notices notices, double width, double height, double textScale) {
    Scene scene = new Scene(new BorderPane(null, notices, null, null, null), width, height);
    Look.apply(scene, Palette.LIGHT, textScale);
    Panels.layOut(scene);
    return notices;
  }

  @Test
  void aHintTakesALineWhereThereIsRoom() throws Exception {
    Panels.test(
        () -> {
          Notices notices = new Notices(words);
          notices.show(Notice.hint("hint", HINT));
          laidOut(notices, 1280, 800, 1);
          assertTrue(notices.getHeight() > 16);
          assertTrue(notices.lookup(".notice-text").isVisible());
        });
  }

  @Test
  void aHintGivesWayToLargeTextAndToASmallWindowAndComesBack() throws Exception {
    Panels.test(
        () -> {
          Notices notices = new Notices(words);
          notices.show(Notice.hint("hint", HINT));
          laidOut(notices, 1024, 640, 2);
          assertEquals(0, notices.getHeight());
          assertFalse(notices.lookup(".button").isVisible());
          notices.getScene().setRoot(new BorderPane());
          laidOut(notices, 1280, 300, 1);
          assertEquals(0, notices.getHeight());
          notices.getScene().setRoot(new BorderPane());
          laidOut(notices, 1280, 800, 1);
          assertTrue(notices.getHeight() > 16);
        });
  }

  @Test
  void whatWentWrongNeverGivesWay() throws Exception {
    Panels.test(
        () -> {
          Notices notices = new Notices(words);
          notices.show(Notice.warning("file", HINT));
          laidOut(notices, 1024, 640, 2);
          assertTrue(notices.getHeight() > 16);
        });
  }

  @Test
  void aNoticeTakesThePlaceOfOneAboutTheSameAndCanBeTakenAway() throws Exception {
    Panels.test(
        () -> {
          Notices notices = new Notices(words);
          notices.show(Notice.info("file", "one"));
          notices.show(Notice.info("other", "two"));
          notices.show(Notice.info("file", "three"));
          assertEquals(2, notices.getChildren().size());
          Node first = notices.getChildren().getFirst();
          ((Button) first.lookup(".button-icon")).fire();
          assertEquals(1, notices.getChildren().size());
          notices.hide("other");
          notices.hide("other");
          assertEquals(0, notices.getChildren().size());
        });
  }
}
