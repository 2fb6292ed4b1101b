package dateline.io;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * A place that only one process has at a time: the lock of a file, which ends with the process
 * however it ends. The file is empty and stays, for another may be about to lock it.
 */
public final class Turn implements AutoCloseable {

  /** How long to wait for another, who only writes a small file meanwhile. */
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private static final Duration PAUSE = Duration.ofMillis(10);

  private final FileChannel channel;

  private Turn(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Takes the place if nobody has it.
   *
   * @param lock the file; made if there is none, its folder is not
   * @return null when another has it, in this process or in another
   * @throws IOException when the file cannot be locked
   */
  public static @Nullable Turn take(Path lock) throws IOException {
    FileChannel channel =
        FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    boolean taken = false;
    try {
      taken = channel.tryLock() != null;
      return taken ? new Turn(channel) : null;
    } catch (OverlappingFileLockException _) {
      return null;
    } finally {
      if (!taken) {
        channel.close();
      }
    }
  }

  /**
   * Waits for the place, two seconds at most.
   *
   * @return null when it cannot be had, as where files cannot be locked
   */
  static @Nullable Turn await(Path lock) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    try {
      Turn turn = take(lock);
      while (turn == null && System.nanoTime() < end) {
        LockSupport.parkNanos(PAUSE.toNanos());
        turn = take(lock);
      }
      return turn;
    } catch (IOException _) {
      return null;
    }
  }

  /** Leaves the place to others. */
  @Override
  public void close() throws IOException {
    channel.close();
  }
}
