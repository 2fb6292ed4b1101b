package dateline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The events of macOS, in a process that may reach into the toolkit, as the launchers may. */
class DesktopEventsTest {

  @TempDir Path folder;

  @Test
  void filesAreOpenedAndTheToolkitStillGetsEveryEvent() throws Exception {
    List<String> options =
        List.of(
            "-Dglass.platform=Headless",
            "-Dprism.order=sw",
            "--add-opens=javafx.graphics/com.sun.glass.ui=dateline");
    Program program = Program.play(folder, options, DesktopEventsScene.class);
    assertEquals(0, program.status(), program.err());
    assertTrue(program.err().isEmpty(), program.err());
    assertEquals(
        """
        not passed on: []
        files: the toolkit first
        asked: [/Users/Алена/a b.dateline, /Users/x/😀.json]
        before: [/early.dateline]
        """,
        program.out());
  }
}
