package dateline.view.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.article.MarkedText;
import dateline.article.TextRange;
import dateline.model.Event;
import dateline.session.OpenTimeline;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MarkTest {

  private static final String TEXT = "abcdefghijklmnopqrstuvwxyz0123456789";

  @Test
  void marksAreWhatCoversEachCharacterAndNeverTouchTheirLike() {
    Random random = new Random(7);
    for (int round = 0; round < 200; round++) {
      List<Event> events = new ArrayList<>();
      for (int i = 0; i < 1 + random.nextInt(5); i++) {
        int from = random.nextInt(TEXT.length() - 1);
        int to = from + 1 + random.nextInt(TEXT.length() - from - 1);
        events.add(Stage.event("e" + i, "2020", Stage.quote("a", TEXT.substring(from, to))));
      }
      OpenTimeline open =
          Stage.open(
              List.of(Stage.source("a", "2020", "a.md")), events, List.of(), Map.of("a", TEXT));
      MarkedText text = open.dossier().text("a");
      List<Mark> marks = Mark.in(text, new TextRange(0, TEXT.length()), 0);
      for (int at = 0; at < TEXT.length(); at++) {
        int offset = at;
        List<Mark> here = marks.stream().filter(mark -> mark.range().contains(offset)).toList();
        List<Integer> covering = text.at(at).stream().map(Mark::eventOf).toList();
        assertEquals(covering.isEmpty() ? 0 : 1, here.size());
        assertEquals(
            covering.contains(0),
            here.stream().anyMatch(mark -> mark.strength() == Mark.Strength.SELECTED),
            "at " + at + marks);
      }
      for (int i = 1; i < marks.size(); i++) {
        Mark before = marks.get(i - 1);
        Mark after = marks.get(i);
        assertTrue(
            before.range().end() < after.range().start() || before.strength() != after.strength());
      }
    }
  }
}
