package io.github.qcf4j.benchmarks.cohort;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One learner as rows out of a database.
 *
 * @param units  the units taken
 * @param recognised  those of them that are covered by credit transfer
 * @param achieved  those of them that were signed off with everything met, and when
 */
record PlainLearner(
        String learner,
        Set<String> units,
        Set<String> recognised,
        Map<String, LocalDate> achieved,
        List<PlainMapping> mappings) {

    PlainLearner {
        units = Set.copyOf(units);
        recognised = Set.copyOf(recognised);
        achieved = Map.copyOf(achieved);
        mappings = List.copyOf(mappings);
    }
}
