package dateline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
class LastWordsTest {

  @TempDir Path folder;

  private String command(String name, String script) throws IOException {
    Path file = Files.writeString(folder.resolve(name), "#!/bin/sh\n" + script + "\n");
    return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"))
        .toString();
  }

  @Test
  void theFirstProgramThatIsThereAndWorksGetsTheTextWhole() throws IOException {
    Path said = folder.resolve("said");
    String missing = folder.resolve("missing").toString();
    String failing = command("failing", "exit 1");
    String working = command("working", "printf '%s|' \"$@\" > " + said);
    String never = command("never", "printf never > " + said);
    List<List<String>> ways =
        List.of(List.of(missing), List.of(failing), List.of(working, "-a"), List.of(never));
    assertTrue(LastWords.say("no \"GTK\" <here>; $HOME", ways));
    assertEquals("-a|no \"GTK\" <here>; $HOME|", Files.readString(said));
  }

  @Test
  void nobodyWaitsUntilItIsRead() throws IOException {
    String patient = command("patient", "exec sleep 60");
    long before = System.nanoTime();
    assertTrue(LastWords.say("read me", List.of(List.of(patient))));
    assertTrue(System.nanoTime() - before < 30_000_000_000L);
  }

  @Test
  void whereThereIsNoWayNothingHappens() throws IOException {
    List<List<String>> ways =
        List.of(List.of(folder.resolve("missing").toString()), List.of(command("no", "exit 3")));
    assertFalse(LastWords.say("unheard", ways));
  }
}
