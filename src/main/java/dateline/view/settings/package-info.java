/**
 * The settings window: a form whose every change counts at once and can be taken back, and the keys
 * of all actions. It knows the user's choices, not where they are kept.
 */
package dateline.view.settings;
