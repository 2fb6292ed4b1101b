package dateline.app;

import dateline.view.Words;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import org.jspecify.annotations.Nullable;

/** Asks about notes that cannot be saved, over the window that is to be left. */
final class NotesAlert implements NotesRescue.Dialogs {

  private final DatelineApp app;
  private final OpenWindow window;

  NotesAlert(DatelineApp app, OpenWindow window) {
    this.app = app;
    this.window = window;
  }

  @Override
  public NotesRescue.Answer ask(String why) {
    Words words = window.surroundings().words();
    ButtonType stay = new ButtonType(words.get("notes.unsaved.stay"), ButtonData.CANCEL_CLOSE);
    ButtonType elsewhere = new ButtonType(words.get("notes.unsaved.elsewhere"), ButtonData.YES);
    ButtonType lose = new ButtonType(words.get("notes.unsaved.lose"), ButtonData.NO);
    ButtonType answer =
        Question.ask(
            window,
            words.get("notes.unsaved.title"),
            words.get("notes.unsaved"),
            why + "\n" + words.get("notes.unsaved.means", UserFolders.ofThisProcess().notes()),
            List.of(elsewhere, lose, stay));
    return answer == elsewhere
        ? NotesRescue.Answer.ELSEWHERE
        : answer == lose ? NotesRescue.Answer.LOSE : NotesRescue.Answer.STAY;
  }

  @Override
  public @Nullable Path place(String name) {
    return app.dialogs().saveNotes(window.stage(), name);
  }
}
