package dateline.bench;

import dateline.article.Article;
import dateline.article.ArticleReader;
import dateline.article.Dossier;
import dateline.article.Format;
import dateline.model.Basis;
import dateline.model.Event;
import dateline.model.Evidence;
import dateline.model.Quote;
import dateline.model.Shape;
import dateline.model.Source;
import dateline.model.Status;
import dateline.model.Timeline;
import dateline.render.Palette;
import dateline.session.OpenTimeline;
import dateline.session.Session;
import dateline.time.Edtf;
import dateline.view.Background;
import dateline.view.Look;
import dateline.view.Surroundings;
import dateline.view.Words;
import dateline.view.matrix.MatrixPane;
import dateline.view.reading.ReadingPane;
import dateline.view.reading.SideBySidePane;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Stage;

/**
 * The reading side, the matrix, and finding quotations, on the headless platform with the software
 * pipeline.
 */
public final class ReadingBenchmark {

  private static final int ROUNDS = 200;
  private static final String[] WORDS = {
    "oil",
    "gas",
    "minister",
    "visit",
    "Minsk",
    "president",
    "agreement",
    "border",
    "winter",
    "price",
    "the",
    "of",
    "and",
    "after",
    "before",
    "said",
    "talks",
    "in",
    "a",
    "with"
  };

  private final Stage stage = new Stage();

  private ReadingBenchmark() {}

  /** Prints the table. */
  public static void main(String[] arguments) throws Exception {
    Platform.startup(() -> {});
    Look.loadTypefaces();
    ReadingBenchmark benchmark = PaneBenchmark.on(ReadingBenchmark::new);
    benchmark.print();
    Platform.exit();
    System.exit(0);
  }

  private void print() throws Exception {
    Texts small = Texts.of(100, 20_000, 1_000, 10);
    row("finding 10,000 quotations in 100 articles of 20 kB, s", anchoring(small));
    for (int size : new int[] {100_000, 1_000_000, 5_000_000}) {
      OpenTimeline open = Texts.of(4, size, 200, 4).open();
      row(
          "event to article of %,d kB, marked and scrolled, ms".formatted(size / 1_000),
          selecting(open, false));
      row(
          "event to 4 articles of %,d kB side by side, ms".formatted(size / 1_000),
          selecting(open, true));
    }
    OpenTimeline wide = Texts.of(50, 2_000, 1_000, 12).open();
    PaneBenchmark.Times times = scrolling(wide);
    row("matrix of 1,000 by 50, frame work scrolling, ms", times.summary());
    row("matrix of 1,000 by 50, frames a second", PaneBenchmark.number(times.framesASecond(), 1));
  }

  private static void row(String name, String value) {
    System.out.printf("%-64s%16s%n", name, value);
  }

  private static String anchoring(Texts texts) {
    double best = Double.MAX_VALUE;
    for (int round = 0; round < 5; round++) {
      long began = System.nanoTime();
      Dossier dossier = Dossier.of(texts.timeline, texts.articles);
      best = Math.min(best, (System.nanoTime() - began) / 1e9);
      if (!dossier.lost().isEmpty()) {
        throw new IllegalStateException("lost " + dossier.lost().size());
      }
    }
    return PaneBenchmark.number(best, 3);
  }

  /** Median and 95th percentile of selecting an event and laying out all that changes. */
  private String selecting(OpenTimeline open, boolean beside) throws Exception {
    return PaneBenchmark.on(
        () -> {
          Session session = new Session(open);
          Control panel =
              beside
                  ? new SideBySidePane(session, surroundings())
                  : new ReadingPane(session, surroundings());
          Scene scene = show(panel, beside ? 1600 : 520);
          double[] millis = new double[ROUNDS];
          for (int round = -ROUNDS; round < ROUNDS; round++) {
            int event = Math.floorMod(round * 37, open.index().size());
            int passage = Math.floorMod(round, 4);
            long began = System.nanoTime();
            session.selectPassage(event, passage);
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            millis[Math.max(0, round)] = (System.nanoTime() - began) / 1e6;
          }
          Arrays.sort(millis);
          return PaneBenchmark.number(millis[ROUNDS / 2], 2)
              + "/"
              + PaneBenchmark.number(millis[ROUNDS * 95 / 100], 2);
        });
  }

