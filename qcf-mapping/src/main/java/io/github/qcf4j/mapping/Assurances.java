package io.github.qcf4j.mapping;

import io.github.qcf4j.model.UnitIdentifier;
import io.github.qcf4j.portfolio.AssuranceTarget;
import io.github.qcf4j.portfolio.Decision;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What quality assurance asked for and agreed to, as far as it counts (V6.8, V7.17). */
final class Assurances {

    private static final String NONE = "";

    private final Set<AssuranceTarget> agreedExternally = new LinkedHashSet<>();
    private final Map<AssuranceTarget, LocalDate> lastAction = new LinkedHashMap<>();
    private final Map<AssuranceTarget, LocalDate> lastAgreed = new LinkedHashMap<>();
    private final Set<UnitIdentifier> openByDecision = new LinkedHashSet<>();

    Assurances(Mapped mapped) {
        mapped.evidenced().assured().forEach(this::add);
        collectDecisions(mapped);
    }

    private void add(Assured assured) {
        if (assured.isAgreed() && !assured.isInternal()) {
            agreedExternally.add(assured.target());
        }
        Map<AssuranceTarget, LocalDate> last = assured.isAgreed() ? lastAgreed : lastAction;
        last.merge(assured.target(), assured.on(), Days::later);
    }

    /** Collects the units with an open action on a decision that is neither withdrawn nor replaced everywhere. */
    private void collectDecisions(Mapped mapped) {
        Set<String> open = openDecisions();
        if (open.isEmpty()) {
            return;
        }
        Map<String, Set<UnitIdentifier>> unitsByDecision = new LinkedHashMap<>();
        Set<String> standing = new LinkedHashSet<>();
        for (CriterionView view : mapped.views()) {
            List<Judgement> judgements = view.criterion().judgements();
            for (int i = 0; i < judgements.size(); i++) {
                Decision decision = judgements.get(i).decision();
                String reference = decision.reference().orElse(NONE);
                if (open.contains(reference)) {
                    unitsByDecision
                            .computeIfAbsent(reference, units -> new LinkedHashSet<>())
                            .add(view.criterion().reference().unit());
                    if (view.decision(i) != DecisionState.WITHDRAWN && view.decision(i) != DecisionState.REPLACED) {
                        standing.add(reference);
                    }
                }
            }
        }
        standing.forEach(reference -> openByDecision.addAll(unitsByDecision.getOrDefault(reference, Set.of())));
    }

    private Set<String> openDecisions() {
        Set<String> open = new LinkedHashSet<>();
        for (AssuranceTarget target : lastAction.keySet()) {
            if (target instanceof AssuranceTarget.OfDecision decision && isOpen(target)) {
                open.add(decision.reference());
            }
        }
        return open;
    }

    /** Returns whether an action is open on the unit, on the learner, or on a decision on one of its criteria. */
    boolean hasOpenAction(UnitIdentifier unit) {
        return isOpen(AssuranceTarget.ofUnit(unit)) || isOpenOnLearner() || openByDecision.contains(unit);
    }

    boolean isOpenOnLearner() {
        return isOpen(AssuranceTarget.ofLearner());
    }

    private boolean isOpen(AssuranceTarget target) {
        LocalDate action = lastAction.get(target);
        LocalDate agreed = lastAgreed.get(target);
        return action != null && (agreed == null || !agreed.isAfter(action));
    }

    /** Returns whether external quality assurance agreed on the unit or on the learner (V7.16). */
    boolean isAgreedExternally(UnitIdentifier unit) {
        return agreedExternally.contains(AssuranceTarget.ofUnit(unit))
                || agreedExternally.contains(AssuranceTarget.ofLearner());
    }
}
