package dateline.view.health;

import dateline.view.Prose;
import dateline.view.Words;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** One kind of finding: what it is, how many there are, and the first of them; more on demand. */
final class Section extends VBox {

  private static final int FIRST = 10;
  private static final int MORE = 100;

  private Section() {}

  /**
   * Makes one.
   *
   * @param key of its heading; what it means has the same with {@code .means}
   */
  static <T> Section of(String key, List<T> findings, Function<T, Node> card, Words words) {
    Section section = new Section();
    section.getStyleClass().add("section");
    Label title = new Label(words.get(key));
    title.getStyleClass().add("title");
    Label count = new Label(String.valueOf(findings.size()));
    count.getStyleClass().add("count");
    HBox head = new HBox(title, count);
    head.getStyleClass().add("head");
    VBox cards = new VBox();
    cards.getStyleClass().add("cards");
    section.getChildren().setAll(head, Prose.label(words.get(key + ".means"), "means"), cards);
    section.add(findings, FIRST, cards, card, words);
    return section;
  }

  private <T> void add(
      List<T> findings, int number, VBox cards, Function<T, Node> card, Words words) {
    int end = Math.min(findings.size(), number);
    findings.subList(0, end).forEach(one -> cards.getChildren().add(card.apply(one)));
    List<T> rest = findings.subList(end, findings.size());
    if (!rest.isEmpty()) {
      Button more = new Button(words.get("health.more", Math.min(MORE, rest.size()), rest.size()));
      more.getStyleClass().setAll("link");
      more.setOnAction(
          _ -> {
            getChildren().remove(more);
            add(rest, MORE, cards, card, words);
          });
      getChildren().add(more);
    }
  }
}
