package dateline.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.model.Event;
import dateline.model.Timeline;
import dateline.time.Edtf;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EventIndexTest {

  private static EventIndex of(String... dates) {
    List<Event> events =
        IntStream.range(0, dates.length)
            .mapToObj(i -> Event.of("e" + i, Edtf.parse(dates[i]), dates[i]))
            .toList();
    return EventIndex.of(Timeline.of("", events));
  }

  private static List<String> titles(EventIndex index) {
    return IntStream.range(0, index.size()).mapToObj(index::at).map(Event::title).toList();
  }

  @Test
  void eventsStandInTheOrderOfTimeAndTheShorterFirst() {
    EventIndex index = of("2020", "2020-01-01", "1999", "2020-01", "2020?", "-0044-03-15");
    assertEquals(
        List.of("-0044-03-15", "1999", "2020-01-01", "2020-01", "2020", "2020?"), titles(index));
  }

  @Test
  void eventsOfTheSameDateStayInTheOrderOfTheFile() {
    List<Event> events = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      events.add(Event.of("e" + i, Edtf.parse("2020-02-07"), "title " + i));
    }
    EventIndex index = EventIndex.of(Timeline.of("", events));
    for (int position = 0; position < 100; position++) {
      assertEquals(position, index.event(position));
    }
  }

  @Test
  void aSideWithoutAnEndReachesAsFarAsItsDateGoes() {
    long start = Edtf.parse("2020-02-07").earliest();
    long end = Edtf.parse("2020-02-07").latest();
    for (String date : List.of("2020-02-07/..", "2020-02-07/", "../2020-02-07", "/2020-02-07")) {
      EventIndex index = of(date);
      assertEquals(start, index.from(0), date);
      assertEquals(end, index.to(0), date);
    }
    assertEquals(0, of("../..").from(0));
    assertEquals(Edtf.parse("2020").latest(), of("../2020").from(0));
    assertEquals(Edtf.parse("2020").earliest(), of("2020/..").to(0));
  }

  @Test
  void positionsAndPlacesInTheFileLeadToEachOther() {
    Timeline timeline = Crowds.random(11, 3_000, 3);
    EventIndex index = EventIndex.of(timeline);
    for (int position = 0; position < index.size(); position++) {
      assertEquals(position, index.position(index.event(position)));
      assertSame(timeline.events().get(index.event(position)), index.at(position));
      assertEquals(index.at(position).weight(), index.weight(position));
      assertTrue(index.from(position) <= index.to(position));
    }
    List<Integer> expected =
        IntStream.range(0, index.size())
            .boxed()
            .sorted(
                Comparator.comparingLong((Integer event) -> index.from(index.position(event)))
                    .thenComparingLong(event -> index.to(index.position(event)))
                    .thenComparingInt(event -> doubt(timeline.events().get(event).when())))
            .toList();
    assertEquals(expected, IntStream.range(0, index.size()).map(index::event).boxed().toList());
  }

  private static int doubt(Edtf when) {
    return (when.approximate() ? 1 : 0) + (when.uncertain() ? 2 : 0);
  }

  @Test
  void theLatestMomentIsThatOfAnyEvent() {
    assertEquals(Edtf.parse("2030").latest(), of("1900/2030", "2020").latest());
    assertEquals(0, of().latest());
    assertEquals(0, of().size());
  }

  @Test
  void everyEventIsFoundByItsIdAndNothingElseIs() {
    Timeline timeline = Crowds.random(12, 5_000, 0);
    EventIds ids = new EventIds(timeline.events());
    for (int event = 0; event < timeline.events().size(); event++) {
      assertEquals(event, ids.event("e" + event));
    }
    assertEquals(-1, ids.event("e5000"));
    assertEquals(-1, ids.event(""));
    assertEquals(-1, new EventIds(List.of()).event("e0"));
  }

  @Test
  void ofTwoEventsWithTheSameIdTheFirstIsFound() {
    Event first = Event.of("same", Edtf.parse("2020"), "first");
    Event second = Event.of("same", Edtf.parse("2019"), "second");
    assertEquals(0, new EventIds(List.of(first, second)).event("same"));
    // These two have the same hash code.
    Event aa = Event.of("Aa", Edtf.parse("2020"), "");
    Event bb = Event.of("BB", Edtf.parse("2020"), "");
    EventIds ids = new EventIds(List.of(aa, bb));
    assertEquals(0, ids.event("Aa"));
    assertEquals(1, ids.event("BB"));
  }
}
