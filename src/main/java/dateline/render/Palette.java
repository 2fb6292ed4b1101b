package dateline.render;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.paint.Color;

/**
 * The colours of one look, by what they mean. Nothing else names a colour: the canvas takes them
 * from here, the controls by way of {@link #stylesheet()}.
 *
 * @param bg the ground
 * @param bgRaised what floats above it
 * @param bgSunken strips and bands
 * @param fg text
 * @param fgMuted second-rank text
 * @param fgSubtle third-rank text, still legible
 * @param line hairlines
 * @param accent what is selected or can be pressed
 * @param onAccent text on it
 * @param mark a cited passage
 * @param markStrong a passage that supports the selected event
 * @param warn what deserves a second look
 * @param warnBg its ground
 * @param error what failed
 * @param hues the themes' colours in their order; further themes begin again
 * @param plain events without a theme
 */
public record Palette(
    boolean dark,
    Color bg,
    Color bgRaised,
    Color bgSunken,
    Color fg,
    Color fgMuted,
    Color fgSubtle,
    Color line,
    Color accent,
    Color onAccent,
    Color mark,
    Color markStrong,
    Color warn,
    Color warnBg,
    Color error,
    List<Hue> hues,
    Hue plain) {

  /**
   * The tones of one theme.
   *
   * @param fill the ground of a bar, light enough for text
   * @param stroke marks and edges, at least 3:1 on the ground
   * @param text names, at least 4.5:1 on the ground
   */
  public record Hue(Color fill, Color stroke, Color text) {
    private static Hue of(String fill, String stroke, String text) {
      return new Hue(Color.web(fill), Color.web(stroke), Color.web(text));
    }
  }

  public static final Palette LIGHT =
      new Palette(
          false,
          Color.web("#ffffff"),
          Color.web("#ffffff"),
          Color.web("#f5f6f8"),
          Color.web("#1a1d23"),
          Color.web("#545b67"),
          Color.web("#6a717d"),
          Color.web("#e2e5ea"),
          Color.web("#0b5fcb"),
          Color.web("#ffffff"),
          Color.web("#fdf0bf"),
          Color.web("#fcd667"),
          Color.web("#8a5a00"),
          Color.web("#fff6e0"),
          Color.web("#bc2323"),
          List.of(
              Hue.of("#fdebc9", "#c77700", "#8a4b00"),
              Hue.of("#dce9fd", "#2f7de1", "#1257b0"),
              Hue.of("#ebe3fd", "#8450e6", "#6331c0"),
              Hue.of("#d3f1ec", "#0f8f83", "#0a665d"),
              Hue.of("#fcdfee", "#d6408f", "#a81e68"),
              Hue.of("#fde2da", "#d9482b", "#a83216"),
              Hue.of("#eef1cc", "#76851a", "#566300"),
              Hue.of("#e4e9f0", "#64748b", "#475569")),
          Hue.of("#e4e9f0", "#64748b", "#475569"));

  public static final Palette DARK =
      new Palette(
          true,
          Color.web("#14171c"),
          Color.web("#1c2027"),
          Color.web("#1a1e24"),
          Color.web("#e6e9ee"),
          Color.web("#a7afbb"),
          Color.web("#8b94a2"),
          Color.web("#2b3039"),
          Color.web("#6cabff"),
          Color.web("#0b1726"),
          Color.web("#453813"),
          Color.web("#755d14"),
          Color.web("#e3ad43"),
          Color.web("#2b2312"),
          Color.web("#ff8078"),
          List.of(
              Hue.of("#452f0f", "#e39a2f", "#f0b55e"),
              Hue.of("#16305a", "#5a9bf5", "#8dbbfa"),
              Hue.of("#30225c", "#9b78f0", "#bda3f8"),
              Hue.of("#0d3b37", "#2bb5a6", "#5fd3c6"),
              Hue.of("#48193a", "#e46aa9", "#f29bc6"),
              Hue.of("#4b1d13", "#e8694c", "#f69a84"),
              Hue.of("#333a0c", "#a3b336", "#c3d162"),
              Hue.of("#2a3340", "#8a99ae", "#b3bfd0")),
          Hue.of("#2a3340", "#8a99ae", "#b3bfd0"));

  public Palette {
    hues = List.copyOf(hues);
  }

  /** The tones of the theme with this number; of no theme when it is negative. */
  public Hue hue(int number) {
    return number < 0 ? plain : hues.get(number % hues.size());
  }

  /**
   * The same colours for style sheets: the program's own names ({@code -dl-fg}, {@code
   * -dl-hue-0-text}), and the names that the base theme's controls look up.
   */
  public String stylesheet() {
    Stream<String> own =
        Stream.of(
            token("bg", bg),
            token("bg-raised", bgRaised),
            token("bg-sunken", bgSunken),
            token("fg", fg),
            token("fg-muted", fgMuted),
            token("fg-subtle", fgSubtle),
            token("line", line),
            token("accent", accent),
            token("on-accent", onAccent),
            token("mark", mark),
            token("mark-strong", markStrong),
            token("warn", warn),
            token("warn-bg", warnBg),
            token("error", error));
    Stream<String> themes =
        Stream.iterate(0, hue -> hue < hues.size(), hue -> hue + 1)
            .flatMap(hue -> tones("hue-" + hue, hues.get(hue)));
    Stream<String> base =
        Stream.of(
            "-color-bg-default:-dl-bg;",
            "-color-bg-overlay:-dl-bg-raised;",
            "-color-bg-subtle:-dl-bg-sunken;",
            "-color-bg-inset:-dl-bg-sunken;",
            "-color-fg-default:-dl-fg;",
            "-color-fg-muted:-dl-fg-muted;",
            "-color-fg-subtle:-dl-fg-subtle;",
            "-color-border-default:-dl-line;",
            "-color-border-muted:-dl-line;",
            "-color-border-subtle:-dl-line;",
            "-color-accent-fg:-dl-accent;",
            "-color-accent-emphasis:-dl-accent;",
            "-color-fg-emphasis:-dl-on-accent;");
    return Stream.of(own, themes, tones("hue-plain", plain), base)
        .flatMap(lines -> lines)
        .collect(Collectors.joining("", ".root{", "}"));
  }

  private static Stream<String> tones(String name, Hue hue) {
    return Stream.of(
        token(name + "-fill", hue.fill),
        token(name + "-stroke", hue.stroke),
        token(name + "-text", hue.text));
  }

  private static String token(String name, Color colour) {
    return String.format(
        Locale.ROOT,
        "-dl-%s:#%02x%02x%02x;",
        name,
        Math.round(colour.getRed() * 255),
        Math.round(colour.getGreen() * 255),
        Math.round(colour.getBlue() * 255));
  }
}
