package dateline.view.shell;

import dateline.session.Session;
import dateline.session.Steps;
import dateline.view.Words;
import java.util.List;
import javafx.beans.property.ObjectProperty;
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

/** The line above the panels: what is open, where one is in it, and the steps on and back. */
public final class Toolbar extends HBox {

  /** In a narrower window the title needs the room. */
  private static final double ROOM_FOR_COUNTS = 1180;

  private final Session session;
  private final Words words;
  private final Label title = new Label();
  private final Label counts = new Label();
  private final Label position = new Label();
  private final Button previous;
  private final Button next;

  public Toolbar(Session session, Words words, ShellCommands commands, ObjectProperty<Face> face) {
    this.session = session;
    this.words = words;
    previous =
        Icons.button(Feather.CHEVRON_LEFT, words.get("tip.previous"), () -> session.step(-1));
    next = Icons.button(Feather.CHEVRON_RIGHT, words.get("tip.next"), () -> session.step(1));
    title.getStyleClass().addAll("toolbar-title", "strong");
    title.setMinWidth(120);
    counts.getStyleClass().add("muted");
    counts.setMinWidth(0);
    counts.visibleProperty().bind(widthProperty().greaterThanOrEqualTo(ROOM_FOR_COUNTS));
    counts.managedProperty().bind(counts.visibleProperty());
    title.setTextOverrun(OverrunStyle.ELLIPSIS);
    position.getStyleClass().addAll("toolbar-position", "medium");
    position.setAlignment(Pos.CENTER);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox steps = new HBox(previous, position, next);
    steps.setMinWidth(Region.USE_PREF_SIZE);
    steps.getStyleClass().add("toolbar-group");
    Button present = new Button(words.get("toolbar.present"));
    present.getStyleClass().add("accent");
    present.setTooltip(new Tooltip(words.get("tip.present")));
    present.setMinWidth(Region.USE_PREF_SIZE);
    present.setOnAction(_ -> commands.present(false));
    FaceSwitch faces = new FaceSwitch(face, words);
    faces.setMinWidth(Region.USE_PREF_SIZE);
    getChildren().addAll(title, counts, gap, steps, faces, present);
    getStyleClass().add("toolbar");
    session.openProperty().subscribe(_ -> reload());
    session.stepsProperty().subscribe(_ -> moved());
    session.selectionProperty().subscribe(_ -> moved());
  }

  /** Puts buttons before those of the faces. */
  public void add(List<Node> buttons) {
    HBox group = new HBox();
    group.getStyleClass().add("toolbar-group");
    group.getChildren().setAll(buttons);
    group.setMinWidth(Region.USE_PREF_SIZE);
    getChildren().add(getChildren().size() - 2, group);
  }

  private void reload() {
    title.setText(session.open().timeline().title());
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
