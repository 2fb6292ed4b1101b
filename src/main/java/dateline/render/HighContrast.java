package dateline.render;

import dateline.render.Palette.Hue;
import java.util.List;
import javafx.scene.paint.Color;

/**
 * Two looks of strong contrast, for eyes that need it and for screens in the sun. All that is read
 * stands out by at least 7:1 (WCAG 2.2, success criterion 1.4.6), all that is drawn and every
 * border by at least 4.5:1.
 */
public final class HighContrast {

  public static final Palette LIGHT =
      new Palette(
          false,
          Color.web("#ffffff"),
          Color.web("#ffffff"),
          Color.web("#f0f2f5"),
          Color.web("#000000"),
          Color.web("#333941"),
          Color.web("#454c57"),
          Color.web("#6b7280"),
          Color.web("#0046a8"),
          Color.web("#ffffff"),
          Color.web("#fff0a8"),
          Color.web("#ffc72e"),
          Color.web("#6b4200"),
          Color.web("#fff1cf"),
          Color.web("#960f0f"),
          List.of(
              hue("#ffe6b8", "#9a5600", "#6a3900"),
              hue("#d6e6ff", "#0d4ea6", "#0a3f88"),
              hue("#e8deff", "#5b26b5", "#4b1f97"),
              hue("#c9efe8", "#04665c", "#034d46"),
              hue("#fbd8ea", "#a0175f", "#7d104a"),
              hue("#fddacf", "#a82a10", "#7e1d09"),
              hue("#e9eebb", "#515e00", "#3f4a00"),
              hue("#dfe5ee", "#3f4b5d", "#303b4b")),
          hue("#dfe5ee", "#3f4b5d", "#303b4b"));

  public static final Palette DARK =
      new Palette(
          true,
          Color.web("#000000"),
          Color.web("#000000"),
          Color.web("#101317"),
          Color.web("#ffffff"),
          Color.web("#d5dae1"),
          Color.web("#b9c1cb"),
          Color.web("#8a93a0"),
          Color.web("#8cc2ff"),
          Color.web("#000000"),
          Color.web("#4a3a00"),
          Color.web("#6b5300"),
          Color.web("#ffd166"),
          Color.web("#2b2000"),
          Color.web("#ffa39c"),
          List.of(
              hue("#3a2400", "#ffb84d", "#ffcf87"),
              hue("#0b2450", "#7fb5ff", "#aacfff"),
              hue("#26164f", "#bf9dff", "#d6c2ff"),
              hue("#00302b", "#3fd6c5", "#7be8db"),
              hue("#3d0f2e", "#ff8cc4", "#ffb5d9"),
              hue("#40140a", "#ff8f70", "#ffb8a3"),
              hue("#292f00", "#c6d94a", "#dbe885"),
              hue("#232b37", "#b3c0d3", "#cfd9e6")),
          hue("#232b37", "#b3c0d3", "#cfd9e6"));

  private HighContrast() {}

  private static Hue hue(String fill, String stroke, String text) {
    return new Hue(Color.web(fill), Color.web(stroke), Color.web(text));
  }
}
