package dateline.view.reading;

import dateline.model.Disagreement;
import dateline.session.Session;
import dateline.view.Surroundings;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/** The disagreements over an event: the first one, and the others on demand. */
final class DisagreementCards extends VBox {

  private final Session session;
  private final Surroundings surroundings;
  private Consumer<Node> onUnfold = _ -> {};
  private int count;

  DisagreementCards(Session session, Surroundings surroundings) {
    this.session = session;
    this.surroundings = surroundings;
    getStyleClass().add("disagreements");
  }

  /** Says who is told which part has more to see than before. */
  void setOnUnfold(Consumer<Node> action) {
    onUnfold = action;
  }

  /** How many disagreements there are. */
  int count() {
    return count;
  }

  /** Shows none. */
  void clear() {
    show(List.of());
  }

  /** Shows those over an event, by its id. */
  void show(String event) {
    List<Disagreement> all = session.open().timeline().disagreements();
    show(
        IntStream.range(0, all.size())
            .filter(number -> all.get(number).events().contains(event))
            .boxed()
            .toList());
  }

  private void show(List<Integer> numbers) {
    count = numbers.size();
    setVisible(count > 0);
    setManaged(count > 0);
    getChildren().clear();
    if (count == 0) {
      return;
    }
    getChildren().add(card(numbers.getFirst()));
    List<Integer> rest = numbers.subList(1, count);
    if (!rest.isEmpty()) {
      Button more = new Button(surroundings.words().get("reading.disagree.more", rest.size()));
      more.getStyleClass().setAll("link");
      more.setOnAction(
          _ -> {
            getChildren().remove(more);
            rest.forEach(number -> getChildren().add(card(number)));
            onUnfold.accept(this);
          });
      getChildren().add(more);
    }
  }

  private DisagreementCard card(int number) {
    return new DisagreementCard(number, session, surroundings, card -> onUnfold.accept(card));
  }
}
