/**
 * The user's own notes: at the foot of the reading side a card for that on the passage which is
 * read and a bar for that on the event, and a list of all.
 *
 * <p>The bar is one line as long as there is nothing noted, the card is not there at all. A text is
 * shown by labels that wrap any script, and typed in a field that does not wrap what needs shaping,
 * since JavaFX 26 fails there (see {@link dateline.view.Script}). Tags are completed in their field
 * itself: ControlsFX's auto-completion needs an internal of JavaFX.
 */
package dateline.view.notes;
