package dateline.app;

import dateline.io.Turn;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/**
 * Where a second start finds the running program and hands it its file: a Unix domain socket in a
 * folder that only the user may enter, one for each display and settings folder. Never over a
 * network. Whatever goes wrong, the second start simply starts.
 *
 * <p>The first start has the place from its very beginning, by locking a file beside the socket,
 * which only one process can and which ends with it, however it ends: of several files opened with
 * one press of Enter, all come to one program, also after a crash that left its socket behind. Who
 * asks before there is a window waits for it.
 *
 * <p>What is said: {@value #HELLO}, a line with the display and the settings folder, and the file's
 * absolute path or nothing, in UTF-8 until the end of the stream; the answer is {@value #HELLO} at
 * once, so that nothing is done for one who no longer waits, and {@value #TAKEN} when a window has
 * it.
 */
final class Handover implements AutoCloseable {

  private static final String HELLO = "dateline/1";
  private static final String TAKEN = "taken";

  /** How long a second start waits to be answered: as long as a slow first start may take. */
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  /** Between two looks for the other, of which one has just begun or is about to end. */
  private static final Duration PAUSE = Duration.ofMillis(20);

  private static final int LONGEST = 1 << 16;

  private final Path socket;
  private final Path place;
  private final String whose;
  private final Duration patience;

  /** Holds the lock of the place. */
  private @Nullable Turn held;

  private @Nullable ServerSocketChannel server;

  /**
   * @param folder for the socket; need not exist
   * @param whose tells this program's user, display and settings from others
   * @param patience how long to wait for another program's answer
   */
  Handover(Path folder, String whose, Duration patience) {
    this.whose = whose.replace('\n', ' ');
    this.patience = patience;
    socket = folder.resolve("open-" + Integer.toHexString(this.whose.hashCode()));
    place = socket.resolveSibling(socket.getFileName() + ".lock");
  }

  /** The meeting place for this process. */
  static Handover ofThisProcess() {
    return of(UserFolders.ofThisProcess(), System.getenv());
  }

  static Handover of(UserFolders folders, Map<String, String> environment) {
    String display =
        environment.getOrDefault("DISPLAY", "")
            + " "
            + environment.getOrDefault("WAYLAND_DISPLAY", "");
    return new Handover(folders.run(), display + " " + folders.settings(), PATIENCE);
  }

  /** Takes what a second start hands over. */
  @FunctionalInterface
  interface Receiver {
    /**
     * Called on a thread of its own; answers within two seconds.
     *
     * @param file to be opened; null when the program is only to come to the front
     * @return whether a window has it
     */
    boolean receive(@Nullable Path file);
  }

  /**
   * Hands a file to the running program. Where none runs, this process becomes the one that later
   * starts find; they wait to be answered until it listens.
   *
   * @param file to be opened; null when the program is only to come to the front
   * @return whether it was taken, so that this process may end; false also where no start can reach
   *     another, and when the other does not answer in time
   */
  boolean toRunning(@Nullable Path file) {
    long end = System.nanoTime() + patience.toNanos();
    try {
      while (!claim()) {
        Duration left = Duration.ofNanos(end - System.nanoTime());
        if (!left.isPositive()) {
          return false;
        }
        if (isTaken(file, left)) {
          return true;
        }
        Thread.sleep(PAUSE);
      }
      return false;
    } catch (IOException _) {
      return false; // said when it is to listen
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private boolean isTaken(@Nullable Path file, Duration patience) throws InterruptedException {
    FutureTask<Boolean> asking = new FutureTask<>(() -> ask(file));
    Thread.ofPlatform().daemon().name("handover").start(asking);
    try {
      return asking.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException _) {
      return false;
    } catch (TimeoutException _) {
      asking.cancel(true); // which closes the channel
      return false;
    }
  }

  private boolean ask(@Nullable Path file) throws IOException {
    try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(socket))) {
      String path = file == null ? "" : file.toAbsolutePath().toString();
      write(channel, HELLO + "\n" + whose + "\n" + path);
      channel.shutdownOutput();
      return read(channel).equals(HELLO + TAKEN);
    }
  }

  /**
   * Begins to take what later starts hand over, until this is closed.
   *
   * @throws IOException when no other start can reach this process; it can do without
   */
  void listen(Receiver receiver) throws IOException {
    if (claim()) {
      ServerSocketChannel channel = Objects.requireNonNull(server);
      Thread.ofPlatform().daemon().name("handover").start(() -> accept(channel, receiver));
    }
  }

  /** Whether this process has the place, now or since before. Takes a few milliseconds. */
  private synchronized boolean claim() throws IOException {
    if (server != null) {
      return true;
    }
    makeFolder();
    if (held == null) {
      held = Turn.take(place);
    }
    if (held != null) {
      Files.deleteIfExists(socket); // of a program that has crashed
      server = bind();
    }
    return held != null;
  }

  private ServerSocketChannel bind() throws IOException {
    ServerSocketChannel channel = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
    try {
      return channel.bind(UnixDomainSocketAddress.of(socket));
    } catch (IOException e) {
      channel.close();
      throw e;
    }
  }

  private void makeFolder() throws IOException {
    Path folder = socket.getParent();
    Files.createDirectories(folder);
    PosixFileAttributeView view =
        Files.getFileAttributeView(folder, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
    if (view != null) {
      view.setPermissions(PosixFilePermissions.fromString("rwx------"));
    }
  }

  private void accept(ServerSocketChannel channel, Receiver receiver) {
    try {
      while (true) {
        SocketChannel second = channel.accept();
        Thread.ofVirtual().name("handover").start(() -> take(second, receiver));
      }
    } catch (IOException _) {
      return; // closed
    }
  }

  private void take(SocketChannel second, Receiver receiver) {
    try (second) {
      String[] said = read(second).split("\n", 3);
      boolean ours = said.length == 3 && said[0].equals(HELLO) && said[1].equals(whose);
      if (ours) {
        Path file = said[2].isEmpty() ? null : Path.of(said[2]);
        write(second, HELLO);
        if (receiver.receive(file)) {
          write(second, TAKEN);
        }
      }
    } catch (IOException | InvalidPathException e) {
      LoggerFactory.getLogger(Handover.class).warn("A second start was not understood", e);
    }
  }

  private static void write(SocketChannel channel, String text) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
  }

  private static String read(SocketChannel channel) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(LONGEST);
    while (bytes.hasRemaining() && channel.read(bytes) >= 0) {}
    return new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8);
  }

  /** Takes nothing any more, and leaves the place to another. */
  @Override
  public synchronized void close() {
    try {
      if (server != null) {
        server.close();
        Files.deleteIfExists(socket);
      }
      if (held != null) {
        held.close();
      }
    } catch (IOException e) {
      LoggerFactory.getLogger(Handover.class).warn("The socket stays behind", e);
    }
  }
}
