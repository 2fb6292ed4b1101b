/**
 * The way through the house. A file is read by {@code io} into the immutable records of {@code
 * model}; {@code article} reads the source documents and finds the quoted passages in them; {@code
 * index} answers what lies in a span of time; {@code layout} turns that into what is where on the
 * pane; {@code render} paints it; {@code view} holds the controls. {@code picture} reads picture
 * files, {@code map} says what a small map around a place shows. {@code session} is the state the
 * controls share, {@code keys} what a user can do and by which keys, {@code settings} what they
 * chose, and {@code app} wires everything. All of them stand on {@code time}.
 *
 * <pre>
 * file -> io -> model -> index -> layout -> render -> view
 *          \-> article (documents, passages) ---------/
 * </pre>
 *
 * <p>What each package may use is held by {@code ArchitectureTest}. Each package says in its {@code
 * package-info.java} what lives there and why.
 */
package dateline;
