package dateline.view.reading;

import dateline.model.Event;
import dateline.session.OpenTimeline;
import dateline.view.Surroundings;
import dateline.view.Words;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * What is known of the selected event and in dispute over it, or the way back from an article that
 * is read for itself. Where room is short it shows what fits whole, and a button for the rest.
 */
final class Heading extends Region {

  /** Of the room that it shares with the article it takes no more, unless asked to unfold. */
  private static final double SHARE = 0.5;

  private static final double UNFOLDED_SHARE = 0.75;

  /** What the article always keeps, in lines of ordinary text. */
  private static final int LINES_LEFT = 8;

  private static final double GAP = 8;

  /** Set while what is in dispute does not show. */
  private static final PseudoClass DISPUTED = PseudoClass.getPseudoClass("disputed");

  private final Words words;
  private final EventHeader event;
  private final DisagreementCards disagreements;
  private final Button back = new Button();
  private final VBox content;
  private final ScrollPane scroll;
  private final Button more = new Button();
  private boolean unfolded;
  private @Nullable Node wanted;

  Heading(
      Surroundings surroundings, Dates dates, DisagreementCards disagreements, Runnable backward) {
    words = surroundings.words();
    this.disagreements = disagreements;
    event = new EventHeader(surroundings, dates);
    back.getStyleClass().setAll("link");
    back.setGraphic(FontIcon.of(Feather.CHEVRON_LEFT));
    back.setOnAction(_ -> backward.run());
    content = new VBox(back, event, disagreements);
    content.getStyleClass().add("head");
    scroll = scroll(content);
    scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll
        .vvalueProperty()
        .subscribe(
            value -> {
              if (!unfolded && value.doubleValue() > 0) {
                scroll.setVvalue(0);
              }
            });
    more.getStyleClass().setAll("link", "head-more");
    more.setOnAction(
        _ -> {
          boolean disputed = more.getPseudoClassStates().contains(DISPUTED);
          unfold(!unfolded);
          wanted = disputed ? disagreements : null;
        });
    disagreements.setOnUnfold(
        card -> {
          unfold(true);
          wanted = card;
        });
    getChildren().setAll(scroll, more);
  }

  /** What scrolls up and down only. */
  static ScrollPane scroll(Region content) {
    ScrollPane pane = new ScrollPane(content);
    pane.setFitToWidth(true);
    pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    pane.setFocusTraversable(false);
    return pane;
  }

  /** Shows an event and the disagreements over it. */
  void showEvent(OpenTimeline open, Event shown) {
    show(back, false);
    show(event, true);
    event.show(open, shown);
    disagreements.show(shown.id());
    unfold(false);
    setAccessibleText(event.getAccessibleText());
  }

  /** Shows the way back to the timeline as a whole. */
  void showWayBack(OpenTimeline open) {
    back.setText(words.get("reading.back", open.timeline().title()));
    show(back, true);
    show(event, false);
    disagreements.clear();
    unfold(false);
  }

  private static void show(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }

  private void unfold(boolean whole) {
    unfolded = whole;
    scroll.setVbarPolicy(
        whole ? ScrollPane.ScrollBarPolicy.AS_NEEDED : ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setVvalue(0);
    wanted = null;
    requestLayout();
  }

  /** Lets go of what it shows, to be shown elsewhere. */
  Region loose() {
    reveal(Double.MAX_VALUE);
    scroll.setContent(null);
    return content;
  }

  /** Takes back what it let go of. */
  void hold() {
    scroll.setContent(content);
  }

  /**
   * How high it is.
   *
   * @param room what it shares with the article, in pixels
   * @param scale of the text
   */
  double height(double width, double room, double scale) {
    content.applyCss();
    double whole = snapSizeY(content.prefHeight(width));
    double most = Math.max(room * SHARE, room - LINES_LEFT * Typography.LINE_HEIGHT * scale);
    more.setVisible(whole > most);
    double foot = more.isVisible() ? foot(width) : 0;
    if (unfolded || whole <= most) {
      reveal(Double.MAX_VALUE);
      say("reading.head.less", Feather.CHEVRON_UP, false);
      return whole <= most ? whole : snapSizeY(Math.min(whole + foot, room * UNFOLDED_SHARE));
    }
    content.resize(width, whole);
    content.layout();
    double cut = reveal(most - foot - GAP);
    boolean disputed =
        disagreements.isManaged() && cut < disagreements.getBoundsInParent().getMaxY();
    say(disputed ? "reading.head.disputed" : "reading.head.more", Feather.CHEVRON_DOWN, disputed);
    return snapSizeY(cut + GAP + foot);
  }

  private double foot(double width) {
    more.applyCss();
    return snapSizeY(more.prefHeight(width)) + GAP;
  }

  private void say(String key, Feather icon, boolean disputed) {
    String text = words.get(key, disagreements.count());
    if (!text.equals(more.getText())) {
      more.setText(text);
      more.setGraphic(FontIcon.of(icon));
    }
    more.pseudoClassStateChanged(DISPUTED, disputed);
  }

  /**
   * Lets only the pieces be seen, and reached by key, that lie whole above a height.
   *
   * @return the lower edge of the last of them, or of the last such line of a long text
   */
  private double reveal(double most) {
    double cut = 0;
    boolean whole = true;
    for (VBox group : List.of(event, disagreements)) {
      for (Node piece : group.getChildren()) {
        double top = group.getLayoutY() + piece.getLayoutY();
        double bottom = top + piece.getLayoutBounds().getHeight();
        double part =
            bottom <= most ? bottom : piece instanceof Label text ? cut(text, top, most) : 0;
        piece.setVisible(whole && part > 0);
        cut = whole ? Math.max(cut, part) : cut;
        whole = whole && bottom <= most;
      }
    }
    return cut;
  }

  private static double cut(Label text, double top, double most) {
    Text sample = new Text("x");
    sample.setFont(text.getFont());
    double line = sample.getLayoutBounds().getHeight() + text.getLineSpacing();
    double first = top + text.getInsets().getTop();
    double lines = Math.floor((most - first) / line);
    return lines < 1 ? 0 : first + lines * line;
  }

  @Override
  protected void layoutChildren() {
    double foot = more.isVisible() ? foot(getWidth()) : 0;
    scroll.resizeRelocate(0, 0, getWidth(), getHeight() - foot);
    more.resizeRelocate(
        snapPositionX(16),
        getHeight() - foot + GAP / 2,
        Math.min(more.prefWidth(-1), getWidth() - 32),
        foot - GAP);
    if (wanted != null) {
      scroll.layout();
      double hidden = content.getHeight() - scroll.getViewportBounds().getHeight();
      double top = content.sceneToLocal(wanted.localToScene(0, 0)).getY() - GAP;
      scroll.setVvalue(hidden <= 0 ? 0 : Math.clamp(top / hidden, 0, 1));
      wanted = null;
    }
  }
}
