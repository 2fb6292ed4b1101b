package dateline.io;

import dateline.time.Edtf;
import dateline.words.Said;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonParser;

/** What the readers of a file's objects share: the parser, the problems, and like values. */
final class JsonInput {
  private static final int MOST_SHARED = 100_000;
  private static final long[] NO_PLACES = {};

  final JsonParser parser;
  final Problems problems;
  final Shapes shapes = new Shapes();
  final References references;

  /** Where each source begins, by id. */
  final Map<String, Long> sourcePlaces = new HashMap<>();

  /** Where each source names its document, by id. */
  final Map<String, Long> documentPlaces = new HashMap<>();

  private final Map<String, String> texts = new HashMap<>();
  private final Map<List<String>, List<String>> lists = new HashMap<>();
  private final Map<String, Edtf> dates = new HashMap<>();
  private long[] quotePlaces = new long[16];
  private int quotes;

  JsonInput(JsonParser parser, Problems problems) {
    this.parser = parser;
    this.problems = problems;
    this.references = new References(problems);
  }

  /** The place of the value at the parser. */
  long place() {
    return Place.of(parser.currentTokenLocation());
  }

  /** The one instance of an often repeated text. */
  String shared(String text) {
    return shared(texts, text);
  }

  /** The one instance of an often repeated list. */
  List<String> shared(List<String> list) {
    return shared(lists, List.copyOf(list));
  }

  private static <T> T shared(Map<T, T> pool, T value) {
    T known = pool.get(value);
    if (known == null && pool.size() < MOST_SHARED) {
      pool.put(value, value);
    }
    return known == null ? value : known;
  }

  /** The date that a text names, the same instance for the same text. */
  Edtf date(String text) {
    Edtf known = dates.get(text);
    if (known == null) {
      known = Edtf.parse(text);
      if (dates.size() < MOST_SHARED) {
        dates.put(text, known);
      }
    }
    return known;
  }

  /** Notes where the next quotation of the current item says its {@code exact}. */
  void quoteAt(long place) {
    if (quotes == quotePlaces.length) {
      quotePlaces = Arrays.copyOf(quotePlaces, quotes * 2);
    }
    quotePlaces[quotes++] = place;
  }

  /** The places noted since the last call, one for each quotation of an item. */
  long[] takeQuotePlaces() {
    long[] taken = quotes == 0 ? NO_PLACES : Arrays.copyOf(quotePlaces, quotes);
    quotes = 0;
    return taken;
  }

  /** A value as messages name it. */
  Said kindOfValue() {
    return switch (parser.currentToken()) {
      case START_OBJECT -> Message.of("wanted.object");
      case START_ARRAY -> Message.of("wanted.list");
      case VALUE_STRING -> Message.of("is.text");
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
          Message.of("is.number", Wording.shown(parser.getString()));
      case null -> Message.of("is.nothing");
      default -> Said.plain(String.valueOf(parser.getString()));
    };
  }
}
