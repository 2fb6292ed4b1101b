package dateline.view.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.article.Citation;
import dateline.article.Use;
import dateline.model.Disagreement;
import dateline.model.Disagreement.Account;
import dateline.model.Disagreement.Kind;
import dateline.model.Quote;
import dateline.model.Shape;
import dateline.session.OpenTimeline;
import dateline.session.Story;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ContradictionTest {

  private static Account account(String source, String says) {
    return new Account(new Quote(source, "x", "", ""), says, Shape.NEW);
  }

  private static Disagreement over(Kind kind, Account... accounts) {
    return new Disagreement("d", List.of("e"), "?", kind, List.of(accounts), "", Shape.NEW);
  }

  @Test
  void whatIsWordedOrTranslatedOtherwiseOrWasOvertakenContradictsNoFact() {
    Set<Kind> ofFact = EnumSet.allOf(Kind.class);
    ofFact.removeIf(kind -> !Contradiction.isOfFact(over(kind)));
    assertEquals(
        EnumSet.complementOf(EnumSet.of(Kind.WORDING, Kind.TRANSLATION, Kind.OVERTAKEN)), ofFact);
  }

  @Test
  void aSourceContradictsOthersThatSaySomethingElse() {
    Account first = account("ap", "26 years");
    Account second = account("tass", "25 years");
    assertTrue(Contradiction.contradictsOthers(over(Kind.NUMBER, first, second), first));
    assertTrue(Contradiction.contradictsOthers(over(Kind.NUMBER, first, second), second));
  }

  @Test
  void theSameAnswerInAnotherCaseOrSpacingIsNoContradiction() {
    Account first = account("ap", " Twenty-six  years");
    Account second = account("tass", "twenty-six years");
    assertFalse(Contradiction.contradictsOthers(over(Kind.NUMBER, first, second), first));
  }

  @Test
  void aSourceAtOddsWithItselfContradictsNoOther() {
    Account first = account("ap", "26 years");
    Account second = account("ap", "25 years");
    assertFalse(Contradiction.contradictsOthers(over(Kind.NUMBER, first, second), first));
  }

  @Test
  void wordsAreSharedWhereTheyOverlapInTheArticleOrAreTheSameWithoutAPlace() {
    OpenTimeline story =
        new Story()
            .source("ap", "2020-02-07", "The first visit in 26 years. It rained. It rained.")
            .source("tass", "2020-02-08", "The first visit in 26 years.")
            .event("a", "2020", "ap: first visit in 26", "ap: It rained.")
            .dispute(
                "d",
                Kind.NUMBER,
                List.of("a"),
                "ap: 26 years",
                "ap: The",
                "tass: 26 years",
                "ap: It rained.",
                "ap: no such words")
            .open();
    List<Citation> passages = story.dossier().ofEvent(0);
    List<Boolean> shared =
        List.of(0, 1, 2, 3, 4).stream()
            .map(account -> story.dossier().of(new Use.OfAccount(0, account)))
            .map(account -> Contradiction.sharesWords(Objects.requireNonNull(account), passages))
            .toList();
    assertEquals(List.of(true, false, false, true, false), shared);
    assertFalse(Contradiction.sharesWords(null, passages));
  }

  @Test
  void aDisagreementOverSeveralEventsMarksOnlyTheCellsThatRestOnItsWords() {
    OpenTimeline story =
        new Story()
            .source("ap", "2020-02-07", "The first visit in 26 years. They spoke of oil.")
            .source("tass", "2020-02-08", "The first visit in 25 years. They spoke of gas.")
            .event("visit", "2020-02-01", "ap: visit in 26 years", "tass: visit in 25 years")
            .event("talks", "2020-02-02", "ap: They spoke of oil.", "tass: They spoke of gas.")
            .dispute("d", Kind.NUMBER, List.of("visit", "talks"), "ap: 26 years", "tass: 25 years")
            .open();
    Matrix matrix = new Matrix(story);
    assertEquals(Matrix.Cell.DIFFERS, matrix.cell(0, 0));
    assertEquals(Matrix.Cell.DIFFERS, matrix.cell(0, 1));
    assertEquals(Matrix.Cell.SUPPORTS, matrix.cell(1, 0));
    assertEquals(Matrix.Cell.SUPPORTS, matrix.cell(1, 1));
  }
}
