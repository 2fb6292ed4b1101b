package dateline.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Contrast as WCAG 2.2 asks for it: 4.5:1 for text (1.4.3), 3:1 for what has meaning (1.4.11). */
class PaletteTest {

  static Stream<Palette> palettes() {
    return Stream.of(
        Palette.LIGHT,
        Palette.DARK,
        Grounds.PAPER,
        Grounds.NIGHT,
        HighContrast.LIGHT,
        HighContrast.DARK);
  }

  @ParameterizedTest
  @MethodSource("palettes")
  void textIsLegibleOnEveryGroundItStandsOn(Palette palette) {
    Map<String, Color> grounds = new LinkedHashMap<>();
    grounds.put("bg", palette.bg());
    grounds.put("bg-raised", palette.bgRaised());
    grounds.put("bg-sunken", palette.bgSunken());
    Map<String, Color> inks = new LinkedHashMap<>();
    inks.put("fg", palette.fg());
    inks.put("fg-muted", palette.fgMuted());
    inks.put("fg-subtle", palette.fgSubtle());
    inks.put("accent", palette.accent());
    inks.put("warn", palette.warn());
    inks.put("error", palette.error());
    List<String> pale = new ArrayList<>();
    inks.forEach(
        (ink, colour) ->
            grounds.forEach((ground, under) -> check(pale, ink, colour, ground, under, 4.5)));
    check(pale, "on-accent", palette.onAccent(), "accent", palette.accent(), 4.5);
    check(pale, "fg", palette.fg(), "mark", palette.mark(), 4.5);
    check(pale, "fg", palette.fg(), "mark-strong", palette.markStrong(), 4.5);
    check(pale, "warn", palette.warn(), "warn-bg", palette.warnBg(), 4.5);
    check(pale, "fg", palette.fg(), "warn-bg", palette.warnBg(), 4.5);
    assertEquals(List.of(), pale);
  }

  @ParameterizedTest
  @MethodSource("palettes")
  void everyThemeIsLegibleAndToldFromTheGround(Palette palette) {
    List<String> pale = new ArrayList<>();
    for (int number = -1; number < palette.hues().size(); number++) {
      Palette.Hue hue = palette.hue(number);
      String name = "hue " + number;
      check(pale, name + " text", hue.text(), "bg", palette.bg(), 4.5);
      check(pale, name + " text", hue.text(), "its fill", hue.fill(), 4.5);
      check(pale, "fg", palette.fg(), name + " fill", hue.fill(), 4.5);
      check(pale, name + " stroke", hue.stroke(), "bg", palette.bg(), 3);
    }
    assertEquals(List.of(), pale);
  }

  @ParameterizedTest
  @MethodSource("palettes")
  void aMapIsLegibleAndItsLinesAreSeen(Palette palette) {
    MapInk ink = MapInk.of(palette);
    List<String> pale = new ArrayList<>();
    check(pale, "text", ink.text(), "land", ink.land(), 7);
    check(pale, "text", ink.text(), "sea", ink.sea(), 7);
    check(pale, "coast", ink.coast(), "land", ink.land(), 3);
    check(pale, "coast", ink.coast(), "sea", ink.sea(), 3);
    check(pale, "border", ink.border(), "land", ink.land(), 3);
    for (int number = -1; number < palette.hues().size(); number++) {
      check(pale, "mark " + number, palette.hue(number).stroke(), "land", ink.land(), 3);
    }
    assertEquals(List.of(), pale);
  }

  @Test
  void aShowIsReadFromTheLastRow() {
    List<String> pale = new ArrayList<>();
    for (Palette palette : List.of(Grounds.PAPER, Grounds.NIGHT)) {
      for (Color ground : List.of(palette.bg(), palette.bgSunken())) {
        String name = ground.toString();
        check(pale, "fg", palette.fg(), name, ground, 7);
        check(pale, "fg-muted", palette.fgMuted(), name, ground, 7);
        check(pale, "fg-subtle", palette.fgSubtle(), name, ground, 7);
        check(pale, "error", palette.error(), name, ground, 7);
        for (int number = -1; number < palette.hues().size(); number++) {
          check(pale, "hue " + number, palette.hue(number).text(), name, ground, 7);
        }
      }
    }
    assertEquals(List.of(), pale);
  }

