package dateline.app;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Says why there is no window to who started the program by a double click, and reads no standard
 * error: by the first of the desktop's own small programs that can.
 */
final class LastWords {

  /** The text comes last; those that need the same library as we do come late. */
  private static final List<List<String>> WAYS =
      List.of(
          List.of("kdialog", "--title", "Dateline", "--error"),
          List.of("xmessage", "-center", "-title", "Dateline"),
          List.of("zenity", "--title=Dateline", "--error", "--no-markup", "--text"),
          List.of("notify-send", "--urgency=critical", "Dateline"));

  /** Not all of them break lines. */
  private static final String LINE = "(.{1,72})( |$)";

  /** A program that cannot open a window either has ended by then, in milliseconds. */
  private static final long TRIAL = 500;

  private LastWords() {}

  /**
   * Says something, and does not wait for it to be read.
   *
   * @param environment without a display in it there is nothing to say it on
   */
  static void say(String text, Map<String, String> environment) {
    boolean desktop =
        !environment.getOrDefault("DISPLAY", "").isEmpty()
            || !environment.getOrDefault("WAYLAND_DISPLAY", "").isEmpty();
    if (desktop) {
      say(text.replaceAll(LINE, "$1\n").strip(), WAYS);
    }
  }

  /** Whether one of the ways worked. */
  static boolean say(String text, List<List<String>> ways) {
    return ways.stream().anyMatch(way -> isSaid(text, way));
  }

  private static boolean isSaid(String text, List<String> way) {
    List<String> command = new ArrayList<>(way);
    command.add(text);
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectOutput(Redirect.DISCARD)
              .redirectError(Redirect.DISCARD)
              .start();
      return !process.waitFor(TRIAL, TimeUnit.MILLISECONDS) || process.exitValue() == 0;
    } catch (IOException _) {
      return false; // there is no such program
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
