package dateline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class HandoverTest {

  private static final String WHOSE = ":1 /home/alena/.config/dateline";

  private static final Duration PATIENCE = Duration.ofSeconds(1);

  @TempDir Path folder;

  private final List<String> taken = new CopyOnWriteArrayList<>();
  private Handover running;

  @BeforeEach
  void meet() {
    running = second();
  }

  @AfterEach
  void end() {
    running.close();
  }

  private boolean take(@Nullable Path file) {
    taken.add(String.valueOf(file));
    return true;
  }

  private Handover second() {
    return new Handover(folder.resolve("run"), WHOSE, PATIENCE);
  }

  private Path socket() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("run"))) {
      return files.filter(file -> !file.toString().endsWith(".lock")).findFirst().orElseThrow();
    }
  }

  @Test
  void withNobodyRunningAStartIsItsOwn() {
    assertFalse(running.toRunning(Path.of("a.json")));
  }

  @Test
  void aSecondStartHandsItsFileOverByItsAbsolutePath() throws IOException {
    running.listen(this::take);
    assertTrue(second().toRunning(Path.of("Мінск 😀 a\nb.json")));
    assertTrue(second().toRunning(null));
    assertEquals(List.of(Path.of("Мінск 😀 a\nb.json").toAbsolutePath().toString(), "null"), taken);
  }

  @Test
  void manyStartsAtOnceAreAllTaken() throws IOException {
    running.listen(this::take);
    assertTrue(
        IntStream.range(0, 30)
            .parallel()
            .allMatch(i -> second().toRunning(Path.of("/" + i + ".json"))));
    assertEquals(30, taken.size());
  }

  @Test
  void whatTheRunningProgramDoesNotTakeTheSecondOpensItself() throws IOException {
    running.listen(file -> false);
    assertFalse(second().toRunning(null));
  }

  @Test
  void anotherDisplayOrOtherSettingsAreAnotherProgram() throws IOException {
    running.listen(this::take);
    try (Handover other = new Handover(folder.resolve("run"), ":2 /home/alena", PATIENCE)) {
      assertFalse(other.toRunning(null));
    }
    Map<String, String> one = Map.of("DISPLAY", ":1");
    Map<String, String> two = Map.of("DISPLAY", ":2");
    UserFolders folders = UserFolders.of("Linux", Map.of(), folder);
    try (Handover first = Handover.of(folders, one)) {
      first.listen(this::take);
      assertTrue(Handover.of(folders, one).toRunning(null));
      try (Handover other = Handover.of(folders, two)) {
        assertFalse(other.toRunning(null));
      }
    }
  }

  @Test
  void aCrashedProgramsSocketIsInNobodysWay() throws IOException {
    running.listen(this::take);
    Path left = socket();
    running.close();
    ServerSocketChannel crashed = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
    crashed.bind(UnixDomainSocketAddress.of(left));
    crashed.close();
    assertTrue(Files.exists(left, LinkOption.NOFOLLOW_LINKS));
    try (Handover next = second()) {
      assertFalse(next.toRunning(null));
      next.listen(this::take);
      assertTrue(second().toRunning(null));
    }
    assertEquals(List.of("null"), taken);
  }

  @Test
  void theFirstToListenStaysTheOne() throws IOException {
    running.listen(this::take);
    try (Handover late = second()) {
      late.listen(file -> false);
    }
    assertTrue(second().toRunning(null));
  }

  @Test
  void ofManyFirstStartsOneHasThePlaceAndTheOthersWaitForItsWindow() throws Exception {
    List<Handover> starts = IntStream.range(0, 20).mapToObj(_ -> second()).toList();
    BlockingQueue<Handover> own = new LinkedBlockingQueue<>();
    try (ExecutorService threads = Executors.newCachedThreadPool()) {
      for (Handover start : starts) {
        var _ =
            threads.submit(
                () -> {
                  if (!start.toRunning(Path.of("a.json"))) {
                    own.add(start);
                  }
                });
      }
      own.take().listen(this::take);
    } finally {
      starts.forEach(Handover::close);
    }
    assertEquals(List.of(), List.copyOf(own));
    assertEquals(19, taken.size());
  }

  @Test
  void whoWaitsForAProgramThatEndsTakesItsPlace() throws Exception {
    assertFalse(running.toRunning(null));
    try (Handover next = second();
        ExecutorService thread = Executors.newSingleThreadExecutor()) {
      Future<Boolean> handed = thread.submit(() -> next.toRunning(null));
      running.close();
      assertFalse(handed.get());
      next.listen(this::take);
      assertTrue(second().toRunning(null));
    }
  }

  @Test
  void aProgramThatHangsIsNotWaitedForLongAndOpensNothingAfterwards() throws IOException {
    assertFalse(running.toRunning(null));
    assertFalse(second().toRunning(Path.of("a.json")));
    running.listen(this::take);
    assertTrue(second().toRunning(null));
    assertEquals(List.of("null"), taken);
  }

  @Test
  void nonsenseAtTheSocketIsIgnored() throws IOException {
    running.listen(this::take);
    for (String said : List.of("", "x", "dateline/1\nsomebody else\n/a.json", "\0\n\0\n\0")) {
      try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(socket()))) {
        channel.write(
            java.nio.ByteBuffer.wrap(said.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        channel.shutdownOutput();
        assertEquals(-1, channel.read(java.nio.ByteBuffer.allocate(10)));
      }
    }
    assertEquals(List.of(), taken);
    assertTrue(second().toRunning(null));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void nobodyElseMayEnterTheFolder() throws IOException {
    running.listen(this::take);
    assertEquals(
        "rwx------",
        PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("run"))));
  }

  @Test
  void whereNoSocketCanBeTheProgramSimplyStarts() throws IOException {
    Path file = Files.writeString(folder.resolve("taken"), "a file");
    Handover nowhere = new Handover(file, WHOSE, PATIENCE);
    assertThrows(IOException.class, () -> nowhere.listen(this::take));
    assertFalse(nowhere.toRunning(null));
    Handover tooLong = new Handover(folder.resolve("x".repeat(200)), WHOSE, PATIENCE);
    assertThrows(IOException.class, () -> tooLong.listen(this::take));
    assertFalse(tooLong.toRunning(null));
    Files.writeString(folder.resolve("run"), "");
  }
}
