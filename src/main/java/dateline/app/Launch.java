package dateline.app;

import java.util.concurrent.CompletableFuture;

/**
 * With what the window was started.
 *
 * @param loading the timeline to show, on its way since before the window system starts
 * @param timings told when the start reaches its milestones
 */
record Launch(CompletableFuture<Loading.Loaded> loading, Timings timings) {}
