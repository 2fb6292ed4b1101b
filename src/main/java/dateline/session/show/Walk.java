package dateline.session.show;

/**
 * Where one is in a show. Moves return another walk and never leave the show: at either end they
 * stay. After the last beat of the last stop comes the end, which is a place of its own. A show
 * without stops is at its end from the start.
 *
 * @param stop number of the stop, from 0; at the end the last one
 * @param beat which of the stop's beats, from 0
 * @param dissent which of the stop's disagreements is shown when one is
 * @param ended whether everything has been shown
 * @param furthest the furthest stop reached so far
 * @param hidesLater whether what happened after the present stop is kept back
 */
public record Walk(
    Show show, int stop, int beat, int dissent, boolean ended, int furthest, boolean hidesLater) {

  /** At the beginning of a show. */
  public static Walk start(Show show) {
    return startAt(show, 0);
  }

  /** At a stop, with all before it counted as reached. */
  public static Walk startAt(Show show, int stop) {
    int held = Math.clamp(stop, 0, Math.max(0, show.size() - 1));
    return new Walk(show, held, 0, 0, show.size() == 0, held, false);
  }

  /** One beat on; from the last beat of a stop to the next stop. */
  public Walk next() {
    if (ended) {
      return this;
    }
    return beat + 1 < here().beats().size() ? atBeat(beat + 1) : nextStop();
  }

  /** One beat back; from the first beat of a stop to the last of the stop before. */
  public Walk previous() {
    if (show.size() == 0) {
      return this;
    }
    if (ended) {
      return atLastBeat(stop);
    }
    if (beat > 0) {
      return atBeat(beat - 1);
    }
    return stop == 0 ? this : atLastBeat(stop - 1);
  }

  /** To the next stop, leaving out the beats still to come. */
  public Walk nextStop() {
    return stop + 1 < show.size()
        ? atStop(stop + 1)
        : new Walk(show, stop, beat, dissent, true, furthest, hidesLater);
  }

  /** To the beginning of the stop before; of this one when it has begun or all is over. */
  public Walk previousStop() {
    return atStop(ended || beat > 0 ? stop : stop - 1);
  }

  public Walk first() {
    return atStop(0);
  }

  public Walk last() {
    return atStop(show.size() - 1);
  }

  /** To the stop with this number, counted from 1; held at the first and the last. */
  public Walk goTo(int number) {
    return atStop(number - 1);
  }

  /** To who says otherwise; when that is shown already, to the next who does. */
  public Walk toDissent() {
    int found = ended ? -1 : here().beats().indexOf(Beat.DISSENT);
    if (found < 0) {
      return this;
    }
    int shown = found == beat ? (dissent + 1) % here().disagreements().size() : 0;
    return new Walk(show, stop, found, shown, false, furthest, hidesLater);
  }

  /** To the question of this stop, if it has one. */
  public Walk toQuestion() {
    int found = ended ? -1 : here().beats().indexOf(Beat.QUESTION);
    return found < 0 ? this : atBeat(found);
  }

  /** Keeps back what happened later, or no longer. */
  public Walk withLaterHidden(boolean hidden) {
    return new Walk(show, stop, beat, dissent, ended, furthest, hidden);
  }

  /** The present stop. Not to be asked of a show without stops. */
  public Stop here() {
    return show.at(stop);
  }

  /** What is shown of the present stop. */
  public Beat shown() {
    return here().beats().get(beat);
  }

  /** Whether the audience may know of a stop yet. */
  public boolean reveals(int other) {
    return !hidesLater || other <= furthest || show.from(other) <= show.from(stop);
  }

  private Walk atStop(int wanted) {
    if (show.size() == 0) {
      return this;
    }
    int held = Math.clamp(wanted, 0, show.size() - 1);
    return new Walk(show, held, 0, 0, false, Math.max(furthest, held), hidesLater);
  }

  private Walk atBeat(int wanted) {
    return new Walk(show, stop, wanted, 0, false, furthest, hidesLater);
  }

  private Walk atLastBeat(int wanted) {
    Walk there = atStop(wanted);
    return there.atBeat(there.here().beats().size() - 1);
  }
}
