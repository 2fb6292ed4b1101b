package dateline.app;

import dateline.io.Bundle;
import dateline.view.Words;
import java.io.File;
import java.nio.file.Path;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** The system's own dialogs. */
final class SystemFileDialogs implements FileDialogs {

  private static final String BUNDLES = "*" + Bundle.ENDING;

  private final Words words;

  SystemFileDialogs(Words words) {
    this.words = words;
  }

  @Override
  public @Nullable Path open(Window owner) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(words.get("open.title"));
    chooser
        .getExtensionFilters()
        .addAll(
            new ExtensionFilter(words.get("open.timelines"), BUNDLES, "*.json"),
            new ExtensionFilter(words.get("open.all"), "*"));
    File chosen = chooser.showOpenDialog(owner);
    return chosen == null ? null : chosen.toPath();
  }

  @Override
  public @Nullable Path saveBundle(Window owner, String name) {
    return save(owner, name, "save.bundle.title", "save.bundle.kind", BUNDLES);
  }

  @Override
  public @Nullable Path saveNotes(Window owner, String name) {
    return save(owner, name, "notes.unsaved.place", "notes.unsaved.kind", "*.json");
  }

  private @Nullable Path save(
      Window owner, String name, String title, String kind, String pattern) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(words.get(title));
    chooser.setInitialFileName(name);
    chooser.getExtensionFilters().add(new ExtensionFilter(words.get(kind), pattern));
    File chosen = chooser.showSaveDialog(owner);
    return chosen == null ? null : chosen.toPath();
  }
}
