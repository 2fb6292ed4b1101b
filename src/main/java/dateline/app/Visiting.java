package dateline.app;

import dateline.index.Grouping;
import dateline.session.Session;
import dateline.settings.Visit;
import dateline.time.Viewport;
import dateline.view.shell.Face;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes note of where one is in a window, and goes on from there. */
final class Visiting {

  /** A view's width in pixels until the pane knows its own. */
  private static final double ANY_WIDTH = 1000;

  private Visiting() {}

  /** Where one is; nothing before the window was laid out. */
  static Optional<Visit> of(String file, MainWindow window) {
    Session session = window.session();
    Viewport view = window.timeline().viewport();
    int selected = session.selection().event();
    return view.width() <= 1 || view.from() >= view.to()
        ? Optional.empty()
        : Optional.of(
            new Visit(
                file,
                view.from(),
                view.to(),
                selected < 0 ? "" : session.open().index().at(selected).id(),
                word(session.groupingProperty().get()),
                word(window.faceProperty().get())));
  }

  /** Puts a window that was not shown yet where one was; what is not there any more is left. */
  static void resume(Visit visit, MainWindow window) {
    Session session = window.session();
    Grouping grouping = constant(Grouping.class, visit.grouping());
    if (grouping != null) {
      session.groupingProperty().set(grouping);
    }
    Face face = constant(Face.class, visit.face());
    if (face != null) {
      window.faceProperty().set(face);
    }
    int selected = session.open().position(visit.selected());
    if (selected >= 0) {
      session.select(selected);
    }
    if (visit.from() >= Viewport.MIN_TIME && visit.to() <= Viewport.MAX_TIME) {
      window.timeline().viewportProperty().set(Viewport.of(visit.from(), visit.to(), ANY_WIDTH));
    }
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static <E extends Enum<E>> @Nullable E constant(Class<E> type, String word) {
    for (E constant : type.getEnumConstants()) {
      if (word(constant).equals(word)) {
        return constant;
      }
    }
    return null;
  }
}
