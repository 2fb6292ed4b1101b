package dateline.io;

import dateline.model.Shape;
import dateline.model.Tour;
import dateline.model.Tour.Step;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Timeline files in any layout that JSON allows, and changes of their tours. */
final class RandomJson {
  private static final String[] ODD = {
    "plain",
    "",
    "\"quoted\"",
    "{\"a\": [1, 2]}",
    "a, b: c",
    "\\",
    "é\u0301 ñ",
    "\uD83D\uDE00",
    "مرحبا",
    "line\nline",
    "]}",
    "tours",
    "x".repeat(130)
  };

  private final Random random;
  private final String newline;
  private final String step;
  private final int layout;
  private final boolean tight;

  RandomJson(Random random) {
    this.random = random;
    newline = random.nextBoolean() ? "\n" : "\r\n";
    step = List.of("  ", "    ", "\t", " ").get(random.nextInt(4));
    layout = random.nextInt(4);
    tight = random.nextBoolean();
  }

  String file() {
    List<String> entries =
        new ArrayList<>(
            List.of(
                entry("format", quoted("dateline/1")),
                entry("title", quoted(word())),
                entry("events", list(1, List.of()))));
    if (random.nextInt(4) > 0) {
      List<String> tours = new ArrayList<>();
      for (int i = random.nextInt(4); i > 0; i--) {
        tours.add(random.nextInt(8) == 0 ? quoted("no tour") : tour("t" + i));
      }
      entries.add(random.nextInt(entries.size() + 1), entry("tours", list(1, tours)));
    }
    if (random.nextBoolean()) {
      entries.add(entry("x-tours", object(1, List.of(entry("tours", list(2, List.of("1.0")))))));
    }
    Collections.shuffle(entries, random);
    return (random.nextInt(4) == 0 ? "\uFEFF" : "")
        + object(0, entries)
        + (random.nextBoolean() ? "" : layout == 0 ? " " : newline);
  }

  private String tour(String id) {
    List<String> entries =
        new ArrayList<>(List.of(entry("id", quoted(id)), entry("title", quoted("T" + word()))));
    if (random.nextBoolean()) {
      entries.add(entry("minutes", random.nextBoolean() ? "40" : "null"));
    }
    if (random.nextInt(5) > 0) {
      List<String> steps = new ArrayList<>();
      for (int i = random.nextInt(5); i > 0; i--) {
        steps.add(random.nextInt(9) == 0 ? "17" : step());
      }
      entries.add(entry("steps", list(3, steps)));
    }
    if (random.nextInt(3) == 0) {
      entries.add(entry("x-own", "1.500"));
    }
    Collections.shuffle(entries, random);
    return object(2, entries);
  }

  private String step() {
    List<String> entries =
        new ArrayList<>(List.of(entry("event", quoted("e" + random.nextInt(6)))));
    for (String key : List.of("headline", "notes", "question")) {
      if (random.nextInt(3) == 0) {
        entries.add(entry(key, quoted(word())));
      }
    }
    if (random.nextInt(6) == 0) {
      entries.add(entry("passage", object(5, List.of(entry("source", quoted("s"))))));
    }
    Collections.shuffle(entries, random);
    return object(4, entries);
  }

  private String word() {
    return ODD[random.nextInt(ODD.length)];
  }

  private static String quoted(String text) {
    return JsonText.quote(text);
  }

  private String entry(String key, String value) {
    return quoted(key) + (tight ? ":" : ": ") + value;
  }

  private String object(int depth, List<String> entries) {
    return enclosed('{', depth, entries, '}');
  }

  private String list(int depth, List<String> entries) {
    return enclosed('[', depth, entries, ']');
  }

  /** On one line, on lines of their own, or now so, now so. */
  private String enclosed(char open, int depth, List<String> entries, char close) {
    boolean oneLine = layout == 0 || (layout > 1 && depth > 0 && random.nextInt(3) > 0);
    if (entries.isEmpty()) {
      return "" + open + close;
    }
    if (oneLine) {
      String pad = tight ? "" : " ";
      return open + pad + String.join(tight ? "," : ", ", entries) + pad + close;
    }
    String inner = newline + step.repeat(depth + 1);
    String comma = layout == 3 ? inner + ", " : "," + inner;
    return open + inner + String.join(comma, entries) + newline + step.repeat(depth) + close;
  }

  /** Some tours changed, moved, added, removed; sometimes none. */
  List<Tour> changed(List<Tour> tours) {
    List<Tour> changed = new ArrayList<>();
    for (Tour tour : tours) {
      switch (random.nextInt(5)) {
        case 0 -> changed.add(tour.withTitle("New " + word()));
        case 1 -> changed.add(tour.withSteps(changedSteps(tour.steps())));
        case 2 -> changed.add(tour.withMinutes(random.nextInt(60)));
        case 3 -> {
          if (random.nextBoolean()) {
            changed.add(tour);
          }
        }
        default -> changed.add(tour);
      }
    }
    if (random.nextInt(3) == 0) {
      changed.add(
          random.nextInt(changed.size() + 1),
          new Tour("new", "N" + word(), word(), 3, changedSteps(List.of()), Shape.NEW));
    }
    if (random.nextInt(3) == 0) {
      Collections.shuffle(changed, random);
    }
    return changed;
  }

  private List<Step> changedSteps(List<Step> steps) {
    List<Step> changed = new ArrayList<>();
    for (Step step : steps) {
      switch (random.nextInt(5)) {
        case 0 -> changed.add(step.withHeadline(word()));
        case 1 -> changed.add(step.withNotes(word()).withMinutes(2));
        case 2 -> changed.add(step.withEvent("f"));
        case 3 -> {}
        default -> changed.add(step);
      }
    }
    for (int i = random.nextInt(3); i > 0; i--) {
      changed.add(random.nextInt(changed.size() + 1), Step.of("n" + i).withQuestion(word()));
    }
    return changed;
  }
}
