package io.github.qcf4j.testkit;

import io.github.qcf4j.framework.SpecificationDiff;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One thing done to a unit or qualification, and what a diff is to say of it.
 *
 * @param name  what is done, such as 'drop a criterion'
 * @param applied  does it; empty where there is nothing to do it to
 * @param expected  the changes as kind and part, such as 'REMOVED CRITERION', in any order
 * @param <T>  what it is done to
 */
record Mutation<T>(String name, Function<T, Optional<T>> applied, List<String> expected) {

    /** Returns what can always be done. */
    static <T> Mutation<T> of(String name, Function<T, T> applied, String... expected) {
        return new Mutation<>(name, original -> Optional.of(applied.apply(original)), List.of(expected));
    }

    /** Returns what can be done now and then. */
    static <T> Mutation<T> where(String name, Function<T, Optional<T>> applied, String... expected) {
        return new Mutation<>(name, applied, List.of(expected));
    }

    /** Returns the changes of a diff as kind and part, sorted. */
    static List<String> told(SpecificationDiff diff) {
        return diff.changes().stream()
                .map(change -> change.kind() + " " + change.part())
                .sorted()
                .toList();
    }

    /** Returns the changes that are expected, sorted. */
    List<String> sorted() {
        return expected.stream().sorted().toList();
    }

    @Override
    public String toString() {
        return name;
    }
}
