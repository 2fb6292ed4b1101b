package dateline.app;

import dateline.export.Brief;
import dateline.export.HtmlBrief;
import dateline.export.MarkdownBrief;
import dateline.io.SafeFile;
import dateline.model.Event;
import dateline.notes.Notes;
import dateline.session.OpenTimeline;
import dateline.session.Session;
import dateline.session.Steps;
import dateline.view.shell.BriefScope;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A brief to be written, as a window shows the timeline at one moment. Immutable, so that it can be
 * written by any thread.
 *
 * @param events the ids of its events; null for the whole timeline
 * @param locale of its own words
 */
record BriefFile(OpenTimeline open, Notes notes, @Nullable Set<String> events, Locale locale) {

  /** The brief of what a session shows now. */
  static BriefFile of(Session session, BriefScope scope, boolean withNotes, Locale locale) {
    Event selected = session.selectedEvent();
    return new BriefFile(
        session.open(),
        withNotes ? session.notebook().notes() : Notes.NONE,
        switch (scope) {
          case ALL -> null;
          case SHOWN -> shown(session.open(), session.steps());
          case SELECTED -> selected == null ? Set.of() : Set.of(selected.id());
        },
        locale);
  }

  private static Set<String> shown(OpenTimeline open, Steps steps) {
    Set<String> shown = new HashSet<>();
    for (int step = 0; step < steps.size(); step++) {
      shown.add(open.index().at(steps.at(step)).id());
    }
    return shown;
  }

  /** What its file may be called: the timeline, or its one event. */
  String title() {
    return events != null && events.size() == 1
        ? open.index().at(open.position(events.iterator().next())).title()
        : open.timeline().title();
  }

  /**
   * Writes it: as Markdown where the name ends so, else as HTML.
   *
   * @throws IOException if it cannot be written; an old file is then as it was
   */
  void writeTo(Path file) throws IOException {
    Set<String> chosen = events;
    Brief brief =
        chosen == null
            ? Brief.of(open, notes, locale)
            : Brief.of(open, notes, locale, event -> chosen.contains(event.id()));
    boolean markdown = file.toString().toLowerCase(Locale.ROOT).endsWith(".md");
    SafeFile.write(file, markdown ? MarkdownBrief.text(brief) : HtmlBrief.text(brief));
  }
}
