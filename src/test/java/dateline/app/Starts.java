package dateline.app;

import java.nio.file.Path;
import java.time.Duration;

/**
 * A start without a window: says whether it was taken by another or is the one that takes, which
 * then goes on until it is killed. The folder of the meeting place is its argument.
 */
final class Starts {

  private Starts() {}

  public static void main(String[] arguments) throws Exception {
    Handover handover = new Handover(Path.of(arguments[0]), "the test's", Duration.ofSeconds(30));
    if (handover.toRunning(null)) {
      System.out.println("taken");
      return;
    }
    handover.listen(_ -> true);
    System.out.println("first");
    Thread.currentThread().join();
  }
}
