package dateline.view.knownby;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlantafx.base.controls.ToggleSwitch;
import dateline.session.KnownBy;
import dateline.session.Session;
import dateline.session.Story;
import dateline.time.Edtf;
import dateline.view.Panels;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class KnownByBarTest {

  private static final long SECOND = Edtf.parse("2020-02-02").latest();
  private static final long TENTH = Edtf.parse("2020-02-10").latest();

  private final Session session =
      new Session(
          new Story()
              .source("ap", "2020-02-10")
              .source("tass", "2020-02-02")
              .source("afp", "2020-02-10")
              .source("blog", null)
              .event("a", "2020-01-01", "ap: x", "tass: x")
              .event("b", "2020-01-02", "afp: x")
              .event("c", "2020-01-03", "blog: x")
              .open());

  private final KnownByBar bar;

  KnownByBarTest() throws Exception {
    bar = Panels.on(() -> new KnownByBar(session, Panels.surroundings()));
  }

  private static Node node(Scene scene, String selector) {
    Node found = scene.getRoot().lookup(selector);
    assertNotNull(found, selector);
    return found;
  }

  private static String added(Scene scene) {
    return ((Label) node(scene, ".added")).getText();
  }

  @Test
  void theSwitchGoesToTheLastReportAndBackToEverything() throws Exception {
    Panels.test(
        () -> {
          Scene scene = Panels.scene(bar, 880, 80);
          ToggleSwitch on = (ToggleSwitch) node(scene, ".toggle-switch");
          assertFalse(on.isSelected());
          on.setSelected(true);
          assertEquals(TENTH, session.knownByProperty().get());
          on.setSelected(false);
          assertEquals(KnownBy.EVER, session.knownByProperty().get());
        });
  }

  @Test
  void theSwitchObeysTheKeyboard() throws Exception {
    Panels.test(
        () -> {
          Scene scene = Panels.scene(bar, 880, 80);
          for (KeyCode key : List.of(KeyCode.SPACE, KeyCode.ENTER)) {
            Panels.press(node(scene, ".toggle-switch"), key);
            assertEquals(TENTH, session.knownByProperty().get());
            Panels.press(node(scene, ".toggle-switch"), key);
            assertEquals(KnownBy.EVER, session.knownByProperty().get());
          }
        });
  }

  @Test
  void stepsGoFromDayToDayOfReportsAndSayWhatWasAdded() throws Exception {
    Panels.test(
        () -> {
          Scene scene = Panels.scene(bar, 880, 80);
          session.knownByProperty().set(TENTH);
          assertEquals(
              "ap and afp added one event and 2 passages; 2 of 3 events known.", added(scene));
          bar.previousReport();
          assertEquals(SECOND, session.knownByProperty().get());
          assertEquals("tass added one event and one passage; 1 of 3 events known.", added(scene));
          bar.previousReport();
          assertEquals(SECOND, session.knownByProperty().get());
          bar.nextReport();
          bar.nextReport();
          assertEquals(TENTH, session.knownByProperty().get());
        });
  }

  @Test
  void theSliderChoosesWholeDays() throws Exception {
    Panels.test(
        () -> {
          Scene scene = Panels.scene(bar, 880, 80);
          session.knownByProperty().set(TENTH);
          Slider slider = (Slider) node(scene, ".slider");
          assertEquals(slider.getMax(), slider.getValue());
          slider.setValue(0);
          assertEquals(Edtf.parse("2020-02-01").latest(), session.knownByProperty().get());
          assertTrue(added(scene).contains("no report was out yet"), added(scene));
          slider.setValue(2.2);
          assertEquals(Edtf.parse("2020-02-03").latest(), session.knownByProperty().get());
        });
  }

  @Test
  void everyDatedReportHasATick() throws Exception {
    Panels.test(
        () -> {
          Scene scene = Panels.scene(bar, 880, 80);
          assertEquals(3, scene.getRoot().lookupAll(".report").size());
          session.knownByProperty().set(TENTH);
          Panels.click(node(scene, ".report"), 2, 2);
          assertEquals(SECOND, session.knownByProperty().get());
        });
  }

  @Test
  void withoutDatesThereIsNothingToChoose() throws Exception {
    Panels.test(
        () -> {
          session.open(new Story().source("a", null).event("e", "2020", "a: x").open());
          Scene scene = Panels.scene(bar, 880, 80);
          assertTrue(node(scene, ".toggle-switch").isDisabled());
          assertEquals("Its one source gives no date, so no day can be chosen.", added(scene));
          bar.nextReport();
          bar.previousReport();
          assertEquals(KnownBy.EVER, session.knownByProperty().get());
        });
  }

  @Test
  void aNewerStateKeepsTheDayAndAnotherTimelineBeginsWithEverything() throws Exception {
    Panels.test(
        () -> {
          Story another = new Story().source("a", "2021").event("e", "2020", "a: x");
          session.knownByProperty().set(TENTH);
          session.open(another.open());
          assertEquals(TENTH, session.knownByProperty().get());
          session.open(another.open("another.json"));
          assertEquals(KnownBy.EVER, session.knownByProperty().get());
        });
  }
}
