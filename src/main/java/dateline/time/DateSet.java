package dateline.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One of several dates, or all of them. */
final class DateSet implements Edtf {

  /** A date alone ({@code first} is {@code last}), or a run; a null side is open. */
  record Member(@Nullable EndPoint first, @Nullable EndPoint last) {
    long earliest() {
      return first == null ? Long.MIN_VALUE : first.earliest();
    }

    long latest() {
      return last == null ? Long.MAX_VALUE : last.latest();
    }

    boolean isRun() {
      return !Objects.equals(first, last);
    }

    boolean has(Predicate<EndPoint> property) {
      return (first != null && property.test(first)) || (last != null && property.test(last));
    }

    String canonical() {
      String from = first == null ? "" : first.canonical();
      return isRun() ? from + ".." + (last == null ? "" : last.canonical()) : from;
    }
  }

  private final boolean oneOf;
  private final List<Member> members;
  private final String text;

  /** The members keep their order in the text; here they are put in the order of time. */
  DateSet(boolean oneOf, List<Member> members, String text) {
    this.oneOf = oneOf;
    this.members = members.stream().sorted(DateSet::compare).distinct().toList();
    this.text = text;
  }

  /** An open end stays last whatever its date: a set is written so. */
  private static int compare(Member a, Member b) {
    int order = Boolean.compare(a.last() == null, b.last() == null);
    if (order == 0) {
      order = Long.compare(a.earliest(), b.earliest());
    }
    if (order == 0) {
      order = Long.compare(a.latest(), b.latest());
    }
    return order == 0 ? a.canonical().compareTo(b.canonical()) : order;
  }

  List<Member> members() {
    return members;
  }

  @Override
  public String text() {
    return text;
  }

  @Override
  public String canonical() {
    return members.stream()
        .map(Member::canonical)
        .collect(Collectors.joining(",", oneOf ? "[" : "{", oneOf ? "]" : "}"));
  }

  @Override
  public int level() {
    return 2;
  }

  @Override
  public long earliest() {
    return members.stream().mapToLong(Member::earliest).min().orElse(Long.MIN_VALUE);
  }

  @Override
  public long latest() {
    return members.stream().mapToLong(Member::latest).max().orElse(Long.MAX_VALUE);
  }

  @Override
  public boolean startOpen() {
    return members.getFirst().first() == null;
  }

  @Override
  public boolean endOpen() {
    return members.getLast().last() == null;
  }

  @Override
  public Precision precision() {
    Precision coarsest = Precision.MILLISECOND;
    for (Member member : members) {
      Precision one = coarsest;
      if (member.has(date -> date.precision().isCoarserThan(one))) {
        EndPoint date = member.first() == null ? member.last() : member.first();
        coarsest = date == null ? coarsest : date.precision();
      }
    }
    return coarsest;
  }

  @Override
  public boolean approximate() {
    return members.stream().anyMatch(member -> member.has(Edtf::approximate));
  }

  @Override
  public boolean uncertain() {
    return members.stream().anyMatch(member -> member.has(Edtf::uncertain));
  }

  @Override
  public boolean unspecified() {
    return members.stream().anyMatch(member -> member.has(Edtf::unspecified));
  }

  @Override
  public boolean isSet() {
    return true;
  }

  @Override
  public boolean isOneOf() {
    return oneOf;
  }

  @Override
  public Extent extent() {
    return Extent.possible(earliest(), latest());
  }

  @Override
  public List<TimeSpan> candidates() {
    List<TimeSpan> spans = new ArrayList<>(members.size());
    for (Member member : members) {
      spans.add(TimeSpan.through(member.earliest(), member.latest()));
    }
    return List.copyOf(spans);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof DateSet set && canonical().equals(set.canonical());
  }

  @Override
  public int hashCode() {
    return canonical().hashCode();
  }

  @Override
  public String toString() {
    return text;
  }
}
