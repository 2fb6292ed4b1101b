package dateline.view.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import dateline.article.TextRange;
import dateline.session.OpenTimeline;
import dateline.session.Selection;
import dateline.session.Session;
import dateline.session.Sources;
import dateline.session.Story;
import org.junit.jupiter.api.Test;

class WhereaboutsTest {

  private final OpenTimeline story =
      new Story()
          .source("late", "2020-02-09", "It came back. It rained.")
          .source("early", "2020-02-01", "It stopped. Nobody said why. It rained.")
          .event("oil", "2020-01-01", "late: It came back.", "early: It stopped.")
          .event("rain", "2020-01-02", "early: It hailed.", "early: It rained.", "late: It rained.")
          .event("none", "2020-01-03")
          .open();

  private final Session session = new Session(story);
  private Whereabouts here = Whereabouts.NOWHERE;

  private Whereabouts follow() {
    here =
        Whereabouts.of(story, new Sources(story.timeline().sources()), session.selection(), here);
    return here;
  }

  @Test
  void anEventLeadsToItsFirstPassageInTheFirstArticle() {
    session.select(0);
    assertEquals("early", follow().source());
    assertEquals(0, here.at());
    assertNull(here.words());
  }

  @Test
  void anEventLeadsToTheArticleThatIsOpenIfItHasAPassageThere() {
    session.selectPassage(0, 0);
    assertEquals("late", follow().source());
    session.select(1);
    assertEquals("late", follow().source());
    session.select(2);
    assertEquals("", follow().source());
  }

  @Test
  void aPassageThatIsMarkedComesBeforeOneThatIsLost() {
    session.select(1);
    assertEquals("It rained.", quoted());
  }

  private String quoted() {
    var passage = follow().passage();
    return passage == null ? "" : passage.quote().exact();
  }

  @Test
  void wordsOfAnArticleLeadThereAndKeepTheEvent() {
    session.select(0);
    Passages passages = follow().passages();
    TextRange words = new TextRange(12, 18);
    session.read("early", words);
    assertEquals(new Whereabouts(0, passages, "early", -1, words), follow());
    assertSame(passages, here.passages());
    assertEquals(0, session.selection().event());
  }

  @Test
  void wordsWithinAPassageLeadToThatPassage() {
    session.select(0);
    session.read("early", new TextRange(3, 10));
    assertEquals(0, follow().at());
  }

  @Test
  void anArticleCanBeReadWithoutAnEvent() {
    session.read("late", null);
    assertEquals(new Whereabouts(-1, Passages.NONE, "late", -1, null), follow());
    session.selectNothing();
    assertFalse(follow().isSomewhere());
  }

  @Test
  void aPassageThatTheEventHasNotLeadsToItsFirst() {
    session.select(new Selection.OfPassage(0, 7));
    assertEquals(0, follow().at());
  }
}
