package io.github.qcf4j.testkit;

import io.github.qcf4j.model.Credit;
import io.github.qcf4j.model.CriterionReference;
import io.github.qcf4j.model.DecisionOutcome;
import io.github.qcf4j.model.Fraction;
import io.github.qcf4j.model.QualificationVersion;
import io.github.qcf4j.model.RecognitionRoute;
import io.github.qcf4j.model.UnitIdentifier;
import io.github.qcf4j.model.UnitVersion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the reference mapper answers: one verdict for each unit, criterion, mapping and decision, and what is missing.
 * <p>
 * States are told by the names that a report uses, such as 'AWAITING_DECISION'.
 *
 * @param learner  the reference of the learner
 * @param asOf  the date asked about
 * @param qualification  the qualification that is answered, in its version
 * @param units  the units, in the order of the specification
 * @param mappings  what became of each item offered for a criterion, by item and criterion
 * @param decisions  what became of each decision for each of its criteria, by decision and criterion
 * @param gaps  what is missing in selected units, in the order of the specification, the rules left out
 * @param ruleGaps  what rules would still be short of if every selected unit were achieved, where it can be read off
 * @param progress  how much of what is required of the selected units is met
 */
public record ReferenceVerdicts(
        String learner,
        LocalDate asOf,
        Optional<QualificationVersion> qualification,
        List<UnitVerdict> units,
        List<MappingVerdict> mappings,
        List<DecisionVerdict> decisions,
        List<GapVerdict> gaps,
        Optional<List<GapVerdict>> ruleGaps,
        Fraction progress) {

    public ReferenceVerdicts {
        units = List.copyOf(units);
        mappings = List.copyOf(mappings);
        decisions = List.copyOf(decisions);
        gaps = List.copyOf(gaps);
        ruleGaps = ruleGaps.map(List::copyOf);
    }

    /**
     * The verdict on a unit.
     *
     * @param unit  the unit, in the version answered
     * @param state  how far it is
     * @param selection  why it is selected, or that it is not
     * @param dateAchieved  the date achieved
     * @param progress  how much of what is required is met
     * @param credit  its credit, once it is held
     * @param certification  how far certification is
     * @param criteria  the verdict on each criterion, in order
     * @param requirements  the verdict on each requirement, in order
     */
    public record UnitVerdict(
            UnitVersion unit,
            String state,
            String selection,
            Optional<LocalDate> dateAchieved,
            Fraction progress,
            Optional<CreditVerdict> credit,
            String certification,
            List<CriterionVerdict> criteria,
            List<RequirementVerdict> requirements) {

        /** Returns whether the unit is held: achieved or recognised. */
        public boolean isHeld() {
            return credit.isPresent();
        }

        private List<String> lines() {
            UnitIdentifier identifier = unit.unit();
            List<String> lines = new ArrayList<>();
            lines.add("unit %s %s %s %s %s"
                    .formatted(
                            identifier,
                            state,
                            dateAchieved.map(LocalDate::toString).orElse("-"),
                            selection,
                            progress));
            credit.ifPresent(held -> lines.add("credit %s %s".formatted(identifier, held)));
            lines.add("certification %s %s".formatted(identifier, certification));
            criteria.forEach(criterion -> lines.add(criterion.toString()));
            requirements.forEach(requirement -> lines.add(requirement.toString()));
            return lines;
        }
    }

    /**
     * The credit of a unit that is held.
     *
     * @param counted  what counts towards the rules
     * @param awarded  what was awarded
     * @param where  where it was awarded: HERE, ELSEWHERE or NOWHERE
     * @param route  by which route, where it is recognised
     */
    public record CreditVerdict(
            Optional<Credit> counted, Optional<Credit> awarded, String where, Optional<RecognitionRoute> route) {

        @Override
        public String toString() {
            return "counted=%s awarded=%s %s %s"
                    .formatted(
                            told(counted),
                            told(awarded),
                            where,
                            route.map(RecognitionRoute::name).orElse("-"));
        }

        private static String told(Optional<Credit> credit) {
            return credit.map(amount -> String.valueOf(amount.value())).orElse("-");
        }
    }

    /**
     * The verdict on a criterion.
     *
     * @param criterion  the criterion
     * @param status  its status
     * @param needed  how many items it needs to be met
     * @param counted  the items that count
     * @param awaiting  the items that await a decision
     * @param notYetMet  the items that were not yet met
     * @param lapsed  the items that would count but have ended
     * @param lacking  what accepted items lack of what the policy asks for, such as 'E1 LOCATOR'
     * @param route  by which route it is recognised
     */
    public record CriterionVerdict(
            CriterionReference criterion,
            String status,
            int needed,
            List<String> counted,
            List<String> awaiting,
            List<String> notYetMet,
            List<String> lapsed,
            List<String> lacking,
            Optional<RecognitionRoute> route) {

        @Override
        public String toString() {
            return "criterion %s %s needed=%s counted=%s awaiting=%s notYetMet=%s lapsed=%s%s route=%s"
                    .formatted(
                            criterion,
                            status,
                            needed,
                            counted,
                            awaiting,
                            notYetMet,
                            lapsed,
                            lacking.isEmpty() ? "" : " lacking=" + lacking,
                            route.map(RecognitionRoute::name).orElse("-"));
        }
    }

    /**
     * The verdict on a requirement, or on the range of a criterion.
     *
     * @param place  where it is made
     * @param shortfalls  what is missing, none when it is met
     */
    public record RequirementVerdict(String place, List<GapVerdict> shortfalls) {

        @Override
        public String toString() {
            return "requirement %s %s".formatted(place, shortfalls.isEmpty() ? "MET" : "SHORT " + shortfalls);
        }
    }

    /**
     * Something that is missing.
     *
     * @param kind  what kind of thing, such as 'RANGE'
     * @param place  where it is asked for
     * @param value  which of it, blank where the kind says it all
     * @param missing  how much of it
     */
    public record GapVerdict(String kind, String place, String value, int missing) {

        @Override
        public String toString() {
            return "%s %s%s missing=%s".formatted(kind, place, value.isEmpty() ? "" : " '" + value + "'", missing);
        }
    }

    /**
     * What became of an item offered for a criterion.
     *
     * @param evidence  the reference of the item
     * @param criterion  the criterion
     * @param state  what became of it
     */
    public record MappingVerdict(String evidence, CriterionReference criterion, String state) {

        @Override
        public String toString() {
            return "mapping %s %s %s".formatted(evidence, criterion, state);
        }
    }

    /**
     * What became of a decision for one of its criteria.
     *
     * @param decision  its reference, or what tells it apart where it has none
     * @param outcome  what was decided
     * @param criterion  the criterion
     * @param state  what became of it
     */
    public record DecisionVerdict(
            String decision, DecisionOutcome outcome, CriterionReference criterion, String state) {

        @Override
        public String toString() {
            return "decision %s %s %s %s".formatted(decision, outcome, criterion, state);
        }
    }

    /** Returns the units that are held, in the order of the specification. */
    public List<UnitIdentifier> held() {
        return units.stream()
                .filter(UnitVerdict::isHeld)
                .map(unit -> unit.unit().unit())
                .toList();
    }

    /** Returns every verdict as one line, in an order that the order of the records does not change. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("report %s %s %s"
                .formatted(
                        learner,
                        asOf,
                        qualification.map(QualificationVersion::toString).orElse("-")));
        units.forEach(unit -> lines.addAll(unit.lines()));
        mappings.stream().map(MappingVerdict::toString).sorted().forEach(lines::add);
        decisions.stream().map(DecisionVerdict::toString).sorted().forEach(lines::add);
        gaps.forEach(gap -> lines.add("gap " + gap));
        ruleGaps.ifPresent(ofRules -> ofRules.forEach(gap -> lines.add("gap " + gap)));
        lines.add("progress " + progress);
        lines.add("held " + held());
        return lines;
    }
}
