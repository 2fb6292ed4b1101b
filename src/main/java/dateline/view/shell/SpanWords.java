package dateline.view.shell;

import dateline.time.CalendarInterval;
import dateline.time.TickLabels;
import dateline.time.Viewport;
import dateline.view.Words;

/** Says a span of time: "22 December 2019 to 20 February 2020 · 60 days". */
final class SpanWords {

  private final TickLabels labels;
  private final Words words;

  SpanWords(TickLabels labels, Words words) {
    this.labels = labels;
    this.words = words;
  }

  String of(Viewport view) {
    double millis = view.millisPerPixel() * view.width();
    CalendarInterval exactness = TickLabels.exactness(millis);
    return words.get(
        "status.span",
        labels.major(exactness, view.from()),
        labels.major(exactness, view.to()),
        words.length(millis));
  }
}
