package io.github.qcf4j.testkit;

import io.github.qcf4j.model.CriterionReference;
import io.github.qcf4j.model.Version;
import io.github.qcf4j.portfolio.EvidenceMapping;
import java.util.Optional;

/**
 * An item offered for a criterion, by a mapping or by a decision that makes one.
 *
 * @param evidence  the reference of the item
 * @param criterion  the criterion
 * @param version  the version of the unit that is named
 * @param mapping  the mapping, none when a decision makes it
 * @param withdrawn  whether it is withdrawn
 * @param state  how far it got in the reduction
 */
record Offer(
        String evidence,
        CriterionReference criterion,
        Optional<Version> version,
        Optional<EvidenceMapping> mapping,
        boolean withdrawn,
        State state) {

    /** V2.13, V3.12: how far an offer got, in the order in which it is asked. */
    enum State {
        UNKNOWN_CRITERION,
        UNKNOWN_EVIDENCE,
        OUTDATED_VERSION,
        WITHDRAWN,
        NOT_ADMISSIBLE,
        LIVE
    }

    /** Returns whether this is of an item to a criterion. */
    boolean is(String item, CriterionReference ofCriterion) {
        return evidence.equals(item) && criterion.equals(ofCriterion);
    }

    boolean isLive() {
        return state == State.LIVE;
    }
}
