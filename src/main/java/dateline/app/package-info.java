/**
 * Where everything meets: the entry point, the command line, loading in the background, settings,
 * and the only executors. May use every other package.
 *
 * <p>The way of a start: {@link dateline.app.Main} sends no argument or one file straight to {@code
 * WindowStart}, and everything else to {@code Commands}. Neither loads what only the other needs: a
 * window no command-line parser, {@code validate} and {@code date} no window system, and nobody the
 * log before there is something to write. That is most of what a quick start takes; the rest is the
 * cache of loaded classes that {@code src/dist/Dist.java} trains by starting the packaged program.
 * {@link dateline.app.Timings} tells where the time of a start goes.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>The toolkit is started by {@code Platform.startup} and not by {@code Application.launch}:
 *       what the window needs is passed to its constructor, not through static state.
 *   <li>The log is set up in code, and holds nothing of the user's content.
 *   <li>The launcher runs with the serial collector and without {@code hsperfdata}: one window has
 *       a small heap and two cores.
 *   <li>The thorough compiler waits ten times as long as usual: on two cores it would compete with
 *       the start. Left out altogether, a start is no shorter, but JavaFX's software pipeline draws
 *       half as many frames.
 *   <li>All modules are linked into the runtime. On a module path, an AOT cache would be refused as
 *       soon as the folder is moved. So every library must be a real module; an automatic one has
 *       to be given a descriptor in {@code Dist} first.
 *   <li>A second start hands its file to the first through {@code Handover}, a socket in the user's
 *       own folder, beside a file that the first locks before anything else; it listens once it has
 *       a window.
 *   <li>A window follows the files that it shows through {@code FileWatch}, and shows a new state
 *       only when nothing is wrong with it that was not wrong before.
 *   <li>JavaFX takes the name by which a desktop knows our windows from an {@code Application}, or
 *       from {@code com.sun.glass.ui}, which the launchers export to us for that alone.
 *   <li>macOS tells of files to open by an event of the same package, which {@code DesktopEvents}
 *       takes. That could be tried here only as far as the toolkit's own handler goes.
 * </ul>
 *
 * <p>System properties of ours, given as the first arguments ({@code dateline
 * -Ddateline.timings=true}): {@code dateline.timings} prints the milestones of a start, {@code
 * dateline.log}, {@code dateline.settings}, {@code dateline.notes} and {@code dateline.run} name
 * other folders, {@code dateline.train} ends the program after its first painted frame.
 */
package dateline.app;
