package dateline.app;

import dateline.io.Origin;
import dateline.io.Reading;
import dateline.io.TimelineImport;
import dateline.io.TimelineWriter;
import dateline.io.Unwritable;
import dateline.io.Validation;
import dateline.model.Timeline;
import dateline.time.DateReport;
import dateline.time.Edtf;
import dateline.time.TimeSpan;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExecutionException;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** The command line: what each command takes, in the words of its help. */
@Command(
    name = "dateline",
    description = "Opens a timeline in a window; without FILE, the built-in one.",
    mixinStandardHelpOptions = true,
    versionProvider = Commands.Version.class)
final class Commands implements Callable<Integer> {

  /** Exit code: all is well. */
  static final int FINE = 0;

  /** Exit code: done, and something is wrong with what was given. */
  static final int WRONG = 1;

  /** Exit code: the command line was not understood, and nothing was done. */
  static final int USAGE = 2;

  private final PrintStream out;
  private final PrintStream err;
  private final Main.WindowOpener opener;

  @Parameters(arity = "0..1", paramLabel = "FILE", description = "The timeline to open.")
  private @Nullable Path file;

  private Commands(PrintStream out, PrintStream err, Main.WindowOpener opener) {
    this.out = out;
    this.err = err;
    this.opener = opener;
  }

  /**
   * Runs one command line.
   *
   * @return the exit code, or {@link Main.WindowOpener#OPEN}
   */
  static int run(List<String> words, PrintStream out, PrintStream err, Main.WindowOpener opener) {
    CommandLine line = new CommandLine(new Commands(out, err, opener));
    line.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
    line.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
    line.setExpandAtFiles(false);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.registerConverter(Path.class, reading(FileName::parse));
    line.registerConverter(ExportFile.class, reading(ExportFile::parse));
    line.registerConverter(PictureSize.class, reading(PictureSize::parse));
    line.registerConverter(TimeSpan.class, reading(Commands::span));
    // Years before year 0 begin with a hyphen.
    Objects.requireNonNull(line.getSubcommands().get("date"))
        .setUnmatchedOptionsArePositionalParams(true);
    line.setParameterExceptionHandler(Commands::explain);
    line.setExecutionExceptionHandler((failure, command, parsed) -> failed(failure, err));
    return line.execute(words.toArray(String[]::new));
  }

  private static int failed(Exception failure, PrintStream err) {
    Throwable cause =
        failure instanceof ExecutionException && failure.getCause() != null
            ? failure.getCause()
            : failure;
    LoggerFactory.getLogger(Commands.class).error("A command failed", cause);
    err.println(new Failure(cause, LogConfigurator.file()).line());
    return WRONG;
  }

  /** A reader of words that throws what it has to say to the user. */
  private static <T> ITypeConverter<T> reading(Function<String, T> parse) {
    return word -> {
      try {
        return parse.apply(word);
      } catch (IllegalArgumentException e) {
        throw new TypeConversionException(e.getMessage());
      }
    };
  }

  private static int explain(ParameterException problem, String[] words) {
    String command = problem.getCommandLine().getCommandSpec().qualifiedName();
    PrintWriter err = problem.getCommandLine().getErr();
    err.println("dateline: " + problem.getMessage());
    err.println("Try: " + command + " --help");
    return USAGE;
  }

  @Override
  public Integer call() {
    return opener.open(file);
  }

  @Command(
      name = "validate",
      description = {
        "Prints what is wrong with timelines and their documents, one problem a line:",
        "FILE:LINE:COLUMN: error|warning|hint: message. The exit code is 1 if there are errors."
      },
      mixinStandardHelpOptions = true,
      versionProvider = Version.class)
  int validate(
      @Parameters(arity = "1..*", paramLabel = "FILE", description = "Timelines to look through.")
          List<Path> files) {
    return Validation.of(files, out);
  }

  @Command(
      name = "date",
      description = {
        "Prints how dates in EDTF (ISO 8601-2) are read, one JSON object a line: expression,"
            + " valid,",
        "level, canonical, earliest, latest, problem."
      },
      mixinStandardHelpOptions = true,
      versionProvider = Version.class)
  int date(
      @Parameters(arity = "1..*", paramLabel = "EXPRESSION", description = "Such as 2020-02~.")
          List<String> expressions) {
    expressions.forEach(expression -> out.println(DateReport.of(expression)));
    return FINE;
  }

