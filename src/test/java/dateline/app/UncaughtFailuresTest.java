package dateline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.view.Words;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.Test;

class UncaughtFailuresTest {

  private final List<Failure> shown = new ArrayList<>();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final UncaughtFailures failures = handler(Runnable::run);

  private UncaughtFailures handler(Executor toolkitThread) {
    return new UncaughtFailures(
        shown::add, toolkitThread, new PrintStream(err, true, StandardCharsets.UTF_8));
  }

  @Test
  void aFailureIsShownAndLogged() throws Exception {
    IllegalStateException cause = new IllegalStateException("marker " + System.nanoTime());
    failures.uncaughtException(Thread.currentThread(), cause);
    assertEquals(1, shown.size());
    assertEquals(cause, shown.getFirst().cause());
    Path log = shown.getFirst().log().orElseThrow();
    assertTrue(Files.readString(log).contains(String.valueOf(cause.getMessage())));
  }

  @Test
  void aFailureThatComesWithEveryFrameIsShownOnce() {
    for (int frame = 0; frame < 100; frame++) {
      failures.uncaughtException(Thread.currentThread(), new IllegalStateException("in a frame"));
    }
    failures.uncaughtException(Thread.currentThread(), new IllegalArgumentException("another"));
    assertEquals(2, shown.size());
  }

  @Test
  void withoutAWindowSystemOneLineSaysIt() {
    UncaughtFailures early =
        handler(
            task -> {
              throw new IllegalStateException("toolkit not started");
            });
    early.uncaughtException(Thread.currentThread(), new OutOfMemoryError("of the test"));
    assertEquals(List.of(), shown);
    String line = err.toString(StandardCharsets.UTF_8);
    assertEquals(1, line.lines().count(), line);
    assertTrue(line.contains("OutOfMemoryError: of the test"), line);
  }

  @Test
  void theMessageIsForPeopleAndTheDetailsAreForTheCause() {
    Failure failure =
        new Failure(new IllegalStateException("broken"), Optional.of(Path.of("/logs/x.log")));
    String message = failure.message(new Words(Locale.ENGLISH));
    assertTrue(message.contains("were not changed"), message);
    assertTrue(message.contains(Path.of("/logs/x.log").toString()), message);
    assertFalse(message.contains("Exception"), message);
    assertTrue(failure.details().contains("IllegalStateException: broken"), failure.details());
    assertTrue(failure.details().contains("Java "), failure.details());
  }
}
