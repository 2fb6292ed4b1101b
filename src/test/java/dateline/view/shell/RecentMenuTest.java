package dateline.view.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.view.Panels;
import dateline.view.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.event.Event;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import org.junit.jupiter.api.Test;

class RecentMenuTest {

  private final Files files = new Files();

  /** A list of files without a disk. */
  private static final class Files implements RecentFiles {
    final ObjectProperty<List<String>> paths = new SimpleObjectProperty<>(List.of());
    final List<String> opened = new ArrayList<>();
    Set<String> missing = Set.of();

    @Override
    public ObservableValue<List<String>> paths() {
      return paths;
    }

    @Override
    public void findMissing(Consumer<Set<String>> then) {
      then.accept(missing);
    }

    @Override
    public void open(String path) {
      opened.add(path);
    }

    @Override
    public void clear() {
      paths.set(List.of());
    }
  }

  private RecentMenu menu(String... paths) {
    files.paths.set(List.of(paths));
    return new RecentMenu(new Words(Locale.ENGLISH), files);
  }

  private static void show(Menu menu) {
    menu.getOnShowing().handle(new Event(Menu.ON_SHOWING));
  }

  private static List<String> texts(Menu menu) {
    return menu.getItems().stream().map(MenuItem::getText).toList();
  }

  @Test
  void filesAreNamedWithTheirFoldersOnAnySystem() throws Exception {
    Panels.test(
        () ->
            assertEquals(
                List.of("a_b.json  —  /Мінск 😀/", "c.dateline  —  C:\\lessons\\", "bare"),
                texts(menu("/Мінск 😀/a_b.json", "C:\\lessons\\c.dateline", "bare"))
                    .subList(0, 3)));
  }

  @Test
  void anUnderlineInANameIsNoMnemonic() throws Exception {
    Panels.test(() -> assertFalse(menu("/a_b").getItems().getFirst().isMnemonicParsing()));
  }

  @Test
  void choosingOpensThatFile() throws Exception {
    Panels.test(
        () -> {
          RecentMenu menu = menu("/a", "/b");
          menu.getItems().get(1).fire();
          assertEquals(List.of("/b"), files.opened);
        });
  }

  @Test
  void whatIsMissingIsGreyedWhenTheMenuShowsAndComesBackWithTheFile() throws Exception {
    Panels.test(
        () -> {
          RecentMenu menu = menu("/a", "/b");
          files.missing = Set.of("/b");
          show(menu);
          assertFalse(menu.getItems().get(0).isDisable());
          assertTrue(menu.getItems().get(1).isDisable());
          assertEquals("b  —  /  (missing)", menu.getItems().get(1).getText());
          files.missing = Set.of();
          show(menu);
          assertFalse(menu.getItems().get(1).isDisable());
          assertEquals("b  —  /", menu.getItems().get(1).getText());
        });
  }

  @Test
  void clearingEmptiesTheMenuWhichThenCannotBeOpened() throws Exception {
    Panels.test(
        () -> {
          RecentMenu menu = menu("/a");
          assertFalse(menu.isDisable());
          menu.getItems().getLast().fire();
          assertTrue(menu.isDisable());
          files.paths.set(List.of("/c"));
          assertFalse(menu.isDisable());
          assertEquals("c  —  /", menu.getItems().getFirst().getText());
        });
  }
}
