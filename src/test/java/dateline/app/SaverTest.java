package dateline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class SaverTest {

  private final List<Integer> written = new CopyOnWriteArrayList<>();
  private final List<Exception> failures = new CopyOnWriteArrayList<>();

  private Saver<Integer> saver(Duration delay) {
    return new Saver<>(delay, written::add, failures::add);
  }

  @Test
  void closingWritesTheNewestAndNothingElse() {
    try (Saver<Integer> saver = saver(Duration.ofHours(1))) {
      for (int i = 0; i < 1000; i++) {
        saver.save(i);
      }
    }
    assertEquals(List.of(999), written);
  }

  @Test
  void nothingNewIsNotWritten() {
    try (Saver<Integer> saver = saver(Duration.ofHours(1))) {
      saver.save(1);
      saver.flush();
      saver.flush();
    }
    assertEquals(List.of(1), written);
  }

  @Test
  void aChangeIsWrittenWithoutBeingAskedFor() throws InterruptedException {
    CountDownLatch done = new CountDownLatch(1);
    try (Saver<Integer> saver =
        new Saver<>(Duration.ofMillis(1), value -> done.countDown(), failures::add)) {
      saver.save(1);
      assertTrue(done.await(1, TimeUnit.MINUTES));
    }
  }

  @Test
  void whatCannotBeWrittenIsToldAndTriedAgain() {
    AtomicBoolean full = new AtomicBoolean(true);
    try (Saver<Integer> saver =
        new Saver<>(
            Duration.ofHours(1),
            value -> {
              if (full.get()) {
                throw new IOException("disk full");
              }
              written.add(value);
            },
            failures::add)) {
      saver.save(1);
      saver.flush();
      assertEquals(1, failures.size());
      assertEquals(List.of(), written);
      full.set(false);
    }
    assertEquals(List.of(1), written);
  }

  @Test
  void aFaultInWritingIsToldToo() {
    Saver<Integer> saver =
        new Saver<>(
            Duration.ofHours(1),
            value -> {
              throw new IllegalStateException("a fault");
            },
            failures::add);
    saver.save(1);
    saver.close();
    assertFalse(failures.isEmpty());
    assertThrows(RejectedExecutionException.class, () -> saver.save(2));
  }
}
