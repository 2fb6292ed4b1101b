package dateline.view;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes the sizes of a style sheet larger or smaller. Of its rules only what is a size in pixels is
 * left, so that the sheet can be laid over the one that it comes from. Lines, corners, what is
 * given in {@code em} (which follows the text by itself) and in {@code pt} (margins that need not
 * grow) stay as they are.
 */
final class SheetScale {

  private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)\\}");
  private static final Pattern SIZE =
      Pattern.compile(
          "-fx-(?:font-size|icon-size|padding|label-padding|spacing|hgap|vgap|graphic-text-gap"
              + "|cell-size|fixed-cell-size|(?:min|pref|max)-(?:width|height))\\s*:\\s*([^;]+)");
  private static final Pattern PIXELS =
      Pattern.compile("(?<![\\w.-])(\\d+(?:\\.\\d+)?)(px)?(?![\\w.%])");
  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);

  private SheetScale() {}

  /**
   * The sheet's sizes times a factor.
   *
   * @param sheet CSS of JavaFX without {@code @} rules
   */
  static String of(String sheet, double factor) {
    StringBuilder out = new StringBuilder();
    Matcher rules = RULE.matcher(COMMENT.matcher(sheet).replaceAll(""));
    while (rules.find()) {
      StringBuilder sizes = new StringBuilder();
      Matcher declarations = SIZE.matcher(rules.group(2));
      while (declarations.find()) {
        String value = declarations.group(1);
        String larger = PIXELS.matcher(value).replaceAll(size -> times(size, factor));
        if (!larger.equals(value)) {
          String whole = declarations.group();
          sizes.append(whole, 0, whole.length() - value.length()).append(larger).append(';');
        }
      }
      if (!sizes.isEmpty()) {
        out.append(rules.group(1).strip()).append('{').append(sizes).append("}\n");
      }
    }
    return out.toString();
  }

  private static String times(MatchResult size, double factor) {
    double pixels = Double.parseDouble(size.group(1));
    double larger = pixels <= 1 ? pixels : Math.rint(pixels * factor * 2) / 2;
    return String.format(Locale.ROOT, "%.1f%s", larger, size.group(2) == null ? "" : "px");
  }
}
