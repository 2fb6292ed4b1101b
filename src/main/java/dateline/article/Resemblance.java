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
  private static final int MAX_COMPARED = 2_000;

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

  private void compare(int bucketStart, List<NearMiss> found) {
    int slack = words.length() / 4 + 8;
    int from = Math.clamp(bucketStart - slack, 0, text.length());
    int to =
        Math.clamp(bucketStart + 2L * bucketWidth() + words.length() + slack, from, text.length());
    int width = to - from;
    int[] cost = new int[width + 1];
    int[] start = new int[width + 1];
    Arrays.setAll(start, i -> i);
    int[] nextCost = new int[width + 1];
    int[] nextStart = new int[width + 1];
    for (int row = 0; row < words.length(); row++) {
      nextCost[0] = (row + 1) * EDIT;
      nextStart[0] = 0;
      for (int column = 0; column < width; column++) {
        int replaced = cost[column] + difference(words.charAt(row), text.charAt(from + column));
        int less = cost[column + 1] + EDIT;
        int more = nextCost[column] + EDIT;
        int least = Math.min(replaced, Math.min(less, more));
        nextCost[column + 1] = least;
        nextStart[column + 1] =
            least == replaced
                ? start[column]
                : least == less ? start[column + 1] : nextStart[column];
      }
      int[] swap = cost;
      cost = nextCost;
      nextCost = swap;
      swap = start;
      start = nextStart;
      nextStart = swap;
    }
    int end = 0;
    for (int column = 1; column <= width; column++) {
      end = cost[column] < cost[end] ? column : end;
    }
    double likeness = 1 - (double) cost[end] / (EDIT * words.length());
    if (likeness >= MIN_LIKENESS && start[end] < end) {
      found.add(new NearMiss(article.original(from + start[end], from + end), likeness));
    }
  }

  private static int difference(char one, char other) {
    if (one == other) {
      return 0;
    }
    return Character.toLowerCase(one) == Character.toLowerCase(other) ? OTHER_CASE : EDIT;
  }
}
