package dateline.app;

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
 * <p>The first start has the place from its very beginning, by binding the socket, which only one
 * can: of several files opened with one press of Enter, all come to one program. Who asks before
 * there is a window waits for it.
 *
 * <p>What is said: {@value #HELLO}, a line with the display and the settings folder, and the file's
 * absolute path or nothing, in UTF-8 until the end of the stream; the answer is {@value #HELLO} at
 * once, so that nothing is done for one who no longer waits, and {@value #TAKEN} when a window has
 * it.
 */
final class Handover implements AutoCloseable {

  private static final String HELLO = "dateline/1";
  private static final String TAKEN = "taken";

  /** How long a second start waits to be answered, in seconds; longer than a receiver takes. */
  private static final long PATIENCE = 4;

  private static final int LONGEST = 1 << 16;

  private final Path socket;
  private final String whose;
  private @Nullable ServerSocketChannel server;

  /**
   * @param folder for the socket; need not exist
   * @param whose tells this program's user, display and settings from others
   */
  Handover(Path folder, String whose) {
    this.whose = whose.replace('\n', ' ');
    socket = folder.resolve("open-" + Integer.toHexString(this.whose.hashCode()));
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
    return new Handover(folders.run(), display + " " + folders.settings());
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
   * Hands a file to the running program, if there is one that answers.
   *
   * @param file to be opened; null when the program is only to come to the front
   * @return whether it was taken, so that this process may end
   */
  boolean toRunning(@Nullable Path file) {
    if (!Files.exists(socket, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    FutureTask<Boolean> asking = new FutureTask<>(() -> ask(file));
    Thread.ofPlatform().daemon().name("handover").start(asking);
    try {
      return asking.get(PATIENCE, TimeUnit.SECONDS);
    } catch (ExecutionException _) {
      return false;
    } catch (TimeoutException _) {
      asking.cancel(true); // which closes the channel
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
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
   * Makes this process the one that later starts find, if there is none yet. They wait to be
   * answered until it listens. Takes a few milliseconds.
   *
   * @return whether it is; also false where no start can reach another
   */
  boolean claim() {
    try {
      return bind();
    } catch (IOException _) {
      return false; // said when it is to listen
    }
  }

  /**
   * Begins to take what later starts hand over, until this is closed.
   *
   * @throws IOException when no other start can reach this process; it can do without
   */
  void listen(Receiver receiver) throws IOException {
    if (bind()) {
      ServerSocketChannel channel = Objects.requireNonNull(server);
      Thread.ofPlatform().daemon().name("handover").start(() -> accept(channel, receiver));
    }
  }

  /** Whether this process has the place, now or since before. */
  private synchronized boolean bind() throws IOException {
    if (server != null) {
      return true;
    }
    makeFolder();
    if (Files.exists(socket, LinkOption.NOFOLLOW_LINKS)) {
      if (isAlive()) {
        return false;
      }
      Files.deleteIfExists(socket);
    }
    ServerSocketChannel channel = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
    try {
      channel.bind(UnixDomainSocketAddress.of(socket));
    } catch (IOException e) {
      channel.close();
      if (isAlive()) {
        return false; // another was quicker
      }
      throw e;
    }
    server = channel;
    return true;
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

  /** Whether a program listens at the socket; one that has crashed leaves it behind. */
  private boolean isAlive() {
    try (SocketChannel _ = SocketChannel.open(UnixDomainSocketAddress.of(socket))) {
      return true;
    } catch (IOException _) {
      return false;
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

  /** Takes nothing any more. */
  @Override
  public synchronized void close() {
    if (server != null) {
      try {
        server.close();
        Files.deleteIfExists(socket);
      } catch (IOException e) {
        LoggerFactory.getLogger(Handover.class).warn("The socket stays behind", e);
      }
    }
  }
}
