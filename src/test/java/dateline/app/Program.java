package dateline.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * The program as its users start it: in a process of its own, from the module path.
 *
 * @param status the exit code
 */
record Program(int status, String out, String err) {

  /** Runs the program in an environment without a display, with options for the Java machine. */
  static Program run(Path folder, List<String> options, String... words)
      throws IOException, InterruptedException {
    return run(folder, Map.of(), options, words);
  }

  static Program run(
      Path folder, Map<String, String> environment, List<String> options, String... words)
      throws IOException, InterruptedException {
    return start(folder, environment, options, Main.class, words);
  }

  /** Runs a main class of the tests within the program's module. */
  static Program play(Path folder, List<String> options, Class<?> main)
      throws IOException, InterruptedException {
    return start(folder, Map.of(), patched(options), main);
  }

  /** Begins to run a main class of the tests, with its output and errors to be read together. */
  static Process begin(Path folder, Class<?> main, String... words) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command(folder, patched(List.of()), main, words));
    return builder.redirectErrorStream(true).start();
  }

  private static List<String> patched(List<String> options) {
    List<String> patched = new ArrayList<>(options);
    patched.add("--patch-module=dateline=" + Path.of("target", "test-classes").toAbsolutePath());
    return patched;
  }

  private static List<String> command(
      Path folder, List<String> options, Class<?> main, String... words) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("--enable-native-access=javafx.graphics");
    command.add("-Duser.home=" + folder);
    command.addAll(options);
    command.add("--module-path=" + System.getProperty("jdk.module.path"));
    command.add("--module=dateline/" + main.getName());
    command.addAll(List.of(words));
    return command;
  }

  private static Program start(
      Path folder,
      Map<String, String> environment,
      List<String> options,
      Class<?> main,
      String... words)
      throws IOException, InterruptedException {
    List<String> command = command(folder, options, main, words);
    Path out = folder.resolve("out.txt");
    Path err = folder.resolve("err.txt");
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.redirectOutput(out.toFile()).redirectError(err.toFile());
    builder.environment().keySet().removeAll(List.of("DISPLAY", "WAYLAND_DISPLAY"));
    builder.environment().put("LC_ALL", "C.UTF-8");
    builder.environment().put("XDG_STATE_HOME", folder.resolve("state").toString());
    builder.environment().put("XDG_DATA_HOME", folder.resolve("data").toString());
    builder.environment().put("XDG_RUNTIME_DIR", folder.resolve("run").toString());
    builder.environment().put("XDG_CONFIG_HOME", folder.resolve("config").toString());
    builder.environment().putAll(environment);
    Process process = builder.start();
    boolean ended = process.waitFor(1, TimeUnit.MINUTES);
    process.destroyForcibly();
    assertTrue(ended, () -> "did not end: " + command);
    return new Program(
        process.exitValue(),
        Files.readString(out, StandardCharsets.UTF_8),
        Files.readString(err, StandardCharsets.UTF_8));
  }
}
