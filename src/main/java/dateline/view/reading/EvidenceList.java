package dateline.view.reading;

import dateline.article.Citation;
import dateline.model.Source;
import dateline.session.Sources;
import dateline.view.AnchorWords;
import dateline.view.Pressable;
import dateline.view.Prose;
import dateline.view.Surroundings;
import dateline.view.Words;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;

/**
 * All passages of an event, a card each, over the panel: outlet, date, the quoted words and how
 * they were found. A card opens the article at its passage.
 */
final class EvidenceList {

  private static final PseudoClass SHOWN = PseudoClass.getPseudoClass("shown");
  private static final double WIDTH = 400;
  private static final double MOST_HEIGHT = 440;

  private final Surroundings surroundings;
  private final Words words;
  private final Dates dates;

  EvidenceList(Surroundings surroundings, Dates dates) {
    this.surroundings = surroundings;
    this.dates = dates;
    words = surroundings.words();
  }

  /**
   * Shows the list over a node.
   *
   * @param at which passage is shown in the article; -1 for none
   * @param chosen gets the number of the one that is pressed, from 0
   */
  void show(Node over, Sources sources, List<Citation> citations, int at, IntConsumer chosen) {
    PopOver popOver = new PopOver();
    ScrollPane content = content(sources, citations, at, number -> choose(popOver, chosen, number));
    popOver.setContentNode(content);
    popOver.setTitle(words.get("reading.evidence"));
    popOver.setDetachable(false);
    popOver.setArrowLocation(PopOver.ArrowLocation.BOTTOM_RIGHT);
    popOver.setOnShown(_ -> card(content, Math.max(0, at)).requestFocus());
    popOver.show(over);
  }

  private static void choose(PopOver popOver, IntConsumer chosen, int number) {
    popOver.hide();
    chosen.accept(number);
  }

  private static Node card(ScrollPane content, int number) {
    return ((VBox) content.getContent()).getChildren().get(number);
  }

  /** The cards, which scroll where they are many. */
  ScrollPane content(Sources sources, List<Citation> citations, int at, IntConsumer chosen) {
    VBox cards = new VBox();
    cards.getStyleClass().add("evidence-cards");
    for (int number = 0; number < citations.size(); number++) {
      int pressed = number;
      Node card = card(sources, citations.get(number), () -> chosen.accept(pressed));
      card.pseudoClassStateChanged(SHOWN, number == at);
      cards.getChildren().add(card);
    }
    ScrollPane scroll = new ScrollPane(cards);
    double scale = surroundings.textScale().getValue();
    scroll.setFitToWidth(true);
    scroll.setPrefWidth(WIDTH * scale);
    scroll.setMaxHeight(MOST_HEIGHT);
    scroll.getStyleClass().add("evidence-list");
    return scroll;
  }

  private Node card(Sources sources, Citation citation, Runnable open) {
    Source source = sources.get(citation.quote().source());
    String date =
        source.published() == null ? words.get("reading.undated") : dates.brief(source.published());
    Label from = Prose.label(source.shortName() + " · " + date, "from");
    String quoted = words.get("reading.quoted", citation.quote().exact());
    Label status = new Label(words.get(AnchorWords.key(citation.anchor())));
    status.getStyleClass().add("anchor");
    return new Pressable(
        "evidence-card",
        from.getText() + ", " + quoted + ", " + status.getText(),
        open,
        from,
        Prose.label(quoted, "exact"),
        status);
  }
}
