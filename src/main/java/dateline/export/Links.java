package dateline.export;

import java.util.regex.Pattern;

/** Which addresses may become a link. */
final class Links {

  private static final Pattern WEB =
      Pattern.compile("https?://[A-Za-z0-9][A-Za-z0-9\\-._~:/?#@!$&'()*+,;=%]*");

  private Links() {}

  /** Whether a text is an address of the web, and nothing else. */
  static boolean isWeb(String url) {
    return WEB.matcher(url).matches();
  }
}
