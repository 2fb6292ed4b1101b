package dateline.app;

/** Something of a window that is asked before what the window shows is left. */
interface Leaving extends AutoCloseable {

  /** Asks the user about what would be lost; whether one may go on. Waits for the user. */
  boolean mayLeave();

  @Override
  void close();
}
