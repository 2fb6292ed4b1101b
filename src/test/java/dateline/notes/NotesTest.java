package dateline.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.model.Event;
import dateline.model.Evidence;
import dateline.model.Quote;
import dateline.model.Shape;
import dateline.model.Timeline;
import dateline.time.Edtf;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NotesTest {

  private static final Target OIL = new Target.OfEvent("oil");
  private static final Target VISIT = new Target.OfEvent("visit");
  private static final Target PASSAGE = new Target.OfPassage("oil", "ap", "cutting oil supplies");

  private static Event event(String id, String title, String... quotations) {
    Event plain = Event.of(id, Edtf.parse("2020-01-01"), title);
    List<Evidence> evidence =
        Arrays.stream(quotations)
            .map(exact -> new Evidence(new Quote("ap", exact, "before ", ""), "", Shape.NEW))
            .toList();
    return new Event(
        id,
        plain.when(),
        plain.basis(),
        "",
        title,
        "",
        List.of(),
        List.of(),
        "",
        2,
        plain.status(),
        evidence,
        Shape.NEW);
  }

  @Test
  void whatIsNotMarkedHasABlankNote() {
    assertTrue(Notes.NONE.on(OIL).isBlank());
    assertNull(Notes.NONE.on(OIL).confidence());
  }

  @Test
  void marksAddUpAndTheOldValueStays() {
    Notes starred = Notes.NONE.withStar(OIL, true);
    Notes more =
        starred
            .withText(OIL, "Ask for figures.")
            .withTag(OIL, "energy")
            .withConfidence(OIL, Confidence.PROBABLE);
    assertTrue(more.on(OIL).starred());
    assertEquals("Ask for figures.", more.on(OIL).text());
    assertEquals(List.of("energy"), more.on(OIL).tags());
    assertEquals(Confidence.PROBABLE, more.on(OIL).confidence());
    assertEquals("", starred.on(OIL).text());
  }

  @Test
  void anEventAndItsPassageHaveNotesOfTheirOwn() {
    Notes notes = Notes.NONE.withText(OIL, "event").withText(PASSAGE, "passage");
    assertEquals("event", notes.on(OIL).text());
    assertEquals("passage", notes.on(PASSAGE).text());
    assertEquals(2, notes.ofEvent("oil").size());
    assertEquals(List.of(), notes.ofEvent("visit"));
  }

  @Test
  void aNoteThatSaysNothingIsGone() {
    Notes notes = Notes.NONE.withStar(OIL, true).withTag(OIL, "x").withText(VISIT, "y");
    assertTrue(notes.withStar(OIL, false).withoutTag(OIL, " X").without(VISIT).isEmpty());
    assertEquals(Notes.NONE, notes.without(OIL).withText(VISIT, ""));
  }

  @Test
  void tagsAreTidiedAndSortedAndKnownWhateverTheirCapitals() {
    Notes notes = Notes.NONE.withTags(OIL, List.of("  to   check ", "Energy", "energy", " ", "a"));
    assertEquals(List.of("a", "Energy", "to check"), notes.on(OIL).tags());
    Notes two = notes.withTag(VISIT, "ENERGY");
    assertEquals(2, two.tags().get("energy"));
    assertEquals(3, two.tags().size());
  }

  @Test
  void searchNeedsEveryWordSomewhereAndOverlooksCapitalsAndAccents() {
    Notes notes =
        Notes.NONE
            .withText(OIL, "Überprüfen: figures of LOSSES")
            .withTag(OIL, "Мінск")
            .withStar(PASSAGE, true);
    assertEquals(List.of(OIL), found(notes, "uberprufen loss"));
    assertEquals(List.of(OIL), found(notes, "МІНСК"));
    assertEquals(List.of(PASSAGE), found(notes, "oil supplies"));
    assertEquals(List.of(), found(notes, "figures absent"));
    assertEquals(List.of(), found(notes, "  "));
  }

  private static List<Target> found(Notes notes, String words) {
    return notes.search(words).stream().map(Note::target).toList();
  }

  @Test
  void notesAreFoundByTheEventTitleTheyWereSavedWith() {
    Timeline timeline = Timeline.of("t", List.of(event("oil", "Supplies stop")));
    Notes named = Notes.NONE.withStar(OIL, true).withStar(VISIT, true).named(timeline);
    assertEquals(List.of(OIL), found(named, "supplies stop"));
    Timeline without = Timeline.of("t", List.of());
    assertEquals("Supplies stop", named.named(without).on(OIL).title());
  }

  @Test
  void notesWhoseEventOrPassageIsGoneAreTold() {
    Notes notes = Notes.NONE.withStar(OIL, true).withStar(PASSAGE, true).withStar(VISIT, true);
    Timeline whole =
        Timeline.of("t", List.of(event("visit", "V"), event("oil", "O", "cutting oil supplies")));
    assertEquals(List.of(), notes.orphans(whole));
    Timeline requoted = Timeline.of("t", List.of(event("visit", "V"), event("oil", "O", "other")));
    assertEquals(List.of(new Notes.Orphan(notes.on(PASSAGE), false)), notes.orphans(requoted));
    Timeline other = Timeline.of("t", List.of(event("visit", "V")));
    assertEquals(
        List.of(new Notes.Orphan(notes.on(OIL), true), new Notes.Orphan(notes.on(PASSAGE), true)),
        notes.orphans(other));
  }

  @Test
  void aPassageKeepsItsNotesWhenItsPrefixIsWritten() {
    Event event = event("oil", "O", "cutting oil supplies");
    assertEquals(PASSAGE, Target.of(event, event.evidence().getFirst().quote()));
  }

  @Test
  void aTextBeyondTheLimitIsRefused() {
    String longest = "x".repeat(Note.MOST_TEXT);
    assertEquals(longest, Notes.NONE.withText(OIL, longest).on(OIL).text());
    assertThrows(IllegalArgumentException.class, () -> Notes.NONE.withText(OIL, longest + "x"));
  }

  @Test
  void twoWindowsAreMergedNoteByNote() {
    Notes base = Notes.NONE.withText(OIL, "old").withText(VISIT, "old");
    Notes theirs = base.withText(VISIT, "theirs").withStar(PASSAGE, true);
    Notes mine = base.withText(OIL, "mine");
    Notes merged = mine.merged(base, theirs);
    assertEquals("mine", merged.on(OIL).text());
    assertEquals("theirs", merged.on(VISIT).text());
    assertTrue(merged.on(PASSAGE).starred());
    assertEquals("mine", mine.merged(base, theirs.withText(OIL, "both")).on(OIL).text());
    assertFalse(base.without(OIL).merged(base, theirs).all().stream().anyMatch(NotesTest::isOil));
  }

  private static boolean isOil(Note note) {
    return note.target().equals(OIL);
  }

  @Test
  void aThousandNotesKeepTheirOrder() {
    Notes notes =
        Stream.iterate(0, i -> i + 1)
            .limit(1000)
            .reduce(
                Notes.NONE,
                (all, i) -> all.withStar(new Target.OfEvent("e" + i), true),
                (a, _) -> a);
    assertEquals("e0", notes.all().getFirst().target().event());
    assertEquals("e999", notes.all().getLast().target().event());
    assertEquals(1000, notes.starred().size());
  }
}
