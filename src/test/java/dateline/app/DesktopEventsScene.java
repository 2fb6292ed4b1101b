package dateline.app;

import com.sun.glass.ui.Application;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.application.Platform;

/** Sends what macOS sends, and prints who got it. */
final class DesktopEventsScene {

  private DesktopEventsScene() {}

  public static void main(String[] arguments) {
    System.out.println("not passed on: " + notPassedOn());
    Platform.startup(() -> {});
    Platform.runLater(
        () -> {
          sendFiles(Application.GetApplication());
          hearOfWhatCameBefore(Application.GetApplication());
          Platform.exit();
        });
  }

  /**
   * Methods of the toolkit's handler that ours leaves to its own superclass: they would be lost.
   */
  private static List<String> notPassedOn() {
    return Stream.of(Application.EventHandler.class.getDeclaredMethods())
        .filter(method -> Modifier.isPublic(method.getModifiers()))
        .filter(method -> !isOurs(method))
        .map(Method::getName)
        .toList();
  }

  private static boolean isOurs(Method method) {
    return Stream.of(DesktopEvents.class.getDeclaredMethods())
        .anyMatch(
            ours ->
                ours.getName().equals(method.getName())
                    && List.of(ours.getParameterTypes())
                        .equals(List.of(method.getParameterTypes())));
  }

  private static void sendFiles(Application application) {
    List<Path> asked = new ArrayList<>();
    Application.EventHandler toolkit =
        new Application.EventHandler() {
          @Override
          public void handleOpenFilesAction(Application app, long time, String[] files) {
            System.out.println("files: the toolkit " + (asked.isEmpty() ? "first" : "last"));
          }
        };
    DesktopEvents events = new DesktopEvents(toolkit, asked::addAll);
    String[] files = {"/Users/Алена/a b.dateline", "no path: \0", "/Users/x/😀.json"};
    events.handleOpenFilesAction(application, 0, files);
    System.out.println("asked: " + asked);
  }

  /** As on a Mac, where the event of a double click comes before there is a handler of ours. */
  private static void hearOfWhatCameBefore(Application application) {
    List<Path> asked = new ArrayList<>();
    try {
      Method arrived = Application.class.getDeclaredMethod("notifyOpenFiles", String[].class);
      arrived.setAccessible(true);
      arrived.invoke(application, (Object) new String[] {"/early.dateline"});
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
    DesktopEvents.install(application, asked::addAll);
    System.out.println("before: " + asked);
  }
}
