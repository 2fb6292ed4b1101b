package dateline.view.timeline;

import dateline.index.EventIndex;
import dateline.index.Lane;
import dateline.layout.Frame;
import dateline.model.Event;
import dateline.session.LaneOrder;
import dateline.session.Session;
import dateline.time.TimeSpan;
import dateline.view.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** The menus that the right button opens: of an event, of a column of events, of a lane. */
final class PaneMenus {

  private static final int MOST = 24;

  private final TimelinePane pane;
  private final Session session;
  private final Words words;

  PaneMenus(TimelinePane pane) {
    this.pane = pane;
    session = pane.session();
    words = pane.surroundings().words();
  }

  ContextMenu ofEvent(int position, Ties ties) {
    Event event = session.open().index().at(position);
    List<MenuItem> items = new ArrayList<>();
    items.add(item(words.get("pane.menu.select"), () -> session.select(position)));
    items.add(item(words.get("pane.menu.show-span"), () -> pane.showEvent(position)));
    boolean pinned = session.pinsProperty().get().contains(event.id());
    items.add(
        item(
            words.get(pinned ? "pane.menu.unpin" : "pane.menu.pin"),
            () -> session.pin(event.id())));
    List<MenuItem> tied = ties.of(position).stream().limit(MOST).mapToObj(this::choice).toList();
    if (!tied.isEmpty()) {
      items.add(new SeparatorMenuItem());
      items.addAll(tied);
    }
    return new ContextMenu(items.toArray(MenuItem[]::new));
  }

  /** The events of a column by name: also the way to those that no zoom can part. */
  ContextMenu ofColumn(Frame frame, int column) {
    EventIndex index = session.open().index();
    Lane lane = frame.lanes().get(frame.columnLane(column));
    int low = lane.events().firstStartingAt(frame.columnFrom(column));
    int high = lane.events().firstStartingAt(frame.columnTo(column));
    List<MenuItem> items =
        new ArrayList<>(
            IntStream.range(low, high)
                .map(lane.events()::position)
                .filter(position -> frame.itemOf(position) < 0)
                .limit(MOST)
                .mapToObj(this::choice)
                .toList());
    if (frame.columnCount(column) > items.size()) {
      int next = index.from(lane.events().position(low)) == frame.columnFrom(column) ? 0 : 1;
      items.add(new SeparatorMenuItem());
      items.add(
          item(
              words.get("pane.menu.more", frame.columnCount(column) - items.size() + 1),
              () ->
                  pane.show(
                      new TimeSpan(frame.columnFrom(column) - next, frame.columnTo(column)))));
    }
    return new ContextMenu(items.toArray(MenuItem[]::new));
  }

  ContextMenu ofLane(Frame frame, int number) {
    Lane lane = frame.lanes().get(number);
    List<Lane> shown =
        frame.lanes().stream().filter(each -> !each.key().equals(Session.PINNED)).toList();
    LaneOrder order = session.laneOrderProperty().get();
    ContextMenu menu = new ContextMenu();
    if (lane.key().equals(Session.PINNED)) {
      menu.getItems()
          .add(
              item(
                  words.get("pane.menu.unpin-all"),
                  () -> session.pinsProperty().set(java.util.Set.of())));
      return menu;
    }
    menu.getItems()
        .addAll(
            item(
                words.get(lane.folded() ? "pane.menu.unfold" : "pane.menu.fold"),
                () -> set(order.folding(lane.key()))),
            item(words.get("pane.menu.hide"), () -> set(order.hiding(lane.key()))),
            item(words.get("pane.menu.up"), () -> set(order.moving(lane.key(), -1, shown))),
            item(words.get("pane.menu.down"), () -> set(order.moving(lane.key(), 1, shown))),
            new SeparatorMenuItem(),
            item(words.get("action.all-lanes"), () -> set(LaneOrder.AS_THEY_ARE)));
    return menu;
  }

  private void set(LaneOrder order) {
    session.laneOrderProperty().set(order);
  }

  private MenuItem choice(int position) {
    Event event = session.open().index().at(position);
    String date = words.dates().brief(event.when());
    return item(event.title() + " · " + date, () -> session.select(position));
  }

  private static MenuItem item(String text, Runnable action) {
    MenuItem item = new MenuItem(text);
    item.setMnemonicParsing(false);
    item.setOnAction(_ -> action.run());
    return item;
  }
}