  @Test
  void highContrastIsHighForTextGlyphsAndBorders() {
    List<String> pale = new ArrayList<>();
    for (Palette palette : List.of(HighContrast.LIGHT, HighContrast.DARK)) {
      for (Color ground : List.of(palette.bg(), palette.bgRaised(), palette.bgSunken())) {
        String name = ground.toString();
        check(pale, "fg", palette.fg(), name, ground, 15);
        check(pale, "fg-muted", palette.fgMuted(), name, ground, 7);
        check(pale, "fg-subtle", palette.fgSubtle(), name, ground, 7);
        check(pale, "accent", palette.accent(), name, ground, 7);
        check(pale, "warn", palette.warn(), name, ground, 7);
        check(pale, "error", palette.error(), name, ground, 7);
        check(pale, "line", palette.line(), name, ground, 4.3);
      }
      check(pale, "line", palette.line(), "bg", palette.bg(), 4.5);
      check(pale, "on-accent", palette.onAccent(), "accent", palette.accent(), 7);
      check(pale, "fg", palette.fg(), "mark", palette.mark(), 7);
      check(pale, "fg", palette.fg(), "mark-strong", palette.markStrong(), 7);
      check(pale, "warn", palette.warn(), "warn-bg", palette.warnBg(), 7);
      for (int number = -1; number < palette.hues().size(); number++) {
        Palette.Hue hue = palette.hue(number);
        check(pale, "hue " + number, hue.text(), "bg", palette.bg(), 7);
        check(pale, "hue " + number, hue.text(), "its fill", hue.fill(), 7);
        check(pale, "fg", palette.fg(), "fill of hue " + number, hue.fill(), 7);
        check(pale, "stroke of hue " + number, hue.stroke(), "bg", palette.bg(), 4.5);
        check(pale, "stroke of hue " + number, hue.stroke(), "its fill", hue.fill(), 4.5);
      }
    }
    assertEquals(List.of(), pale);
  }

  @ParameterizedTest
  @MethodSource("palettes")
  void aDarkLookIsDarkAndALightOneLight(Palette palette) {
    assertEquals(palette.dark(), luminance(palette.bg()) < luminance(palette.fg()));
  }

  @ParameterizedTest
  @MethodSource("palettes")
  void furtherThemesBeginTheHuesAgain(Palette palette) {
    assertEquals(palette.hue(0), palette.hue(palette.hues().size()));
    assertEquals(palette.plain(), palette.hue(-1));
  }

  @ParameterizedTest
  @MethodSource("palettes")
  void styleSheetsNameEveryToneInDigitsThatAnyLocaleReads(Palette palette) {
    String sheet = palette.stylesheet();
    assertTrue(sheet.startsWith(".root{-dl-bg:#"), sheet);
    assertTrue(sheet.contains("-dl-hue-7-text:#"), sheet);
    assertTrue(sheet.chars().allMatch(c -> c < 128), sheet);
  }

  private static void check(
      List<String> pale, String ink, Color colour, String ground, Color under, double least) {
    double contrast = contrast(colour, under);
    if (contrast < least) {
      pale.add("%s on %s is %.2f:1".formatted(ink, ground, contrast));
    }
  }

  private static double contrast(Color a, Color b) {
    double lighter = Math.max(luminance(a), luminance(b));
    double darker = Math.min(luminance(a), luminance(b));
    return (lighter + 0.05) / (darker + 0.05);
  }

  /** Relative luminance as WCAG defines it. */
  private static double luminance(Color colour) {
    return 0.2126 * linear(colour.getRed())
        + 0.7152 * linear(colour.getGreen())
        + 0.0722 * linear(colour.getBlue());
  }

  private static double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
  }
}
