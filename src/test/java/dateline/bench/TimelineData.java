package dateline.bench;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Random;

/**
 * Writes large timelines: seeded, spread evenly over 1994 to 2023, one event in five a span of up
 * to 60 days.
 */
final class TimelineData {

  private static final String[] THEMES = {"oil", "gas", "trade", "union", "rights", "press"};
  private static final String[] WHO = {"Minsk", "Moscow", "Brussels", "Oslo", "Vilnius", "Geneva"};
  private static final String[] WHAT = {
    "signs a contract",
    "answers a note",
    "meets the press",
    "opens talks",
    "names an envoy",
    "raises a tariff",
    "lifts a ban"
  };
  private static final LocalDate FIRST = LocalDate.of(1994, 1, 1);
  private static final int DAYS = 30 * 365 + 7;

  private TimelineData() {}

  /** The file with so many events in a folder; written once. */
  static Path file(Path folder, int events) throws IOException {
    Path file = folder.resolve("events-" + events + ".json");
    if (!Files.exists(file)) {
      Files.createDirectories(folder);
      try (Writer out = Files.newBufferedWriter(file)) {
        write(out, events);
      }
    }
    return file;
  }

  private static void write(Writer out, int events) throws IOException {
    Random random = new Random(2020);
    out.write("{\"format\":\"dateline/1\",\"title\":\"" + events + " events\",\n\"themes\":[");
    for (int theme = 0; theme < THEMES.length; theme++) {
      String comma = theme == 0 ? "" : ",";
      out.write(
          "%s{\"id\":\"%s\",\"label\":\"%s\"}".formatted(comma, THEMES[theme], THEMES[theme]));
    }
    out.write("],\n\"events\":[\n");
    for (int event = 0; event < events; event++) {
      LocalDate start = FIRST.plusDays(random.nextInt(DAYS));
      String when = start.toString();
      if (random.nextInt(5) == 0) {
        when += "/" + start.plusDays(1 + random.nextInt(60));
      }
      out.write(
          String.format(
              Locale.ROOT,
              "%s{\"id\":\"e%d\",\"when\":\"%s\",\"title\":\"%s %s,"
                  + " %d\",\"themes\":[\"%s\"],\"weight\":%d}",
              event == 0 ? "" : ",\n",
              event,
              when,
              WHO[random.nextInt(WHO.length)],
              WHAT[random.nextInt(WHAT.length)],
              event,
              THEMES[random.nextInt(THEMES.length)],
              random.nextInt(100) == 0 ? 3 : 1 + random.nextInt(2)));
    }
    out.write("\n]}\n");
  }
}
