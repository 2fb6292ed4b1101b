package dateline.view.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.io.Opened;
import dateline.io.Origin;
import dateline.io.TimelineOpener;
import dateline.model.Shape;
import dateline.model.Tour;
import dateline.session.OpenTimeline;
import dateline.session.show.Beat;
import dateline.session.show.Show;
import dateline.session.show.Shows;
import dateline.session.show.Walk;
import dateline.view.Illustrations;
import dateline.view.Look;
import dateline.view.Panels;
import dateline.view.Toolkit;
import dateline.view.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What an audience can read, measured on pictures of a show at the sizes of screens: the size of
 * headlines, the contrast of every text against the ground it really stands on, and that no text is
 * cut off or covers another. Prints what it finds:
 *
 * <pre>mvn test -Dtest=ShowMeasuresTest | grep measured</pre>
 */
class ShowMeasuresTest {

  private static final double CONTRAST = 7;
  private static final double HEADLINE = 1 / 20.0;

  /** Larger pictures are measured without looking at each pixel of each. */
  private static final int MOST_PIXELS = 1_100_000;

  private double smallest = Double.MAX_VALUE;
  private double palest = Double.MAX_VALUE;
  private int texts;
  private final List<String> faults = new ArrayList<>();

  @BeforeAll
  static void typefaces() {
    Toolkit.run(Look::loadTypefaces);
  }

  private static OpenTimeline builtIn() {
    Opened opened = TimelineOpener.open(Origin.ofResource("/assets/belarus-2020.json"));
    return OpenTimeline.of(
        "",
        Objects.requireNonNull(opened.timeline()),
        opened.dossier(),
        List.of(),
        opened::picture);
  }

  @ParameterizedTest
  @CsvSource({
    "800, 600, false", "1024, 768, true", "1280, 800, false", "1280, 800, true",
    "1920, 1080, false", "1920, 1080, true", "3840, 2160, false", "3840, 2160, true"
  })
  void theBuiltInLessonIsReadFromTheLastRow(int width, int height, boolean night) {
    OpenTimeline open = builtIn();
    Show show = Show.ofTour(open, open.timeline().tours().getFirst());
    Toolkit.run(() -> measure(show, width, height, night));
    tell("lesson", width, height, night);
  }

  @ParameterizedTest
  @CsvSource({"800, 600", "1024, 768", "1280, 800", "1920, 1080", "3840, 2160"})
  void aHeadlineOf300CharactersIsSetSmallerButStillRead(int width, int height) {
    String headline = "A word after another one ".repeat(12).strip();
    Tour.Step step = new Tour.Step("second", headline, "", "Why?", 0, null, Shape.NEW);
    Show show = Shows.tour(0, step);
    Toolkit.run(() -> measure(show, width, height, true));
    tell("300 characters", width, height, true);
  }

  private void tell(String what, int width, int height, boolean night) {
    System.out.printf(
        Locale.ROOT,
        "measured %s %dx%d %s: %d texts, headline at least 1/%.1f of the height, contrast at least"
            + " %.1f:1%n",
        what,
        width,
        height,
        night ? "night" : "paper",
        texts,
        1 / smallest,
        palest);
    assertEquals(List.of(), faults);
    assertTrue(smallest >= HEADLINE - 1e-9, "headline 1/" + 1 / smallest);
    assertTrue(palest >= CONTRAST, "contrast " + palest);
  }

  private void measure(Show show, int width, int height, boolean night) {
    Performance performance = new Performance(Walk.start(show), night, 0);
    Illustrations illustrations =
        new Illustrations(show.open(), Panels.surroundings().background());
    ShowPane pane =
        new ShowPane(
            performance,
            new Words(Locale.ENGLISH),
            new SimpleObjectProperty<>(true),
            illustrations);
    Scene scene = new Scene(pane, width, height);
    for (Walk walk = performance.walk(); !walk.ended(); walk = walk.next()) {
      performance.walkProperty().set(walk);
      Panels.layOut(scene);
      boolean first = walk.shown() == Beat.EVENT;
      WritableImage picture =
          width * height <= MOST_PIXELS || (first && walk.stop() < 2) ? scene.snapshot(null) : null;
      look(pane, walk, picture, width, height);
    }
  }

