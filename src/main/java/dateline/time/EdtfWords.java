package dateline.time;

import dateline.time.DateWords.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Dates in words for people: "1 February 2020", "from 1 January 2020, no end given". Immutable;
 * make one and keep it. The phrases are in {@code words.properties}, one file a language, and
 * English where a language has none; months and days are named by the Java runtime's CLDR data for
 * the locale given, never the machine's own.
 */
public final class EdtfWords {
  private final DateWords full;
  private final DateWords withWeekday;
  private final DateWords brief;

  private EdtfWords(Words words, Notation notation) {
    Style whole = notation == Notation.SHORT ? Style.BRIEF : Style.FULL;
    full = new DateWords(words, whole, notation);
    withWeekday = new DateWords(words, Style.WITH_WEEKDAY, notation);
    brief = new DateWords(words, Style.BRIEF, notation);
  }

  /** Words in the language of a locale. */
  public static EdtfWords of(Locale locale) {
    return of(locale, Notation.WORDS);
  }

  /** Words in the language of a locale, with days and months written in a certain way. */
  public static EdtfWords of(Locale locale, Notation notation) {
    return new EdtfWords(Words.of(locale), notation);
  }

  /** The whole date on one line: "some time between 2 and 6 February 2020". */
  public String full(Edtf date) {
    return say(date, full);
  }

  /** As {@link #full}, each day with its day of the week: "Saturday, 1 February 2020". */
  public String withWeekday(Edtf date) {
    return say(date, withWeekday);
  }

  /** As short as can be understood, for axes and tooltips: "1 Feb 2020", "c. 1984". */
  public String brief(Edtf date) {
    return say(date, brief);
  }

  private static String say(Edtf date, DateWords words) {
    return switch (date) {
      case Interval interval -> interval(interval, words);
      case DateSet set -> set(set, words);
      case EndPoint single -> words.of(single);
    };
  }

  private static String interval(Interval interval, DateWords words) {
    EndPoint start = interval.start();
    EndPoint end = interval.end();
    if (start != null && end != null) {
      return run("interval", start, end, words);
    }
    if (start != null) {
      return words.say(interval.endOpen() ? "from.open" : "from.unknown", words.inside(start));
    }
    if (end != null) {
      return words.say(interval.startOpen() ? "until.open" : "until.unknown", words.inside(end));
    }
    return words.say(
        (interval.startOpen() ? "open" : "unknown") + (interval.endOpen() ? ".open" : ".unknown"));
  }

  /**
   * Two dates, with what they share said once: the month and year of two days, the day and zone of
   * two times.
   */
  private static String run(String key, EndPoint first, EndPoint last, DateWords words) {
    if (first instanceof CalendarDate a
        && last instanceof CalendarDate b
        && a.isCertain()
        && b.isCertain()) {
      long from = a.fields();
      long to = b.fields();
      boolean sameMonth =
          DateFields.month(from) == DateFields.month(to)
              && DateFields.signedYear(from) == DateFields.signedYear(to);
      if (sameMonth && !words.namesWholeDays() && DateFields.day(from) != DateFields.day(to)) {
        return words.say(
            key + ".days",
            String.valueOf(DateFields.day(from)),
            String.valueOf(DateFields.day(to)),
            words.month(DateFields.month(from)),
            words.year(DateFields.signedYear(from)));
      }
    }
    if (first instanceof DateTime a && last instanceof DateTime b && a.sharesDayAndZone(b)) {
      return words.times(key, a, b);
    }
    return words.say(key, words.inside(first), words.inside(last));
  }

  private static String set(DateSet set, DateWords words) {
    List<DateSet.Member> members = set.members();
    if (members.size() == 1) {
      DateSet.Member only = members.getFirst();
      EndPoint first = only.first();
      EndPoint last = only.last();
      if (first != null && last != null && only.isRun() && set.isOneOf()) {
        return run("one.run", first, last, words);
      }
      return member(only, set.isOneOf(), words);
    }
    List<String> said = new ArrayList<>(members.size());
    for (DateSet.Member member : members) {
      said.add(member(member, set.isOneOf(), words));
    }
    String last = said.removeLast();
    String others = String.join(words.say("separator"), said);
    return words.say(set.isOneOf() ? "one.of" : "all.of", others, last);
  }

  private static String member(DateSet.Member member, boolean oneOf, DateWords words) {
    EndPoint first = member.first();
    EndPoint last = member.last();
    if (first != null && last != null) {
      return member.isRun()
          ? words.say("one.run.within", words.inside(first), words.inside(last))
          : words.inside(first);
    }
    String key = oneOf ? "one." : "all.";
    return first != null
        ? words.say(key + "from", words.inside(first))
        : last != null ? words.say(key + "until", words.inside(last)) : "";
  }
}
