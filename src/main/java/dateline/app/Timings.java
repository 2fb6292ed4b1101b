package dateline.app;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How long the start took to reach its milestones, counted from when the operating system started
 * the process; so the Java machine's own start is in every figure. Printed, one milestone a line,
 * only when the system property {@code dateline.timings} is {@code true}.
 */
public final class Timings {

  /** {@code /proc} counts in hundredths of a second on every Linux that Java runs on. */
  private static final long NANOS_PER_TICK = 10_000_000;

  private final @Nullable PrintStream out;
  private final long origin;

  private Timings(@Nullable PrintStream out, long origin) {
    this.out = out;
    this.origin = origin;
  }

  /** Timings that are printed on standard output if {@code dateline.timings} asks for them. */
  public static Timings ofThisProcess() {
    return Boolean.getBoolean("dateline.timings")
        ? printedOn(System.out, System.nanoTime() - nanosSinceProcessStart())
        : new Timings(null, System.nanoTime());
  }

  static Timings printedOn(PrintStream out, long origin) {
    return new Timings(out, origin);
  }

  /** Notes that the start is here now. Cheap, and callable from any thread. */
  public void reached(String milestone) {
    if (out != null) {
      long millis = (System.nanoTime() - origin) / 1_000_000;
      out.println(String.format(Locale.ROOT, "timings: %5d ms  %s", millis, milestone));
      out.flush();
    }
  }

  /**
   * Age of the process. On Linux from {@code /proc}, to 10 ms: what {@link ProcessHandle} says
   * there is up to a second off, because the time of boot it adds is in whole seconds.
   */
  private static long nanosSinceProcessStart() {
    try {
      String stat = Files.readString(Path.of("/proc/self/stat"));
      String uptime = Files.readString(Path.of("/proc/uptime"));
      return ageFromProc(stat, uptime);
    } catch (IOException e) {
      Instant now = Instant.now();
      Instant start = ProcessHandle.current().info().startInstant().orElse(now);
      return Duration.between(start, now).toNanos();
    }
  }

  /** Age from the texts of {@code /proc/self/stat} and {@code /proc/uptime}, in nanoseconds. */
  static long ageFromProc(String stat, String uptime) {
    String[] fieldsAfterName = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
    long start = Long.parseLong(fieldsAfterName[19]) * NANOS_PER_TICK;
    String hundredths = uptime.substring(0, uptime.indexOf(' ')).replace(".", "");
    long now = Long.parseLong(hundredths) * NANOS_PER_TICK;
    return Math.max(0, now - start);
  }
}
