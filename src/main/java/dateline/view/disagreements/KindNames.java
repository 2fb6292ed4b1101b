package dateline.view.disagreements;

import dateline.model.Disagreement.Kind;
import dateline.view.Words;
import java.util.Locale;

/** What people call the kinds of disagreement. */
final class KindNames {

  private KindNames() {}

  static String of(Kind kind, Words words) {
    return words.get("disagreements.kind." + kind.name().toLowerCase(Locale.ROOT));
  }
}
