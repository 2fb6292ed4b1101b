package dateline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class DiagnosticsTest {

  @Test
  void ofALogOnlyWhatIsNotTheUsersIsGivenAway() {
    assertEquals(
        List.of(
            "2026-11-22T00:00:00.000Z INFO  [main] Start: Started: Dateline 1.0.0, Java 25",
            "2026-11-22T00:00:00.000Z ERROR [main] Saver: cannot write …",
            "2026-11-22T00:00:00.000Z WARN  [main] Saver: of …",
            "java.nio.file.NoSuchFileException",
            "\tat java.base/sun.nio.fs.UnixException.translate(UnixException.java:92)",
            "\t... 12 more",
            "Caused by: java.lang.IllegalStateException"),
        Diagnostics.withoutContent(
            List.of(
                "2026-11-22T00:00:00.000Z INFO  [main] Start: Started: Dateline 1.0.0, Java 25",
                "2026-11-22T00:00:00.000Z ERROR [main] Saver: cannot write /home/ann/my"
                    + " secret.json",
                "2026-11-22T00:00:00.000Z WARN  [main] Saver: of \"My love\"",
                "java.nio.file.NoSuchFileException: /home/ann/letters to ben.json",
                "\tat java.base/sun.nio.fs.UnixException.translate(UnixException.java:92)",
                "\t... 12 more",
                "Caused by: java.lang.IllegalStateException: the words that she wrote",
                "second line of what she wrote",
                "")));
  }

  @Test
  void windowsPathsGoToo() {
    assertEquals(
        List.of("2026-11-22T00:00:00.000Z ERROR [main] Saver: …"),
        Diagnostics.withoutContent(
            List.of("2026-11-22T00:00:00.000Z ERROR [main] Saver: C:\\Users\\Ann\\a b.json")));
  }
}
