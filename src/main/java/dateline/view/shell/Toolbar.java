package dateline.view.shell;

import dateline.keys.WindowAction;
import dateline.session.Session;
import dateline.session.Steps;
import dateline.view.KeyTip;
import dateline.view.Surroundings;
import dateline.view.Words;
import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * The line above the panels: what is open, where one is in it, the steps on and back, how it is
 * shown. Where room is short (a narrow window, long words, large text), the counts go first, then
 * the row of faces becomes a menu, then the button that presents an icon.
 */
public final class Toolbar extends HBox {

  private final Session session;
  private final Words words;
  private final Label title = new Label();
  private final Label counts = new Label();
  private final Label position = new Label();
  private final Button previous;
  private final Button next;
  private final HBox steps;
  private final HBox find;
  private final FaceSwitch faces;
  private final FaceMenu faceMenu;
  private final Button present;
  private final String presenting;

  public Toolbar(Session session, Surroundings surroundings, WindowActions actions) {
    this.session = session;
    words = surroundings.words();
    previous = Icons.button(Feather.CHEVRON_LEFT, WindowAction.PREVIOUS, actions, surroundings);
    next = Icons.button(Feather.CHEVRON_RIGHT, WindowAction.NEXT, actions, surroundings);
    title.getStyleClass().addAll("toolbar-title", "strong");
    title.setTextOverrun(OverrunStyle.ELLIPSIS);
    counts.getStyleClass().add("muted");
    position.getStyleClass().addAll("toolbar-position", "medium");
    position.setAlignment(Pos.CENTER);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    steps = new HBox(previous, position, next);
    steps.getStyleClass().add("toolbar-group");
    steps.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT); // as time runs on the pane
    presenting = words.get("toolbar.present");
    present = new Button(presenting);
    present.getStyleClass().add("accent");
    present.setOnAction(_ -> actions.perform(WindowAction.PRESENT));
    KeyTip.set(present, words.get("tip.present"), WindowAction.PRESENT, surroundings);
    find =
        new HBox(
            Icons.button(Feather.SEARCH, WindowAction.FIND, actions, surroundings),
            Icons.button(Feather.FILTER, WindowAction.FILTER, actions, surroundings));
    find.getStyleClass().add("toolbar-group");
    faces = new FaceSwitch(actions, surroundings);
    faceMenu = new FaceMenu(actions, surroundings);
    for (Region whole : List.of(counts, position, steps, find, faces, faceMenu, present)) {
      whole.setMinWidth(Region.USE_PREF_SIZE);
    }
    getChildren().addAll(title, counts, gap, steps, find, faces, faceMenu, present);
    getStyleClass().add("toolbar");
    session.openProperty().subscribe(_ -> reload());
    session.stepsProperty().subscribe(_ -> moved());
    session.selectionProperty().subscribe(_ -> moved());
    show(faceMenu, false);
  }

  @Override
  protected void layoutChildren() {
    fit();
    super.layoutChildren();
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  /** Shows as much as there is room for. */
  private void fit() {
    double least = Math.min(title.prefWidth(-1), 14 * title.getFont().getSize());
    double room =
        getWidth()
            - snappedLeftInset()
            - snappedRightInset()
            - least
            - steps.prefWidth(-1)
            - find.prefWidth(-1)
            - getSpacing() * 6;
    double words = widthOf(present, presenting);
    double whole = faces.prefWidth(-1);
    boolean row = room >= whole + words;
    boolean button = row || room >= faceMenu.prefWidth(-1) + words;
    show(counts, row && room >= whole + words + counts.prefWidth(-1) + getSpacing());
    show(faces, row);
    show(faceMenu, !row);
    label(present, button);
  }

  private double widthOf(Button button, String text) {
    return button.getText() == null
        ? text.length() * button.getFont().getSize() * 0.6 + 3 * button.getFont().getSize()
        : button.prefWidth(-1);
  }

  private void label(Button button, boolean inWords) {
    if (inWords != (button.getText() != null)) {
      button.setText(inWords ? presenting : null);
      button.setGraphic(inWords ? null : new FontIcon(Feather.PLAY));
    }
  }

  private static void show(Node node, boolean shown) {
    if (node.isManaged() != shown) {
      node.setManaged(shown);
      node.setVisible(shown);
    }
  }

  private void reload() {
    title.setText(session.open().timeline().title());
    title.setTooltip(new Tooltip(title.getText()));
    counts.setText(
        words.get(
            "toolbar.counts",
            session.open().timeline().events().size(),
            session.open().timeline().sources().size()));
    moved();
  }

  private void moved() {
    Steps steps = session.steps();
    int step = steps.indexOf(session.selection().event());
    position.setText(
        step < 0
            ? words.get("toolbar.steps", steps.size())
            : words.get("toolbar.position", step + 1, steps.size()));
    previous.setDisable(step == 0 || steps.size() == 0);
    next.setDisable(step == steps.size() - 1);
  }
}
