package dateline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starts in processes of their own, all in one moment. */
class RacingStartsTest {

  private static final int ROUNDS = 4;
  private static final int STARTS = 6;

  @TempDir Path folder;

  /** The one of the round before is killed, and leaves its socket. */
  @Test
  void ofStartsInOneMomentOneRemainsAlsoAfterACrash() throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      List<Process> starts = new ArrayList<>();
      try {
        for (int i = 0; i < STARTS; i++) {
          starts.add(Program.begin(folder, Starts.class, folder.resolve("run").toString()));
        }
        List<String> said = said(starts);
        assertEquals(1, said.stream().filter("first"::equals).count(), said::toString);
        assertEquals(STARTS - 1, said.stream().filter("taken"::equals).count(), said::toString);
      } finally {
        for (Process start : starts) {
          start.destroyForcibly().waitFor();
        }
      }
    }
  }

  private static List<String> said(List<Process> starts) throws Exception {
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<String>> lines = new ArrayList<>();
      for (Process start : starts) {
        BufferedReader output = start.inputReader();
        lines.add(threads.submit(output::readLine));
      }
      List<String> said = new ArrayList<>();
      for (Future<String> line : lines) {
        said.add(line.get());
      }
      return said;
    }
  }
}
