package dateline.app;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/**
 * Tells when one of some files is changed, replaced, deleted or comes back, within a second, on a
 * thread of its own. What tells is the files' stamps; the system's notices only say when to look.
 * Where they cannot be had or trusted (a network's folder, one that is not there yet) it looks
 * twice a second.
 */
final class FileWatch implements AutoCloseable {

  private static final Duration WITH_NOTICES = Duration.ofSeconds(5);
  private static final Duration WITHOUT = Duration.ofMillis(500);

  /** A change is told when the files have been still for so long, in milliseconds. */
  private static final long STILL = 80;

  /** And after so many times as long at the latest. */
  private static final int PATIENCE = 5;

  /** Beginnings of the names of file systems that others change without our system's knowing. */
  private static final Set<String> REMOTE =
      Set.of("nfs", "cifs", "smb", "fuse", "9p", "afs", "dav", "webdav", "ceph", "vboxsf");

  private static final WatchEvent.Kind<?>[] KINDS = {
    StandardWatchEventKinds.ENTRY_CREATE,
    StandardWatchEventKinds.ENTRY_MODIFY,
    StandardWatchEventKinds.ENTRY_DELETE
  };

  private final Supplier<List<Path>> files;
  private final Runnable changed;
  private final boolean asked;
  private final Thread thread;
  private final Map<Path, WatchKey> folders = new LinkedHashMap<>();
  private Map<Path, FileStamp> seen;

  /**
   * Begins to watch.
   *
   * @param files which files; asked on the watching thread, again after each change
   * @param seen the stamps that some of them had when they were read
   * @param changed run on the watching thread
   */
  FileWatch(Supplier<List<Path>> files, Map<Path, FileStamp> seen, Runnable changed) {
    this(files, seen, changed, true);
  }

  /**
   * @param asked whether the system is asked for its notices
   */
  FileWatch(
      Supplier<List<Path>> files, Map<Path, FileStamp> seen, Runnable changed, boolean asked) {
    this.files = files;
    this.seen = Map.copyOf(seen);
    this.changed = changed;
    this.asked = asked;
    thread = Thread.ofPlatform().daemon().name("watching").start(this::run);
  }

  private void run() {
    try (WatchService service = asked ? FileSystems.getDefault().newWatchService() : null) {
      watch(service);
    } catch (InterruptedException _) {
      return; // closed
    } catch (IOException | UnsupportedOperationException e) {
      LoggerFactory.getLogger(FileWatch.class).warn("No notices of changed files", e);
      watchWithout();
    }
  }

  /** Where the system gives no notices, for there may be too many already. */
  private void watchWithout() {
    try {
      watch(null);
    } catch (InterruptedException | IOException _) {
      return;
    }
  }

  private void watch(@Nullable WatchService service) throws InterruptedException, IOException {
    Map<Path, FileStamp> before = stamps();
    before.putAll(seen);
    seen = before;
    boolean prompt = service != null && listen(service);
    while (true) {
      Map<Path, FileStamp> now = stamps();
      boolean told = differ(seen, now);
      seen = told ? settled(now) : now;
      if (told) {
        changed.run();
        prompt = service != null && listen(service);
      }
      Duration pause = prompt ? WITH_NOTICES : WITHOUT;
      if (service == null) {
        Thread.sleep(pause);
      } else {
        WatchKey key = service.poll(pause.toMillis(), TimeUnit.MILLISECONDS);
        while (key != null) {
          key.pollEvents();
          key.reset();
          key = service.poll();
        }
      }
    }
  }

  private Map<Path, FileStamp> stamps() {
    Map<Path, FileStamp> stamps = new LinkedHashMap<>();
    files.get().forEach(file -> stamps.put(file, FileStamp.of(file)));
    return stamps;
  }

  /** Whether a file that was looked at before is not as it was. */
  private static boolean differ(Map<Path, FileStamp> before, Map<Path, FileStamp> now) {
    return now.entrySet().stream()
        .anyMatch(
            entry ->
                !entry.getValue().equals(before.getOrDefault(entry.getKey(), entry.getValue())));
  }

  private Map<Path, FileStamp> settled(Map<Path, FileStamp> first) throws InterruptedException {
    Map<Path, FileStamp> last = first;
    for (int i = 0; i < PATIENCE; i++) {
      Thread.sleep(STILL);
      Map<Path, FileStamp> now = stamps();
      if (now.equals(last)) {
        break;
      }
      last = now;
    }
    return last;
  }

  /** Asks for notices of all the folders; whether they will come for each of them, and soon. */
  private boolean listen(WatchService service) {
    Set<Path> wanted = new HashSet<>();
    files.get().forEach(file -> wanted.add(file.toAbsolutePath().getParent()));
    folders.keySet().removeIf(folder -> !wanted.contains(folder));
    boolean prompt = !isMac();
    for (Path folder : wanted) {
      WatchKey key = folders.get(folder);
      if (key == null || !key.isValid()) {
        try {
          folders.put(folder, folder.register(service, KINDS));
        } catch (IOException _) {
          folders.remove(folder);
          prompt = false;
        }
      }
      prompt &= isLocal(folder);
    }
    return prompt;
  }

  /** Java looks into folders on macOS itself, and not often. */
  private static boolean isMac() {
    return System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac");
  }

  private static boolean isLocal(Path folder) {
    try {
      String type = Files.getFileStore(folder).type().toLowerCase(Locale.ROOT);
      return REMOTE.stream().noneMatch(type::startsWith);
    } catch (IOException _) {
      return false;
    }
  }

  @Override
  public void close() {
    thread.interrupt();
  }
}
