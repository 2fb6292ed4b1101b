package dateline.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.article.Dossier;
import dateline.model.Basis;
import dateline.model.Disagreement;
import dateline.model.Entity;
import dateline.model.Event;
import dateline.model.Evidence;
import dateline.model.Quote;
import dateline.model.Shape;
import dateline.model.Status;
import dateline.model.Theme;
import dateline.model.Timeline;
import dateline.time.Edtf;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FilterTest {

  private static final List<String> THEMES = List.of("oil", "gas", "aid");
  private static final List<String> PEOPLE = List.of("ann", "bob");
  private static final List<String> PLACES = List.of("minsk", "sochi");
  private static final List<String> SOURCES = List.of("ap", "tass");

  private static OpenTimeline random(Random random, int size) {
    List<Event> events = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      List<String> entities = some(random, PEOPLE);
      entities.addAll(some(random, PLACES));
      String month =
          String.format(Locale.ROOT, "%04d-%02d", 2019 + random.nextInt(2), 1 + random.nextInt(12));
      events.add(
          new Event(
              "e" + i,
              Edtf.parse(month),
              one(random, List.of(Basis.values())),
              "",
              "Event " + i,
              "",
              some(random, THEMES),
              entities,
              random.nextBoolean() ? "" : PLACES.get(random.nextInt(2)),
              1 + random.nextInt(3),
              one(random, List.of(Status.values())),
              some(random, SOURCES).stream()
                  .map(id -> new Evidence(new Quote(id, "words", "", ""), "", Shape.NEW))
                  .toList(),
              Shape.NEW));
    }
    List<Entity> entities = new ArrayList<>();
    PEOPLE.forEach(id -> entities.add(entity(id, Entity.Kind.PERSON)));
    PLACES.forEach(id -> entities.add(entity(id, Entity.Kind.PLACE)));
    Disagreement disagreement =
        new Disagreement(
            "d", List.of("e0", "e3"), "Who?", Disagreement.Kind.ACTOR, List.of(), "", Shape.NEW);
    Timeline timeline =
        new Timeline(
            "Random",
            "",
            "",
            List.of(),
            entities,
            THEMES.stream().map(id -> new Theme(id, id, Shape.NEW)).toList(),
            events,
            List.of(disagreement),
            List.of(),
            List.of(),
            Shape.NEW);
    return OpenTimeline.of("r", timeline, Dossier.of(timeline, Map.of()), List.of());
  }

  private static Entity entity(String id, Entity.Kind kind) {
    return new Entity(id, id, kind, List.of(), null, "", Shape.NEW);
  }

  private static <T> T one(Random random, List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  private static List<String> some(Random random, Collection<String> from) {
    List<String> some = new ArrayList<>(from);
    some.removeIf(_ -> random.nextInt(5) < 3);
    return some;
  }

  private static Filter filter(Random random) {
    Filter filter =
        Filter.ALL
            .with(Facet.THEME, set(random, "oil", "gas", ""))
            .with(Facet.PERSON, set(random, "ann", "bob"))
            .with(Facet.PLACE, set(random, "minsk", "sochi"))
            .with(Facet.SOURCE, set(random, "ap", "tass", ""))
            .with(Facet.STATUS, set(random, "claimed", "occurred"))
            .with(Facet.BASIS, set(random, "stated", "derived"))
            .with(Facet.WEIGHT, set(random, "3", "2"))
            .with(Facet.RECORD, set(random, Facets.DISPUTED, Facets.SUPPORTED));
    return random.nextBoolean() ? filter : filter.withDates(Edtf.parse("2019-06/2020-03"));
  }

  private static Set<String> set(Random random, String... keys) {
    return random.nextInt(3) > 0 ? Set.of() : new HashSet<>(some(random, List.of(keys)));
  }

  /** The rule, said plainly. */
  private static boolean wanted(Event event, Filter filter) {
    Set<String> sources = new HashSet<>();
    event.evidence().forEach(passage -> sources.add(passage.quote().source()));
    boolean all = any(filter, Facet.THEME, event.themes(), true);
    all &= any(filter, Facet.PERSON, event.entities(), false);
    List<String> places = new ArrayList<>(event.entities());
    places.add(event.place());
    all &= any(filter, Facet.PLACE, places, false);
    all &= any(filter, Facet.SOURCE, sources, true);
    all &=
        any(filter, Facet.STATUS, List.of(event.status().name().toLowerCase(Locale.ROOT)), false);
    all &= any(filter, Facet.BASIS, List.of(event.basis().name().toLowerCase(Locale.ROOT)), false);
    all &= any(filter, Facet.WEIGHT, List.of("" + event.weight()), false);
    List<String> record = new ArrayList<>(List.of(sources.isEmpty() ? "unsupported" : "supported"));
    if (event.id().equals("e0") || event.id().equals("e3")) {
      record.add("disputed");
    }
    all &= any(filter, Facet.RECORD, record, false);
    Edtf dates = filter.dates();
    return all
        && (dates == null
            || (event.when().latest() >= dates.earliest()
                && event.when().earliest() <= dates.latest()));
  }

  private static boolean any(
      Filter filter, Facet facet, Collection<String> has, boolean noneCounts) {
    Set<String> chosen = filter.of(facet);
    return chosen.isEmpty()
        || has.stream().anyMatch(chosen::contains)
        || (noneCounts && has.isEmpty() && chosen.contains(""));
  }

  @Test
  void whatIsShownIsWhatTheRuleSaysOfEachEvent() {
    Random random = new Random(7);
    for (int round = 0; round < 60; round++) {
      OpenTimeline open = random(random, 60);
      Filter filter = filter(random);
      Shown shown = Shown.of(open, filter, new BitSet(), Set.of());
      int count = 0;
      for (int position = 0; position < open.index().size(); position++) {
        boolean wanted = wanted(open.index().at(position), filter);
        count += wanted ? 1 : 0;
        assertEquals(wanted, shown.shows(position), () -> filter.toString());
      }
      assertEquals(count, shown.count());
    }
  }

  @Test
  void theCountOfAValueIsWhatChoosingItAloneOfItsFacetWouldShow() {
    Random random = new Random(8);
    for (int round = 0; round < 25; round++) {
      OpenTimeline open = random(random, 40);
      Filter filter = filter(random);
      new Facets(open, Set.of())
          .options(filter, new BitSet())
          .forEach(
              (facet, options) ->
                  options.forEach(
                      option -> {
                        Filter chosen = filter.with(facet, Set.of(option.key()));
                        assertEquals(
                            Shown.of(open, chosen, new BitSet(), Set.of()).count(),
                            option.count(),
                            () -> facet + " " + option + " of " + filter);
                      }));
    }
  }

  @Test
  void theWordsOfAFilterShowWhatWasFound() {
    OpenTimeline open = random(new Random(9), 10);
    BitSet found = new BitSet();
    found.set(3);
    assertEquals(1, Shown.of(open, Filter.ALL.withText("three"), found, Set.of()).count());
    assertEquals(10, Shown.of(open, Filter.ALL.withText("  "), found, Set.of()).count());
  }

  @Test
  void theUsersStarsCanBeAskedFor() {
    OpenTimeline open = random(new Random(11), 10);
    Filter starred = Filter.ALL.toggled(Facet.RECORD, Facets.STARRED);
    assertEquals(2, Shown.of(open, starred, new BitSet(), Set.of("e1", "e4", "gone")).count());
  }

  @Test
  void aValueIsChosenAndNoLonger() {
    Filter oil = Filter.ALL.toggled(Facet.THEME, "oil");
    assertEquals(Set.of("oil"), oil.of(Facet.THEME));
    assertFalse(oil.isAll());
    assertTrue(oil.toggled(Facet.THEME, "oil").isAll());
  }

  @Test
  void aFilterComesBackFromItsWords() {
    Random random = new Random(10);
    for (int round = 0; round < 50; round++) {
      Filter filter = filter(random).withText(random.nextBoolean() ? "" : "crude oil");
      assertEquals(filter, Filter.of(filter.criteria()));
    }
  }

  @Test
  void whatCannotBeUnderstoodInWordsIsLeftOut() {
    Map<String, List<String>> words =
        Map.of("dates", List.of("someday"), "moon", List.of("full"), "theme", List.of("oil"));
    assertEquals(Filter.ALL.toggled(Facet.THEME, "oil"), Filter.of(words));
  }
}
