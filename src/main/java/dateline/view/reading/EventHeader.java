package dateline.view.reading;

import dateline.model.Entity;
import dateline.model.Event;
import dateline.model.Status;
import dateline.model.Timeline;
import dateline.session.OpenTimeline;
import dateline.view.Prose;
import dateline.view.Surroundings;
import dateline.view.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What is known of an event: when, what, how we know, who and where. */
final class EventHeader extends VBox {

  /** More names than these go into one chip. */
  private static final int MOST_CHIPS = 12;

  private final Words words;
  private final Dates dates;
  private final EventPictures pictures;

  EventHeader(Surroundings surroundings, Dates dates) {
    words = surroundings.words();
    this.dates = dates;
    pictures = new EventPictures(surroundings);
    getStyleClass().add("event-header");
    setAccessibleRole(AccessibleRole.TEXT);
  }

  void show(OpenTimeline open, Event event) {
    Timeline timeline = open.timeline();
    String date = dates.opening(event.when());
    getChildren().setAll(dateRow(event, date));
    getChildren().add(basisLine(event));
    getChildren().add(Prose.paragraph(event.title(), "event-title"));
    if (Prose.says(event.summary())) {
      getChildren().add(Prose.paragraph(event.summary(), "event-summary"));
    }
    getChildren().addAll(pictures.of(open, event));
    List<Node> chips = chips(timeline, event);
    if (!chips.isEmpty()) {
      FlowPane row = new FlowPane();
      row.getStyleClass().add("chips");
      row.getChildren().setAll(chips);
      getChildren().add(row);
    }
    setAccessibleText(event.title() + ", " + date);
  }

  private Node dateRow(Event event, String date) {
    Region when = Prose.paragraph(date, "event-date");
    FlowPane row = new FlowPane(when);
    row.getStyleClass().add("date-row");
    row.setMinWidth(0);
    when.maxWidthProperty().bind(row.widthProperty());
    if (event.status() != Status.OCCURRED) {
      String name = event.status().name().toLowerCase(Locale.ROOT);
      Label status = new Label(words.get("reading.status." + name));
      status.getStyleClass().addAll("status", name);
      status.setTooltip(new Tooltip(words.get("reading.status." + name + ".means")));
      status.setMinWidth(USE_PREF_SIZE);
      row.getChildren().add(status);
    }
    return row;
  }

  /** One line; pressing it shows the whole note. */
  private Node basisLine(Event event) {
    String how = words.get("reading.basis." + event.basis().name().toLowerCase(Locale.ROOT));
    String all = Prose.says(event.basisNote()) ? how + ": " + event.basisNote() : how;
    Button line = Prose.button(all, "basis");
    line.setWrapText(false);
    line.setText(all);
    line.setTooltip(Prose.tooltip(all));
    line.setOnAction(
        _ -> {
          Button whole = Prose.button(all, "basis");
          whole.setOnAction(_ -> getChildren().set(getChildren().indexOf(whole), line));
          getChildren().set(getChildren().indexOf(line), whole);
          whole.requestFocus();
        });
    return line;
  }

  private List<Node> chips(Timeline timeline, Event event) {
    List<Entity> named = new ArrayList<>();
    event.entities().forEach(id -> add(named, timeline, id));
    Entity place = find(timeline, event.place());
    named.remove(place);
    List<Node> chips = new ArrayList<>();
    if (place != null) {
      Label chip = chip(place);
      chip.setGraphic(FontIcon.of(Feather.MAP_PIN));
      chips.add(chip);
    } else if (Prose.says(event.place())) {
      chips.add(chip(event.place()));
    }
    named.stream().limit(MOST_CHIPS).map(this::chip).forEach(chips::add);
    if (named.size() > MOST_CHIPS) {
      List<Entity> rest = named.subList(MOST_CHIPS, named.size());
      Label more = chip(words.get("reading.chips.more", rest.size()));
      more.setTooltip(Prose.tooltip(String.join(", ", rest.stream().map(Entity::name).toList())));
      chips.add(more);
    }
    return chips;
  }

  private static void add(List<Entity> named, Timeline timeline, String id) {
    Entity entity = find(timeline, id);
    if (entity != null && !named.contains(entity)) {
      named.add(entity);
    }
  }

  private static @Nullable Entity find(Timeline timeline, String id) {
    for (Entity entity : timeline.entities()) {
      if (entity.id().equals(id)) {
        return entity;
      }
    }
    return null;
  }

  private Label chip(Entity entity) {
    Label chip = chip(entity.name());
    if (Prose.says(entity.note())) {
      chip.setTooltip(Prose.tooltip(entity.note()));
    }
    return chip;
  }

  private static Label chip(String name) {
    Label chip = new Label(name);
    chip.getStyleClass().add("chip");
    return chip;
  }
}
