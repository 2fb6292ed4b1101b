package dateline.view.timeline;

import dateline.index.IntervalIndex;
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
    return ofColumn(frame, column, 0);
  }

  private ContextMenu ofColumn(Frame frame, int column, int skipped) {
    ContextMenu menu = new ContextMenu();
    IntervalIndex events = frame.lanes().get(frame.columnLane(column)).events();
    menu.getItems()
        .addAll(
            positions(frame, column, events, skipped + MOST)
                .filter(position -> frame.itemOf(position) < 0)
                .skip(skipped)
                .limit(MOST)
                .mapToObj(this::choice)
                .toList());
    int listed = skipped + menu.getItems().size();
    int left = frame.columnCount(column) - listed;
    if (left > 0) {
      MenuItem further =
          item(
              words.get("pane.menu.further", left),
              () ->
                  ofColumn(frame, column, listed).show(pane, menu.getAnchorX(), menu.getAnchorY()));
      long first = session.open().index().from(frame.columnFirst(column));
      TimeSpan all =
          new TimeSpan(Math.min(first, frame.columnFrom(column)), frame.columnTo(column));
      menu.getItems()
          .addAll(
              new SeparatorMenuItem(),
              further,
              item(words.get("pane.menu.more", frame.columnCount(column)), () -> pane.show(all)));
    }
    return menu;
  }

  /** What a column stands for, with what of it stands in rows. */
  private static IntStream positions(Frame frame, int column, IntervalIndex events, int most) {
    long from = frame.columnFrom(column);
    long to = frame.columnTo(column);
    IntStream ranks = IntStream.range(events.firstStartingAt(from), events.firstStartingAt(to));
    if (frame.isEarlier(column)) {
      IntStream.Builder overlapping = IntStream.builder();
      events.overlapping(from, to, frame.items() + most, overlapping::add);
      ranks = overlapping.build();
    }
    return ranks.map(events::position);
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
