package dateline.view.disagreements;

import dateline.article.Anchor;
import dateline.article.Citation;
import dateline.article.Dossier;
import dateline.article.Use;
import dateline.model.Disagreement;
import dateline.model.Disagreement.Account;
import dateline.model.Event;
import dateline.model.Source;
import dateline.session.Leads;
import dateline.session.OpenTimeline;
import dateline.session.Session;
import dateline.session.Sources;
import dateline.view.AnchorWords;
import dateline.view.NearMatches;
import dateline.view.Pressable;
import dateline.view.Prose;
import dateline.view.Surroundings;
import dateline.view.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

/** One disagreement whole: the question, every account, what can be concluded, and the events. */
final class DisagreementView extends VBox {

  private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

  private final Session session;
  private final Surroundings surroundings;
  private final Words words;
  private final List<Pressable> events = new ArrayList<>();
  private final List<Integer> positions = new ArrayList<>();

  DisagreementView(Session session, Surroundings surroundings) {
    this.session = session;
    this.surroundings = surroundings;
    words = surroundings.words();
    getStyleClass().add("detail");
  }

  void show(Disagreement shown) {
    OpenTimeline open = session.open();
    Sources sources = new Sources(open.timeline().sources());
    int number = open.timeline().disagreements().indexOf(shown);
    events.clear();
    positions.clear();
    getChildren()
        .setAll(
            Prose.label(KindNames.of(shown.kind(), words), "kind"),
            Prose.label(shown.question(), "question"));
    VBox accounts = new VBox();
    accounts.getStyleClass().add("accounts");
    for (int account = 0; account < shown.accounts().size(); account++) {
      Use use = new Use.OfAccount(number, account);
      accounts.getChildren().add(account(shown.accounts().get(account), use, sources));
    }
    getChildren().add(accounts);
    if (!shown.assessment().isBlank()) {
      VBox assessment =
          new VBox(
              Prose.label(words.get("disagreements.assessment"), "section"),
              Prose.label(shown.assessment(), "text"));
      assessment.getStyleClass().add("assessment");
      getChildren().add(assessment);
    }
    getChildren().add(events(shown, open));
    markSelected();
  }

  private Node account(Account account, Use use, Sources sources) {
    Source source = sources.get(account.quote().source());
    VBox box = new VBox(Prose.label(account.says(), "says"));
    box.getStyleClass().add("account");
    String exact = account.quote().exact();
    Label text = Prose.label(words.get("disagreements.quoted", exact), "exact");
    Label who = Prose.label(byline(source), "who");
    boolean quotes = !exact.isBlank();
    Citation citation = session.open().dossier().of(use);
    String found = citation == null ? "" : words.get(AnchorWords.key(citation.anchor()));
    Pressable card =
        new Pressable(
            "quotation",
            String.join(", ", account.says(), quotes ? text.getText() : "", who.getText()),
            () -> session.select(Leads.to(session.open(), use)),
            quotes ? new Node[] {text, who} : new Node[] {who});
    card.setAccessibleHelp(words.get("disagreements.open", source.shortName()));
    box.getChildren().add(card);
    if (citation != null) {
      Tooltip.install(card, Prose.tooltip(found));
      if (!(citation.anchor() instanceof Anchor.Exact)) {
        box.getChildren()
            .add(
                new NearMatches(session.open(), citation, surroundings, place -> show(use, place)));
      }
    }
    return box;
  }

  /** Shows a place of an article beside the event that an account is about. */
  private void show(Use use, Dossier.Place place) {
    session.select(Leads.to(session.open(), use));
    session.read(place);
  }

  private String byline(Source source) {
    return source.published() == null
        ? words.get("disagreements.undated", source.shortName())
        : words.get("disagreements.by", source.shortName(), words.dates().full(source.published()));
  }

  private Node events(Disagreement shown, OpenTimeline open) {
    VBox box = new VBox(Prose.label(words.get("disagreements.events"), "section"));
    box.getStyleClass().add("events");
    shown.events().stream()
        .map(open::position)
        .filter(position -> position >= 0)
        .forEach(position -> box.getChildren().add(event(position, open.index().at(position))));
    return box;
  }

  private Node event(int position, Event event) {
    String date = words.dates().brief(event.when());
    Pressable line =
        new Pressable(
            "event",
            event.title() + ", " + date,
            () -> session.select(position),
            Prose.label(event.title(), "title"),
            Prose.label(date, "date"));
    events.add(line);
    positions.add(position);
    return line;
  }

  /** Marks the event that the session has selected. */
  void markSelected() {
    int selected = session.selection().event();
    for (int i = 0; i < events.size(); i++) {
      events.get(i).pseudoClassStateChanged(SELECTED, positions.get(i) == selected);
    }
  }
}
