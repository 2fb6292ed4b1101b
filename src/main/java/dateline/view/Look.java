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
import javafx.scene.Scene;
import javafx.scene.text.Font;

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

  /** Dresses a scene, in place of what it wore before. */
  public static void apply(Scene scene, Palette palette) {
    scene.setUserAgentStylesheet(
        (palette.dark() ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheetBSS());
    scene
        .getStylesheets()
        .setAll(
            "data:text/css;base64,"
                + Base64.getEncoder()
                    .encodeToString(palette.stylesheet().getBytes(StandardCharsets.UTF_8)),
            Objects.requireNonNull(Look.class.getResource("look.css")).toExternalForm());
    scene.setFill(palette.bg());
  }
}
