package dateline.view.reading;

import dateline.article.Citation;
import dateline.article.TextRange;
import dateline.article.Use;
import dateline.model.Disagreement;
import dateline.model.Disagreement.Account;
import dateline.session.OpenTimeline;
import dateline.session.Session;
import dateline.session.Sources;
import dateline.view.Prose;
import dateline.view.Surroundings;
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

  private final OpenTimeline open;
  private final int number;
  private final Disagreement disagreement;
  private final Session session;
  private final Surroundings surroundings;
  private final Words words;
  private final Sources sources;
  private final Button compare = new Button();
  private final VBox detail = new VBox();

  /**
   * Makes it folded.
   *
   * @param number index into the timeline's disagreements
   * @param unfolded told when it is unfolded
   */
  DisagreementCard(
      int number, Session session, Surroundings surroundings, Consumer<Node> unfolded) {
    this.number = number;
    this.session = session;
    this.surroundings = surroundings;
    open = session.open();
    disagreement = open.timeline().disagreements().get(number);
    words = surroundings.words();
    sources = new Sources(open.timeline().sources());
    getStyleClass().add("disagreement");
    compare.getStyleClass().setAll("link");
    compare.setMinWidth(USE_PREF_SIZE);
    compare.setContentDisplay(ContentDisplay.RIGHT);
    compare.setOnAction(
        _ -> {
          setOpen(!detail.isVisible());
          if (detail.isVisible()) {
            unfolded.accept(this);
          }
        });
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
      for (int account = 0; account < disagreement.accounts().size(); account++) {
        detail.getChildren().add(account(account));
      }
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

  private Node account(int at) {
    Account account = disagreement.accounts().get(at);
    String source = sources.get(account.quote().source()).shortName();
    Node who = Prose.paragraph(source, "who");
    Node says = Prose.paragraph(account.says(), "says");
    VBox box = new VBox(who, says);
    box.getStyleClass().add("account");
    Citation citation = open.dossier().of(new Use.OfAccount(number, at));
    if (citation != null) {
      box.getChildren().add(quotation(citation, source));
    }
    return box;
  }

  private Node quotation(Citation citation, String source) {
    TextRange place = Passages.place(citation);
    if (place == null) {
      return new QuotationCard(open, citation, surroundings, session::read);
    }
    Button quotation =
        Prose.button(words.get("reading.quoted", citation.quote().exact()), "quotation");
    quotation.setOnAction(_ -> session.read(citation.quote().source(), place));
    quotation.setAccessibleHelp(words.get("reading.quotation.open", source));
    return quotation;
  }
}
