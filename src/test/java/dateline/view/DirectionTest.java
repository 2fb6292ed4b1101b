package dateline.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.session.Session;
import dateline.session.Story;
import dateline.view.timeline.TimelinePane;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.geometry.NodeOrientation;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import org.junit.jupiter.api.Test;

class DirectionTest {

  @Test
  void theDirectionIsThatOfTheLanguage() {
    assertTrue(
        Stream.of("ar", "ar-EG", "fa", "he", "ur", "yi")
            .map(Locale::forLanguageTag)
            .allMatch(Words::isRightToLeft));
    assertFalse(Words.languages().stream().anyMatch(Words::isRightToLeft));
  }

  /** Arabic is asked for and there are none: English words are laid out as English. */
  @Test
  void whatCountsIsTheLanguageOfTheWordsThereAre() {
    assertFalse(new Words(Locale.of("ar")).isRightToLeft());
  }

  @Test
  void timeRunsToTheRightInAWindowThatRunsToTheLeft() throws Exception {
    Panels.test(
        () -> {
          Session session = new Session(new Story().event("visit", "2020-02-01").open());
          TimelinePane pane = new TimelinePane(session, Panels.surroundings());
          BorderPane side = new BorderPane();
          Scene scene = new Scene(new BorderPane(pane, null, side, null, null));
          scene.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
          assertEquals(NodeOrientation.RIGHT_TO_LEFT, side.getEffectiveNodeOrientation());
          assertEquals(NodeOrientation.LEFT_TO_RIGHT, pane.getEffectiveNodeOrientation());
        });
  }
}
