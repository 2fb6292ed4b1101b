package dateline.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.article.Use;
import dateline.model.Disagreement.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class LeadsTest {

  private final OpenTimeline open =
      new Story()
          .source("ap", "2020-02-07", "The first visit in 26 years came on a cold Saturday.")
          .source("tass", "2020-02-08")
          .event("later", "2020-02-03", "ap: a cold Saturday")
          .event("visit", "2020-02-01", "ap: a cold Saturday", "ap: visit in 26 years")
          .dispute(
              "years", Kind.NUMBER, List.of("later", "visit"), "ap: in 26 years came", "tass: x")
          .dispute("gone", Kind.NUMBER, List.of("nowhere"), "ap: in 26 years", "tass: y")
          .open();

  @Test
  void evidenceLeadsToItself() {
    assertEquals(
        new Selection.OfPassage(open.position("visit"), 1),
        Leads.to(open, new Use.OfEvent(open.ids().event("visit"), 1)));
  }

  @Test
  void anAccountLeadsToThePassageThatSharesMostOfItsWords() {
    assertEquals(
        new Selection.OfPassage(open.position("visit"), 1),
        Leads.to(open, new Use.OfAccount(0, 0)));
  }

  @Test
  void anAccountOfASourceThatNoEventCitesLeadsToTheFirstEvent() {
    assertEquals(
        new Selection.OfEvent(open.position("later")), Leads.to(open, new Use.OfAccount(0, 1)));
  }

  @Test
  void whatConcernsNoEventLeadsNowhere() {
    assertEquals(Selection.none(), Leads.to(open, new Use.OfAccount(1, 0)));
  }

  @Test
  void aSourceLeadsToItsFirstPassageOfAnEvent() {
    int visit = open.position("visit");
    assertEquals(new Selection.OfPassage(visit, 0), Leads.to(open, visit, "ap"));
    assertEquals(new Selection.OfEvent(visit), Leads.to(open, visit, "tass"));
  }
}
