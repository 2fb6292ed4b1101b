/**
 * Showing a timeline to an audience: the audience's picture, the speaker's console, and the windows
 * that carry them from screen to screen.
 *
 * <p>One {@link dateline.view.present.Performance} holds the state of a show that is being given;
 * the two panes watch it, the keys change it, and neither knows the other. What is said on the
 * picture is put into words by {@link dateline.view.present.Slides}, without a window.
 */
package dateline.view.present;
