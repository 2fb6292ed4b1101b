package dateline.view.timeline;

import dateline.time.Viewport;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** The views that one has left, as a browser keeps pages. */
final class ViewHistory {

  private static final int MOST = 100;

  private final Deque<Viewport> past = new ArrayDeque<>();
  private final Deque<Viewport> future = new ArrayDeque<>();

  /** Remembers a view that one moves away from. */
  void leave(Viewport view) {
    if (!view.equals(past.peek())) {
      past.push(view);
    }
    if (past.size() > MOST) {
      past.removeLast();
    }
    future.clear();
  }

  Optional<Viewport> back(Viewport here) {
    return move(here, past, future);
  }

  Optional<Viewport> forward(Viewport here) {
    return move(here, future, past);
  }

  private static Optional<Viewport> move(
      Viewport here, Deque<Viewport> from, Deque<Viewport> onto) {
    if (from.isEmpty()) {
      return Optional.empty();
    }
    onto.push(here);
    return Optional.of(from.pop());
  }
}
