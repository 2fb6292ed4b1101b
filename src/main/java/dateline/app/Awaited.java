package dateline.app;

import dateline.app.Loading.Failed;
import dateline.app.Loading.Loaded;
import dateline.model.Problem;
import dateline.view.Words;
import dateline.words.Said;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/**
 * The timeline that a window waits for, without holding up the JavaFX thread; a later one
 * supersedes an earlier one. Belongs to the JavaFX thread.
 */
final class Awaited {

  /** How long one waits for a timeline before being told that it loads. */
  private static final Duration PATIENCE = Duration.millis(400);

  private @Nullable Loading loading;

  boolean isPending() {
    return loading != null;
  }

  /** Waits for nothing any more. */
  void cancel() {
    if (loading != null) {
      loading.cancel();
      loading = null;
    }
  }

  /**
   * Waits for what is being loaded.
   *
   * @param then gets what came of it; at once when it is there already
   * @param slow run when it takes so long that one should be told
   */
  void await(Loading next, Consumer<Loaded> then, Runnable slow) {
    cancel();
    loading = next;
    PauseTransition pause = new PauseTransition(PATIENCE);
    pause.setOnFinished(
        _ -> {
          if (loading == next) {
            slow.run();
          }
        });
    pause.play();
    var _ =
        next.result()
            .whenComplete(
                (loaded, failure) -> {
                  if (Platform.isFxApplicationThread()) {
                    arrived(next, loaded, failure, then);
                  } else {
                    Platform.runLater(() -> arrived(next, loaded, failure, then));
                  }
                });
  }

  private void arrived(
      Loading next, @Nullable Loaded loaded, @Nullable Throwable failure, Consumer<Loaded> then) {
    if (loading != next || failure instanceof CancellationException) {
      return;
    }
    loading = null;
    if (loaded != null) {
      then.accept(loaded);
    } else {
      boolean memory = failure instanceof OutOfMemoryError;
      Said message = Said.of(Words.class, memory ? "failed.memory" : "failed.own");
      Problem problem = new Problem(Problem.Severity.ERROR, "", 0, 0, message);
      then.accept(new Failed(null, "", List.of(problem), null));
      LoggerFactory.getLogger(Awaited.class).error("A timeline was not opened", failure);
    }
  }
}
