/**
 * The state that panels share: which timeline is open, what is selected, what is filtered out, how
 * events are grouped, and where one is in stepping through them. Panels watch it and change it, and
 * know nothing of each other.
 *
 * <p>Belongs to the JavaFX thread. May use: all of the way of the data but {@code io}, and {@code
 * javafx.base} for its properties.
 */
package dateline.session;
