package io.github.qcf4j.benchmarks.cpsat;

import io.github.qcf4j.model.LevelCondition;
import io.github.qcf4j.model.Measure;
import org.jspecify.annotations.Nullable;

/**
 * What is added up, such as 'credit at Level 3 or above'.
 *
 * @param measure  what is counted
 * @param level  the levels whose units are counted, all if there is none
 */
record Dimension(Measure measure, @Nullable LevelCondition level) {

    static Dimension of(Measure measure) {
        return new Dimension(measure, null);
    }
}
