/**
 * What stands where on the pane, worked out without painting anything.
 *
 * <p>It takes two steps. {@link dateline.layout.Arranger} decides for a resolution and a stretch of
 * time which events are shown one by one, in which row of their lane, and with which label: the
 * {@link dateline.layout.Arrangement}. It may take some milliseconds and is done once for many
 * frames, away from the thread that paints. {@link dateline.layout.Framer} then only turns times
 * into pixels: the {@link dateline.layout.Frame}, which is painted and asked what lies under the
 * pointer.
 *
 * <p>Resolutions are rounded to steps of the square root of two, and stretches to absolute
 * multiples of a power of two, so that rows stay as they are while one pans and change seldom while
 * one zooms.
 *
 * <p>May use: {@code index}, {@code model}, {@code time}.
 */
package dateline.layout;
