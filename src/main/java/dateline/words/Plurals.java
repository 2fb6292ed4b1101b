package dateline.words;

import java.util.Locale;

/**
 * Forms of words by number: {@code {0,plural,one#event|few#события|many#событий}}. The categories
 * and their rules for whole numbers are those of Unicode's CLDR ("Language Plural Rules"); a form
 * that is not there is replaced by the last one, and a value that is no number takes the last one.
 * Forms may hold placeholders and, exactly, one more choice: {@code 0#} before all others is said
 * for zero in any language.
 */
final class Plurals {

  private static final String MARK = ",plural,";

  private Plurals() {}

  /** A pattern in which each choice of forms is replaced by the form that fits its value. */
  static String chosen(String pattern, Locale locale, Object... values) {
    int mark = pattern.indexOf(MARK);
    if (mark < 0) {
      return pattern;
    }
    int open = pattern.lastIndexOf('{', mark);
    int close = closing(pattern, open);
    int argument = Integer.parseInt(pattern, open + 1, mark, 10);
    String forms = pattern.substring(mark + MARK.length(), close);
    String form = form(forms, argument < values.length ? values[argument] : "", locale);
    return chosen(pattern.substring(0, open) + form + pattern.substring(close + 1), locale, values);
  }

  private static int closing(String pattern, int open) {
    int depth = 0;
    for (int at = open; at < pattern.length(); at++) {
      depth += pattern.charAt(at) == '{' ? 1 : pattern.charAt(at) == '}' ? -1 : 0;
      if (depth == 0) {
        return at;
      }
    }
    throw new IllegalArgumentException("no closing brace in: " + pattern);
  }

  private static String form(String forms, Object value, Locale locale) {
    String wanted = value instanceof Number number ? category(number.longValue(), locale) : "";
    boolean none = value instanceof Number number && number.longValue() == 0;
    String last = "";
    for (String form : forms.split("\\|", -1)) {
      int name = form.indexOf('#');
      if (name < 0) {
        throw new IllegalArgumentException("a form without a category: " + form);
      }
      String category = form.substring(0, name);
      last = form.substring(name + 1);
      if (category.equals(wanted) || (none && category.equals("0"))) {
        return last;
      }
    }
    return last;
  }

  /** CLDR's category of a whole number: {@code one}, {@code few}, {@code many}, {@code other}. */
  static String category(long number, Locale locale) {
    long count = Math.abs(number);
    return switch (locale.getLanguage()) {
      case "be", "ru", "uk" -> slavic(count % 10, count % 100);
      case "fr" -> count < 2 ? "one" : "other";
      default -> count == 1 ? "one" : "other";
    };
  }

  private static String slavic(long units, long hundredth) {
    if (units == 1 && hundredth != 11) {
      return "one";
    }
    boolean few = units >= 2 && units <= 4 && (hundredth < 12 || hundredth > 14);
    return few ? "few" : "many";
  }
}
