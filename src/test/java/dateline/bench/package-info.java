/**
 * Benchmarks, run by {@code mvn -Pbench verify} and by nothing else: {@code PaneBenchmark} measures
 * the pane as a user meets it and prints one table, {@code ReadingBenchmark} the reading side and
 * the matrix; the JMH classes measure parts.
 */
package dateline.bench;
