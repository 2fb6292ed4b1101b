/**
 * Where everything meets: the entry point, the command line, loading in the background, settings,
 * and the only executors. May use every other package.
 */
package dateline.app;
