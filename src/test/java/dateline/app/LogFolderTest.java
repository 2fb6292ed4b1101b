package dateline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LogFolderTest {

  private static final Path HOME = Path.of("/home/ada");

  @Test
  void linuxKeepsItWithTheStateOfPrograms() {
    assertEquals(HOME.resolve(".local/state/dateline"), LogFolder.of("Linux", Map.of(), HOME));
  }

  @Test
  void linuxFollowsTheEnvironment() {
    assertEquals(
        Path.of("/var/state/dateline"),
        LogFolder.of("Linux", Map.of("XDG_STATE_HOME", "/var/state"), HOME));
  }

  @Test
  void aRelativeStateHomeIsIgnoredAsTheSpecificationSays() {
    assertEquals(
        HOME.resolve(".local/state/dateline"),
        LogFolder.of("Linux", Map.of("XDG_STATE_HOME", "state"), HOME));
    assertEquals(
        HOME.resolve(".local/state/dateline"),
        LogFolder.of("Linux", Map.of("XDG_STATE_HOME", ""), HOME));
  }

  @Test
  void macHasAFolderForLogs() {
    assertEquals(HOME.resolve("Library/Logs/Dateline"), LogFolder.of("Mac OS X", Map.of(), HOME));
  }

  @Test
  void windowsKeepsItOffTheRoamingProfile() {
    assertEquals(
        Path.of("/local/Dateline/logs"),
        LogFolder.of("Windows 11", Map.of("LOCALAPPDATA", "/local"), HOME));
    assertEquals(
        HOME.resolve("AppData/Local/Dateline/logs"), LogFolder.of("Windows 11", Map.of(), HOME));
  }
}
