package dateline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.io.SettingsFile;
import dateline.io.Unwritable;
import dateline.settings.Preferences;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptTest {

  @TempDir Path folder;

  private final List<Exception> failures = new CopyOnWriteArrayList<>();

  private SettingsKeeper keeper() {
    SettingsFile file = SettingsKeeper.file(folder);
    return new SettingsKeeper(file, file.read(), failures::add);
  }

  @Test
  void aSettingChangedInOneStartIsThereInTheNext() {
    try (SettingsKeeper keeper = keeper()) {
      keeper.prefer(chosen -> chosen.withTheme(Preferences.Theme.DARK));
      keeper.change(chosen -> chosen.withOpened("/Мінск 😀/a.json"));
    }
    try (SettingsKeeper keeper = keeper()) {
      assertEquals(Preferences.Theme.DARK, keeper.settings().preferences().theme());
      assertEquals(List.of("/Мінск 😀/a.json"), keeper.settings().recentFiles());
    }
    assertEquals(List.of(), failures);
  }

  @Test
  void whatWasNotChangedIsNotWritten() {
    keeper().close();
    assertFalse(Files.exists(folder.resolve("settings.json")));
  }

  @Test
  void theFileOfANewerVersionIsUsedAndLeftAlone() throws IOException {
    String newer = "{\"format\": \"dateline-settings/2\", \"theme\": \"dark\"}";
    Path file = Files.writeString(folder.resolve("settings.json"), newer);
    try (SettingsKeeper keeper = keeper()) {
      assertEquals(Preferences.Theme.DARK, keeper.settings().preferences().theme());
      assertEquals(1, keeper.problems().size());
      keeper.prefer(chosen -> chosen.withTheme(Preferences.Theme.LIGHT));
    }
    assertEquals(newer, Files.readString(file));
  }

  @Test
  void aSettingsFolderThatIsAFileIsToldAndTheSettingsHoldUntilTheEnd() throws IOException {
    Path taken = Files.writeString(folder.resolve("taken"), "a file");
    SettingsFile file = SettingsKeeper.file(taken);
    try (SettingsKeeper keeper = new SettingsKeeper(file, file.read(), failures::add)) {
      keeper.prefer(chosen -> chosen.withTheme(Preferences.Theme.DARK));
      assertEquals(Preferences.Theme.DARK, keeper.settings().preferences().theme());
    }
    assertFalse(failures.isEmpty());
    assertTrue(
        Unwritable.wording(failures.getFirst()).toString().contains("taken"), failures.toString());
    assertEquals("a file", Files.readString(taken));
  }
}
