package dateline.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SettingsTest {

  @Test
  void whatIsOutOfRangeBecomesTheNearestWithin() {
    assertEquals(Preferences.MOST_TEXT, Preferences.DEFAULT.withTextSize(100_000).textSize());
    assertEquals(Preferences.LEAST_TEXT, Preferences.DEFAULT.withTextSize(-1).textSize());
    assertEquals(1, Settings.DEFAULT.withDivider(7).divider());
    assertEquals(Settings.DEFAULT.divider(), Settings.DEFAULT.withDivider(Double.NaN).divider());
    assertEquals(200, new Settings.Window(0, 0, -5, 1e300, false).width());
    assertEquals(20_000, new Settings.Window(0, 0, -5, 1e300, false).height());
  }

  @Test
  void theLatestFileComesFirstAndNoneTwice() {
    Settings settings =
        Settings.DEFAULT.withOpened("a").withOpened("b").withOpened("c").withOpened("a");
    assertEquals(List.of("a", "c", "b"), settings.recentFiles());
    assertEquals("a", settings.lastFile());
    assertEquals(List.of("a", "b"), settings.withoutRecent("c").recentFiles());
  }

  @Test
  void theBuiltInTimelineIsNoRecentFile() {
    Settings settings = Settings.DEFAULT.withOpened("a").withOpened("");
    assertEquals("", settings.lastFile());
    assertEquals(List.of("a"), settings.recentFiles());
  }

  @Test
  void onlySoManyFilesAreRecent() {
    Settings settings =
        IntStream.range(0, 100)
            .boxed()
            .reduce(Settings.DEFAULT, (all, i) -> all.withOpened("f" + i), (a, _) -> a);
    assertEquals(Settings.MOST_RECENT, settings.recentFiles().size());
    assertEquals("f99", settings.recentFiles().getFirst());
  }
}
