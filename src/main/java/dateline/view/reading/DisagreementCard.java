package dateline.view.reading;

import dateline.model.Disagreement;
import dateline.model.Disagreement.Account;
import dateline.model.Quote;
import dateline.session.Sources;
import dateline.view.Prose;
import dateline.view.Words;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A question on which sources differ: in two lines, and on demand with every account. */
final class DisagreementCard extends VBox {

  private final Disagreement disagreement;
  private final Words words;
  private final Sources sources;
  private final Consumer<Quote> opener;
  private final Button compare = new Button();
  private final VBox detail = new VBox();

  /**
   * Makes it folded.
   *
   * @param opener shows a quotation in its article
   */
  DisagreementCard(
      Disagreement disagreement, Words words, Sources sources, Consumer<Quote> opener) {
    this.disagreement = disagreement;
    this.words = words;
    this.sources = sources;
    this.opener = opener;
    getStyleClass().add("disagreement");
    compare.getStyleClass().setAll("link");
    compare.setMinWidth(USE_PREF_SIZE);
    compare.setContentDisplay(ContentDisplay.RIGHT);
    compare.setOnAction(_ -> setOpen(!detail.isVisible()));
    detail.getStyleClass().add("accounts");
    HBox head = new HBox(summary(), compare);
    head.getStyleClass().add("head");
    getChildren().setAll(head, detail);
    setOpen(false);
  }

  private Node summary() {
    Node question =
        Prose.paragraph(words.get("reading.disagree", disagreement.question()), "question");
    List<String> said =
        disagreement.accounts().stream().map(Account::says).filter(Prose::says).toList();
    Node answers = Prose.paragraph(String.join(" · ", said), "answers");
    VBox summary = new VBox(question, answers);
    summary.getStyleClass().add("summary");
    HBox.setHgrow(summary, Priority.ALWAYS);
    return summary;
  }

  private void setOpen(boolean open) {
    if (open && detail.getChildren().isEmpty()) {
      disagreement.accounts().forEach(account -> detail.getChildren().add(account(account)));
      if (Prose.says(disagreement.assessment())) {
        detail
            .getChildren()
            .addAll(
                Prose.paragraph(words.get("reading.disagree.assessment"), "assessment-title"),
                Prose.paragraph(disagreement.assessment(), "assessment"));
      }
    }
    detail.setVisible(open);
    detail.setManaged(open);
    compare.setText(words.get(open ? "reading.disagree.fold" : "reading.disagree.compare"));
    compare.setGraphic(FontIcon.of(open ? Feather.CHEVRON_UP : Feather.CHEVRON_DOWN));
    compare.setAccessibleText(
        compare.getText() + ": " + words.get("reading.disagree", disagreement.question()));
  }

  private Node account(Account account) {
    String source = sources.get(account.quote().source()).shortName();
    Node who = Prose.paragraph(source, "who");
    Node says = Prose.paragraph(account.says(), "says");
    VBox box = new VBox(who, says);
    box.getStyleClass().add("account");
    if (Prose.says(account.quote().exact())) {
      Button quotation =
          Prose.button(words.get("reading.quoted", account.quote().exact()), "quotation");
      quotation.setOnAction(_ -> opener.accept(account.quote()));
      quotation.setAccessibleHelp(words.get("reading.quotation.open", source));
      box.getChildren().add(quotation);
    }
    return box;
  }
}
