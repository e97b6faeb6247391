package io.github.qcf4j.report;

import io.github.qcf4j.mapping.CoverageReport;
import io.github.qcf4j.mapping.CriterionCoverage;
import io.github.qcf4j.mapping.CriterionStatus;
import io.github.qcf4j.mapping.DecisionResult;
import io.github.qcf4j.mapping.DecisionState;
import io.github.qcf4j.mapping.Gap;
import io.github.qcf4j.mapping.GapKind;
import io.github.qcf4j.mapping.UnitCoverage;
import io.github.qcf4j.mapping.UnitState;
import io.github.qcf4j.model.CriterionReference;
import io.github.qcf4j.model.DecisionOutcome;
import io.github.qcf4j.model.NotYetMetReason;
import io.github.qcf4j.portfolio.Decision;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What an assessor would write to a learner about the units at work: what is done, who has to act next and on what,
 * what does not count and why, and what is open beyond the criteria.
 */
final class Feedback {

    private final CoverageReport report;
    private final ReportLabels labels;
    private final Objections objections;
    private final Map<CriterionReference, List<Decision>> notYetMet = new LinkedHashMap<>();

    Feedback(CoverageReport report, ReportLabels labels) {
        this.report = report;
        this.labels = labels;
        this.objections = new Objections(report, labels);
        for (DecisionResult result : report.decisions()) {
            if (result.state() == DecisionState.STANDING
                    && result.decision().outcome() == DecisionOutcome.NOT_YET_MET) {
                notYetMet
                        .computeIfAbsent(result.criterion(), criterion -> new ArrayList<>())
                        .add(result.decision());
            }
        }
    }

    /** Returns what there is to say of each unit at work. */
    List<UnitFeedback> units() {
        List<UnitFeedback> told = new ArrayList<>();
        for (UnitCoverage unit : report.selectedUnits()) {
            if (unit.state() == UnitState.IN_PROGRESS) {
                told.add(new UnitFeedback(
                        unit.identifier().text() + " " + unit.unit().title(), sentences(unit)));
            }
        }
        return told;
    }

    /** Returns whether no unit is selected, so that there is nothing to say. */
    boolean isEmpty() {
        return report.selectedUnits().isEmpty();
    }

    /** Returns the units that nobody works on now, in a sentence for each kind, and what the selection lacks. */
    List<String> others() {
        List<String> told = new ArrayList<>();
        unitsIn(told, UnitState.READY, "ready for the %s to sign off".formatted(labels.one(ReportWord.ASSESSOR)));
        unitsIn(told, UnitState.ACHIEVED, "achieved");
        unitsIn(told, UnitState.RECOGNISED, "recognised");
        unitsIn(told, UnitState.NOT_STARTED, "not begun yet");
        selection(told);
        return told;
    }

    private void unitsIn(List<String> told, UnitState state, String words) {
        List<String> units = report.selectedUnits().stream()
                .filter(unit -> unit.state() == state)
                .map(unit -> unit.identifier().text())
                .toList();
        if (!units.isEmpty()) {
            told.add("%s %s %s.".formatted(Wording.and(units), are(units), words));
        }
    }

    /** Tells what would be short even if every selected unit were achieved. */
    private void selection(List<String> told) {
        List<String> shortOf = report.gaps().stream()
                .filter(gap -> gap.kind() == GapKind.GROUP || gap.kind() == GapKind.RULE)
                .map(Feedback::shortOf)
                .toList();
        if (!shortOf.isEmpty()) {
            told.add("The %s selected do not complete the %s yet: %s."
                    .formatted(
                            labels.many(ReportWord.UNIT),
                            labels.one(ReportWord.QUALIFICATION),
                            String.join("; ", shortOf)));
        }
    }

    private static String shortOf(Gap gap) {
        String kind = ReportLabels.within(gap.kind().label());
        return "%s %s %s".formatted(kind, gap.place().detail(), gap.message());
    }

    private List<String> sentences(UnitCoverage unit) {
        List<String> told = new ArrayList<>();
        covered(unit, told);
        unit.signedOff()
                .ifPresent(day ->
                        told.add("The sign-off of %s takes effect once everything asked for is there.".formatted(day)));
        awaiting(unit, told);
        told.addAll(objections.of(unit));
        notYetMet(unit, told);
        inPart(unit, told);
        lapsed(unit, told);
        toCome(unit, told);
        choices(unit, told);
        told.addAll(new EvidenceAsked(unit, labels).required());
        return told;
    }

