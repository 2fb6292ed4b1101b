package dateline.io;

import tools.jackson.core.TokenStreamLocation;

/** Line and column in a file, both from 1, as one {@code long}, so that many take little room. */
final class Place {
  /** No place in the file. */
  static final long NONE = 0;

  private Place() {}

  static long of(int line, int column) {
    return ((long) Math.max(line, 0) << Integer.SIZE) | Math.max(column, 0);
  }

  static long of(TokenStreamLocation location) {
    return of(location.getLineNr(), location.getColumnNr());
  }

  /** The place some UTF-16 units further on the same line. */
  static long after(long place, int units) {
    return of(line(place), column(place) + units);
  }

  static int line(long place) {
    return (int) (place >>> Integer.SIZE);
  }

  static int column(long place) {
    return (int) place;
  }
}