  private PaneBenchmark.Times scrolling(OpenTimeline open) throws Exception {
    MatrixPane matrix =
        PaneBenchmark.on(
            () -> {
              MatrixPane made = new MatrixPane(new Session(open), surroundings());
              show(made, 1600);
              return made;
            });
    Consumer<Integer> scroll =
        frame -> {
          double swing = 60 * Math.cos(frame / 40.0);
          matrix.fireEvent(scrolled(swing / 4, -swing));
        };
    PaneBenchmark.frames(240, scroll);
    return PaneBenchmark.frames(480, scroll);
  }

  private static ScrollEvent scrolled(double x, double y) {
    return new ScrollEvent(
        ScrollEvent.SCROLL,
        800,
        500,
        800,
        500,
        false,
        false,
        false,
        false,
        false,
        false,
        x,
        y,
        x,
        y,
        ScrollEvent.HorizontalTextScrollUnits.NONE,
        0,
        ScrollEvent.VerticalTextScrollUnits.NONE,
        0,
        0,
        null);
  }

  private Scene show(Control panel, double width) {
    Scene scene = new Scene(panel, width, 900);
    Look.apply(scene, Palette.LIGHT);
    stage.setScene(scene);
    stage.setWidth(width);
    stage.setHeight(900);
    stage.show();
    return scene;
  }

  private static Surroundings surroundings() {
    Background background =
        new Background() {
          @Override
          public <T> void run(Object owner, Supplier<T> task, Consumer<T> then) {
            then.accept(task.get());
          }
        };
    return new Surroundings(
        new Words(Locale.ENGLISH),
        new SimpleObjectProperty<>(Palette.LIGHT),
        new SimpleObjectProperty<>(true),
        background);
  }

  /** A timeline with articles of random words, each event quoting some of them. */
  private record Texts(Timeline timeline, Map<String, Article> articles) {

    static Texts of(int sources, int size, int events, int quotations) {
      Random random = new Random(sources * 31L + size);
      List<Source> named = new ArrayList<>();
      Map<String, Article> articles = new HashMap<>();
      for (int i = 0; i < sources; i++) {
        named.add(source(i));
        articles.put("s" + i, ArticleReader.read(Format.MARKDOWN, text(size, random)));
      }
      List<Event> told = new ArrayList<>();
      for (int i = 0; i < events; i++) {
        told.add(event(i, sources, quotations, articles, random));
      }
      Timeline timeline =
          new Timeline(
              "Random", "", "en", named, List.of(), List.of(), told, List.of(), List.of(),
              List.of(), Shape.NEW);
      return new Texts(timeline, articles);
    }

    OpenTimeline open() {
      return OpenTimeline.of("random", timeline, Dossier.of(timeline, articles), List.of());
    }

    private static Source source(int number) {
      return new Source(
          "s" + number,
          "Headline " + number,
          "Outlet " + number,
          "",
          Edtf.parse("2020-01-%02d".formatted(number % 28 + 1)),
          Basis.STATED,
          "",
          "en",
          "",
          number + ".md",
          "",
          "",
          Shape.NEW);
    }

    private static String text(int size, Random random) {
      StringBuilder text = new StringBuilder("# Headline\n\n");
      for (int word = 1; text.length() < size; word++) {
        text.append(WORDS[random.nextInt(WORDS.length)]);
        boolean counted = random.nextInt(6) == 0;
        text.append(counted ? " " + random.nextInt(1_000_000) : "");
        text.append(word % 70 == 0 ? ".\n\n" : word % 14 == 0 ? ". " : " ");
      }
      return text.toString();
    }

    private static Event event(
        int number, int sources, int quotations, Map<String, Article> articles, Random random) {
      List<Evidence> evidence = new ArrayList<>();
      for (int i = 0; i < quotations; i++) {
        String source = "s" + (number + i) % sources;
        String text = articles.getOrDefault(source, new Article("", List.of())).text();
        int from = random.nextInt(text.length() - 250);
        int start = text.indexOf(' ', from) + 1;
        int end = text.indexOf(' ', start + 120);
        evidence.add(
            new Evidence(new Quote(source, text.substring(start, end), "", ""), "", Shape.NEW));
      }
      return new Event(
          "e" + number,
          Edtf.parse(String.valueOf(1000 + number)),
          Basis.STATED,
          "",
          "Something happened, number " + number,
          "",
          List.of(),
          List.of(),
          "",
          2,
          Status.OCCURRED,
          evidence,
          Shape.NEW);
    }
  }
}
