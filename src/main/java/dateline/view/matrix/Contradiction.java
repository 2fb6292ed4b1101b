package dateline.view.matrix;

import dateline.article.Anchor;
import dateline.article.Citation;
import dateline.article.TextRange;
import dateline.model.Disagreement;
import dateline.model.Disagreement.Account;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * When a source contradicts another over an event: in a question of fact, by an account that says
 * something else than another source's, with the very words that the event rests on. A disagreement
 * that merely touches the event contradicts nothing in its cell, nor does one over wording or
 * translation, nor a statement that was overtaken by events.
 */
final class Contradiction {

  private Contradiction() {}

  static boolean isOfFact(Disagreement disagreement) {
    return switch (disagreement.kind()) {
      case NUMBER, DATE, INTERVAL, ACTOR, CAUSE, ROLE, OUTCOME -> true;
      case WORDING, TRANSLATION, OVERTAKEN -> false;
    };
  }

  /** Whether another source says something else. */
  static boolean contradictsOthers(Disagreement disagreement, Account account) {
    return disagreement.accounts().stream()
        .anyMatch(
            other ->
                !other.quote().source().equals(account.quote().source())
                    && !answer(other).equals(answer(account)));
  }

  private static String answer(Account account) {
    return account.says().strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }

  /** Whether an account's words are, in part, those of a passage of the same source. */
  static boolean sharesWords(@Nullable Citation account, List<Citation> passages) {
    return account != null
        && passages.stream()
            .filter(passage -> passage.quote().source().equals(account.quote().source()))
            .anyMatch(passage -> shares(account, passage));
  }

  private static boolean shares(Citation account, Citation passage) {
    if (account.anchor() instanceof Anchor.Exact(TextRange said)
        && passage.anchor() instanceof Anchor.Exact(TextRange place)) {
      return said.overlaps(place);
    }
    return account.quote().exact().equals(passage.quote().exact());
  }
}
