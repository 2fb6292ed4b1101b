package dateline.app;

/** The window's two sets of colours. */
enum Appearance {
  LIGHT,
  DARK
}
