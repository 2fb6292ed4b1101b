package dateline.view.present;

import dateline.session.show.Show;
import dateline.session.show.Walk;
import dateline.view.Words;
import dateline.view.present.Slide.Ending;
import dateline.view.present.Slide.OfDissent;
import dateline.view.present.Slide.OfEvent;
import dateline.view.present.Slide.OfQuestion;
import dateline.view.present.Slide.OfQuotation;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What the next press brings, and the next step after it. */
final class NextCard extends VBox {

  private final Words words;
  private final Slides slides;
  private final Label what = new Label();
  private final Label text = new Label();
  private final Label then = new Label();

  NextCard(Performance performance, Words words) {
    this.words = words;
    slides = new Slides(words);
    what.getStyleClass().add("what");
    text.getStyleClass().add("main");
    then.getStyleClass().add("then");
    getStyleClass().addAll("card", "next");
    for (Label label : new Label[] {what, text, then}) {
      label.setWrapText(true);
    }
    getChildren().setAll(what, text, then);
    performance.walkProperty().subscribe(this::show);
  }

  private void show(Walk walk) {
    Walk next = walk.next();
    then.setText("");
    if (walk.ended()) {
      say(words.get("show.next.nothing"), words.get("show.next.leave"));
    } else {
      switch (slides.of(next)) {
        case OfEvent(var heading, var summary, var note, var picture) ->
            say(withGap(walk, next, heading.date()), heading.headline());
        case OfQuotation(var heading, var quotation, var source) ->
            say(words.get("show.next.quotation", source), quotation);
        case OfDissent(var heading, var question, var voices, var others) ->
            say(words.get("show.next.dissent"), question);
        case OfQuestion(var heading, var label, var question) -> say(label, question);
        case Ending(var end, var title) -> say(words.get("show.next.end"), end);
      }
      Walk after = next.stop() == walk.stop() && !next.ended() ? walk.nextStop() : next;
      if (after.stop() != next.stop()) {
        Show show = walk.show();
        then.setText(words.get("show.next.then", after.stop() + 1, show.headline(after.stop())));
      }
    }
    then.setVisible(!then.getText().isEmpty());
    then.setManaged(then.isVisible());
  }

  private String withGap(Walk walk, Walk next, String date) {
    String gap = slides.gap(walk.show(), walk.stop(), next.stop());
    return gap.isEmpty() ? date : date + " · " + gap;
  }

  private void say(String kicker, String main) {
    what.setText(kicker);
    text.setText(main);
  }
}
