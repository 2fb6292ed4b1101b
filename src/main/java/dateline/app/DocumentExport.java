package dateline.app;

import dateline.export.Brief;
import dateline.export.CslJson;
import dateline.export.HtmlBrief;
import dateline.export.MarkdownBrief;
import dateline.export.handout.Handout;
import dateline.io.Bundle;
import dateline.io.NotesStore;
import dateline.io.Opened;
import dateline.io.Origin;
import dateline.io.Refused;
import dateline.io.SafeFile;
import dateline.io.StoredNotes;
import dateline.io.TimelineOpener;
import dateline.io.TimelineWriter;
import dateline.model.Problem;
import dateline.model.Timeline;
import dateline.notes.Notes;
import dateline.session.OpenTimeline;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A timeline to be written as a document of any kind but a picture; needs no window system.
 *
 * @param events ids of those to write of; none for all
 * @param tour id of the tour to hand out; null for the usual one
 * @param withNotes whether the user's own notes go into a brief
 * @param err told what is missing in what was written
 */
record DocumentExport(
    Path timeline, List<String> events, @Nullable String tour, boolean withNotes, PrintStream err) {

  /**
   * Reads the timeline and writes the document.
   *
   * @throws IOException if it cannot be written
   * @throws IllegalArgumentException if there is no timeline, no such event in it, or errors stand
   *     in the way
   */
  void writeTo(ExportFile output) throws IOException {
    Opened opened = TimelineOpener.open(Origin.of(timeline));
    Timeline read = opened.timeline();
    if (read == null) {
      throw new IllegalArgumentException(opened.problems().getFirst().toString());
    }
    OpenTimeline open =
        OpenTimeline.of(opened.origin().name(), read, opened.dossier(), opened.problems());
    for (String event : events) {
      if (open.position(event) < 0) {
        throw new IllegalArgumentException("there is no event \"" + event + "\" in " + timeline);
      }
    }
    try {
      write(output, opened, open);
    } catch (Refused e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
  }

  private void write(ExportFile output, Opened opened, OpenTimeline open)
      throws IOException, Refused {
    Path path = output.path();
    switch (output.kind()) {
      case PDF -> SafeFile.write(path, handout(open)::writePdf);
      case HTML ->
          SafeFile.write(path, tour == null ? HtmlBrief.text(brief(open)) : handout(open).html());
      case MARKDOWN -> SafeFile.write(path, MarkdownBrief.text(brief(open)));
      case SOURCES -> SafeFile.write(path, CslJson.text(brief(open).sources()));
      case TIMELINE -> TimelineWriter.save(open.timeline(), opened.reading().problems(), path);
      case BUNDLE -> Bundle.save(opened, path).forEach(err::println);
      case PNG, SVG -> throw new IllegalArgumentException("a picture is no document");
    }
  }

  private Handout handout(OpenTimeline open) {
    return Handout.of(open, tour, locale());
  }

  private static Locale locale() {
    return Locale.getDefault(Locale.Category.FORMAT);
  }

  private Brief brief(OpenTimeline open) {
    Notes notes = withNotes ? notes(open.timeline()) : Notes.NONE;
    Set<String> chosen = Set.copyOf(events);
    return chosen.isEmpty()
        ? Brief.of(open, notes, locale())
        : Brief.of(open, notes, locale(), event -> chosen.contains(event.id()));
  }

  private Notes notes(Timeline read) {
    String location = NotesKeepers.location(timeline, "");
    StoredNotes stored = new NotesStore(UserFolders.ofThisProcess().notes()).find(read, location);
    stored.problems().stream().map(Problem::toString).forEach(err::println);
    return stored.notes();
  }
}
