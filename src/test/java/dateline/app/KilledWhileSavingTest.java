package dateline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.io.NotesStore;
import dateline.io.StoredNotes;
import dateline.io.TourText;
import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever the moment at which the program is killed, the old or the new file is there, whole. */
class KilledWhileSavingTest {

  private static final int KILLS = 5;

  @TempDir Path folder;

  @Test
  void notesAreWholeAfterAKillInTheMiddleOfManySaves() throws Exception {
    Random random = new Random(20200207);
    Path notes = folder.resolve("notes");
    int last = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      last =
          killedAfter(
              RestlessWriter.class,
              2 + random.nextInt(40),
              random.nextInt(3_000_000),
              notes,
              last + 1);
      StoredNotes found = new NotesStore(notes).find(RestlessWriter.TIMELINE, "/a.json");
      assertEquals(List.of(), found.problems());
      int save = RestlessWriter.save(found.notes());
      assertEquals(RestlessWriter.text(save), found.notes().on(RestlessWriter.EVENT).text());
      assertTrue(save >= last, "save " + last + " was done, and " + save + " is there");
      last = save;
    }
  }

  @Test
  void aTimelineIsWholeAfterAKillInTheMiddleOfSavingItsTours() throws Exception {
    Random random = new Random(20200201);
    Path file = folder.resolve("day.json");
    String head =
        """
        { "format": "dateline/1", "title": "T", "x": [1.0],
          "events": [ { "id": "a", "when": "2020", "title": "A" } ],
        """;
    Files.writeString(file, head + "  \"tours\": [] }\n");
    int last = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      last =
          killedAfter(
              RestlessTours.class,
              2 + random.nextInt(20),
              random.nextInt(3_000_000),
              file,
              last + 1);
      String text = Files.readString(file);
      assertEquals(head, text.substring(0, head.length()));
      assertEquals(" }\n", text.substring(text.length() - 3));
      int save = TourText.of(text).getFirst().minutes();
      assertTrue(save >= last, "save " + last + " was done, and " + save + " is there");
      last = save;
    }
  }

  /**
   * Kills a writer some saves, and then some nanoseconds, later; the number of the last save known
   * to be done.
   */
  private int killedAfter(Class<?> restless, int saves, int nanoseconds, Path place, int first)
      throws Exception {
    Process writer = Program.begin(folder, restless, place.toString(), String.valueOf(first));
    try (BufferedReader out = writer.inputReader()) {
      String line = "";
      for (int i = 0; i < saves; i++) {
        line = String.valueOf(out.readLine());
        assertEquals(String.valueOf(first + i), line);
      }
      long until = System.nanoTime() + nanoseconds;
      while (System.nanoTime() < until) {
        Thread.onSpinWait();
      }
      return Integer.parseInt(line);
    } finally {
      writer.destroyForcibly().waitFor();
    }
  }
}
