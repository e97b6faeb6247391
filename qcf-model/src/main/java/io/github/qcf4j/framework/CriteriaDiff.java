package io.github.qcf4j.framework;

import io.github.qcf4j.finding.Place;
import io.github.qcf4j.framework.UnitParts.Located;
import io.github.qcf4j.model.AssessmentCriterion;
import io.github.qcf4j.model.EvidenceRequirement;
import io.github.qcf4j.model.LearningOutcome;
import io.github.qcf4j.model.OutcomeKind;
import io.github.qcf4j.model.RequirementScope;
import io.github.qcf4j.model.Unit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What changed in the outcomes and criteria of a unit, and what becomes of the decisions on each criterion. */
final class CriteriaDiff {

    private static final List<Feature<LearningOutcome>> OF_OUTCOME = List.of(
            new Feature<>(
                    SpecificationPart.OUTCOME_KIND,
                    outcome -> outcome.declaredKind().map(OutcomeKind::label)),
            new Feature<>(SpecificationPart.CONTENT, LearningOutcome::content));

    private static final List<Feature<AssessmentCriterion>> OF_CRITERION =
            List.of(new Feature<>(SpecificationPart.CONTENT, AssessmentCriterion::content));

    private final Unit after;
    private final UnitParts parts;
    private final ChangeList changes;
    private final Place placeBefore;
    private final Place placeAfter;
    private final boolean levelRaised;
    private final AdmittedEvidence admittedBefore;
    private final AdmittedEvidence admittedAfter;
    private final Set<String> restrictedCriteria = new HashSet<>();
    private final Set<String> restrictedOutcomes = new HashSet<>();
    private final Set<OutcomeKind> restrictedKinds = EnumSet.noneOf(OutcomeKind.class);

    CriteriaDiff(Unit before, Unit after, UnitParts parts, ChangeList changes, boolean levelRaised) {
        this.after = after;
        this.parts = parts;
        this.changes = changes;
        this.placeBefore = Place.of(before.unitVersion());
        this.placeAfter = Place.of(after.unitVersion());
        this.levelRaised = levelRaised;
        this.admittedBefore = AdmittedEvidence.of(before);
        this.admittedAfter = AdmittedEvidence.of(after);
    }

    /** Tells the changes outcome by outcome, each with its criteria. */
    void add() {
        Pairing<Located> criteria = parts.criteria();
        List<List<Pairing.Row>> byOutcome = rowsByOutcome(criteria);
        for (Pairing.Row row : parts.outcomes().rows()) {
            addOutcome(row);
            int key = row.after() == Pairing.NONE ? after.outcomes().size() + row.before() : row.after();
            for (Pairing.Row criterion : byOutcome.get(key)) {
                addCriterion(criterion);
            }
        }
    }

    /** Returns the rows of criteria by later outcome, and behind them those that were removed with their outcome. */
    private List<List<Pairing.Row>> rowsByOutcome(Pairing<Located> criteria) {
        int later = after.outcomes().size();
        List<List<Pairing.Row>> rows = new ArrayList<>();
        for (int i = 0; i < later + parts.outcomes().before().size(); i++) {
            rows.add(new ArrayList<>());
        }
        for (Pairing.Row row : criteria.rows()) {
            if (row.after() != Pairing.NONE) {
                rows.get(criteria.after().get(row.after()).outcomeIndex()).add(row);
            } else {
                int outcome = criteria.before().get(row.before()).outcomeIndex();
                int is = parts.outcomes().afterOf(outcome);
                rows.get(is == Pairing.NONE ? later + outcome : is).add(row);
            }
        }
        return rows;
    }

    private void addOutcome(Pairing.Row row) {
        Pairing<LearningOutcome> outcomes = parts.outcomes();
        if (row.after() == Pairing.NONE) {
            LearningOutcome was = outcomes.before().get(row.before());
            changes.add(SpecificationChange.removed(
                    SpecificationPart.OUTCOME, placeBefore.atOutcome(was.number()), was.statement()));
            return;
        }
        LearningOutcome is = outcomes.after().get(row.after());
        Place place = placeAfter.atOutcome(is.number());
        if (row.before() == Pairing.NONE) {
            changes.add(SpecificationChange.added(SpecificationPart.OUTCOME, place, is.statement()));
            return;
        }
        LearningOutcome was = outcomes.before().get(row.before());
        boolean otherKind = isOfOtherKind(was, is) && !was.criteria().isEmpty();
        addWording(SpecificationPart.OUTCOME, place, was.statement(), is.statement(), otherKind);
        addNumber(SpecificationPart.OUTCOME, place, was.number(), is.number());
        if (row.moved()) {
            changes.add(ListedParts.moved(SpecificationPart.OUTCOME, place, row.before(), row.after()));
        }
        ChangeList details = new ChangeList();
        details.addFeatures(OF_OUTCOME, was, is, place, "");
        details.changes()
                .forEach(change ->
                        changes.add(change.invalidating(otherKind && change.part() == SpecificationPart.OUTCOME_KIND)));
    }

