package dateline.app;

import com.sun.glass.ui.Application;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The files that macOS asks a program to open: by an event, whether they were double-clicked or
 * dropped on the icon, and never by the command line. JavaFX has no public way to hear of it; one
 * takes the place of the toolkit's own handler of events, which still gets every event first.
 *
 * <p>What came before there was a handler, the toolkit keeps and tells the next one at once.
 */
final class DesktopEvents extends Application.EventHandler {

  private final Application.EventHandler toolkit;
  private final Consumer<List<Path>> opener;

  /**
   * @param toolkit the handler in whose place this one is put
   * @param opener gets absolute paths, on the JavaFX thread
   */
  DesktopEvents(Application.EventHandler toolkit, Consumer<List<Path>> opener) {
    this.toolkit = toolkit;
    this.opener = opener;
  }

  /** Begins to listen; on the JavaFX thread, when the toolkit is up. */
  static void install(Application application, Consumer<List<Path>> opener) {
    Application.EventHandler toolkit =
        Objects.requireNonNullElseGet(application.getEventHandler(), Application.EventHandler::new);
    application.setEventHandler(new DesktopEvents(toolkit, opener));
  }

  @Override
  public void handleOpenFilesAction(Application app, long time, String[] files) {
    toolkit.handleOpenFilesAction(app, time, files);
    List<Path> asked = Stream.of(files).flatMap(DesktopEvents::path).toList();
    if (!asked.isEmpty()) {
      opener.accept(asked);
    }
  }

  private static Stream<Path> path(String file) {
    try {
      return Stream.of(Path.of(file).toAbsolutePath());
    } catch (InvalidPathException _) {
      return Stream.of();
    }
  }

  @Override
  public void handlePreferencesChanged(Map<String, Object> preferences) {
    toolkit.handlePreferencesChanged(preferences);
  }

  @Override
  public void handleWillFinishLaunchingAction(Application app, long time) {
    toolkit.handleWillFinishLaunchingAction(app, time);
  }

  @Override
  public void handleDidFinishLaunchingAction(Application app, long time) {
    toolkit.handleDidFinishLaunchingAction(app, time);
  }

  @Override
  public void handleWillBecomeActiveAction(Application app, long time) {
    toolkit.handleWillBecomeActiveAction(app, time);
  }

  @Override
  public void handleDidBecomeActiveAction(Application app, long time) {
    toolkit.handleDidBecomeActiveAction(app, time);
  }

  @Override
  public void handleWillResignActiveAction(Application app, long time) {
    toolkit.handleWillResignActiveAction(app, time);
  }

  @Override
  public void handleDidResignActiveAction(Application app, long time) {
    toolkit.handleDidResignActiveAction(app, time);
  }

  @Override
  public void handleDidReceiveMemoryWarning(Application app, long time) {
    toolkit.handleDidReceiveMemoryWarning(app, time);
  }

  @Override
  public void handleWillHideAction(Application app, long time) {
    toolkit.handleWillHideAction(app, time);
  }

  @Override
  public void handleDidHideAction(Application app, long time) {
    toolkit.handleDidHideAction(app, time);
  }

  @Override
  public void handleWillUnhideAction(Application app, long time) {
    toolkit.handleWillUnhideAction(app, time);
  }

  @Override
  public void handleDidUnhideAction(Application app, long time) {
    toolkit.handleDidUnhideAction(app, time);
  }

  @Override
  public void handleQuitAction(Application app, long time) {
    toolkit.handleQuitAction(app, time);
  }
}
