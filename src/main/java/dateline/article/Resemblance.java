package dateline.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The places of an article that resemble some words.
 *
 * <p>Short pieces of the words, whatever their case, are looked up all over the article; each piece
 * found votes for the place where the words would begin. The places with most votes are compared
 * letter by letter (Sellers' edit distance: the words may begin and end anywhere in the window).
 * The work is bounded by the article's length and by constants.
 */
final class Resemblance {

  private static final int MAX_PLACES = 5;
  private static final int MAX_WINDOWS = 12;
  private static final double MIN_LIKENESS = 0.5;

  /** Of longer quotations only as much as this is compared, in characters. */
  static final int MAX_COMPARED = 2_000;

  private static final int MAX_PIECE = 5;

  /** A letter more, less or another; in the same unit, a letter of another case. */
  private static final int EDIT = 4;

  private static final int OTHER_CASE = 1;

  private final FoldedText article;
  private final String text;
  private final String words;

  Resemblance(FoldedText article, String words) {
    this.article = article;
    this.text = article.text();
    this.words = words.substring(0, Math.min(words.length(), MAX_COMPARED));
  }

  /** The most alike first; they do not overlap. */
  List<NearMiss> places() {
    List<NearMiss> found = new ArrayList<>();
    for (int start : likelyStarts()) {
      compare(start, found);
    }
    found.sort(
        Comparator.comparingDouble(NearMiss::likeness)
            .reversed()
            .thenComparingInt(miss -> miss.range().start()));
    return apart(found);
  }

  private static List<NearMiss> apart(List<NearMiss> found) {
    List<NearMiss> apart = new ArrayList<>();
    for (NearMiss miss : found) {
      if (apart.size() < MAX_PLACES
          && apart.stream().noneMatch(other -> other.range().overlaps(miss.range()))) {
        apart.add(miss);
      }
    }
    return apart;
  }

  private List<Integer> likelyStarts() {
    int pieceLength = Math.min(MAX_PIECE, Math.max(2, words.length() / 4));
    if (words.length() < pieceLength || text.length() < pieceLength) {
      return List.of();
    }
    int width = bucketWidth();
    int[] votes = votes(pieceLength, width);
    List<Integer> buckets = new ArrayList<>();
    int[] score = new int[votes.length];
    for (int i = 0; i < votes.length; i++) {
      score[i] = votes[i] + (i + 1 < votes.length ? votes[i + 1] : 0);
      if (score[i] > 0) {
        buckets.add(i);
        if (buckets.size() > 50 * MAX_WINDOWS) {
          keepBest(buckets, score);
        }
      }
    }
    keepBest(buckets, score);
    return buckets.stream().map(bucket -> bucket * width - words.length()).toList();
  }

  /** Keeps the buckets with most votes; of two neighbours, which share votes, the better. */
  private static void keepBest(List<Integer> buckets, int[] score) {
    buckets.sort(Comparator.comparingInt((Integer bucket) -> -score[bucket]));
    List<Integer> best = new ArrayList<>();
    for (int bucket : buckets) {
      if (best.size() < MAX_WINDOWS
          && best.stream().noneMatch(other -> Math.abs(other - bucket) <= 1)) {
        best.add(bucket);
      }
    }
    buckets.clear();
    buckets.addAll(best);
  }

  private int bucketWidth() {
    return Math.max(16, words.length() / 4);
  }

  /**
   * Bucket i counts the pieces that put the words' beginning at i widths less the words' length.
   */
  private int[] votes(int pieceLength, int width) {
    Map<Long, Integer> pieces = new HashMap<>();
    for (int i = 0; i + pieceLength <= words.length(); i++) {
      pieces.putIfAbsent(piece(words, i, pieceLength), i);
    }
    int[] votes = new int[(text.length() + words.length()) / width + 1];
    for (int i = 0; i + pieceLength <= text.length(); i++) {
      Integer inWords = pieces.get(piece(text, i, pieceLength));
      if (inWords != null) {
        votes[(i - inWords + words.length()) / width]++;
      }
    }
    return votes;
  }

  /** Up to five characters, whatever their case, as one number; rarely the same for two. */
  private static long piece(String of, int at, int length) {
    long piece = 0;
    for (int i = at; i < at + length; i++) {
      piece = piece * 0x1_0001 + Character.toLowerCase(of.charAt(i));
    }
    return piece;
  }

  /** Finds the stretch of a window that is most like the words. */
  private void compare(int likelyStart, List<NearMiss> found) {
    int slack = words.length() / 4 + 8;
    int from = Math.clamp(likelyStart - slack, 0, text.length());
    int to =
        Math.clamp(likelyStart + 2L * bucketWidth() + words.length() + slack, from, text.length());
    Row row = Row.first(to - from);
    for (int i = 0; i < words.length(); i++) {
      row = nextRow(row, words.charAt(i), from);
    }
    int end = row.cheapest();
    int start = row.start[end];
    double likeness = 1 - (double) row.cost[end] / (EDIT * words.length());
    if (likeness >= MIN_LIKENESS && start < end) {
      found.add(new NearMiss(article.original(from + start, from + end), likeness));
    }
  }

  /**
   * For each place where a match may end, what the beginning of the words costs there at least, and
   * where that match starts; both count from the window's beginning.
   */
  private static final class Row {

    final int[] cost;
    final int[] start;

    Row(int size) {
      cost = new int[size];
      start = new int[size];
    }

    static Row first(int width) {
      Row row = new Row(width + 1);
      Arrays.setAll(row.start, i -> i);
      return row;
    }

    int cheapest() {
      int cheapest = 0;
      for (int i = 1; i < cost.length; i++) {
        cheapest = cost[i] < cost[cheapest] ? i : cheapest;
      }
      return cheapest;
    }
  }

  private Row nextRow(Row row, char letter, int from) {
    Row next = new Row(row.cost.length);
    next.cost[0] = row.cost[0] + EDIT;
    for (int i = 1; i < next.cost.length; i++) {
      int replaced = row.cost[i - 1] + difference(letter, text.charAt(from + i - 1));
      int missing = row.cost[i] + EDIT;
      int added = next.cost[i - 1] + EDIT;
      next.cost[i] = Math.min(replaced, Math.min(missing, added));
      if (next.cost[i] == replaced) {
        next.start[i] = row.start[i - 1];
      } else {
        next.start[i] = next.cost[i] == missing ? row.start[i] : next.start[i - 1];
      }
    }
    return next;
  }

  private static int difference(char one, char other) {
    if (one == other) {
      return 0;
    }
    return Character.toLowerCase(one) == Character.toLowerCase(other) ? OTHER_CASE : EDIT;
  }
}
