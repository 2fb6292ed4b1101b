package dateline.view.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.article.Dossier;
import dateline.index.Crowds;
import dateline.index.Lane;
import dateline.layout.Arranger;
import dateline.layout.Frame;
import dateline.layout.Framer;
import dateline.layout.HitTest;
import dateline.layout.Metrics;
import dateline.model.Basis;
import dateline.model.Event;
import dateline.model.Shape;
import dateline.model.Status;
import dateline.model.Theme;
import dateline.model.Timeline;
import dateline.notes.Notes;
import dateline.notes.Target;
import dateline.render.Subject;
import dateline.session.OpenTimeline;
import dateline.session.Session;
import dateline.time.Edtf;
import dateline.time.TickLabels;
import dateline.time.Viewport;
import dateline.view.Words;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What is said of the thing under the pointer. */
class HintsTest {
  private static final Words WORDS = new Words(Locale.ENGLISH);

  private static Event event(String when, Basis basis, Status status, String title) {
    return new Event(
        "e",
        Edtf.parse(when),
        basis,
        "",
        title,
        "",
        List.of("oil", "gas"),
        List.of(),
        "",
        2,
        status,
        List.of(),
        Shape.NEW);
  }

  private static Hint said(Event... events) {
    return said(notes -> notes, events);
  }

  private static Hint said(UnaryOperator<Notes> noted, Event... events) {
    Timeline timeline =
        Crowds.of(
            List.of(events),
            List.of(new Theme("oil", "Oil", Shape.NEW), new Theme("gas", "Gas", Shape.NEW)));
    OpenTimeline open = OpenTimeline.of("", timeline, Dossier.of(timeline, Map.of()), List.of());
    Session session = new Session(open);
    session.notebook().change(noted);
    List<Lane> lanes = session.lanes("Pinned", "Rest");
    Viewport view =
        Viewport.of(Edtf.parse("2020").earliest(), Edtf.parse("2021").earliest(), 1_000);
    Arranger arranger = new Arranger(open.index(), lanes, text -> text.length() * 6, Metrics.USUAL);
    Frame frame = Framer.frame(arranger.arrange(view, 60), view, 100, 400, 0, null);
    Hints hints = new Hints(session, WORDS, new TickLabels(Locale.ENGLISH));
    HitTest.Hit hit = events.length > 1 ? new HitTest.Column(0) : new HitTest.Item(0);
    return hints.of(frame, hit, Ties.of(open, WORDS));
  }

  @Test
  void anEventIsSaidWithItsDateHowItIsKnownAndItsLanes() {
    Hint hint = said(event("2020-02-07", Basis.STATED, Status.OCCURRED, "They talk"));
    assertEquals("They talk", hint.title());
    assertEquals(List.of("7 February 2020", "Stated in a source", "Oil, Gas"), hint.lines());
    assertEquals("They talk · 7 February 2020 · Stated in a source · Oil, Gas", hint.line());
  }

  @Test
  void doubtsAreSaidInWords() {
    String how = said(event("2020-02-07%", Basis.DERIVED, Status.CLAIMED, "x")).lines().get(1);
    assertEquals(
        "Worked out from a source · the date is approximate · the date is uncertain"
            + " · one party says so",
        how);
    String open = said(event("2020-02-07/", Basis.BACKGROUND, Status.PLANNED, "x")).lines().get(1);
    assertTrue(open.startsWith("Background knowledge"), open);
    assertTrue(open.endsWith("its end is not known · planned when written"), open);
  }

  @Test
  void whatTheUserMadeOfItIsSaidLast() {
    Target target = new Target.OfEvent("e");
    Event talk = event("2020-02-07", Basis.STATED, Status.OCCURRED, "They talk");
    assertEquals(
        "You noted: ask Ann",
        said(notes -> notes.withText(target, "ask Ann\n"), talk).lines().getLast());
    assertEquals(
        "★ You noted: ask Ann",
        said(notes -> notes.withText(target, "ask Ann").withStar(target, true), talk)
            .lines()
            .getLast());
    assertEquals(
        "★ You put a star on it",
        said(notes -> notes.withStar(target, true), talk).lines().getLast());
  }

  @Test
  void aColumnSaysHowManyAndFromWhenToWhen() {
    Event one = event("2020-02-07", Basis.STATED, Status.OCCURRED, "x");
    Hint hint = said(one, one, one, one, one, one);
    assertTrue(hint.title().matches("\\d events"), hint.title());
    assertTrue(hint.lines().getFirst().contains(" February 2020"), hint::line);
  }

  @Test
  void aTieSaysWhatLedToWhat() {
    Session session =
        new Session(
            OpenTimeline.of(
                "",
                Crowds.of(
                    List.of(
                        Crowds.event("a", "2020-01", "Talks", List.of(), 1),
                        Crowds.event("b", "2020-02", "A deal", List.of(), 1)),
                    List.of()),
                Dossier.of(Crowds.of(List.of(), List.of()), Map.of()),
                List.of()));
    Hints hints = new Hints(session, WORDS, new TickLabels(Locale.ENGLISH));
    assertEquals("Talks · led to A deal", hints.tie(new Subject.Tie(0, 1, "led to")).line());
  }

  @Test
  void aTitleOfAnyLengthIsSaidInWhatCanBeRead() {
    for (String title : List.of("W".repeat(10_000), "👍🏽".repeat(5_000), "ع ".repeat(5_000))) {
      assertTrue(said(event("2020", Basis.STATED, Status.OCCURRED, title)).line().length() < 1_000);
    }
  }
}
