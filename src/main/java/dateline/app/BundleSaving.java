package dateline.app;

import dateline.app.Loading.Ready;
import dateline.io.Bundle;
import dateline.io.Refused;
import dateline.io.Unwritable;
import dateline.model.Problem;
import dateline.view.Background;
import dateline.view.Words;
import dateline.view.shell.Notice;
import dateline.view.shell.Notices;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Saves what a window shows as a bundle, away from the JavaFX thread, and says what came of it. */
final class BundleSaving {

  private static final String ABOUT = "bundle";

  private final Words words;
  private final Background background;
  private final Notices notices;

  BundleSaving(Words words, Background background, Notices notices) {
    this.words = words;
    this.background = background;
    this.notices = notices;
  }

  /** The name that a bundle of this gets when the user chooses none. */
  static String name(Ready shown) {
    Path file = shown.file();
    String plain =
        file == null ? shown.timeline().timeline().title() : String.valueOf(file.getFileName());
    String stem =
        plain
            .replaceFirst("(?i)\\.(json|dateline)$", "")
            .replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", " ");
    return (stem.isBlank() ? "timeline" : stem.strip()) + Bundle.ENDING;
  }

  /** The file that the user means by a name typed without an ending. */
  static Path named(Path chosen) {
    String name = String.valueOf(chosen.getFileName());
    return name.toLowerCase(Locale.ROOT).endsWith(Bundle.ENDING)
        ? chosen
        : chosen.resolveSibling(name + Bundle.ENDING);
  }

  /** Saves it, and tells. */
  void save(Ready shown, Path file) {
    String name = String.valueOf(file.getFileName());
    notices.show(Notice.info(ABOUT, words.get("notice.bundle.saving", name)));
    background.run(this, () -> saved(shown, file, name), notices::show);
  }

  private Notice saved(Ready shown, Path file, String name) {
    try {
      List<Problem> problems = Bundle.save(shown.opened(), file);
      return problems.isEmpty()
          ? Notice.done(ABOUT, words.get("notice.bundle.saved", file))
          : Notice.warning(
              ABOUT,
              words.get("notice.bundle.partly", file, words.say(problems.getFirst().message())));
    } catch (Refused e) {
      return failed(name, words.say(e.why()));
    } catch (IOException e) {
      return failed(name, words.say(Unwritable.wording(e)));
    }
  }

  private Notice failed(String name, String reason) {
    return Notice.warning(ABOUT, words.get("notice.bundle.failed", name, reason));
  }
}
