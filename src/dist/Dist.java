import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Makes the application folder {@code target/dist/dateline}: the launcher, our modules, a Java
 * runtime of no more than they need, and an AOT cache of the classes that a start loads, trained by
 * starting the program just packaged. Run by {@code mvn -Pdist package}, on the JDK it packages.
 *
 * <p>Arguments: Maven's build directory, the version, the runtime class path.
 */
final class Dist {

  static final String NAME = "dateline";
  private static final String MAIN = "dateline.app.Main";
  private static final String CACHE = "dateline.aot";
  private static final Pattern NATIVE = Pattern.compile("[^/]+\\.(so|dll|dylib)");
  static final boolean WINDOWS = osName().startsWith("windows");
  static final boolean MAC = osName().startsWith("mac");

  /** What every start gets; see the notes of {@code dateline.app} for the reasons. */
  private static final List<String> OPTIONS =
      List.of(
          "--enable-native-access=javafx.graphics",
          "--add-exports=javafx.graphics/com.sun.glass.ui=dateline",
          "-XX:+UseSerialGC",
          "-XX:Tier4InvocationThreshold=50000",
          "-XX:Tier4MinInvocationThreshold=6000",
          "-XX:Tier4CompileThreshold=150000",
          "-XX:Tier4BackEdgeThreshold=400000",
          "-XX:-UsePerfData",
          "-Xlog:disable");

  /**
   * The training runs with the quick compiler alone: otherwise the cache holds profiles too, and
   * each start would begin with compiling by them.
   */
  private static final String QUICK = "-XX:TieredStopAtLevel=1 ";

  /** Beyond what the modules ask for: the words and orders of dates in the user's language. */
  private static final List<String> ALSO = List.of("jdk.localedata");

  private final Path target;
  private final String version;
  private final List<Path> classPath;

  private Dist(Path target, String version, List<Path> classPath) {
    this.target = target;
    this.version = version;
    this.classPath = classPath;
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    List<Path> classPath =
        Stream.of(arguments[2].split(Pattern.quote(System.getProperty("path.separator"))))
            .map(Path::of)
            .toList();
    new Dist(Path.of(arguments[0]), arguments[1], classPath).make();
  }

  private void make() throws IOException, InterruptedException {
    Path dist = target.resolve("dist");
    Path work = target.resolve("dist-work");
    delete(dist);
    delete(work);
    Path modules = Files.createDirectories(work.resolve("modules"));
    Path natives = Files.createDirectories(work.resolve("natives"));
    Path runtime = work.resolve("runtime");
    collect(modules, natives);
    describe(modules, work);
    link(modules, runtime);
    // Where JavaFX looks for its native libraries in a linked runtime.
    copyAll(natives, Files.createDirectories(runtime.resolve(WINDOWS ? "bin/javafx" : "lib")));
    jpackage(runtime, work, dist);
    Path configuration = only(dist, NAME + ".cfg");
    Path launcher = only(dist, WINDOWS ? NAME + ".exe" : (MAC ? "MacOS/" : "bin/") + NAME);
    train(launcher, configuration.resolveSibling(CACHE), work);
    Files.writeString(
        configuration,
        "java-options=-XX:AOTCache=$APPDIR/" + CACHE + System.lineSeparator(),
        StandardOpenOption.APPEND);
    delete(work);
    System.out.println("Made " + dist.resolve(NAME) + ", " + megabytes(dist) + " MB");
  }

  /** Our module and the libraries as jars; JavaFX's native libraries beside them, not within. */
  private void collect(Path modules, Path natives) throws IOException {
    for (Path entry : classPath) {
      if (Files.isDirectory(entry)) {
        tool(
            "jar",
            "--create",
            "--file",
            modules.resolve(NAME + ".jar").toString(),
            "--main-class",
            MAIN,
            "--module-version",
            version,
            "--date",
            "2020-02-07T00:00:00Z",
            "-C",
            entry.toString(),
            ".");
      } else if (hasClasses(entry)) {
        copyModule(entry, modules.resolve(entry.getFileName()), natives);
      }
    }
  }

