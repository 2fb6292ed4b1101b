/**
 * Benchmarks, run by {@code mvn -Pbench verify} and by nothing else: {@code PaneBenchmark} measures
 * the pane as a user meets it and prints one table; the JMH classes measure its parts.
 */
package dateline.bench;
