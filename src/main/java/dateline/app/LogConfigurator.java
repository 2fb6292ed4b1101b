package dateline.app;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.rolling.FixedWindowRollingPolicy;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeBasedTriggeringPolicy;
import ch.qos.logback.core.spi.ContextAwareBase;
import ch.qos.logback.core.util.FileSize;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Sets up the log file when the first logger is asked for; in code, since reading Logback's XML
 * would cost more than the whole log. Where the file cannot be written there is no log, and the
 * program goes on.
 *
 * <p>At most four files of a megabyte each. Nothing of the user's content is logged: no titles, no
 * text, no search words.
 */
public final class LogConfigurator extends ContextAwareBase implements Configurator {

  private static final String NAME = "dateline.log";
  private static final int OLD_FILES = 3;
  private static final long BYTES = 1 << 20;

  /** Made by the service loader. */
  public LogConfigurator() {}

  /** The log file, if it can be written. */
  static Optional<Path> file() {
    Path folder = UserFolders.ofThisProcess().log();
    Path file = folder.resolve(NAME);
    try {
      Files.createDirectories(folder);
      boolean writable = Files.exists(file) ? Files.isWritable(file) : Files.isWritable(folder);
      boolean nameable = file.toString().indexOf('%') < 0; // it would be a pattern to the rotation
      return writable && nameable && !Files.isDirectory(file)
          ? Optional.of(file)
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  @Override
  public ExecutionStatus configure(LoggerContext context) {
    Logger root = context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    file()
        .ifPresentOrElse(
            file -> {
              root.setLevel(Level.INFO);
              root.addAppender(appender(context, file));
            },
            () -> root.setLevel(Level.OFF));
    return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
  }

  private static RollingFileAppender<ILoggingEvent> appender(LoggerContext context, Path file) {
    PatternLayoutEncoder encoder = new PatternLayoutEncoder();
    encoder.setContext(context);
    encoder.setCharset(StandardCharsets.UTF_8);
    encoder.setPattern("%d{yyyy-MM-dd'T'HH:mm:ss.SSSXXX} %-5level [%thread] %logger{0}: %msg%n%ex");
    encoder.start();

    RollingFileAppender<ILoggingEvent> appender = new RollingFileAppender<>();
    appender.setContext(context);
    appender.setFile(file.toString());
    appender.setEncoder(encoder);

    FixedWindowRollingPolicy rolling = new FixedWindowRollingPolicy();
    rolling.setContext(context);
    rolling.setParent(appender);
    rolling.setFileNamePattern(file + ".%i");
    rolling.setMaxIndex(OLD_FILES);
    rolling.start();
    appender.setRollingPolicy(rolling);

    SizeBasedTriggeringPolicy<ILoggingEvent> size = new SizeBasedTriggeringPolicy<>();
    size.setContext(context);
    size.setMaxFileSize(new FileSize(BYTES));
    size.start();
    appender.setTriggeringPolicy(size);

    appender.start();
    return appender;
  }
}
