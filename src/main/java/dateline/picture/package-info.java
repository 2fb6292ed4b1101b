/**
 * Picture files: what one says of itself, and its pixels. {@link dateline.picture.PictureHead}
 * reads format and size from the first bytes, so that what is broken, or larger than anyone means
 * to show, is refused before anything is unpacked; {@link dateline.picture.Pixels} unpacks one,
 * made smaller while it is read, so that a large photograph never stands in memory whole.
 *
 * <p>The JDK's own readers are used, and not those of JavaFX: they read in lines, take a GIF's
 * first frame and no more, and need no window. Touches no files; may use {@code javax.imageio} and
 * {@code java.awt.image}. Belongs off the JavaFX thread.
 */
package dateline.picture;
