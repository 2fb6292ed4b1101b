package dateline.view;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import dateline.render.Palette;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import javafx.beans.value.ObservableValue;
import javafx.geometry.NodeOrientation;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import javafx.util.Subscription;

/** Gives a scene the program's typefaces, colours and style. */
public final class Look {

  private static final List<String> TYPEFACES =
      List.of(
          "Inter-Regular",
          "Inter-Medium",
          "Inter-SemiBold",
          "Inter-Bold",
          "SourceSerif4-Regular",
          "SourceSerif4-Italic",
          "SourceSerif4-SemiBold",
          "SourceSerif4-Bold");

  /** All style sheets that name sizes in pixels, but for the show's, which follow the screen. */
  private static final List<String> SHEETS =
      List.of(
          "reading/reading.css",
          "health/health.css",
          "matrix/matrix.css",
          "disagreements/disagreements.css",
          "table/table.css",
          "knownby/knownby.css",
          "find/find.css",
          "notes/notes.css",
          "tours/tours.css",
          "settings/settings.css",
          "help/help.css",
          "look.css");

  /** What the base theme sizes in pixels. */
  private static final String BASE =
      ".ikonli-font-icon { -fx-icon-size: 18px; } .button, .toggle-button, .menu-button,"
          + " .combo-box, .text-input { -fx-min-height: 30; }";

  private Look() {}

  /** Loads the typefaces that the program brings along; once before the first text is drawn. */
  public static void loadTypefaces() {
    for (String name : TYPEFACES) {
      try (InputStream file = Look.class.getResourceAsStream("/assets/fonts/" + name + ".ttf")) {
        Font.loadFont(Objects.requireNonNull(file, name), 13);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /**
   * Keeps a scene dressed as the user wishes it, until the subscription ends. It is laid out in the
   * direction in which the interface's words are written.
   */
  public static Subscription wear(Scene scene, Surroundings surroundings) {
    ObservableValue<Palette> palette = surroundings.palette();
    ObservableValue<Double> scale = surroundings.textScale();
    Runnable dress = () -> apply(scene, palette.getValue(), scale.getValue());
    dress.run();
    NodeOrientation direction =
        surroundings.words().isRightToLeft()
            ? NodeOrientation.RIGHT_TO_LEFT
            : NodeOrientation.LEFT_TO_RIGHT;
    if (scene.getEffectiveNodeOrientation() != direction) {
      scene.setNodeOrientation(direction); // styles the whole scene at once, which takes its time
    }
    return Subscription.combine(
        palette.subscribe((_, _) -> dress.run()), scale.subscribe((_, _) -> dress.run()));
  }

  /** Dresses a scene with text of the ordinary size, in place of what it wore before. */
  public static void apply(Scene scene, Palette palette) {
    apply(scene, palette, 1);
  }

  /**
   * Dresses a scene, in place of what it wore before.
   *
   * @param scale of the text, as a factor of the ordinary size
   */
  public static void apply(Scene scene, Palette palette, double scale) {
    scene.setUserAgentStylesheet(
        (palette.dark() ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheetBSS());
    scene.getStylesheets().setAll(inline(palette.stylesheet()), address("look.css"));
    if (scale != 1) {
      scene.getStylesheets().add(inline(scaled(scale)));
    }
    scene.setFill(palette.bg());
  }

  private static String inline(String sheet) {
    return "data:text/css;base64,"
        + Base64.getEncoder().encodeToString(sheet.getBytes(StandardCharsets.UTF_8));
  }

  private static String address(String name) {
    return Objects.requireNonNull(Look.class.getResource(name), name).toExternalForm();
  }

  /** Every size that any of the style sheets names, in proportion. */
  private static String scaled(double scale) {
    StringBuilder all = new StringBuilder(SheetScale.of(BASE, scale));
    for (String name : SHEETS) {
      try (InputStream file = Look.class.getResourceAsStream(name)) {
        byte[] text = Objects.requireNonNull(file, name).readAllBytes();
        all.append(SheetScale.of(new String(text, StandardCharsets.UTF_8), scale));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return all.toString();
  }
}
