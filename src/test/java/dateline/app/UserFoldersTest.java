package dateline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UserFoldersTest {

  private static final Path HOME = Path.of("/home/ada");

  @Test
  void linuxKeepsItWithTheStateOfPrograms() {
    assertEquals(HOME.resolve(".local/state/dateline"), log("Linux", Map.of(), HOME));
  }

  @Test
  void linuxFollowsTheEnvironment() {
    assertEquals(
        Path.of("/var/state/dateline"), log("Linux", Map.of("XDG_STATE_HOME", "/var/state"), HOME));
  }

  @Test
  void aRelativeStateHomeIsIgnoredAsTheSpecificationSays() {
    assertEquals(
        HOME.resolve(".local/state/dateline"),
        log("Linux", Map.of("XDG_STATE_HOME", "state"), HOME));
    assertEquals(
        HOME.resolve(".local/state/dateline"), log("Linux", Map.of("XDG_STATE_HOME", ""), HOME));
  }

  @Test
  void macHasAFolderForLogs() {
    assertEquals(HOME.resolve("Library/Logs/Dateline"), log("Mac OS X", Map.of(), HOME));
  }

  @Test
  void windowsKeepsTheLogOffTheRoamingProfile() {
    assertEquals(
        Path.of("/local/Dateline/logs"), log("Windows 11", Map.of("LOCALAPPDATA", "/local"), HOME));
    assertEquals(HOME.resolve("AppData/Local/Dateline/logs"), log("Windows 11", Map.of(), HOME));
  }

  @Test
  void linuxKeepsNotesWithDataAndSettingsWithConfiguration() {
    UserFolders folders = UserFolders.of("Linux", Map.of("XDG_DATA_HOME", ""), HOME);
    assertEquals(HOME.resolve(".local/share/dateline/notes"), folders.notes());
    assertEquals(HOME.resolve(".config/dateline"), folders.settings());
    UserFolders moved =
        UserFolders.of("Linux", Map.of("XDG_DATA_HOME", "/d", "XDG_CONFIG_HOME", "/c"), HOME);
    assertEquals(Path.of("/d/dateline/notes"), moved.notes());
    assertEquals(Path.of("/c/dateline"), moved.settings());
  }

  @Test
  void macKeepsBothWithTheSupportOfApplications() {
    UserFolders folders = UserFolders.of("Mac OS X", Map.of(), HOME);
    assertEquals(HOME.resolve("Library/Application Support/Dateline/notes"), folders.notes());
    assertEquals(HOME.resolve("Library/Application Support/Dateline"), folders.settings());
  }

  @Test
  void windowsLetsNotesAndSettingsFollowTheUser() {
    UserFolders folders = UserFolders.of("Windows 11", Map.of("APPDATA", "/roaming"), HOME);
    assertEquals(Path.of("/roaming/Dateline/notes"), folders.notes());
    assertEquals(Path.of("/roaming/Dateline"), folders.settings());
    assertEquals(
        HOME.resolve("AppData/Roaming/Dateline"),
        UserFolders.of("Windows 11", Map.of(), HOME).settings());
  }

  private static Path log(String system, Map<String, String> environment, Path home) {
    return UserFolders.of(system, environment, home).log();
  }
}
