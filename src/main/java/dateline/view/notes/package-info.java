/**
 * The user's own notes: a bar at the foot of the reading side for those on the selected event and
 * passage, and a list of all.
 *
 * <p>The bar is one line as long as there is nothing noted. A text is shown by labels that wrap any
 * script, and typed in a field that does not wrap what needs shaping, since JavaFX 26 fails there
 * (see {@link dateline.view.Script}). Tags are completed in their field itself: ControlsFX's
 * auto-completion needs an internal of JavaFX.
 */
package dateline.view.notes;
