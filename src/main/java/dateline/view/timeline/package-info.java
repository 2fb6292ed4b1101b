/**
 * The timeline pane: lanes of events under an axis of time, which one zooms, pans and steps
 * through. {@code TimelinePane} holds what it shows, its skin owns the canvas, its behaviour the
 * input.
 */
package dateline.view.timeline;
