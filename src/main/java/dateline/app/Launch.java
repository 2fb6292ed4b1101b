package dateline.app;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * With what the window was started.
 *
 * @param file the timeline to open, as the user gave it; null for the built-in one
 * @param timings told when the start reaches its milestones
 */
record Launch(@Nullable Path file, Timings timings) {}
