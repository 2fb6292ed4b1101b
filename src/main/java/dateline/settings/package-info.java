/**
 * What the program remembers for its user between two starts: how things look, and where one left
 * off. A value only; {@code io} keeps it in a file, {@code app} decides when.
 *
 * <p>May use: the JDK only.
 */
package dateline.settings;
