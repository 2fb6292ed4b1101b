package dateline.app;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How large a window to draw, in pixels.
 *
 * @param width from {@value #LEAST} to {@value #MOST}
 * @param height from {@value #LEAST} to {@value #MOST}
 */
record PictureSize(int width, int height) {

  static final int LEAST = 300;
  static final int MOST = 8000;

  private static final Pattern FORM = Pattern.compile("(\\d{1,6})[xX×](\\d{1,6})");

  PictureSize {
    if (Math.min(width, height) < LEAST || Math.max(width, height) > MOST) {
      throw new IllegalArgumentException(
          "width and height must be from " + LEAST + " to " + MOST + " pixels");
    }
  }

  /**
   * Reads the form {@code 1600x1000}.
   *
   * @throws IllegalArgumentException saying what is wrong with the text
   */
  static PictureSize parse(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      throw new IllegalArgumentException(
          "'" + text + "' is not a size; write WIDTHxHEIGHT, such as 1600x1000");
    }
    return new PictureSize(Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2)));
  }
}
