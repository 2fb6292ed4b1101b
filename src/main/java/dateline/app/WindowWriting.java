package dateline.app;

import dateline.export.CslJson;
import dateline.export.handout.Handout;
import dateline.export.svg.SvgSurface;
import dateline.io.SafeFile;
import dateline.io.Unwritable;
import dateline.layout.Frame;
import dateline.layout.Metrics;
import dateline.model.Source;
import dateline.model.Tour;
import dateline.render.FontWidths;
import dateline.render.TextStyle;
import dateline.session.OpenTimeline;
import dateline.session.Session;
import dateline.view.Surroundings;
import dateline.view.Words;
import dateline.view.shell.BriefScope;
import dateline.view.shell.ExportForm;
import dateline.view.shell.Notice;
import dateline.view.shell.Notices;
import dateline.view.timeline.TimelinePane;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import javafx.scene.text.Font;
import javafx.scene.transform.Transform;
import javafx.stage.FileChooser;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/**
 * Writes and prints what a window shows: asks where to, works away from the JavaFX thread, and says
 * over the panels what became of it.
 *
 * @param session of what the window shows; null while it shows nothing
 * @param pane of what the window shows; null while it shows nothing
 * @param ask where a file is to be written
 */
record WindowWriting(
    @Nullable Session session,
    @Nullable TimelinePane pane,
    Surroundings surroundings,
    Notices notices,
    Ask ask,
    HandoutPrinter printer) {

  private static final String ABOUT = "export";

  /** A picture has so many pixels for each of the window's, so that it stays sharp on paper. */
  private static final double SHARP = 2;

  /**
   * Asks where a file is to be written. An interface, since there are no dialogs without a screen.
   */
  @FunctionalInterface
  interface Ask {

    /**
     * The file; null when the user thought better of it.
     *
     * @param name to suggest, with the ending
     */
    @Nullable Path file(String name, ExportForm form);
  }

  /** Something that writes a file. */
  @FunctionalInterface
  private interface Writing {
    void to(Path file) throws IOException;
  }

  static WindowWriting of(OpenWindow window) {
    return new WindowWriting(
        window.session(),
        window.timeline(),
        window.surroundings(),
        window.notices(),
        (name, form) -> choose(window, name, form),
        HandoutPrinter::onPaper);
  }

  private static @Nullable Path choose(OpenWindow window, String suggested, ExportForm form) {
    Words words = window.surroundings().words();
    FileChooser chooser = new FileChooser();
    chooser.setTitle(words.get("export.title"));
    chooser.setInitialFileName(suggested);
    for (String ending : form.endings()) {
      String said = form.endings().size() == 1 ? form.key() : form.key() + "." + ending;
      chooser
          .getExtensionFilters()
          .add(new FileChooser.ExtensionFilter(words.get("export." + said), "*." + ending));
    }
    File chosen = chooser.showSaveDialog(window.stage());
    if (chosen == null) {
      return null;
    }
    String name = chosen.getName().toLowerCase(Locale.ROOT);
    if (form.endings().stream().anyMatch(ending -> name.endsWith("." + ending))) {
      return chosen.toPath();
    }
    int filter = chooser.getExtensionFilters().indexOf(chooser.getSelectedExtensionFilter());
    return Path.of(chosen.getPath() + "." + form.endings().get(Math.max(0, filter)));
  }

  /** Asks where to, and writes; nothing while the window shows nothing. */
  void export(ExportForm form, @Nullable Tour tour) {
    if (session == null || pane == null) {
      return;
    }
    String title = tour == null ? session.open().timeline().title() : tour.title();
    Path file = ask.file(fileName(title) + "." + form.ending(), form);
    if (file != null) {
      write(file, writing(form, session, tour, pane));
    }
  }

  /** Asks where to, and writes a brief; nothing while the window shows nothing. */
  void brief(BriefScope scope, boolean withNotes) {
    if (session != null) {
      BriefFile brief = BriefFile.of(session, scope, withNotes, locale());
      Path file =
          ask.file(fileName(brief.title()) + "." + ExportForm.BRIEF.ending(), ExportForm.BRIEF);
      if (file != null) {
        write(file, brief::writeTo);
      }
    }
  }

  /** Everything that needs the JavaFX thread is done before the writing. */
  private Writing writing(
      ExportForm form, Session session, @Nullable Tour tour, TimelinePane pane) {
    return switch (form) {
      case HANDOUT_PDF -> {
        Handout handout = handout(session, tour);
        yield file -> SafeFile.write(file, handout::writePdf);
      }
      case HANDOUT_HTML -> {
        Handout handout = handout(session, tour);
        yield file -> SafeFile.write(file, handout.html());
      }
      case PICTURE_PNG -> {
        Image picture = picture(pane);
        yield file -> new PngFile(file).write(picture);
      }
      case PICTURE_SVG -> {
        String picture = svg(pane, session.open());
        yield file -> SafeFile.write(file, picture);
      }
      case BRIEF -> BriefFile.of(session, BriefScope.ALL, true, locale())::writeTo;
      case SOURCES -> {
        List<Source> sources = session.open().timeline().sources();
        yield file -> SafeFile.write(file, CslJson.text(sources));
      }
    };
  }

  private Handout handout(Session session, @Nullable Tour tour) {
    return tour == null
        ? Handout.usual(session.open(), session.steps(), locale())
        : Handout.ofTour(session.open(), tour, locale());
  }

  /** The window's language, with the machine's country, which chooses the paper. */
  private Locale locale() {
    Locale language = surroundings.words().locale();
    return language.getCountry().isEmpty()
        ? new Locale.Builder()
            .setLocale(language)
            .setRegion(Locale.getDefault(Locale.Category.FORMAT).getCountry())
            .build()
        : language;
  }

  private static Image picture(TimelinePane pane) {
    SnapshotParameters parameters = new SnapshotParameters();
    parameters.setTransform(Transform.scale(SHARP, SHARP));
    return pane.snapshot(
        parameters,
        new WritableImage(
            (int) Math.ceil(pane.getWidth() * SHARP), (int) Math.ceil(pane.getHeight() * SHARP)));
  }

  /** The pane as it was painted last, as a file of SVG; empty but for its title before that. */
  static String svg(TimelinePane pane, OpenTimeline open) {
    Frame frame = pane.frame();
    double size = (frame == null ? Metrics.USUAL : frame.metrics()).text();
    Map<TextStyle, FontWidths> widths = new EnumMap<>(TextStyle.class);
    for (TextStyle style : TextStyle.values()) {
      widths.put(style, new FontWidths(Font.font(style.family(), style.size(size))));
    }
    SvgSurface surface =
        new SvgSurface(
            size, (text, style) -> Objects.requireNonNull(widths.get(style)).width(text));
    pane.paintOn(surface);
    double width = frame == null ? 1 : frame.width();
    double height = frame == null ? 1 : frame.height();
    return surface.document(open.timeline().title(), width, height);
  }

  private void write(Path file, Writing writing) {
    Words words = surroundings.words();
    run(
        () -> {
          writing.to(file);
          return Notice.done(ABOUT, words.get("export.saved", file.getFileName()));
        },
        "export.failed");
  }

  /** Asks which printer, and prints; nothing while the window shows nothing. */
  void print(@Nullable Tour tour) {
    if (session == null) {
      return;
    }
    Words words = surroundings.words();
    Handout handout = handout(session, tour);
    run(
        () -> {
          ByteArrayOutputStream pdf = new ByteArrayOutputStream();
          handout.writePdf(pdf);
          return switch (printer.print(handout.show().title(), pdf.toByteArray())) {
            case SENT -> Notice.done(ABOUT, words.get("print.sent"));
            case NO_PRINTER -> Notice.warning(ABOUT, words.get("print.none"));
            case GIVEN_UP -> null;
          };
        },
        "print.failed");
  }

  /** Work that ends in something to say, or in nothing. */
  @FunctionalInterface
  private interface Work {
    @Nullable Notice done() throws IOException;
  }

  private void run(Work work, String failed) {
    Words words = surroundings.words();
    surroundings
        .background()
        .<Optional<Notice>>run(
            new Object(),
            () -> {
              try {
                return Optional.ofNullable(work.done());
              } catch (IOException e) {
                LoggerFactory.getLogger(WindowWriting.class).warn("Not written", e);
                return Optional.of(
                    Notice.warning(ABOUT, words.get(failed, words.say(Unwritable.wording(e)))));
              }
            },
            notice -> notice.ifPresent(notices::show));
  }

  /** A title as the name of a file on any system. */
  static String fileName(String title) {
    String name =
        title.replaceAll("[\\p{Cntrl}\\\\/:*?\"<>|]+", " ").replaceAll("\\s+", " ").strip();
    String brief = name.length() > 80 ? name.substring(0, 80).strip() : name;
    return brief.isEmpty() || brief.startsWith(".") ? "timeline" : brief;
  }
}
