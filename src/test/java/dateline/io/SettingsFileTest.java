package dateline.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.settings.Preferences;
import dateline.settings.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsFileTest {

  private static final Settings CHOSEN =
      Settings.DEFAULT
          .withPreferences(
              Preferences.DEFAULT
                  .withTheme(Preferences.Theme.HIGH_CONTRAST)
                  .withTextSize(140)
                  .withReducedMotion(false)
                  .withLanguage("be")
                  .withDateStyle(Preferences.DateStyle.ISO)
                  .withWheel(Preferences.Wheel.PAN)
                  .withKeys(
                      Map.of("next", List.of("Right", "Typed ю"), "of-a-later-time", List.of())))
          .withWindow(new Settings.Window(-1200.5, 20, 1600, 900, true))
          .withDivider(0.4)
          .withOpened("/b.json")
          .withOpened("/Мінск 😀/a \"b\".dateline");

  @TempDir Path top;
  private Path path;
  private SettingsFile file;

  @BeforeEach
  void chooseFile() {
    path = top.resolve("config/dateline/settings.json");
    file = new SettingsFile(path);
  }

  @Test
  void withoutAFileAllIsAsTheProgramComes() {
    SettingsFile.Stored stored = file.read();
    assertEquals(Settings.DEFAULT, stored.settings());
    assertTrue(stored.writable() && stored.problems().isEmpty());
  }

  @Test
  void everySettingComesBackAsItWas() throws IOException {
    file.save(Settings.DEFAULT, CHOSEN);
    assertEquals(CHOSEN, file.read().settings());
    file.save(CHOSEN, Settings.DEFAULT);
    assertEquals(Settings.DEFAULT, file.read().settings());
  }

  @Test
  void unknownKeysAreWrittenBack() throws IOException {
    Files.createDirectories(path.getParent());
    Files.writeString(
        path,
        "{\"format\": \"dateline-settings/1\", \"sound\": {\"a\": [1.0]}, \"theme\": \"dark\"}");
    Settings found = file.read().settings();
    file.save(found, found.withDivider(0.5));
    assertTrue(Files.readString(path).contains("\"sound\": { \"a\": [1.0] }"));
    assertEquals(Preferences.Theme.DARK, file.read().settings().preferences().theme());
  }

  @Test
  void whatCannotBeUnderstoodIsAsIfItWereNotThere() throws IOException {
    Files.createDirectories(path.getParent());
    Files.writeString(
        path,
        """
        {"format": "dateline-settings/1", "theme": 7, "textSize": "big", "reducedMotion": "no",
         "language": null, "window": {"x": 1}, "divider": [], "lastFile": {}, "recentFiles": [1],
         "dateStyle": "roman", "wheel": true, "theme": "dark", "keys":
         {"next": "Right", "last": [1], "first": null, "open": ["Ctrl+O", 7], "close": {}}}
        """);
    assertEquals(Settings.DEFAULT, file.read().settings());
  }

  @Test
  void anActionMayHaveLostAllItsKeys() throws IOException {
    Files.createDirectories(path.getParent());
    Files.writeString(
        path, "{\"format\": \"dateline-settings/1\", \"keys\": {\"next\": [], \"last\": 1}}");
    assertEquals(Map.of("next", List.of()), file.read().settings().preferences().keys());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "{",
        "[]",
        "7",
        "{\"format\": \"dateline-settings/1\",}",
        "\u0000",
        "{} x",
        "<a/>",
        "{\"theme\": \"dark\"}"
      })
  void aDamagedFileIsSetAsideAndNeverFatal(String damage) throws IOException {
    file.save(Settings.DEFAULT, CHOSEN);
    Files.writeString(path, damage);
    SettingsFile.Stored stored = file.read();
    assertEquals(Settings.DEFAULT, stored.settings());
    assertTrue(stored.problems().getFirst().message().toString().contains("settings.json.damaged"));
    assertEquals(damage, Files.readString(Path.of(path + ".damaged")));
    file.save(Settings.DEFAULT, CHOSEN);
    assertEquals(CHOSEN, file.read().settings());
  }

  @Test
  void aFolderInThePlaceOfTheFileIsSaidAndSavingFails() throws IOException {
    Files.createDirectories(path);
    String message = file.read().problems().getFirst().message().toString();
    assertTrue(message.startsWith("The settings at "), message);
    assertTrue(message.contains("This is a folder"), message);
    assertThrows(IOException.class, () -> file.save(Settings.DEFAULT, CHOSEN));
  }

  @Test
  void aFileInThePlaceOfTheFolderIsNoMatterUntilSaving() throws IOException {
    Files.writeString(top.resolve("config"), "a file");
    assertEquals(Settings.DEFAULT, file.read().settings());
    assertThrows(IOException.class, () -> file.save(Settings.DEFAULT, CHOSEN));
  }

  @Test
  void aNewerVersionIsUsedAsFarAsKnownAndNotToBeWritten() throws IOException {
    file.save(Settings.DEFAULT, CHOSEN);
    Files.writeString(path, Files.readString(path).replace("settings/1", "settings/2"));
    SettingsFile.Stored stored = file.read();
    assertEquals(CHOSEN, stored.settings());
    assertFalse(stored.writable());
    assertTrue(stored.problems().getFirst().message().toString().contains("newer version"));
  }

  @Test
  void oneChangeNeverUndoesWhatAnotherProgramChangedMeanwhile() throws IOException {
    file.save(Settings.DEFAULT, CHOSEN);
    Preferences chosen = CHOSEN.preferences();
    file.save(CHOSEN, CHOSEN.withPreferences(chosen.withTextSize(200)));
    file.save(CHOSEN, CHOSEN.withPreferences(chosen.withKeys(Map.of("next", List.of("Down")))));
    file.save(CHOSEN, CHOSEN.withDivider(0.3));
    Preferences all = chosen.withTextSize(200).withKeys(Map.of("next", List.of("Down")));
    assertEquals(CHOSEN.withPreferences(all).withDivider(0.3), file.read().settings());
  }

  @Test
  void whatAFurtherVersionAddedMeanwhileStays() throws IOException {
    file.save(Settings.DEFAULT, CHOSEN);
    Files.writeString(
        path, Files.readString(path).replaceFirst("\\{", "{\"sound\": {\"a\": [1.0]},"));
    file.save(CHOSEN, CHOSEN.withDivider(0.3));
    assertTrue(Files.readString(path).contains("\"sound\": { \"a\": [1.0] }"));
  }

  @Test
  void filesOpenedInTwoProgramsAreAllRecentAndRemovedOnesStayAway() throws IOException {
    file.save(Settings.DEFAULT, CHOSEN);
    file.save(CHOSEN, CHOSEN.withOpened("/one"));
    file.save(CHOSEN, CHOSEN.withOpened("/two"));
    assertEquals(
        List.of("/two", "/one", "/Мінск 😀/a \"b\".dateline", "/b.json"),
        file.read().settings().recentFiles());
    file.save(CHOSEN, CHOSEN.withoutRecent("/b.json").withOpened("/three"));
    assertFalse(file.read().settings().recentFiles().contains("/b.json"));
    Settings many = CHOSEN;
    for (int i = 0; i < Settings.MOST_RECENT; i++) {
      many = many.withOpened("/" + i);
    }
    file.save(CHOSEN, many);
    assertEquals(many.recentFiles(), file.read().settings().recentFiles());
  }

  @Test
  void whatWasDamagedMeanwhileIsSetAsideAndANewerVersionLeftAlone() throws IOException {
    file.save(Settings.DEFAULT, CHOSEN);
    Files.writeString(path, "{");
    file.save(CHOSEN, CHOSEN.withDivider(0.3));
    assertEquals(CHOSEN.withDivider(0.3), file.read().settings());
    assertTrue(Files.exists(path.resolveSibling("settings.json.damaged")));
    String newer = "{\"format\": \"dateline-settings/2\"}";
    Files.writeString(path, newer);
    assertThrows(IOException.class, () -> file.save(CHOSEN, CHOSEN.withDivider(0.4)));
    assertEquals(newer, Files.readString(path));
  }

  /** Each of many programs changes an action's keys, all at once. */
  @Test
  void ofManyChangesAtOnceNoneIsLost() throws Exception {
    file.save(Settings.DEFAULT, CHOSEN);
    try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
      List<Callable<Void>> changes =
          IntStream.range(0, 24)
              .<Callable<Void>>mapToObj(i -> () -> addKeys("action-" + i, "F" + i))
              .toList();
      for (Future<Void> each : threads.invokeAll(changes)) {
        each.get();
      }
    }
    Map<String, List<String>> keys = file.read().settings().preferences().keys();
    assertEquals(26, keys.size(), keys::toString);
  }

  private @Nullable Void addKeys(String action, String key) throws IOException {
    Preferences chosen = CHOSEN.preferences();
    Map<String, List<String>> keys = new HashMap<>(chosen.keys());
    keys.put(action, List.of(key));
    new SettingsFile(path).save(CHOSEN, CHOSEN.withPreferences(chosen.withKeys(keys)));
    return null;
  }
}
