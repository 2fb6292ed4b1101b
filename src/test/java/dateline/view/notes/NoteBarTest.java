package dateline.view.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.notes.Confidence;
import dateline.notes.Note;
import dateline.notes.Target;
import dateline.session.OpenTimeline;
import dateline.session.Session;
import dateline.session.Story;
import dateline.view.Panels;
import dateline.view.Toolkit;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NoteBarTest {

  private static final Target VISIT = new Target.OfEvent("visit");
  private static final Target.OfPassage PASSAGE = new Target.OfPassage("visit", "ap", "26 years");

  private final OpenTimeline story =
      new Story()
          .source("ap", "2020-02-07", "The first visit in 26 years.")
          .event("visit", "2020-02-01", "ap: 26 years")
          .event("talks", "2020-02-07")
          .open();

  private final Session session = new Session(story);
  private final NoteBar bar = Toolkit.call(() -> NoteBar.onEvent(session, Panels.surroundings()));
  private final ObjectProperty<Target.@Nullable OfPassage> read = new SimpleObjectProperty<>(null);
  private final NoteBar card =
      Toolkit.call(() -> NoteBar.onPassage(session, Panels.surroundings(), read));

  private Scene scene() {
    session.select(story.position("visit"));
    return Panels.scene(bar, 480, 320);
  }

  private static Node node(Scene scene, String selector) {
    Node found = scene.getRoot().lookup(selector);
    assertNotNull(found, selector);
    return found;
  }

  private static TextArea text(Scene scene) {
    return (TextArea) node(scene, ".text-area");
  }

  private static TextField tags(Scene scene) {
    return (TextField) node(scene, ".tag-field");
  }

  private Note note(Target target) {
    return session.notebook().notes().on(target);
  }

  @Test
  void withoutANoteItIsOneQuietLine() throws Exception {
    Panels.test(
        () -> {
          Scene scene = scene();
          assertTrue(node(scene, ".add").isVisible());
          assertNull(scene.getRoot().lookup(".detail"));
          assertTrue(bar.prefHeight(480) <= 48);
          session.notebook().type(VISIT, "a");
          assertTrue(node(scene, ".detail").isVisible());
          session.selectNothing();
          assertFalse(bar.isVisible());
        });
  }

  @Test
  void whatIsTypedIsNotedAtOnceOnWhatIsSelected() throws Exception {
    Panels.test(
        () -> {
          Scene scene = scene();
          bar.edit();
          text(scene).appendText("a");
          text(scene).appendText("b");
          assertEquals("ab", note(VISIT).text());
          session.select(story.position("talks"));
          assertEquals("", text(scene).getText());
          assertEquals("ab", note(VISIT).text());
          session.select(story.position("visit"));
          assertEquals("ab", text(scene).getText());
        });
  }

  @Test
  void undoShowsTheTextOfBefore() throws Exception {
    Panels.test(
        () -> {
          Scene scene = scene();
          bar.edit();
          text(scene).appendText("ab");
          session.undo();
          assertEquals("", text(scene).getText());
          session.redo();
          assertEquals("ab", text(scene).getText());
        });
  }

  @Test
  void aPassageHasANoteOfItsOwnOnACardThatIsThereOnlyForIt() throws Exception {
    Panels.test(
        () -> {
          Scene scene = Panels.scene(card, 480, 320);
          card.edit();
          assertFalse(card.isVisible(), "nothing is read");
          read.set(PASSAGE);
          Panels.layOut(scene);
          assertFalse(card.isVisible(), "nothing is noted");
          card.edit();
          assertTrue(card.isVisible());
          assertEquals("“26 years”", ((Label) node(scene, ".quoted")).getText());
          text(scene).appendText("on the passage");
          assertEquals("on the passage", note(PASSAGE).text());
          assertEquals("", note(VISIT).text());
          read.set(null);
          assertFalse(card.isVisible());
          read.set(PASSAGE);
          assertTrue(card.isVisible());
          assertEquals("on the passage", text(scene).getText());
          session.notebook().change(notes -> notes.without(PASSAGE));
          card.getParent().requestFocus();
          assertFalse(card.isVisible());
        });
  }

  @Test
  void aCommaOrEnterMakesATagAndBackspaceTakesTheLastAway() throws Exception {
    Panels.test(
        () -> {
          Scene scene = scene();
          session.notebook().type(VISIT, "a");
          Panels.layOut(scene);
          tags(scene).appendText("oil,");
          assertEquals("", tags(scene).getText());
          tags(scene).appendText("Gas");
          tags(scene).commitValue();
          Panels.press(tags(scene), KeyCode.ENTER);
          assertEquals(List.of("Gas", "oil"), note(VISIT).tags());
          Panels.press(tags(scene), KeyCode.BACK_SPACE);
          assertEquals(List.of("Gas"), note(VISIT).tags());
          ((Button) node(scene, ".tag")).fire();
          assertEquals(List.of(), note(VISIT).tags());
          tags(scene).replaceText(0, 0, "pasted, list ,, of tags,");
          assertEquals(List.of("list", "of tags", "pasted"), note(VISIT).tags());
        });
  }

  @Test
  void aTagIsCompletedFromThoseUsedAndTypingOnReplacesTheCompletion() throws Exception {
    Panels.test(
        () -> {
          session.notebook().change(notes -> notes.withTag(PASSAGE, "Oil price"));
          Scene scene = scene();
          session.notebook().type(VISIT, "a");
          tags(scene).appendText("oi");
          assertEquals("oil price", tags(scene).getText().toLowerCase(Locale.ROOT));
          assertEquals("l price", tags(scene).getSelectedText());
          tags(scene).replaceSelection("ntment");
          assertEquals("ointment", tags(scene).getText());
        });
  }

  @Test
  void aDotSetsConfidenceAndTheSameDotTakesItBack() throws Exception {
    Panels.test(
        () -> {
          Scene scene = scene();
          session.notebook().type(VISIT, "a");
          Button probable = (Button) scene.getRoot().lookupAll(".dot").stream().toList().get(3);
          probable.fire();
          assertEquals(Confidence.PROBABLE, note(VISIT).confidence());
          probable.fire();
          assertEquals(null, note(VISIT).confidence());
        });
  }

  @Test
  void aStarIsSwitchedOnAndOff() throws Exception {
    Panels.test(
        () -> {
          Scene scene = scene();
          bar.switchStar();
          assertTrue(note(VISIT).starred());
          ((Button) node(scene, ".star")).fire();
          assertTrue(session.notebook().notes().isEmpty());
          session.selectNothing();
          bar.switchStar();
          assertTrue(session.notebook().notes().isEmpty());
        });
  }

  @Test
  void textsOfAnyScriptAndLengthAreTypedAndShown() throws Exception {
    Panels.test(
        () -> {
          Scene scene = scene();
          for (String piece :
              List.of(
                  "plain words ",
                  "نص عربي طويل ",
                  "😀👩‍👩‍👧‍👦 ",
                  "नमस्ते दुनिया ",
                  "e\u0301a\u0308 ")) {
            String all = piece.repeat(1 + 10_000 / piece.length());
            bar.edit();
            text(scene).setText(all);
            Panels.layOut(scene);
            session.select(story.position("talks"));
            Panels.layOut(scene);
            session.select(story.position("visit"));
            Panels.layOut(scene);
            assertEquals(Normalizer.normalize(all, Normalizer.Form.NFC), note(VISIT).text());
            assertTrue(bar.getHeight() <= 320);
          }
        });
  }
}
