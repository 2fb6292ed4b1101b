package dateline.view.reading;

import dateline.index.EventIndex;
import dateline.model.Event;
import dateline.model.Media;
import dateline.render.Palette;
import dateline.session.OpenTimeline;
import dateline.view.Illustration.Photo;
import dateline.view.IllustrationPane;
import dateline.view.Illustrations;
import dateline.view.Prose;
import dateline.view.Surroundings;
import dateline.view.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** An event's pictures, small, with what stands beneath them; a press makes one larger. */
final class EventPictures {

  private static final double SMALL = 96;
  private static final double LARGE = 360;
  private static final double WIDEST = 560;

  private final Surroundings surroundings;
  private @Nullable EventIndex of;
  private @Nullable Illustrations illustrations;

  EventPictures(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /** A node for each picture that can be shown. */
  List<Node> of(OpenTimeline open, Event event) {
    List<Node> nodes = new ArrayList<>();
    for (Media media : open.timeline().pictures(event)) {
      if (!media.file().isEmpty()) {
        nodes.add(node(illustrations(open), new Photo(media)));
      }
    }
    return nodes;
  }

  private Illustrations illustrations(OpenTimeline open) {
    Illustrations known = illustrations;
    if (known == null || of != open.index()) {
      known = new Illustrations(open, surroundings.background());
      illustrations = known;
      of = open.index();
    }
    return known;
  }

  private Node node(Illustrations from, Photo photo) {
    Words words = surroundings.words();
    Palette palette = surroundings.palette().getValue();
    VBox all = new VBox();
    all.getStyleClass().add("event-picture");
    IllustrationPane pane =
        new IllustrationPane(
            from,
            photo,
            IllustrationPane.alt(photo, words),
            palette,
            palette.accent(),
            () -> {
              all.setVisible(false);
              all.setManaged(false);
            });
    fit(pane, SMALL);
    pane.aspectProperty().subscribe(_ -> fit(pane, pane.getPrefHeight()));
    Button button = new Button();
    button.getStyleClass().setAll("picture-button");
    button.setGraphic(pane);
    button.setAccessibleText(pane.alt());
    button.setTooltip(Prose.tooltip(pane.alt()));
    button.setOnAction(_ -> fit(pane, pane.getPrefHeight() > SMALL ? SMALL : LARGE));
    all.getChildren().add(button);
    String caption = IllustrationPane.caption(photo, words);
    if (Prose.says(caption)) {
      all.getChildren().add(Prose.paragraph(caption, "caption"));
    }
    return all;
  }

  private static void fit(IllustrationPane pane, double height) {
    double aspect = pane.aspectProperty().get();
    double wide = aspect > 0 ? Math.min(WIDEST, height * aspect) : height;
    pane.setPrefSize(wide, height);
    pane.setMinSize(0, aspect > 0 ? Math.min(height, wide / aspect) : height);
    pane.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
  }
}
