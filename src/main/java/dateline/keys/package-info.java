/**
 * What a user can do, each with its keys: one catalogue of all actions of the window and of a show,
 * and the map from keys to actions that comes of it and of the user's own changes. Menus, tooltips,
 * the lists of keys, the manual and the settings all read it, so that they cannot disagree. A new
 * action is one line of {@link WindowAction} or {@link ShowAction}.
 *
 * <p>May use: {@code settings}' plain values by way of its callers, and JavaFX's names of keys.
 */
package dateline.keys;
