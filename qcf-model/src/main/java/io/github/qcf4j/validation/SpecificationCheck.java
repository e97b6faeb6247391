package io.github.qcf4j.validation;

import io.github.qcf4j.finding.Finding;
import io.github.qcf4j.finding.FindingKind;
import java.util.List;
import java.util.function.Consumer;

/**
 * A check that specifications are put through, such as that each unit of an awarding organisation names its owner.
 * <p>
 * Implement it for rules of your own, with an enum of their kinds, and hand it to
 * {@link SpecificationValidator#withCheck}. What it finds is sorted, located and configured like any other finding.
 * It keeps nothing from one run to the next and may run in several threads at once.
 */
public interface SpecificationCheck {

    /** Returns the kinds of what it may find, each with a code that no other rule has. */
    List<? extends FindingKind> kinds();

    /**
     * Checks all specifications.
     *
     * @param specifications  what is to be checked, as a whole
     * @param findings  takes what is found, in any order
     */
    void check(CheckedSpecifications specifications, Consumer<Finding> findings);
}
