package dateline.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SafeFileTest {

  @TempDir Path folder;

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
    }
  }

  @Test
  void aFileIsWrittenAndReplacedAndNothingStaysBeside() throws IOException {
    Path file = folder.resolve("Мінск 😀.json");
    SafeFile.write(file, "old");
    SafeFile.write(file, "new");
    assertEquals("new", Files.readString(file));
    assertEquals(1, names().size());
  }

  @Test
  void whatFailsHalfWayLeavesTheOldFileWhole() throws IOException {
    Path file = folder.resolve("a.txt");
    SafeFile.write(file, "old");
    assertThrows(
        IOException.class,
        () ->
            SafeFile.write(
                file,
                out -> {
                  out.write(new byte[100_000]);
                  throw new IOException("disk full");
                }));
    assertEquals("old", Files.readString(file));
    assertEquals(List.of("a.txt"), names());
  }

  @Test
  void aMissingFolderAndAFolderInThePlaceAreSaid() {
    Path nowhere = folder.resolve("no/a.txt");
    IOException missing = assertThrows(IOException.class, () -> SafeFile.write(nowhere, "x"));
    assertEquals(
        "There is no folder " + folder.resolve("no") + ".", Unwritable.wording(missing).toString());
    IOException occupied = assertThrows(IOException.class, () -> SafeFile.write(folder, "x"));
    assertEquals(folder + " is a folder.", Unwritable.wording(occupied).toString());
  }

  @Test
  void damagedFilesAreSetAsideOneByOne() throws IOException {
    Path file = folder.resolve("a.json");
    for (String content : List.of("one", "two", "three")) {
      SafeFile.write(file, content);
      SafeFile.setAside(file);
    }
    assertEquals(List.of("a.json.damaged", "a.json.damaged-2", "a.json.damaged-3"), names());
    assertEquals("two", Files.readString(folder.resolve("a.json.damaged-2")));
  }

  @Test
  void whatAKilledWriteLeftIsSweptOnceItIsOld() throws IOException {
    Path old = Files.writeString(folder.resolve(".a.json.1.tmp"), "half");
    Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofDays(2))));
    Files.writeString(folder.resolve(".a.json.2.tmp"), "under way");
    Files.writeString(folder.resolve("b.tmp"), "someone else's");
    SafeFile.sweep(folder);
    assertFalse(Files.exists(old));
    assertEquals(List.of(".a.json.2.tmp", "b.tmp"), names());
    SafeFile.sweep(folder.resolve("none"));
  }
}
