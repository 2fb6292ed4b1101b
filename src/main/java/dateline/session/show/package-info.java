/**
 * A timeline told to an audience, as plain values: the stops of a show, where one is in it, what is
 * hidden for now, and how one stands against the planned time. Nothing here draws, waits or reads a
 * clock: moments are given in. May use what {@code session} may, but nothing of JavaFX.
 */
package dateline.session.show;
