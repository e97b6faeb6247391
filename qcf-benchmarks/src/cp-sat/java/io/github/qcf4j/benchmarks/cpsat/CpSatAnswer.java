package io.github.qcf4j.benchmarks.cpsat;

import io.github.qcf4j.combination.UnitPlacement;
import io.github.qcf4j.model.UnitIdentifier;
import java.util.List;

/**
 * What CP-SAT answers about one way through a qualification, such as 'Best' with a value of 13.
 * <p>
 * Where no combination is found, its numbers are zero.
 *
 * @param status  how far it came
 * @param value  what is as small as can be: the shortfall of what is held, or the weight of the units that are taken
 * @param bound  what no combination can go below
 * @param credit  the credit of the units that count, or of those that are taken
 * @param units  how many they are
 * @param placements  the units that count, each with its group
 * @param taken  the units that are taken beside those that are taken for sure
 */
public record CpSatAnswer(
        Status status,
        long value,
        long bound,
        long credit,
        long units,
        List<UnitPlacement> placements,
        List<UnitIdentifier> taken) {

    public CpSatAnswer {
        placements = List.copyOf(placements);
        taken = List.copyOf(taken);
    }

    static CpSatAnswer without(Status status, long bound) {
        return new CpSatAnswer(status, 0, bound, 0, 0, List.of(), List.of());
    }

    /** Returns whether it is known which combination is the best, or that there is none. */
    public boolean proven() {
        return status == Status.BEST || status == Status.NONE;
    }

    /** Returns whether there is a combination. */
    public boolean isFound() {
        return status == Status.BEST || status == Status.FOUND;
    }

    /** How far a search came, such as 'Best'. */
    public enum Status {
        /** The combination is known to be the best. */
        BEST,
        /** There is a combination, and the work was over before it was known whether it is the best. */
        FOUND,
        /** There is none. */
        NONE,
        /** The work was over before anything was known. */
        OPEN
    }
}