  private static boolean hasClasses(Path jar) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      return zip.stream().anyMatch(entry -> entry.getName().endsWith(".class"));
    }
  }

  private static void copyModule(Path jar, Path copy, Path natives) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      if (zip.stream().noneMatch(entry -> NATIVE.matcher(entry.getName()).matches())) {
        Files.copy(jar, copy);
        return;
      }
      try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(copy))) {
        for (ZipEntry entry : zip.stream().toList()) {
          boolean library = NATIVE.matcher(entry.getName()).matches();
          try (InputStream in = zip.getInputStream(entry)) {
            if (library) {
              Files.copy(in, natives.resolve(entry.getName()), StandardCopyOption.REPLACE_EXISTING);
            } else {
              out.putNextEntry(new ZipEntry(entry.getName()));
              in.transferTo(out);
              out.closeEntry();
            }
          }
        }
      }
    }
  }

  /**
   * Gives a descriptor to the libraries that come without one, for a runtime is linked of modules
   * that say what they require. The JDK's own tool reads it off their classes; what they can do
   * without and is not here stays away.
   */
  private static void describe(Path modules, Path work) throws IOException {
    Map<Path, Path> descriptors = new HashMap<>();
    for (ModuleReference module : ModuleFinder.of(modules).findAll()) {
      if (module.descriptor().isAutomatic()) {
        Path jar = Path.of(module.location().orElseThrow());
        descriptors.put(jar, descriptor(module.descriptor().name(), jar, modules, work));
      }
    }
    descriptors.forEach(
        (jar, classes) ->
            tool("jar", "--update", "--file", jar.toString(), "-C", classes.toString(), "."));
  }

  /** The folder of the descriptor made for a jar, which stays as it is. */
  private static Path descriptor(String module, Path jar, Path modules, Path work)
      throws IOException {
    Path folder = work.resolve("descriptors").resolve(module);
    Path sources = folder.resolve("sources");
    Path classes = Files.createDirectories(folder.resolve("classes"));
    Path others = Files.createDirectories(folder.resolve("others"));
    copyAll(modules, others);
    Files.delete(others.resolve(jar.getFileName()));
    Files.delete(others.resolve(NAME + ".jar"));
    List<String> path = List.of("--module-path", others.toString());
    List<String> read = new ArrayList<>(path);
    read.addAll(List.of("--ignore-missing-deps", "--multi-release", "base"));
    read.addAll(List.of("--generate-module-info", sources.toString(), jar.toString()));
    tool("jdeps", read.toArray(String[]::new));
    List<String> compile = new ArrayList<>(path);
    compile.addAll(List.of("--patch-module", module + "=" + jar, "-d", classes.toString()));
    compile.addAll(List.of("-Xlint:none", only(sources, "module-info.java").toString()));
    tool("javac", compile.toArray(String[]::new));
    return classes;
  }

  /**
   * A runtime of our modules and of what they require. All of them are linked in, for a module path
   * would tie the cache to the folder that it was trained in.
   */
  private static void link(Path modules, Path runtime) {
    tool(
        "jlink",
        "--module-path",
        modules.toString(),
        "--add-modules",
        NAME + "," + String.join(",", ALSO),
        "--output",
        runtime.toString(),
        "--compress",
        "zip-6",
        "--strip-java-debug-attributes",
        "--strip-native-commands",
        "--no-header-files",
        "--no-man-pages");
  }

  private void jpackage(Path runtime, Path work, Path dist) throws IOException {
    List<String> arguments = new ArrayList<>();
    arguments.addAll(List.of("--type", "app-image", "--name", NAME, "--app-version", version));
    arguments.addAll(List.of("--dest", dist.toString(), "--runtime-image", runtime.toString()));
    arguments.addAll(List.of("--module", NAME + "/" + MAIN));
    arguments.addAll(List.of("--icon", IconFile.of(NAME, work).toString()));
    if (MAC) {
      // There a program says in its own folder which files it opens, elsewhere its installer does.
      arguments.addAll(List.of("--mac-package-identifier", "dateline"));
      arguments.addAll(List.of("--mac-package-name", "Dateline"));
      arguments.addAll(List.of("--file-associations", Association.write(work).toString()));
    }
    for (String option : OPTIONS) {
      arguments.addAll(List.of("--java-options", option));
    }
    tool("jpackage", arguments.toArray(String[]::new));
  }

  /**
   * Starts the program as a user would, lets the Java machine write down what it loads until the
   * first frame is painted, and makes the cache of it. The start recorded is the second one, so
   * that it finds settings to read; both keep theirs apart from those of whoever packages. A
   * virtual screen is best, for then the classes of the system's window toolkit are among them;
   * where there is none, the window system that needs no screen has all the others.
   */
  private static void train(Path launcher, Path cache, Path work)
      throws IOException, InterruptedException {
    Path record = work.resolve(NAME + ".aotconf").toAbsolutePath();
    List<String> program = new ArrayList<>(List.of(launcher.toAbsolutePath().toString()));
    for (String folder : List.of("log", "settings", "notes", "run")) {
      program.add("-Ddateline." + folder + "=" + record.resolveSibling(folder));
    }
    program.add("-Ddateline.train=true");
    List<String> onScreen = new ArrayList<>(List.of("xvfb-run", "-a"));
    onScreen.addAll(program);
    List<String> headless = new ArrayList<>(program);
    headless.addAll(List.of("-Dglass.platform=Headless", "-Dprism.order=sw"));
    boolean screen = isCommand("xvfb-run") && start("", onScreen) == 0;
    System.out.println("Trained on " + (screen ? "a virtual screen" : "no screen"));
    if (!screen) {
      succeed("", headless);
    }
    succeed(
        QUICK + "-XX:AOTMode=record -XX:AOTConfiguration=" + record, screen ? onScreen : headless);
    succeed(
        (QUICK + "-XX:AOTMode=create -XX:AOTConfiguration=%s -XX:AOTCache=%s")
            .formatted(record, cache.toAbsolutePath()),
        List.of(program.getFirst()));
  }

  static boolean isCommand(String name) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, name)));
  }

  private static void succeed(String javaOptions, List<String> command)
      throws IOException, InterruptedException {
    int status = start(javaOptions, command);
    if (status != 0) {
      throw new IllegalStateException(String.join(" ", command) + " failed: " + status);
    }
  }

  private static int start(String javaOptions, List<String> command)
      throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
    builder.environment().put("JAVA_TOOL_OPTIONS", javaOptions);
    Process process = builder.start();
    if (!process.waitFor(2, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new IllegalStateException(String.join(" ", command) + " did not end");
    }
    return process.exitValue();
  }

  static void tool(String name, String... arguments) {
    ToolProvider tool =
        ToolProvider.findFirst(name)
            .orElseThrow(() -> new IllegalStateException("this JDK has no " + name));
    int status = tool.run(System.out, System.err, arguments);
    if (status != 0) {
      throw new IllegalStateException(name + " failed: " + status);
    }
  }

  private static Path only(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.endsWith(ending) && Files.isRegularFile(file))
          .findFirst()
          .orElseThrow();
    }
  }

  private static void copyAll(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  private static long megabytes(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.mapToLong(file -> file.toFile().length()).sum() >> 20;
    }
  }

  private static String osName() {
    return System.getProperty("os.name").toLowerCase(Locale.ROOT);
  }
}
