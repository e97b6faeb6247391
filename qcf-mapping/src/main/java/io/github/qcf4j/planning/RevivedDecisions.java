package io.github.qcf4j.planning;

import io.github.qcf4j.mapping.DecisionResult;
import io.github.qcf4j.mapping.DecisionState;
import io.github.qcf4j.model.CriterionReference;
import io.github.qcf4j.portfolio.Decision;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The decisions that count again once evidence is offered anew: those set aside as its mapping was of another version
 * of the unit (V2.13), or gone with a mapping that was withdrawn on the very day that is asked about (V2.9).
 * <p>
 * Such a decision may replace one by which other evidence counts (V2.14), and then takes that away.
 */
final class RevivedDecisions {

    private static final Comparator<Decision> IN_ORDER =
            Comparator.comparing(Decision::on).thenComparing(Decision::sequence);

    private final KnownRecords known;
    private final Map<CriterionReference, List<Decision>> dormant = new TreeMap<>();

    RevivedDecisions(KnownRecords known) {
        this.known = known;
        for (DecisionResult result : known.report().decisions()) {
            boolean mayCount = result.state() == DecisionState.SET_ASIDE || result.state() == DecisionState.WITHDRAWN;
            if (mayCount && result.decision().evidence().size() > 1) {
                dormant.computeIfAbsent(result.criterion(), criterion -> new ArrayList<>())
                        .add(result.decision());
            }
        }
    }

    /** Returns whether a decision that counts again with an item takes away evidence that counts for the criterion. */
    boolean takeAway(HeldItem item, CriterionStanding criterion) {
        List<Decision> decisions = dormant.getOrDefault(criterion.reference(), List.of());
        return !decisions.isEmpty()
                && item.isToBeMappedAnew(criterion.reference())
                && decisions.stream()
                        .filter(decision -> decision.evidence().contains(item.reference()))
                        .filter(decision -> mayCount(decision, criterion))
                        .anyMatch(decision -> takesAway(decision, criterion));
    }

    /** A decision that was withdrawn itself or with evidence, or is on another version, does not come back. */
    private boolean mayCount(Decision decision, CriterionStanding criterion) {
        CriterionReference reference = criterion.reference();
        boolean asked = decision.version().isEmpty()
                || known.report()
                        .unit(reference.unit())
                        .map(unit -> unit.unit().version())
                        .equals(decision.version());
        return asked
                && !known.isWithdrawn(decision, reference)
                && known.items(decision.evidence()).stream().noneMatch(item -> item.isWithdrawnFor(reference));
    }

    private boolean takesAway(Decision decision, CriterionStanding criterion) {
        return !known.counts(decision, criterion)
                && known.standing(criterion.reference()).stream()
                        .filter(other -> criterion.counted().containsAll(other.evidence()))
                        .filter(other -> !Collections.disjoint(other.evidence(), decision.evidence()))
                        .anyMatch(other -> IN_ORDER.compare(decision, other) >= 0);
    }
}
