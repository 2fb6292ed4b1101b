package dateline.app;

/** Shows a failure to the user; an interface, so that a test can look at what would be shown. */
@FunctionalInterface
interface FailureDialog {

  /** Shows the failure and returns when the user has read it. Called on the JavaFX thread. */
  void show(Failure failure);
}
