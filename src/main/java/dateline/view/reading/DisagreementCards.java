package dateline.view.reading;

import dateline.model.Disagreement;
import dateline.model.Quote;
import dateline.session.Sources;
import dateline.view.Words;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/** The disagreements over an event: the first one, and the others on demand. */
final class DisagreementCards extends VBox {

  private final Words words;

  DisagreementCards(Words words) {
    this.words = words;
    getStyleClass().add("disagreements");
  }

  void show(List<Disagreement> disagreements, Sources sources, Consumer<Quote> opener) {
    setVisible(!disagreements.isEmpty());
    setManaged(!disagreements.isEmpty());
    getChildren().clear();
    if (disagreements.isEmpty()) {
      return;
    }
    getChildren().add(card(disagreements.getFirst(), sources, opener));
    List<Disagreement> rest = disagreements.subList(1, disagreements.size());
    if (!rest.isEmpty()) {
      Button more = new Button(words.get("reading.disagree.more", rest.size()));
      more.getStyleClass().setAll("link");
      more.setOnAction(
          _ -> {
            getChildren().remove(more);
            rest.forEach(other -> getChildren().add(card(other, sources, opener)));
          });
      getChildren().add(more);
    }
  }

  private DisagreementCard card(Disagreement one, Sources sources, Consumer<Quote> opener) {
    return new DisagreementCard(one, words, sources, opener);
  }
}
