package dateline.view.present;

/**
 * Which screen shows what.
 *
 * @param audience number of the screen with the audience's picture
 * @param console number of the screen with the console; the same as the audience's when there is
 *     only one, and then the console is a window that opens on demand
 */
record Placement(int audience, int console) {

  /**
   * Where things belong: the console before the speaker, on the primary screen, and the picture on
   * the next one.
   *
   * @param screens how many there are, at least 1
   * @param primary number of the primary one
   * @param turns how often the speaker asked for another screen
   */
  static Placement of(int screens, int primary, int turns) {
    int audience = Math.floorMod(primary + (screens > 1 ? 1 : 0) + turns, screens);
    int console = audience == primary ? (primary + 1) % screens : primary;
    return new Placement(audience, console);
  }

  boolean oneScreen() {
    return audience == console;
  }
}
