package dateline.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SheetScaleTest {

  @Test
  void sizesInPixelsGrowAndNothingElseIsSaid() {
    assertEquals(
        ".a, .b:hover > .c{-fx-font-size: 26.0px;-fx-padding: 8.0 24.0 0.0 1.0;}\n",
        SheetScale.of(
            "/* 12px */ .a, .b:hover > .c { -fx-font-size: 13px; -fx-padding: 4 12 0 1;"
                + " -fx-text-fill: -dl-hue-2-fill; -fx-border-width: 2; }",
            2));
  }

  @Test
  void whatFollowsTheTextByItselfStays() {
    assertEquals(
        "",
        SheetScale.of(
            ".a { -fx-font-size: 1.2em; -fx-spacing: 0.5em; -fx-padding: 4em 18pt; }", 3));
  }

  @Test
  void linesStayLines() {
    assertEquals(
        ".a{-fx-min-height: 10.0;}\n",
        SheetScale.of(".a { -fx-min-height: 20; } .b { -fx-padding: 0 1 0 1; }", 0.5)
            .replace(".b{-fx-padding: 0.0 1.0 0.0 1.0;}\n", ""));
  }
}