  private void look(
      ShowPane pane, Walk walk, @Nullable WritableImage picture, int width, int height) {
    String where = "step " + (walk.stop() + 1) + " " + walk.shown() + ": ";
    List<Text> all = new ArrayList<>();
    collect(pane, all);
    texts += all.size();
    Beat beat = walk.shown();
    for (Text text : all) {
      Bounds bounds = text.localToScene(text.getBoundsInLocal());
      Bounds room =
          Objects.requireNonNull(text.getParent()).localToScene(text.getParent().getLayoutBounds());
      if (bounds.getMinX() < room.getMinX() - 1
          || bounds.getMaxX() > Math.min(room.getMaxX(), width) + 1
          || bounds.getMinY() < room.getMinY() - height * 0.01
          || bounds.getMaxY() > Math.min(room.getMaxY(), height) + height * 0.01) {
        faults.add(where + "cut off: " + text.getText());
      }
      if ((beat == Beat.EVENT || beat == Beat.QUOTATION)
          && text.getText().equals(walk.here().headline())) {
        smallest = Math.min(smallest, text.getFont().getSize() / height);
      }
      Color ground =
          picture == null
              ? (Color) pane.getBackground().getFills().getFirst().getFill()
              : ground(picture, bounds);
      palest = Math.min(palest, contrast((Color) text.getFill(), ground));
    }
    List<Node> pieces = pieces(pane);
    for (int one = 0; one < pieces.size(); one++) {
      for (Node other : pieces.subList(one + 1, pieces.size())) {
        if (meet(pieces.get(one), other)) {
          faults.add(where + pieces.get(one) + " meets " + other);
        }
      }
    }
  }

  /** Texts and pictures that are seen. */
  private static List<Node> pieces(ShowPane pane) {
    List<Node> pieces = new ArrayList<>();
    List<Text> texts = new ArrayList<>();
    collect(pane, texts);
    pieces.addAll(texts);
    pieces.addAll(
        pane.lookupAll(".illustration").stream()
            .filter(node -> node.isVisible() && node.getLayoutBounds().getWidth() > 0)
            .toList());
    return pieces;
  }

  private static boolean meet(Node one, Node other) {
    Bounds a = one.localToScene(one.getLayoutBounds());
    Bounds b = other.localToScene(other.getLayoutBounds());
    double slack = 1.5;
    return a.getMinX() + slack < b.getMaxX()
        && b.getMinX() + slack < a.getMaxX()
        && a.getMinY() + slack < b.getMaxY()
        && b.getMinY() + slack < a.getMaxY();
  }

  private static void collect(Parent parent, List<Text> texts) {
    for (Node node : parent.getChildrenUnmodifiable()) {
      if (!node.isVisible()) {
        continue;
      }
      if (node instanceof Text text) {
        if (!text.getText().isBlank()) {
          texts.add(text);
        }
      } else if (node instanceof Parent inner) {
        collect(inner, texts);
      }
    }
  }

  /** The colour that most pixels under a text have: letters cover less than half of their box. */
  private static Color ground(WritableImage picture, Bounds bounds) {
    PixelReader pixels = picture.getPixelReader();
    Map<Integer, Integer> counts = new HashMap<>();
    int right = (int) Math.min(picture.getWidth() - 1, bounds.getMaxX());
    int bottom = (int) Math.min(picture.getHeight() - 1, bounds.getMaxY());
    for (int y = (int) Math.max(0, bounds.getMinY()); y <= bottom; y += 2) {
      for (int x = (int) Math.max(0, bounds.getMinX()); x <= right; x += 2) {
        counts.merge(pixels.getArgb(x, y), 1, Integer::sum);
      }
    }
    int most = counts.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
    return Color.rgb((most >> 16) & 0xFF, (most >> 8) & 0xFF, most & 0xFF);
  }

  /** WCAG 2.2, "contrast ratio". */
  private static double contrast(Color one, Color other) {
    double a = luminance(one) + 0.05;
    double b = luminance(other) + 0.05;
    return Math.max(a, b) / Math.min(a, b);
  }

  private static double luminance(Color colour) {
    return 0.2126 * linear(colour.getRed())
        + 0.7152 * linear(colour.getGreen())
        + 0.0722 * linear(colour.getBlue());
  }

  private static double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
  }
}
