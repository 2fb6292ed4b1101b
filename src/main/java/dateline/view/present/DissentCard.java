package dateline.view.present;

import dateline.keys.ShowAction;
import dateline.model.Disagreement;
import dateline.model.Disagreement.Account;
import dateline.session.show.Beat;
import dateline.session.show.Show;
import dateline.session.show.Stop;
import dateline.session.show.Walk;
import dateline.view.KeyWords;
import dateline.view.Words;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** For the speaker: who says otherwise, what follows from it, and the way to show it. */
final class DissentCard extends VBox {

  private final Words words;
  private final String key;
  private final Label question = wrapped("question");
  private final VBox accounts = new VBox();
  private final Label assessment = wrapped("assessment");
  private final Button reveal = new Button();

  DissentCard(Performance performance, Words words) {
    this.words = words;
    key = new KeyWords(words, performance.keys()).first(ShowAction.DISSENT);
    getStyleClass().addAll("card", "dissent");
    accounts.getStyleClass().add("accounts");
    reveal.getStyleClass().setAll("link");
    reveal.setFocusTraversable(false);
    reveal.setOnAction(_ -> performance.perform(ShowAction.DISSENT));
    getChildren().setAll(question, accounts, assessment);
    performance.walkProperty().subscribe(this::show);
  }

  /** Shows it to the class; stands above the card, where it is never scrolled away. */
  Button reveal() {
    return reveal;
  }

  private static Label wrapped(String styleClass) {
    Label label = new Label();
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    label.getStyleClass().add(styleClass);
    return label;
  }

  private void show(Walk walk) {
    List<Disagreement> all = walk.ended() ? List.of() : walk.here().disagreements();
    setVisible(!all.isEmpty());
    setManaged(!all.isEmpty());
    if (all.isEmpty()) {
      return;
    }
    Stop here = walk.here();
    boolean shown = walk.shown() == Beat.DISSENT;
    int number = shown ? walk.dissent() : 0;
    Disagreement one = here.disagreements().get(number);
    question.setText(one.question());
    accounts
        .getChildren()
        .setAll(one.accounts().stream().map(account -> account(walk.show(), account)).toList());
    assessment.setText(one.assessment());
    assessment.setVisible(!one.assessment().isBlank());
    assessment.setManaged(assessment.isVisible());
    reveal.setText(
        !shown
            ? words.get("show.dissent.reveal", all.size(), key)
            : all.size() > 1 ? words.get("show.dissent.another", number + 1, all.size(), key) : "");
    reveal.setVisible(!reveal.getText().isEmpty());
    reveal.setManaged(reveal.isVisible());
  }

  private Label account(Show show, Account account) {
    Label line = wrapped("account");
    line.setText(
        words.get("show.other", show.source(account.quote().source()).shortName(), account.says()));
    return line;
  }
}
