package dateline.view.shell;

import dateline.session.Session;
import dateline.session.Steps;
import dateline.view.Words;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The line above the panels: what is open, where one is in it, and the steps on and back. */
public final class Toolbar extends HBox {

  private final Session session;
  private final Words words;
  private final Label title = new Label();
  private final Label counts = new Label();
  private final Label position = new Label();
  private final Button previous;
  private final Button next;

  public Toolbar(Session session, Words words, ShellCommands commands, PaneCommands pane) {
    this.session = session;
    this.words = words;
    previous = icon(Feather.CHEVRON_LEFT, "tip.previous", () -> session.step(-1));
    next = icon(Feather.CHEVRON_RIGHT, "tip.next", () -> session.step(1));
    title.getStyleClass().addAll("toolbar-title", "strong");
    title.setMinWidth(120);
    counts.getStyleClass().add("muted");
    position.getStyleClass().addAll("toolbar-position", "medium");
    position.setAlignment(Pos.CENTER);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox steps = new HBox(previous, position, next);
    steps.getStyleClass().add("toolbar-group");
    HBox zoom =
        new HBox(
            icon(Feather.ZOOM_OUT, "tip.zoom-out", () -> pane.zoom(1 / PaneCommands.STEP)),
            icon(Feather.MAXIMIZE, "tip.show-all", pane::showAll),
            icon(Feather.ZOOM_IN, "tip.zoom-in", () -> pane.zoom(PaneCommands.STEP)));
    zoom.getStyleClass().add("toolbar-group");
    getChildren()
        .addAll(
            title,
            counts,
            gap,
            steps,
            zoom,
            icon(Feather.MOON, "tip.theme", commands::switchTheme));
    getStyleClass().add("toolbar");
    session.openProperty().subscribe(_ -> reload());
    session.stepsProperty().subscribe(_ -> moved());
    session.selectionProperty().subscribe(_ -> moved());
  }

  private Button icon(Feather symbol, String tip, Runnable action) {
    Button button = new Button(null, new FontIcon(symbol));
    button.getStyleClass().addAll("flat", "button-icon");
    button.setFocusTraversable(true);
    button.setTooltip(new Tooltip(words.get(tip)));
    button.setAccessibleText(words.get(tip));
    button.setOnAction(_ -> action.run());
    return button;
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
