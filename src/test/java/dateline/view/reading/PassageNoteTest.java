package dateline.view.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import dateline.notes.Target;
import dateline.session.OpenTimeline;
import dateline.session.Session;
import dateline.session.Story;
import dateline.view.Panels;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import org.junit.jupiter.api.Test;

/** What of the reading side a note on a passage goes by. */
class PassageNoteTest {

  private final OpenTimeline story =
      new Story()
          .source("ap", "2020-02-07", "The first visit in 26 years.", "Nothing else.")
          .source("tass", "2020-02-08", "A visit after 26 years.")
          .event("visit", "2020-02-01", "ap: 26 years", "tass: A visit")
          .event("talks", "2020-02-07")
          .open();

  private final Session session = new Session(story);

  @Test
  void thePassageThatIsShownIsTheOneToNoteOn() throws Exception {
    Panels.test(
        () -> {
          ReadingPane pane = new ReadingPane(session, Panels.surroundings());
          Panels.scene(pane, 480, 700);
          assertNull(pane.passageProperty().get());
          session.select(0);
          assertEquals(
              new Target.OfPassage("visit", "ap", "26 years"), pane.passageProperty().get());
          session.selectPassage(0, 1);
          assertEquals(
              new Target.OfPassage("visit", "tass", "A visit"), pane.passageProperty().get());
          session.select(1);
          assertNull(pane.passageProperty().get());
          session.select(0);
          session.selectNothing();
          assertNull(pane.passageProperty().get());
        });
  }

  @Test
  void theFootOfThePassageLeadsToItsNote() throws Exception {
    Panels.test(
        () -> {
          List<String> begun = new ArrayList<>();
          ReadingPane pane = new ReadingPane(session, Panels.surroundings());
          pane.setOnNote(() -> begun.add("note"));
          session.selectPassage(0, 1);
          Scene scene = Panels.scene(pane, 480, 700);
          Button button = (Button) scene.getRoot().lookup(".passage-footer .note");
          assertNotNull(button);
          button.fire();
          assertEquals(List.of("note"), begun);
        });
  }
}
