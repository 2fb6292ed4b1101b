package dateline.view.reading;

import dateline.article.Citation;
import dateline.view.Prose;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** The sign beside a paragraph: what is quoted from it; pressing it offers all of that. */
final class GutterBadge {

  private GutterBadge() {}

  static Node of(List<Citation> cited, Purposes purposes, Consumer<Citation> chooser) {
    Button badge = new Button(purposes.sign(cited));
    badge.getStyleClass().setAll("badge");
    badge.setMinWidth(Button.USE_PREF_SIZE);
    badge.setTooltip(Prose.tooltip(purposes.titles(cited)));
    badge.setAccessibleText(purposes.spoken(cited));
    badge.setOnAction(_ -> menu(cited, purposes, chooser).show(badge, Side.BOTTOM, 0, 4));
    return badge;
  }

  /** Offers what passages are quoted for; events stand apart from the rest. */
  static ContextMenu menu(List<Citation> cited, Purposes purposes, Consumer<Citation> chooser) {
    ContextMenu menu = new ContextMenu();
    boolean events = false;
    for (Citation citation : cited) {
      if (events && Mark.eventOf(citation) < 0) {
        menu.getItems().add(new SeparatorMenuItem());
      }
      events = Mark.eventOf(citation) >= 0;
      MenuItem item = new MenuItem(purposes.title(citation));
      item.setMnemonicParsing(false);
      item.setOnAction(_ -> chooser.accept(citation));
      menu.getItems().add(item);
    }
    return menu;
  }
}
