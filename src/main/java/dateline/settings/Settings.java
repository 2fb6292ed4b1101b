package dateline.settings;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All that is remembered. Immutable. Every value is within its range: what is out of it becomes the
 * nearest that is.
 *
 * @param preferences what the user chose
 * @param window where the window was; null before it was ever open
 * @param divider the timeline's share of the window beside the reading side, 0 to 1
 * @param lastFile absolute path of what was open last; empty for the built-in timeline
 * @param recentFiles absolute paths, the latest first, none twice, at most {@value #MOST_RECENT}
 * @param unknown keys of the file that this program does not know, with their JSON; written back
 */
public record Settings(
    Preferences preferences,
    @Nullable Window window,
    double divider,
    String lastFile,
    List<String> recentFiles,
    Map<String, String> unknown) {

  public static final int MOST_RECENT = 12;
  private static final double ORDINARY_DIVIDER = 0.62;

  /** As the program comes. */
  public static final Settings DEFAULT =
      new Settings(Preferences.DEFAULT, null, ORDINARY_DIVIDER, "", List.of(), Map.of());

  /**
   * A window's place on the desktop, in the units of the screen; x and y may be negative on a
   * screen to the left or above. Whether a screen is still there is for the window to ask.
   */
  public record Window(double x, double y, double width, double height, boolean maximized) {
    private static final double LEAST = 200;
    private static final double MOST = 20_000;

    public Window {
      x = Math.clamp(x, -MOST, MOST);
      y = Math.clamp(y, -MOST, MOST);
      width = Math.clamp(width, LEAST, MOST);
      height = Math.clamp(height, LEAST, MOST);
    }
  }

  public Settings {
    divider = Double.isNaN(divider) ? ORDINARY_DIVIDER : Math.clamp(divider, 0.0, 1.0);
    recentFiles =
        recentFiles.stream().filter(file -> !file.isEmpty()).distinct().limit(MOST_RECENT).toList();
    unknown = Map.copyOf(unknown);
  }

  public Settings withPreferences(Preferences chosen) {
    return new Settings(chosen, window, divider, lastFile, recentFiles, unknown);
  }

  public Settings withWindow(@Nullable Window place) {
    return new Settings(preferences, place, divider, lastFile, recentFiles, unknown);
  }

  public Settings withDivider(double share) {
    return new Settings(preferences, window, share, lastFile, recentFiles, unknown);
  }

  /** With a file opened: it is the last and the first of the recent ones. */
  public Settings withOpened(String file) {
    List<String> recent =
        Stream.concat(Stream.of(file), recentFiles.stream().filter(old -> !old.equals(file)))
            .toList();
    return new Settings(preferences, window, divider, file, recent, unknown);
  }

  /** Without a file among the recent ones. */
  public Settings withoutRecent(String file) {
    List<String> recent = recentFiles.stream().filter(old -> !old.equals(file)).toList();
    return new Settings(preferences, window, divider, lastFile, recent, unknown);
  }
}
