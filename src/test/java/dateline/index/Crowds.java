package dateline.index;

import dateline.model.Basis;
import dateline.model.Event;
import dateline.model.Shape;
import dateline.model.Status;
import dateline.model.Theme;
import dateline.model.Timeline;
import dateline.time.Edtf;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Timelines made up for tests. */
public final class Crowds {

  private static final String[] TITLES = {
    "A short title",
    "Лукашенко: «Мы не против союза, но он должен быть равноправным»",
    "خبر عاجل من العاصمة اليوم",
    "👩‍👩‍👧‍👦 families in the square 👍🏽",
    "",
    "one\nof\tseveral lines",
    "e\u0301te\u0301 ".repeat(20),
    "W".repeat(10_000)
  };

  private Crowds() {}

  /** Events of very unequal durations, dates of every kind, titles of every length. */
  public static Timeline random(long seed, int size, int themes) {
    Random random = new Random(seed);
    List<Event> events = new ArrayList<>();
    for (int number = 0; number < size; number++) {
      List<String> in = new ArrayList<>();
      for (int theme = 0; theme < themes; theme++) {
        if (random.nextInt(themes + 1) == 0) {
          in.add("theme-" + theme);
        }
      }
      String title = TITLES[(int) Math.abs(random.nextGaussian() * 2) % TITLES.length];
      events.add(
          event("e" + number, when(random), title + " " + number, in, 1 + random.nextInt(3)));
    }
    List<Theme> named = new ArrayList<>();
    for (int theme = 0; theme < themes; theme++) {
      named.add(new Theme("theme-" + theme, "Theme " + theme, Shape.NEW));
    }
    return of(events, named);
  }

  /** An event that took place, as a source states. */
  public static Event event(String id, String when, String title, List<String> themes, int weight) {
    return new Event(
        id,
        Edtf.parse(when),
        Basis.STATED,
        "",
        title,
        "",
        themes,
        List.of(),
        "",
        weight,
        Status.OCCURRED,
        List.of(),
        Shape.NEW);
  }

  public static Timeline of(List<Event> events, List<Theme> themes) {
    return new Timeline(
        "Crowd", "", "", List.of(), List.of(), themes, events, List.of(), List.of(), List.of(),
        Shape.NEW);
  }

  private static String when(Random random) {
    LocalDate day = LocalDate.of(2000, 1, 1).plusDays((long) (random.nextGaussian() * 700));
    String year = day.toString().substring(0, 4);
    return switch (random.nextInt(16)) {
      case 0 -> year;
      case 1 -> day.toString().substring(0, 7);
      case 2 -> day + "/" + day.plusDays((long) Math.exp(random.nextDouble(9)));
      case 3 -> year + "/" + day.plusYears(1 + random.nextInt(60)).getYear();
      case 4 -> day + "/..";
      case 5 -> "../" + day;
      case 6 -> day + "/";
      case 7 -> "/" + day;
      case 8 -> day + "~";
      case 9 -> "[" + day + "," + day.plusDays(1 + random.nextInt(400)) + "]";
      case 10 -> day + "T12:00Z/" + day + "T12:30:15Z";
      default -> day.toString();
    };
  }
}