    private void addCriterion(Pairing.Row row) {
        Pairing<Located> criteria = parts.criteria();
        if (row.after() == Pairing.NONE) {
            Located was = criteria.before().get(row.before());
            Place place = placeBefore.atCriterion(was.number());
            changes.add(SpecificationChange.removed(SpecificationPart.CRITERION, place, was.statement())
                    .invalidating(true));
            changes.add(CriterionCarryOver.removed(place, after.outcomesRecorded()));
            return;
        }
        Located is = criteria.after().get(row.after());
        Place place = placeAfter.atCriterion(is.number());
        if (row.before() == Pairing.NONE) {
            changes.add(SpecificationChange.added(SpecificationPart.CRITERION, place, is.statement()));
            changes.add(CriterionCarryOver.added(place));
            return;
        }
        Located was = criteria.before().get(row.before());
        List<CarryOverReason> reasons = reasons(was, is);
        changes.add(CriterionCarryOver.of(placeBefore.atCriterion(was.number()), place, reasons));
        addWording(
                SpecificationPart.CRITERION,
                place,
                was.statement(),
                is.statement(),
                reasons.contains(CarryOverReason.REWORDED));
        addNumber(SpecificationPart.CRITERION, place, was.number(), is.number());
        addMove(was, is, row, reasons);
        changes.addFeatures(OF_CRITERION, was.criterion(), is.criterion(), place, "");
        addRange(was.criterion(), is.criterion(), place);
    }

    private void addWording(SpecificationPart part, Place place, String was, String is, boolean invalidating) {
        if (!was.equals(is)) {
            changes.add(SpecificationChange.of(ChangeKind.REWORDED, part, place, was, is)
                    .invalidating(invalidating));
        }
    }

    private void addNumber(SpecificationPart part, Place place, String was, String is) {
        if (!was.equals(is)) {
            changes.add(SpecificationChange.of(ChangeKind.RENUMBERED, part, place, was, is));
        }
    }

    /** Tells that a criterion went to an outcome that is not the one it belonged to, or left its order there. */
    private void addMove(Located was, Located is, Pairing.Row row, List<CarryOverReason> reasons) {
        Place place = placeAfter.atCriterion(is.number());
        if (!parts.staysInOutcome(was, is)) {
            boolean invalidating = reasons.contains(CarryOverReason.OUTCOME_KIND_CHANGED)
                    || reasons.contains(CarryOverReason.EVIDENCE_RESTRICTED);
            changes.add(SpecificationChange.of(
                            ChangeKind.MOVED,
                            SpecificationPart.CRITERION,
                            place,
                            was.outcome().toString(),
                            is.outcome().toString())
                    .invalidating(invalidating));
        } else if (parts.leftItsOrder(row.after())) {
            changes.add(ListedParts.moved(SpecificationPart.CRITERION, place, was.index(), is.index()));
        }
    }

    private void addRange(AssessmentCriterion was, AssessmentCriterion is, Place place) {
        if (!was.range().equals(is.range())) {
            changes.add(ChangeList.change(
                    SpecificationPart.RANGE,
                    place,
                    RequirementText.range(was.range()),
                    RequirementText.range(is.range())));
        }
    }

    private List<CarryOverReason> reasons(Located was, Located is) {
        List<CarryOverReason> reasons = new ArrayList<>();
        boolean same = was.statement().equals(is.statement());
        if (!same && !was.style().equals(is.style())) {
            reasons.add(CarryOverReason.REWORDED);
        }
        if (levelRaised) {
            reasons.add(CarryOverReason.LEVEL_RAISED);
        }
        if (isOfOtherKind(was.outcome(), is.outcome())) {
            reasons.add(CarryOverReason.OUTCOME_KIND_CHANGED);
        }
        if (admittedBefore.isRestricted(was, admittedAfter, is)) {
            reasons.add(CarryOverReason.EVIDENCE_RESTRICTED);
            restrictedCriteria.add(is.number());
            restrictedOutcomes.add(is.outcome().number());
            is.outcome().kind().ifPresent(restrictedKinds::add);
        }
        if (reasons.isEmpty()) {
            reasons.add(same ? CarryOverReason.SAME_WORDS : CarryOverReason.SAME_BUT_FOR_STYLE);
        }
        return reasons;
    }

    private static boolean isOfOtherKind(LearningOutcome was, LearningOutcome is) {
        Optional<OutcomeKind> kind = was.kind();
        return kind.isPresent() && is.kind().isPresent() && !kind.equals(is.kind());
    }

    /** Returns whether a requirement of the later version may be why evidence is no longer admitted. */
    boolean isRestrictedBy(EvidenceRequirement requirement) {
        return AdmittedEvidence.isDecisive(requirement)
                && requirement.scope().match(new RequirementScope.Cases<Boolean>() {
                    @Override
                    public Boolean wholeUnit(RequirementScope.WholeUnit scope) {
                        return !restrictedCriteria.isEmpty();
                    }

                    @Override
                    public Boolean outcomes(RequirementScope.Outcomes scope) {
                        return scope.numbers().stream().anyMatch(restrictedOutcomes::contains);
                    }

                    @Override
                    public Boolean criteria(RequirementScope.Criteria scope) {
                        return scope.numbers().stream().anyMatch(restrictedCriteria::contains);
                    }

                    @Override
                    public Boolean outcomesOfKind(RequirementScope.OutcomesOfKind scope) {
                        return restrictedKinds.contains(scope.outcomeKind());
                    }
                });
    }
}
