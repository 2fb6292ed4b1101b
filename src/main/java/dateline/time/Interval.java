package dateline.time;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A stretch from one date to another, with or without a time of day; either may be open or unknown.
 */
final class Interval implements Edtf {
  private final @Nullable EndPoint start;
  private final @Nullable EndPoint end;

  /** Of a missing start or end: whether it is open, not unknown. */
  private final boolean startOpen;

  private final boolean endOpen;

  Interval(@Nullable EndPoint start, @Nullable EndPoint end, boolean startOpen, boolean endOpen) {
    this.start = start;
    this.end = end;
    this.startOpen = startOpen;
    this.endOpen = endOpen;
  }

  @Nullable EndPoint start() {
    return start;
  }

  @Nullable EndPoint end() {
    return end;
  }

  @Override
  public String text() {
    return side(start == null ? null : start.text(), startOpen)
        + '/'
        + side(end == null ? null : end.text(), endOpen);
  }

  @Override
  public String canonical() {
    return side(start == null ? null : start.canonical(), startOpen)
        + '/'
        + side(end == null ? null : end.canonical(), endOpen);
  }

  private static String side(@Nullable String date, boolean open) {
    return date != null ? date : open ? ".." : "";
  }

  @Override
  public int level() {
    return Math.max(
        start == null ? 1 : start.levelInInterval(), end == null ? 1 : end.levelInInterval());
  }

  @Override
  public long earliest() {
    return start == null ? Long.MIN_VALUE : start.earliest();
  }

  @Override
  public long latest() {
    return end == null ? Long.MAX_VALUE : end.latest();
  }

  @Override
  public boolean startOpen() {
    return startOpen;
  }

  @Override
  public boolean startUnknown() {
    return start == null && !startOpen;
  }

  @Override
  public boolean endOpen() {
    return endOpen;
  }

  @Override
  public boolean endUnknown() {
    return end == null && !endOpen;
  }

  @Override
  public Precision precision() {
    Precision of = start == null ? null : start.precision();
    if (end != null && (of == null || end.precision().isCoarserThan(of))) {
      of = end.precision();
    }
    return of == null ? Precision.MILLENNIUM : of;
  }

  @Override
  public boolean approximate() {
    return eitherSide(Edtf::approximate);
  }

  @Override
  public boolean uncertain() {
    return eitherSide(Edtf::uncertain);
  }

  @Override
  public boolean unspecified() {
    return eitherSide(Edtf::unspecified);
  }

  private boolean eitherSide(Predicate<Edtf> property) {
    return (start != null && property.test(start)) || (end != null && property.test(end));
  }

  @Override
  public boolean isInterval() {
    return true;
  }

  @Override
  public Extent extent() {
    return new Extent(earliest(), knownFrom(), knownTo(), latest());
  }

  private long knownFrom() {
    if (start != null) {
      return start.isCertain() ? start.earliest() : start.latest() + 1;
    }
    return end != null && end.isCertain() ? end.earliest() : Long.MAX_VALUE;
  }

  private long knownTo() {
    if (end != null) {
      return end.isCertain() ? end.latest() : end.earliest() - 1;
    }
    return start != null && start.isCertain() ? start.latest() : Long.MIN_VALUE;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Interval interval && canonical().equals(interval.canonical());
  }

  @Override
  public int hashCode() {
    return canonical().hashCode();
  }

  @Override
  public String toString() {
    return text();
  }
}
