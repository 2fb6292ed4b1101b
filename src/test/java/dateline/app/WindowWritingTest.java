package dateline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.model.Tour;
import dateline.session.Session;
import dateline.session.Story;
import dateline.view.Panels;
import dateline.view.Surroundings;
import dateline.view.shell.BriefScope;
import dateline.view.shell.ExportForm;
import dateline.view.shell.Notices;
import dateline.view.timeline.TimelinePane;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WindowWritingTest {

  @TempDir Path folder;

  private final Session session =
      new Session(
          new Story()
              .source("ap", "2020-02-07", "The first words.")
              .event("visit", "2020-02-01", "ap: first words")
              .event("talks", "2020-02-07")
              .open());
  private final List<String> asked = new ArrayList<>();
  private final List<String> printed = new ArrayList<>();
  private final Surroundings surroundings = Panels.surroundings();
  private Notices notices;
  private TimelinePane pane;
  private @Nullable Path chosen;

  @BeforeEach
  void show() throws Exception {
    notices = Panels.on(() -> new Notices(surroundings.words()));
    pane = Panels.on(() -> new TimelinePane(session, surroundings));
    Panels.test(() -> Panels.scene(pane, 800, 400));
  }

  private WindowWriting writing(HandoutPrinter printer) {
    return new WindowWriting(
        session,
        pane,
        surroundings,
        notices,
        (name, form) -> {
          asked.add(name);
          return chosen;
        },
        printer);
  }

  private void export(ExportForm form, @Nullable Tour tour) throws Exception {
    Panels.test(() -> writing((_, _) -> HandoutPrinter.Outcome.SENT).export(form, tour));
  }

  @ParameterizedTest
  @EnumSource(ExportForm.class)
  void everyFormIsWrittenAsWhatItsEndingSays(ExportForm form) throws Exception {
    Path file = folder.resolve("вынік 😀." + form.ending());
    chosen = file;
    export(form, null);
    assertEquals(List.of("Story." + form.ending()), asked);
    assertEquals(List.of("Saved as " + file.getFileName()), Said.in(notices));
    byte[] bytes = Files.readAllBytes(file);
    String text = new String(bytes, StandardCharsets.UTF_8);
    switch (form) {
      case HANDOUT_PDF -> assertTrue(text.startsWith("%PDF-"));
      case HANDOUT_HTML -> assertTrue(text.contains("Title of visit"));
      case PICTURE_PNG -> assertEquals(1600, ImageIO.read(file.toFile()).getWidth());
      case PICTURE_SVG -> assertTrue(text.contains("<svg") && text.contains("Title of talks"));
      case BRIEF -> assertTrue(text.contains("first words"));
      case SOURCES -> assertTrue(text.contains("\"Title ap\""));
    }
  }

  @Test
  void whoThinksBetterOfItGetsNothingAndHearsNothing() throws Exception {
    chosen = null;
    export(ExportForm.HANDOUT_PDF, null);
    Panels.test(
        () -> writing((_, _) -> HandoutPrinter.Outcome.SENT).brief(BriefScope.SELECTED, true));
    assertEquals(2, asked.size());
    assertEquals(List.of(), Said.in(notices));
    assertEquals(0, folder.toFile().list().length);
  }

  @Test
  void whatCannotBeWrittenIsSaid() throws Exception {
    chosen = folder.resolve("no such folder").resolve("a.html");
    export(ExportForm.HANDOUT_HTML, null);
    String said = Said.in(notices).getFirst();
    assertTrue(said.startsWith("Could not be saved: "), said);
    assertFalse(Files.exists(chosen));
  }

  @Test
  void aWindowThatShowsNothingAsksNothing() throws Exception {
    WindowWriting empty =
        new WindowWriting(
            null,
            null,
            surroundings,
            notices,
            (name, _) -> {
              asked.add(name);
              return null;
            },
            (_, _) -> HandoutPrinter.Outcome.SENT);
    Panels.test(
        () -> {
          empty.export(ExportForm.PICTURE_SVG, null);
          empty.brief(BriefScope.ALL, true);
          empty.print(null);
        });
    assertEquals(List.of(), asked);
    assertEquals(List.of(), Said.in(notices));
  }

  private String saidOfPrinting(HandoutPrinter printer) throws Exception {
    Panels.test(() -> writing(printer).print(null));
    return String.join(" | ", Said.in(notices));
  }

  @Test
  void thePrinterGetsAPdfAndWhatBecameOfItIsSaid() throws Exception {
    String sent =
        saidOfPrinting(
            (title, pdf) -> {
              printed.add(title);
              printed.add(new String(pdf, 0, 5, StandardCharsets.US_ASCII));
              return HandoutPrinter.Outcome.SENT;
            });
    assertEquals("Sent to the printer", sent);
    assertEquals(List.of("Story", "%PDF-"), printed);
    assertTrue(
        saidOfPrinting((_, _) -> HandoutPrinter.Outcome.NO_PRINTER)
            .startsWith("There is no printer"));
    assertEquals(
        "Could not be printed: out of paper",
        saidOfPrinting(
            (_, _) -> {
              throw new IOException("out of paper");
            }));
  }

  @Test
  void printingGivenUpIsNotSpokenOf() throws Exception {
    assertEquals("", saidOfPrinting((_, _) -> HandoutPrinter.Outcome.GIVEN_UP));
  }

  @Test
  void aTitleBecomesTheNameOfAFileOnAnySystem() {
    assertEquals("Minsk Who spoke", WindowWriting.fileName("Minsk: \"Who\"\nspoke?"));
    assertEquals("timeline", WindowWriting.fileName(" /// "));
    assertEquals("timeline", WindowWriting.fileName(".."));
    assertEquals(80, WindowWriting.fileName("x".repeat(500)).length());
  }
}