  @Command(
      name = "export",
      description = {
        "Writes a timeline in another form, by the ending of OUT; needs no screen:",
        "  .png        a picture of the window",
        "  .svg        a picture of the timeline alone",
        "  .pdf        a tour as a handout, with a page for the sources",
        "  .html, .md  a brief: events, where the sources differ, numbered endnotes;",
        "              .html with --tour is the handout",
        "  .csl.json   the sources, for a reference manager",
        "  .json       the timeline, in good order",
        "  .dateline   a bundle of the timeline and its documents"
      },
      mixinStandardHelpOptions = true,
      versionProvider = Version.class)
  int export(
      @Parameters(paramLabel = "FILE", description = "The timeline.") Path timeline,
      @Option(
              names = {"-o", "--output"},
              required = true,
              paramLabel = "OUT",
              description = "The file to write.")
          ExportFile output,
      @Option(
              names = "--size",
              defaultValue = "1600x1000",
              paramLabel = "WIDTHxHEIGHT",
              description = "Picture: size in pixels (default: ${DEFAULT-VALUE}).")
          PictureSize size,
      @Option(
              names = "--event",
              paramLabel = "ID",
              description = "Picture: the event to select. Brief: of this event; may be repeated.")
          @Nullable List<String> events,
      @Option(
              names = "--span",
              paramLabel = "EDTF",
              description = "Picture: the stretch of time in view, such as 2020-02 or 1990/2020.")
          @Nullable TimeSpan span,
      @Option(
              names = "--tour",
              paramLabel = "ID",
              description = "Handout: of this tour, else of the first.")
          @Nullable String tour,
      @Option(
              names = "--without-notes",
              description = "Brief: leave out the notes that you have made in the window.")
          boolean withoutNotes,
      @Option(
              names = "--theme",
              defaultValue = "light",
              paramLabel = "light|dark",
              description = "Picture: colours (default: ${DEFAULT-VALUE}).")
          Appearance appearance) {
    List<String> chosen = events == null ? List.of() : events;
    try {
      if (output.kind().isPicture()) {
        String selected = chosen.isEmpty() ? null : chosen.getFirst();
        new WindowExport(timeline, size, selected, span, appearance).writeTo(output);
      } else {
        new DocumentExport(timeline, chosen, tour, !withoutNotes, err).writeTo(output);
      }
      return FINE;
    } catch (IllegalArgumentException e) {
      err.println("dateline: " + e.getMessage());
      return WRONG;
    } catch (IOException e) {
      err.println("dateline: " + Unwritable.wording(e));
      return WRONG;
    }
  }

  @Command(
      name = "import",
      description = {
        "Makes a timeline of one in TimelineJS's JSON, and prints what could not be taken over,"
            + " one",
        "problem a line. The exit code is 1 if something was left out."
      },
      mixinStandardHelpOptions = true,
      versionProvider = Version.class)
  int importFile(
      @Parameters(paramLabel = "FILE", description = "What to read.") Path foreign,
      @Option(
              names = {"-o", "--output"},
              required = true,
              paramLabel = "OUT.json",
              description = "The timeline to write.")
          Path output) {
    Reading imported = TimelineImport.read(Origin.of(foreign));
    imported.problems().forEach(err::println);
    Timeline timeline = imported.timeline();
    if (timeline == null) {
      return WRONG;
    }
    try {
      TimelineWriter.save(timeline, output);
      return imported.hasErrors() ? WRONG : FINE;
    } catch (IOException e) {
      err.println("dateline: " + Unwritable.wording(e));
      return WRONG;
    }
  }

  /**
   * Reads a stretch of time in EDTF: {@code 2020-02} is all of that month.
   *
   * @throws IllegalArgumentException when it is none, or has no end
   */
  private static TimeSpan span(String expression) {
    Edtf date = Edtf.parse(expression);
    if (date.earliest() == Long.MIN_VALUE || date.latest() == Long.MAX_VALUE) {
      throw new IllegalArgumentException("'" + expression + "' has no beginning or no end");
    }
    return new TimeSpan(date.earliest(), date.latest() + 1);
  }

  /** Tells {@code --version} what to say. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"Dateline " + Main.version()};
    }
  }
}
