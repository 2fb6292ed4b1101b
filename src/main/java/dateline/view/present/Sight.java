package dateline.view.present;

import dateline.session.show.Walk;

/** What the audience is given to see. */
record Sight(Walk walk, Blank blank) {

  /** Whether the picture is put out for a while. */
  enum Blank {
    NONE,
    BLACK,
    WHITE
  }
}
