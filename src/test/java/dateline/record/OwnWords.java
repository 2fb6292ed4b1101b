package dateline.record;

import dateline.model.Disagreement;
import dateline.model.Entity;
import dateline.model.Event;
import dateline.model.Link;
import dateline.model.Source;
import dateline.model.Timeline;
import dateline.model.Tour;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The words of a timeline that are the editor's own.
 *
 * @param place {@code FILE:LINE:COLUMN} of the object that says them
 * @param key what they are in that object
 */
record OwnWords(String place, String key, String text) {

  private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|“[^”]*”");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** All of them, in the order of the file; empty ones left out. */
  static List<OwnWords> of(ShippedFile file) {
    List<OwnWords> all = new ArrayList<>();
    Timeline timeline = file.timeline();
    add(all, file.path(), "title", timeline.title());
    add(all, file.path(), "description", timeline.description());
    for (int i = 0; i < timeline.sources().size(); i++) {
      Source source = timeline.sources().get(i);
      add(all, file.at("sources", i), "publishedNote", source.publishedNote());
      add(all, file.at("sources", i), "caveat", source.caveat());
    }
    for (int i = 0; i < timeline.entities().size(); i++) {
      Entity entity = timeline.entities().get(i);
      add(all, file.at("entities", i), "note", entity.note());
    }
    for (int i = 0; i < timeline.events().size(); i++) {
      String place = file.at("events", i);
      Event event = timeline.events().get(i);
      add(all, place, "title", event.title());
      add(all, place, "summary", event.summary());
      add(all, place, "basisNote", event.basisNote());
      event.evidence().forEach(evidence -> add(all, place, "note", evidence.note()));
    }
    for (int i = 0; i < timeline.disagreements().size(); i++) {
      Disagreement disagreement = timeline.disagreements().get(i);
      add(all, file.at("disagreements", i), "question", disagreement.question());
      add(all, file.at("disagreements", i), "assessment", disagreement.assessment());
    }
    for (int i = 0; i < timeline.links().size(); i++) {
      Link link = timeline.links().get(i);
      add(all, file.at("links", i), "note", link.note());
    }
    for (int i = 0; i < timeline.tours().size(); i++) {
      Tour tour = timeline.tours().get(i);
      add(all, file.at("tours", i), "title", tour.title());
      add(all, file.at("tours", i), "description", tour.description());
      for (int j = 0; j < tour.steps().size(); j++) {
        Tour.Step step = tour.steps().get(j);
        String place = file.at("tours", i, "steps", j);
        add(all, place, "headline", step.headline());
        add(all, place, "notes", step.notes());
        add(all, place, "question", step.question());
      }
    }
    return all;
  }

  private static void add(List<OwnWords> all, String place, String key, String text) {
    if (!text.isEmpty()) {
      all.add(new OwnWords(place, key, text));
    }
  }

  /** The text with everything between quotation marks taken out. */
  String unquoted() {
    return QUOTED.matcher(text).replaceAll(" | ");
  }

  /** A text as words alone, in small letters, each followed by one space. */
  static String wordsOf(String text) {
    return NO_WORD.matcher(text).replaceAll(" ").strip().toLowerCase(Locale.ROOT) + " ";
  }

  /** A complaint about them. */
  String complaint(String what) {
    return place + ": " + key + ": " + what + ": " + text;
  }
}
