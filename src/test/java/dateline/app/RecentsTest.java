package dateline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.view.Panels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecentsTest {

  @TempDir Path folder;

  private final List<Path> opened = new ArrayList<>();
  private SettingsKeeper settings;
  private Recents recents;

  @BeforeEach
  void begin() {
    settings =
        new SettingsKeeper(
            SettingsKeeper.file(folder), SettingsKeeper.file(folder).read(), _ -> {});
    recents = new Recents(settings, opened::add);
  }

  @AfterEach
  void end() {
    settings.close();
  }

  @Test
  void theMenuFollowsWhatAnyWindowOpens() {
    List<List<String>> seen = new ArrayList<>();
    recents.paths().subscribe(now -> seen.add(now));
    settings.change(chosen -> chosen.withOpened("/a"));
    settings.change(chosen -> chosen.withOpened("/b"));
    settings.change(chosen -> chosen.withOpened("/b"));
    assertEquals(List.of(List.of(), List.of("/a"), List.of("/b", "/a")), seen);
  }

  @Test
  void whatIsNotThereIsFoundAwayFromTheWindowAndToldToIt() throws Exception {
    String there = Files.writeString(folder.resolve("ёсць 😀.json"), "{}").toString();
    String gone = folder.resolve("няма.json").toString();
    String never = "no path: \0";
    for (String path : List.of(there, gone, never)) {
      settings.change(chosen -> chosen.withOpened(path));
    }
    CompletableFuture<Set<String>> missing = new CompletableFuture<>();
    Panels.test(
        () ->
            recents.findMissing(
                found -> {
                  assertEquals("JavaFX Application Thread", Thread.currentThread().getName());
                  missing.complete(found);
                }));
    assertEquals(Set.of(gone, never), missing.get(10, TimeUnit.SECONDS));
  }

  @Test
  void aChosenFileIsOpened() {
    recents.open("/Мінск/a.dateline");
    assertEquals(List.of(Path.of("/Мінск/a.dateline")), opened);
  }

  @Test
  void clearingForgetsTheListAndNothingElse() {
    settings.change(chosen -> chosen.withOpened("/a").withOpened("/b").withDivider(0.3));
    recents.clear();
    assertEquals(List.of(), settings.settings().recentFiles());
    assertEquals(0.3, settings.settings().divider());
    assertEquals("/b", settings.settings().lastFile());
  }
}
