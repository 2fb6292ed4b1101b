package dateline.render;

import dateline.render.Palette.Hue;
import java.util.List;
import javafx.scene.paint.Color;

/**
 * The two looks of a show, one for bright rooms and one for dark ones. What is read stands out from
 * the ground by at least 7:1, as WCAG 2.2 asks for at level AAA (success criterion 1.4.6).
 */
public final class Grounds {

  public static final Palette PAPER =
      new Palette(
          false,
          Color.web("#fffdf7"),
          Color.web("#ffffff"),
          Color.web("#f5f2ea"),
          Color.web("#15181d"),
          Color.web("#454b55"),
          Color.web("#4b515b"),
          Color.web("#dcd8cc"),
          Color.web("#0a4696"),
          Color.web("#ffffff"),
          Color.web("#fdf0bf"),
          Color.web("#fcd667"),
          Color.web("#6b4300"),
          Color.web("#fbf0d4"),
          Color.web("#8f1515"),
          List.of(
              hue("#fdebc9", "#b26a00", "#6f3b00"),
              hue("#dce9fd", "#2369c8", "#0d4390"),
              hue("#ebe3fd", "#7440dc", "#4c22a3"),
              hue("#d3f1ec", "#0c7d72", "#064d46"),
              hue("#fcdfee", "#c22f7c", "#7f124c"),
              hue("#fde2da", "#c43c20", "#80230b"),
              hue("#eef1cc", "#677415", "#414b00"),
              hue("#e4e9f0", "#5a6980", "#364152")),
          hue("#e4e9f0", "#5a6980", "#364152"));

  public static final Palette NIGHT =
      new Palette(
          true,
          Color.web("#0d1015"),
          Color.web("#1a1e25"),
          Color.web("#151920"),
          Color.web("#f3f5f8"),
          Color.web("#b7bfca"),
          Color.web("#acb5c1"),
          Color.web("#303742"),
          Color.web("#8fc0ff"),
          Color.web("#0b1726"),
          Color.web("#453813"),
          Color.web("#755d14"),
          Color.web("#f0c261"),
          Color.web("#251f10"),
          Color.web("#ffa49e"),
          List.of(
              hue("#452f0f", "#e8a23c", "#f6c173"),
              hue("#16305a", "#6aa7fb", "#a3c9fc"),
              hue("#30225c", "#a98af5", "#cdb9fb"),
              hue("#0d3b37", "#35c2b2", "#74dfd3"),
              hue("#48193a", "#ea7ab4", "#f7b0d3"),
              hue("#4b1d13", "#ee7a5f", "#fbb09e"),
              hue("#333a0c", "#b0c13f", "#cfdc78"),
              hue("#2a3340", "#98a7bc", "#c3cedd")),
          hue("#2a3340", "#98a7bc", "#c3cedd"));

  private Grounds() {}

  private static Hue hue(String fill, String stroke, String text) {
    return new Hue(Color.web(fill), Color.web(stroke), Color.web(text));
  }
}
