package dateline.app;

import dateline.io.SettingsFile;
import dateline.io.VisitsFile;
import dateline.model.Problem;
import dateline.settings.Settings;
import dateline.settings.Visits;
import dateline.view.Words;
import dateline.words.Said;
import java.nio.file.Path;
import java.util.List;

/**
 * What an earlier start has left for this one.
 *
 * @param folder that the files are in
 */
record Remembered(Path folder, SettingsFile.Stored settings, VisitsFile.Stored visits) {

  private static final String VISITS = "visits.json";

  /** Reads it; never fails, and takes as long as the disk does. */
  static Remembered read(Path folder) {
    SettingsFile.Stored settings = SettingsKeeper.file(folder).read();
    return new Remembered(folder, settings, visits(folder).read());
  }

  /** Nothing, since the folder does not answer; nor is it written to. */
  static Remembered nothing(Path folder) {
    Problem slow =
        new Problem(
            Problem.Severity.WARNING,
            folder.toString(),
            0,
            0,
            Said.of(Words.class, "settings.no-answer"));
    return new Remembered(
        folder,
        new SettingsFile.Stored(Settings.DEFAULT, false, List.of(slow)),
        new VisitsFile.Stored(Visits.NONE, false));
  }

  /** The file of visits in a folder. */
  static VisitsFile visits(Path folder) {
    return new VisitsFile(folder.resolve(VISITS));
  }
}
