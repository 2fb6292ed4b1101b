package dateline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TimingsTest {

  @Test
  void aMilestoneIsALineWithItsMilliseconds() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Timings timings =
        Timings.printedOn(
            new PrintStream(out, false, StandardCharsets.UTF_8), System.nanoTime() - 250_000_000L);
    timings.reached("file read");
    String line = out.toString(StandardCharsets.UTF_8);
    assertTrue(line.matches("timings: +\\d{3,} ms  file read\\R"), line);
  }

  @Test
  void theAgeOfAProcessIsUptimeLessItsStartInTicks() {
    String stat = "42 (a (b) c) S " + "0 ".repeat(18) + "123456 " + "0 ".repeat(30);
    assertEquals(65_440_000_000L, Timings.ageFromProc(stat, "1300.00 2500.11\n"));
  }
}
