package dateline.view.find;

import dateline.session.Matches;
import java.util.Collections;
import javafx.collections.ObservableListBase;

/** The lines of the list: each group of matches under its heading. Made as they are asked for. */
final class Rows extends ObservableListBase<Rows.Row> {

  /** A line. */
  sealed interface Row {}

  /**
   * The heading of a group.
   *
   * @param key its key among the words
   */
  record Heading(String key, int count) implements Row {}

  /**
   * A match.
   *
   * @param number among all matches, from 0
   */
  record Hit(int number) implements Row {}

  private static final String[] KEYS = {"events", "passages", "disagreements", "steps"};

  private int[] counts = new int[KEYS.length];
  private int size;

  /** Lists these. */
  void set(Matches matches) {
    int old = size;
    counts =
        new int[] {
          matches.eventCount(),
          matches.passageCount(),
          matches.disagreementCount(),
          matches.stepCount()
        };
    size = 0;
    for (int count : counts) {
      size += count > 0 ? count + 1 : 0;
    }
    beginChange();
    nextReplace(0, size, Collections.nCopies(old, new Hit(0)));
    endChange();
  }

  /** The line of a match. */
  int row(int number) {
    int row = number;
    int rest = number;
    for (int count : counts) {
      row += count > 0 ? 1 : 0;
      if (rest < count) {
        return row;
      }
      rest -= count;
    }
    return row;
  }

  @Override
  public Row get(int row) {
    int rest = row;
    int number = 0;
    for (int group = 0; group < counts.length; group++) {
      if (counts[group] > 0) {
        if (rest == 0) {
          return new Heading(KEYS[group], counts[group]);
        }
        if (rest <= counts[group]) {
          return new Hit(number + rest - 1);
        }
        rest -= counts[group] + 1;
        number += counts[group];
      }
    }
    throw new IndexOutOfBoundsException(row);
  }

  @Override
  public int size() {
    return size;
  }
}