    private void covered(UnitCoverage unit, List<String> told) {
        List<String> done = numbers(unit, criterion -> criterion.status().isCovered());
        int part = unit.progress().part();
        int whole = unit.progress().whole();
        if (part == whole && !done.isEmpty()) {
            told.add("Every %s that is asked for is met (%s of %s)."
                    .formatted(labels.one(ReportWord.CRITERION), part, whole));
        } else if (!done.isEmpty()) {
            told.add("%s %s met (%s of %s).".formatted(Wording.and(done), are(done), part, whole));
        }
    }

    private void awaiting(UnitCoverage unit, List<String> told) {
        Map<String, List<String>> byItem =
                byItem(unit, criterion -> criterion.status().isCovered() ? List.of() : criterion.awaiting());
        if (!byItem.isEmpty()) {
            List<String> items = byItem.entrySet().stream()
                    .map(item -> "%s for %s".formatted(item.getKey(), Wording.and(item.getValue())))
                    .toList();
            int last = items.size() - 1;
            String before = last == 0 ? "" : String.join("; on ", items.subList(0, last)) + "; and on ";
            told.add("The %s has still to decide on %s%s."
                    .formatted(labels.one(ReportWord.ASSESSOR), before, items.get(last)));
        }
    }

    private void notYetMet(UnitCoverage unit, List<String> told) {
        for (CriterionCoverage criterion : unit.criteria()) {
            if (criterion.status() == CriterionStatus.NOT_YET_MET) {
                List<String> items = criterion.notYetMet();
                List<String> reasons = reasons(criterion);
                told.add("%s %s not yet show %s, '%s'%s; add to %s, or hand in further %s."
                        .formatted(
                                Wording.and(items),
                                items.size() == 1 ? "does" : "do",
                                criterion.reference().number(),
                                criterion.criterion().statement(),
                                reasons.isEmpty() ? "" : " (" + Wording.and(reasons) + ")",
                                items.size() == 1 ? "it" : "them",
                                labels.one(ReportWord.EVIDENCE)));
            }
        }
    }

    private List<String> reasons(CriterionCoverage criterion) {
        return notYetMet.getOrDefault(criterion.reference(), List.of()).stream()
                .map(Decision::reasons)
                .flatMap(List::stream)
                .distinct()
                .filter(reason -> reason != NotYetMetReason.OTHER)
                .map(NotYetMetReason::label)
                .map(label -> label.toLowerCase(Locale.ROOT))
                .toList();
    }

    private void inPart(UnitCoverage unit, List<String> told) {
        List<String> numbers = numbers(unit, criterion -> criterion.status() == CriterionStatus.PARTLY_MET);
        if (!numbers.isEmpty()) {
            told.add("%s %s met in part; hand in what is missing.".formatted(Wording.and(numbers), are(numbers)));
        }
    }

    private void lapsed(UnitCoverage unit, List<String> told) {
        List<String> numbers = numbers(unit, criterion -> criterion.status() == CriterionStatus.LAPSED);
        if (!numbers.isEmpty()) {
            told.add("%s %s met by %s that has come to an end since; hand in what counts today."
                    .formatted(
                            Wording.and(numbers),
                            numbers.size() == 1 ? "was" : "were",
                            labels.one(ReportWord.EVIDENCE)));
        }
    }

    private void toCome(UnitCoverage unit, List<String> told) {
        List<String> numbers = numbers(unit, criterion -> criterion.status() == CriterionStatus.NO_EVIDENCE);
        if (!numbers.isEmpty()) {
            told.add(
                    "%s for %s is still to come.".formatted(labels.heading(ReportWord.EVIDENCE), Wording.and(numbers)));
        }
    }

    private static void choices(UnitCoverage unit, List<String> told) {
        unit.choices().stream()
                .filter(choice -> !choice.isMet())
                .map(EvidenceAsked::choice)
                .forEach(told::add);
    }

    private static String are(List<String> subjects) {
        return subjects.size() == 1 ? "is" : "are";
    }

    private static Map<String, List<String>> byItem(
            UnitCoverage unit, Function<CriterionCoverage, List<String>> items) {
        Map<String, List<String>> byItem = new LinkedHashMap<>();
        for (CriterionCoverage criterion : unit.criteria()) {
            if (criterion.status() != CriterionStatus.NOT_REQUIRED) {
                items.apply(criterion)
                        .forEach(item -> byItem.computeIfAbsent(item, key -> new ArrayList<>())
                                .add(criterion.reference().number()));
            }
        }
        return byItem;
    }

    private static List<String> numbers(UnitCoverage unit, Predicate<CriterionCoverage> condition) {
        return unit.criteria().stream()
                .filter(condition)
                .map(criterion -> criterion.reference().number())
                .toList();
    }

    /**
     * What there is to say of one unit.
     *
     * @param unit  its reference and title
     * @param sentences  what there is to say, what is done first
     */
    record UnitFeedback(String unit, List<String> sentences) {}
}
