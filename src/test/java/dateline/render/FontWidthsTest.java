package dateline.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.layout.TextWidths;
import dateline.view.Toolkit;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Letters added up against the whole text measured. */
class FontWidthsTest {

  private static final List<String> TITLES =
      List.of(
          "Lukashenko meets Putin in Sochi for six hours of talks",
          "“We’re not against the union – but an equal one…”",
          "Wave after wave: AV, To, Ty, WA, LT and fi, ffl",
          "Лукашенко: «Мы не против союза, но он должен быть равноправным»",
          "Сустрэча ў Сочы скончылася — без дамоўленасцей",
          "Πρώτη μέρα, 7 Φεβρουαρίου 2020",
          "Ålesund, Kraków, Třebíč, İzmir",
          "1,200 tonnes at $127.50, i.e. 4.5 % less",
          "iiiiiiiiiillllllllll",
          "WWWWWWWWWWMMMMMMMMMM",
          " ");

  private static final List<String> SHAPED =
      List.of(
          "خبر عاجل من العاصمة",
          "e\u0301te\u0301",
          "👩‍👩‍👧 family",
          "漢字",
          "हिन्दी समाचार",
          "עברית");

  private static Font font;

  @BeforeAll
  static void loadTheTypeface() throws Exception {
    try (InputStream file =
        FontWidthsTest.class.getResourceAsStream("/assets/fonts/Inter-Medium.ttf")) {
      font = Font.loadFont(Objects.requireNonNull(file), 13);
      assertNotNull(font);
    }
  }

  private static double whole(String text) {
    Text measured = new Text(text);
    measured.setFont(font);
    return measured.getLayoutBounds().getWidth();
  }

  @Test
  void titlesInSimpleScriptsAreMeasuredWithinThreePercent() {
    FontWidths widths = new FontWidths(font);
    for (String title : TITLES) {
      assertEquals(whole(title), widths.width(title), 0.03 * whole(title) + 0.5, title);
    }
  }

  @Test
  void whatIsShapedOrJoinedIsMeasuredWholeOnTheThreadThatMay() {
    FontWidths widths = Toolkit.call(() -> new FontWidths(font));
    for (String title : SHAPED) {
      double whole = Toolkit.call(() -> whole(title));
      assertEquals(whole, Toolkit.call(() -> widths.width(title)), 1e-6, title);
    }
    assertEquals(0, widths.width(""));
  }

  @Test
  void onOtherThreadsItIsEstimatedRatherTooWide() {
    FontWidths widths = Toolkit.call(() -> new FontWidths(font));
    for (String title : SHAPED) {
      double whole = Toolkit.call(() -> whole(title));
      double estimate = widths.anywhere().width(title);
      assertTrue(
          estimate >= 0.97 * whole && estimate < 4 * whole,
          () -> title + ": " + estimate + " for " + whole);
    }
  }

  @Test
  void fromManyThreadsAtOnceTheWidthsAreTheSame() {
    double[] expected = TITLES.stream().mapToDouble(new FontWidths(font)::width).toArray();
    TextWidths shared = new FontWidths(font).anywhere();
    IntStream.range(0, 2_000)
        .parallel()
        .forEach(
            i -> {
              int title = i % TITLES.size();
              assertEquals(expected[title], shared.width(TITLES.get(title)));
            });
  }
}
