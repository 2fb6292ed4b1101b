package dateline.view.tours;

import dateline.model.Shape;
import dateline.model.Tour;
import dateline.model.Tour.Step;
import dateline.session.Session;
import dateline.session.TourBook;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** Which tour and which of its steps one works on, and what can be done to them. */
final class Desk {

  private final Session session;
  private final TourBook book;
  private final StringProperty chosen = new SimpleStringProperty("");
  private final IntegerProperty at = new SimpleIntegerProperty(-1);
  private int lastPlace;

  /** What is being typed; typing on at the same is one step of undo. */
  private record Typing(String tour, int step, String field) {}

  Desk(Session session) {
    this.session = session;
    book = session.tours();
  }

  /** Keeps to a tour and a step that are there, whatever is undone or loaded. */
  Subscription follow() {
    keepToWhatIsThere();
    return book.toursProperty().subscribe(this::keepToWhatIsThere);
  }

  private void keepToWhatIsThere() {
    List<Tour> tours = book.tours();
    int place = book.indexOf(chosen.get());
    if (place < 0) {
      int near = Math.clamp(lastPlace, 0, Math.max(0, tours.size() - 1));
      chosen.set(tours.isEmpty() ? "" : tours.get(near).id());
      at.set(steps().isEmpty() ? -1 : 0);
    } else {
      lastPlace = place;
      at.set(Math.clamp(at.get(), steps().isEmpty() ? -1 : 0, steps().size() - 1));
    }
  }

  Session session() {
    return session;
  }

  TourBook book() {
    return book;
  }

  /** The id of the tour one works on; empty when there is none. */
  StringProperty chosenProperty() {
    return chosen;
  }

  /** The step one works on, from 0; -1 when there is none. */
  IntegerProperty atProperty() {
    return at;
  }

  int at() {
    return at.get();
  }

  @Nullable Tour tour() {
    return book.tour(chosen.get());
  }

  List<Step> steps() {
    Tour tour = tour();
    return tour == null ? List.of() : tour.steps();
  }

  @Nullable Step step() {
    List<Step> steps = steps();
    return at.get() >= 0 && at.get() < steps.size() ? steps.get(at.get()) : null;
  }

  /** Whether a step's event is not in the timeline. */
  boolean isMissing(Step step) {
    return session.open().position(step.event()) < 0;
  }

  int countOfMissing() {
    return (int) steps().stream().filter(this::isMissing).count();
  }

  /** What the steps are planned to take, in minutes. */
  int minutes() {
    return steps().stream().mapToInt(Step::minutes).sum();
  }

  void choose(String id) {
    if (!id.equals(chosen.get())) {
      book.settle();
      chosen.set(id);
      lastPlace = Math.max(0, book.indexOf(id));
      at.set(steps().isEmpty() ? -1 : 0);
    }
  }

  void goTo(int step) {
    book.settle();
    at.set(steps().isEmpty() ? -1 : Math.clamp(step, 0, steps().size() - 1));
  }

  void makeTour(String title) {
    Tour made = new Tour(freeId("tour"), title, "", 0, List.of(), Shape.NEW);
    insert(book.tours().size(), made);
  }

  /** Makes another of the tour one works on; nothing without one. */
  void duplicate(UnaryOperator<String> title) {
    Tour tour = tour();
    if (tour != null) {
      String id = freeId(tour.id().replaceFirst("-\\d+$", ""));
      insert(book.indexOf(tour.id()) + 1, tour.withId(id).withTitle(title.apply(tour.title())));
    }
  }

  private String freeId(String name) {
    String id = name;
    for (int number = 2; book.tour(id) != null; number++) {
      id = name + "-" + number;
    }
    return id;
  }

  private void insert(int place, Tour tour) {
    List<Tour> tours = new ArrayList<>(book.tours());
    tours.add(place, tour);
    book.change(tours);
    choose(tour.id());
  }

  void delete() {
    book.change(book.tours().stream().filter(tour -> !tour.id().equals(chosen.get())).toList());
  }

  void type(String field, UnaryOperator<Tour> change) {
    book.type(chosen.get(), new Typing(chosen.get(), -1, field), change);
  }

  void typeStep(String field, UnaryOperator<Step> change) {
    int step = at.get();
    if (step() != null) {
      book.type(
          chosen.get(),
          new Typing(chosen.get(), step, field),
          tour -> {
            List<Step> steps = new ArrayList<>(tour.steps());
            steps.set(step, change.apply(steps.get(step)));
            return tour.withSteps(steps);
          });
    }
  }

  private void changeSteps(UnaryOperator<List<Step>> change) {
    book.change(chosen.get(), tour -> tour.withSteps(change.apply(new ArrayList<>(tour.steps()))));
  }

  /**
   * Adds steps, and works on the first of them. Without a tour nothing happens.
   *
   * @param place of the first, from 0
   */
  void add(int place, Collection<String> events) {
    if (tour() != null && !events.isEmpty()) {
      int first = Math.clamp(place, 0, steps().size());
      changeSteps(
          steps -> {
            steps.addAll(first, events.stream().map(Step::of).toList());
            return steps;
          });
      goTo(first);
    }
  }

  /** Adds steps behind the one that one works on, and works on the last of them. */
  void addBehind(Collection<String> events) {
    int place = at.get() + 1;
    add(place, events);
    goTo(place + events.size() - 1);
  }

  /**
   * Moves a step.
   *
   * @param to where it stands then, among all; held at the first and last
   */
  void move(int from, int to) {
    int target = Math.clamp(to, 0, Math.max(0, steps().size() - 1));
    if (from >= 0 && from < steps().size() && target != from) {
      changeSteps(
          steps -> {
            steps.add(target, steps.remove(from));
            return steps;
          });
      goTo(target);
    }
  }

  void remove() {
    int step = at.get();
    if (step() != null) {
      changeSteps(
          steps -> {
            steps.remove(step);
            return steps;
          });
    }
  }

  void removeMissing() {
    changeSteps(steps -> steps.stream().filter(step -> !isMissing(step)).toList());
  }

  /** Has the step one works on show another event. */
  void repoint(String event) {
    int step = at.get();
    if (step() != null) {
      changeSteps(
          steps -> {
            steps.set(step, steps.get(step).withEvent(event));
            return steps;
          });
    }
  }
}
