package dateline.view.present;

import dateline.view.present.Slide.Ending;
import dateline.view.present.Slide.Heading;
import dateline.view.present.Slide.OfDissent;
import dateline.view.present.Slide.OfEvent;
import dateline.view.present.Slide.OfQuestion;
import dateline.view.present.Slide.OfQuotation;
import dateline.view.present.Slide.Voice;
import java.util.List;
import java.util.stream.Collectors;

/** A slide as a screen reader says it: what is new on it, not all of it. */
final class Spoken {

  private Spoken() {}

  static String of(Slide slide) {
    return switch (slide) {
      case OfEvent(Heading heading, String summary, String note, var picture) ->
          heading.date()
              + ". "
              + heading.headline()
              + ". "
              + summary
              + (picture == null ? "" : " " + picture.alt());
      case OfQuotation(Heading heading, String words, String source) -> words + " " + source;
      case OfDissent(Heading heading, String question, List<Voice> voices, String others) ->
          question
              + " "
              + voices.stream()
                  .map(voice -> voice.source() + ": " + voice.says())
                  .collect(Collectors.joining(". "));
      case OfQuestion(Heading heading, String label, String question) -> label + ". " + question;
      case Ending(String words, String title) -> words;
    };
  }
}
