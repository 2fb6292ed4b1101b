/**
 * What surrounds the panels: the menu bar, the toolbar, the line of status, and the keys of the
 * window.
 */
package dateline.view.shell;
