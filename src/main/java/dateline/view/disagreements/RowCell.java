package dateline.view.disagreements;

import dateline.model.Disagreement;
import dateline.model.Disagreement.Account;
import dateline.view.Prose;
import dateline.view.Words;
import dateline.view.disagreements.Catalogue.Heading;
import dateline.view.disagreements.Catalogue.Item;
import dateline.view.disagreements.Catalogue.Row;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A line of the list: the name of a kind, or a question with its answers in one line. */
final class RowCell extends ListCell<Row> {

  private final Words words;
  private final Label kind = new Label();
  private final Label count = new Label();
  private final HBox heading;
  private final Tooltip tip = new Tooltip();
  private final Label question = Prose.label("", "question");
  private final Label answers = new Label();
  private final VBox item = new VBox(question, answers);

  RowCell(Words words) {
    this.words = words;
    kind.getStyleClass().add("kind");
    count.getStyleClass().add("count");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    heading = new HBox(kind, gap, count);
    heading.getStyleClass().add("heading");
    answers.getStyleClass().add("answers");
    item.getStyleClass().add("item");
    setPrefWidth(0);
    addEventFilter(MouseEvent.MOUSE_PRESSED, this::keepOffHeadings);
  }

  private void keepOffHeadings(MouseEvent event) {
    if (!(getItem() instanceof Item)) {
      event.consume();
    }
  }

  @Override
  protected void updateItem(@Nullable Row row, boolean empty) {
    super.updateItem(row, empty);
    setText(null);
    switch (row) {
      case Heading(var shown, int number) -> {
        kind.setText(KindNames.of(shown, words));
        count.setText(String.valueOf(number));
        setAccessibleText(kind.getText() + ", " + number);
        setGraphic(heading);
      }
      case Item(Disagreement shown) -> {
        question.setText(shown.question());
        answers.setText(
            shown.accounts().stream().map(Account::says).collect(Collectors.joining(" · ")));
        setAccessibleText(shown.question() + " " + answers.getText());
        Prose.dress(tip, shown.question() + '\n' + answers.getText());
        setGraphic(item);
      }
      case null -> setGraphic(null);
    }
    setTooltip(row instanceof Item ? tip : null);
    pseudoClassStateChanged(DisagreementsSkin.HEADING, row instanceof Heading);
  }
}
