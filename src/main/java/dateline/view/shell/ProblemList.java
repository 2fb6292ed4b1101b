package dateline.view.shell;

import dateline.model.Problem;
import dateline.view.Prose;
import dateline.view.Words;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** What is wrong with a file, one thing a line, with its place. */
final class ProblemList extends ScrollPane {

  private static final int MOST = 50;

  ProblemList(Words words, List<Problem> problems) {
    VBox list = new VBox();
    list.getStyleClass().add("failed-list");
    problems.stream()
        .limit(MOST)
        .map(problem -> line(words, problem))
        .forEach(list.getChildren()::add);
    if (problems.size() > MOST) {
      list.getChildren().add(new Label(words.get("failed.more", problems.size() - MOST)));
    }
    setContent(list);
    setFitToWidth(true);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  /** As high as all of it, in lines of this width. */
  @Override
  protected double computePrefHeight(double width) {
    double edges = snappedTopInset() + snappedBottomInset();
    double inside = width < 0 ? width : width - snappedLeftInset() - snappedRightInset();
    return snapSizeY(getContent().prefHeight(inside)) + edges;
  }

  private static Label line(Words words, Problem problem) {
    String text =
        problem.line() > 0
            ? words.get(
                "failed.place", problem.line(), problem.column(), words.say(problem.message()))
            : words.say(problem.message());
    return Prose.label(text, "failed-line");
  }
}
