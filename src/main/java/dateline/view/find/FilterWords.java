package dateline.view.find;

import dateline.model.Entity;
import dateline.model.Source;
import dateline.model.Theme;
import dateline.model.Timeline;
import dateline.session.Facet;
import dateline.session.Facets;
import dateline.session.Filter;
import dateline.view.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Says a filter and its values in words. */
final class FilterWords {

  /** The values that have the same names in every timeline. */
  private static final Set<String> FIXED =
      Set.of(
          "occurred",
          "ongoing",
          "claimed",
          "planned",
          "stated",
          "derived",
          "background",
          "1",
          "2",
          "3",
          Facets.SUPPORTED,
          Facets.UNSUPPORTED,
          Facets.DISPUTED,
          Facets.STARRED);

  private final Words words;

  FilterWords(Words words) {
    this.words = words;
  }

  String facet(Facet facet) {
    return words.get("filter." + name(facet));
  }

  private static String name(Facet facet) {
    return facet.name().toLowerCase(Locale.ROOT);
  }

  /**
   * A value of a facet.
   *
   * @param named what the timeline calls it; empty when it does not
   */
  String value(Facet facet, String key, String named) {
    if (!named.isEmpty()) {
      return named;
    }
    return switch (facet) {
      case THEME, SOURCE ->
          key.equals(Facets.NONE) ? words.get("filter." + name(facet) + ".none") : key;
      case STATUS, BASIS, WEIGHT, RECORD ->
          FIXED.contains(key) ? words.get("filter." + name(facet) + "." + key) : key;
      case PERSON, ORGANISATION, PLACE, THING -> key;
    };
  }

  /** All that a filter asks for: "Oil, Associated Press, Feb 2020, “crude”". */
  String all(Filter filter, Timeline timeline) {
    List<String> parts = new ArrayList<>();
    for (Facet facet : Facet.values()) {
      for (String key : new TreeSet<>(filter.of(facet))) {
        parts.add(value(facet, key, named(facet, key, timeline)));
      }
    }
    if (filter.dates() != null) {
      parts.add(words.dates().brief(Objects.requireNonNull(filter.dates())));
    }
    if (!filter.text().isEmpty()) {
      parts.add(quoted(filter.text()));
    }
    return String.join(words.get("filter.comma"), parts);
  }

  /** The words of a filter in quotation marks, unless they have some. */
  String quoted(String text) {
    boolean has = text.chars().anyMatch(letter -> "\"“”„«»".indexOf(letter) >= 0);
    return has ? text : words.get("filter.words", text);
  }

  private static String named(Facet facet, String key, Timeline timeline) {
    Stream<String> names =
        switch (facet) {
          case THEME ->
              timeline.themes().stream().filter(one -> one.id().equals(key)).map(Theme::label);
          case SOURCE ->
              timeline.sources().stream()
                  .filter(one -> one.id().equals(key))
                  .map(Source::shortName);
          case PERSON, ORGANISATION, PLACE, THING ->
              timeline.entities().stream().filter(one -> one.id().equals(key)).map(Entity::name);
          case STATUS, BASIS, WEIGHT, RECORD -> Stream.of();
        };
    return names.findFirst().orElse("");
  }
}
