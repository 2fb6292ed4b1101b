package dateline.app;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileWatchTest {

  private static final int PATIENCE = 30;

  @TempDir Path folder;

  private final BlockingQueue<String> told = new LinkedBlockingQueue<>();
  private Path file;
  private Path article;

  @BeforeEach
  void writeFiles() throws IOException {
    file = Files.writeString(folder.resolve("a.json"), "one");
    article = folder.resolve("later/article.md");
  }

  private FileWatch watch(boolean asked) {
    Map<Path, FileStamp> seen = Map.of(file, FileStamp.of(file), article, FileStamp.of(article));
    return new FileWatch(() -> List.of(file, article), seen, () -> told.add(state()), asked);
  }

  private String state() {
    return (Files.exists(file) ? "file" : "") + (Files.exists(article) ? "article" : "");
  }

  /** Waits until the files' present state was told; changes close together may be told as one. */
  private void expectTold() throws InterruptedException {
    String told;
    do {
      told = this.told.poll(PATIENCE, TimeUnit.SECONDS);
      assertNotNull(told, "not told of " + state());
    } while (!told.equals(state()));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void eachKindOfChangeIsTold(boolean asked) throws Exception {
    try (FileWatch _ = watch(asked)) {
      Files.writeString(file, "two and more");
      expectTold();
      Path other = Files.writeString(folder.resolve("b.json"), "three, by a move");
      Files.move(other, file, StandardCopyOption.REPLACE_EXISTING);
      expectTold();
      Files.delete(file);
      expectTold();
      Files.writeString(file, "four, come back");
      expectTold();
      Files.createDirectories(article.getParent());
      Files.writeString(article, "an article in a folder that was not there");
      expectTold();
      Files.delete(article);
      expectTold();
    }
  }

  @Test
  void whatWasChangedBetweenReadingAndWatchingIsTold() throws Exception {
    FileStamp before = FileStamp.of(file);
    Files.writeString(file, "changed meanwhile");
    try (FileWatch _ =
        new FileWatch(() -> List.of(file), Map.of(file, before), () -> told.add(state()))) {
      expectTold();
    }
  }

  @Test
  void anotherFileInTheSameFolderIsNobodysBusiness() throws Exception {
    try (FileWatch _ = watch(true)) {
      Files.writeString(folder.resolve("other.txt"), "other");
      Files.writeString(file, "the one that counts");
      expectTold();
    }
    assertNull(told.poll());
  }
}
