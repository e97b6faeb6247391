/**
 * A cohort mapped by the worker processes of Apache Spark, and the same cohort mapped here, to be held side by side.
 * <p>
 * A specification travels as its JSON, a portfolio as its line of JSON, and an answer as a row of text; nothing of the
 * library is sent from process to process. Start at {@link io.github.qcf4j.examples.spark.CohortOnSpark}.
 * <p>
 * Built by the Maven profile 'spark' alone; 'src/spark/run' does everything.
 */
@NullMarked
package io.github.qcf4j.examples.spark;

import org.jspecify.annotations.NullMarked;
