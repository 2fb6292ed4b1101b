package dateline.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.model.Basis;
import dateline.model.Entity;
import dateline.model.Event;
import dateline.model.Evidence;
import dateline.model.Quote;
import dateline.model.Shape;
import dateline.model.Source;
import dateline.model.Status;
import dateline.model.Theme;
import dateline.model.Timeline;
import dateline.time.Edtf;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LanesTest {

  private static List<String> said(Timeline timeline, Grouping grouping) {
    EventIndex index = EventIndex.of(timeline);
    return Lanes.of(timeline, index, grouping, _ -> true, "Rest").stream()
        .map(
            lane ->
                lane.name()
                    + " "
                    + lane.hue()
                    + " "
                    + IntStream.range(0, lane.events().size())
                        .mapToObj(rank -> index.at(lane.events().position(rank)).id())
                        .toList())
        .toList();
  }

  private static Timeline themed() {
    return Crowds.of(
        List.of(
            Crowds.event("both", "2020-02-07", "", List.of("gas", "oil", "oil"), 2),
            Crowds.event("oil", "2020-01-01", "", List.of("oil"), 2),
            Crowds.event("none", "2020-01-02", "", List.of(), 2),
            Crowds.event("lost", "2020-01-03", "", List.of("no-such-theme"), 2)),
        List.of(
            new Theme("oil", "Oil", Shape.NEW),
            new Theme("empty", "Empty", Shape.NEW),
            new Theme("gas", "Gas", Shape.NEW)));
  }

  @Test
  void anEventInTwoGroupsStandsInBothAndInNoneTwice() {
    assertEquals(
        List.of("Oil 0 [oil, both]", "Empty 1 []", "Gas 2 [both]", "Rest -1 [none, lost]"),
        said(themed(), Grouping.THEME));
  }

  @Test
  void withoutGroupsThereIsOneLaneOfAll() {
    assertEquals(List.of("Rest -1 [oil, none, lost, both]"), said(themed(), Grouping.NONE));
    assertEquals(List.of(), said(Timeline.of("", List.of()), Grouping.NONE));
  }

  @Test
  void whatIsFilteredOutIsInNoLane() {
    Timeline timeline = themed();
    EventIndex index = EventIndex.of(timeline);
    List<Lane> lanes =
        Lanes.of(
            timeline,
            index,
            Grouping.THEME,
            position -> !index.at(position).id().equals("both"),
            "");
    assertEquals(List.of(1, 0, 0, 2), lanes.stream().map(lane -> lane.events().size()).toList());
  }

  @Test
  void lanesOfPeoplePlacesAndSourcesKeepTheFilesOrderAndLeaveOutTheEmpty() {
    Timeline timeline =
        new Timeline(
            "",
            "",
            "",
            List.of(source("tv", ""), source("ap", "AP"), source("unused", "")),
            List.of(
                entity("bob", Entity.Kind.PERSON),
                entity("minsk", Entity.Kind.PLACE),
                entity("un", Entity.Kind.ORGANISATION),
                entity("sochi", Entity.Kind.PLACE)),
            List.of(),
            List.of(
                event("talks", List.of("un", "bob"), "minsk", "ap", "tv", "ap"),
                event("call", List.of("bob"), "", "ap"),
                event("silence", List.of(), "")),
            List.of(),
            List.of(),
            List.of(),
            Shape.NEW);
    assertEquals(
        List.of("bob -1 [talks, call]", "un -1 [talks]", "Rest -1 [silence]"),
        said(timeline, Grouping.ENTITY));
    assertEquals(
        List.of("minsk -1 [talks]", "Rest -1 [call, silence]"), said(timeline, Grouping.PLACE));
    assertEquals(
        List.of("title of tv -1 [talks]", "AP -1 [talks, call]", "Rest -1 [silence]"),
        said(timeline, Grouping.SOURCE));
  }

  private static Entity entity(String id, Entity.Kind kind) {
    return new Entity(id, id, kind, List.of(), null, "", Shape.NEW);
  }

  private static Source source(String id, String outlet) {
    return new Source(
        id, "title of " + id, outlet, "", null, Basis.STATED, "", "", "", "", "", "", Shape.NEW);
  }

  private static Event event(String id, List<String> entities, String place, String... sources) {
    List<Evidence> evidence =
        Stream.of(sources)
            .map(source -> new Evidence(new Quote(source, "words", "", ""), "", Shape.NEW))
            .toList();
    return new Event(
        id,
        Edtf.parse("2020-02-07"),
        Basis.STATED,
        "",
        id,
        "",
        List.of(),
        entities,
        place,
        2,
        Status.OCCURRED,
        evidence,
        Shape.NEW);
  }
}
