package dateline.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/**
 * Starts the program with a file or none, lets as many later starts as {@code scene.starts} says
 * hand over the same file, prints the windows' titles, and closes them all.
 */
final class WindowsScene {

  private WindowsScene() {}

  public static void main(String[] arguments) {
    String named = System.getProperty("scene.file", "");
    @Nullable Path file = named.isEmpty() ? null : Path.of(named);
    Handover handover = Handover.ofThisProcess();
    if (handover.toRunning(file)) {
      throw new IllegalStateException("another program runs");
    }
    Platform.startup(() -> {});
    Launch launch = Launch.begin(file, Timings.ofThisProcess());
    Platform.runLater(
        () -> DatelineApp.start(launch, handover, _ -> new Thread(() -> go(file)).start()));
  }

  private static void go(@Nullable Path file) {
    int starts = Integer.getInteger("scene.starts", 0);
    long taken =
        IntStream.range(0, starts).filter(_ -> Handover.ofThisProcess().toRunning(file)).count();
    closeWhenShown((int) taken + 1);
  }

  private static void closeWhenShown(int count) {
    Platform.runLater(
        () -> {
          List<Window> windows = new ArrayList<>(Window.getWindows());
          if (windows.size() < count) {
            closeWhenShown(count);
            return;
          }
          windows.forEach(window -> System.out.println("shown: " + ((Stage) window).getTitle()));
          windows.forEach(Window::hide);
          System.out.println("left: " + Window.getWindows().size());
        });
  }
}
