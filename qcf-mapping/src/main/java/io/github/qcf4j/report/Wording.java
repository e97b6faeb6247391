package io.github.qcf4j.report;

import io.github.qcf4j.combination.CombinationResult;
import io.github.qcf4j.combination.GroupResult;
import io.github.qcf4j.combination.RuleResult;
import io.github.qcf4j.mapping.CertificationState;
import io.github.qcf4j.mapping.CriterionCoverage;
import io.github.qcf4j.mapping.CriterionStatus;
import io.github.qcf4j.mapping.EvidenceUse;
import io.github.qcf4j.mapping.Gap;
import io.github.qcf4j.mapping.GapKind;
import io.github.qcf4j.mapping.MappingState;
import io.github.qcf4j.mapping.UnitCoverage;
import io.github.qcf4j.mapping.UnitState;
import io.github.qcf4j.model.Fraction;
import io.github.qcf4j.model.RecognitionRoute;
import io.github.qcf4j.model.UnitIdentifier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/**
 * The sentences in which the parts of a report are told, the same in text, Markdown and HTML.
 * <p>
 * They hold what somebody else wrote as it is; whoever puts them on a page escapes them.
 */
final class Wording {

    private final ReportLabels labels;

    Wording(ReportLabels labels) {
        this.labels = labels;
    }

    ReportLabels labels() {
        return labels;
    }

    /** Returns a count with its word, such as '3 gaps'. */
    String count(int number, ReportWord word) {
        return number + " " + (number == 1 ? labels.one(word) : labels.many(word));
    }

    /** Returns how much is done, such as '11 of 40 criteria'. */
    String progress(Fraction progress) {
        return progress.part() + " of " + count(progress.whole(), ReportWord.CRITERION);
    }

    /** Returns where a criterion stands and by which route, such as 'Recognised (exemption)'. */
    String status(CriterionCoverage criterion) {
        return labels.of(criterion.status()) + route(criterion.route());
    }

    private String route(Optional<RecognitionRoute> route) {
        return route.map(known -> " (" + ReportLabels.within(labels.of(known)) + ")")
                .orElse("");
    }

    /** Returns the numbers beside the status of a criterion, such as '1 of 2 counted, 1 awaiting decision'. */
    String numbers(CriterionCoverage criterion) {
        StringJoiner told = new StringJoiner(", ");
        if (isAsked(criterion)) {
            told.add("%s of %s %s"
                    .formatted(criterion.counted().size(), criterion.needed(), within(MappingState.COUNTED)));
        }
        number(criterion.lapsed(), MappingState.LAPSED, told);
        number(criterion.partlyMet(), MappingState.PARTLY_MET, told);
        number(criterion.awaiting(), MappingState.AWAITING_DECISION, told);
        number(criterion.notYetMet(), MappingState.NOT_YET_MET, told);
        return told.toString();
    }

    private static boolean isAsked(CriterionCoverage criterion) {
        boolean asked =
                criterion.status() != CriterionStatus.NOT_REQUIRED && criterion.status() != CriterionStatus.RECOGNISED;
        return asked || !criterion.counted().isEmpty();
    }

    private void number(List<String> references, MappingState state, StringJoiner told) {
        if (!references.isEmpty()) {
            told.add(references.size() + " " + within(state));
        }
    }

    /** Returns the evidence of a criterion by what came of it, such as 'counted: E1, E2; awaiting decision: E3'. */
    String evidence(CriterionCoverage criterion, EvidenceMatrix matrix) {
        StringJoiner told = new StringJoiner("; ");
        matrix.byState(criterion.reference())
                .forEach((state, references) -> told.add(within(state) + ": " + String.join(", ", references)));
        return told.toString();
    }

    private String within(MappingState state) {
        return ReportLabels.within(labels.of(state));
    }

    /** Returns the state of a unit and by which route, such as 'Recognised (credit transfer)'. */
    String state(UnitCoverage unit) {
        return labels.of(unit.state()) + route(unit.route());
    }

    /** Returns what there is to know of a unit beside its state, such as '4 of 12 criteria' and '5 credits'. */
    List<String> about(UnitCoverage unit) {
        List<String> about = new ArrayList<>();
        about.add(
                unit.unit().outcomesRecorded()
                        ? progress(unit.progress())
                        : labels.many(ReportWord.CRITERION) + " not recorded");
        unit.unit().level().ifPresent(level -> about.add(labels.of(level)));
        about.add(unit.unit().credit().map(Object::toString).orElse("credit not recorded"));
        about.add(ReportLabels.within(labels.of(unit.selection())));
        day(unit).ifPresent(about::add);
        return about;
    }

    /** Returns the day that matters most for a unit, such as 'achieved on 2014-05-01'. */
    Optional<String> day(UnitCoverage unit) {
        if (unit.dateAchieved().isPresent()) {
            return unit.dateAchieved().map(day -> "achieved on " + day);
        }
        if (unit.signedOff().isPresent()) {
            return unit.signedOff().map(day -> "signed off on " + day);
        }
        return unit.state() == UnitState.READY
                ? Optional.of("awaits the sign-off by the " + labels.one(ReportWord.ASSESSOR))
                : Optional.empty();
    }

    /**
     * Returns whether a certificate can be claimed and why not, such as 'Not claimable: …'; nothing for a unit that is
     * not held, of which a certificate can never be claimed.
     */
    Optional<String> certification(UnitCoverage unit) {
        if (!unit.state().isHeld() && unit.certification() == CertificationState.NOT_CLAIMABLE) {
            return Optional.empty();
        }
        String state = labels.of(unit.certification());
        List<String> reasons = unit.notClaimableBecause();
        return Optional.of(reasons.isEmpty() ? state : state + ": " + String.join("; ", reasons));
    }

    /** Returns what the choices of a unit ask for, then what its requirements lack, a sentence for each. */
    List<String> conditions(UnitCoverage unit) {
        return new EvidenceAsked(unit, labels).conditions();
    }

    /** Returns words joined as in a sentence, such as '1.1, 1.2 and 2.1'. */
    static String and(List<String> words) {
        return joined(words, " and ");
    }

    /** Returns words offered as in a sentence, such as 'call, email or live chat'. */
    static String or(List<String> words) {
        return joined(words, " or ");
    }

    private static String joined(List<String> words, String conjunction) {
        int last = words.size() - 1;
        return last < 1
                ? String.join("", words)
                : String.join(", ", words.subList(0, last)) + conjunction + words.get(last);
    }

    /** Returns what would close a gap, and of a group or rule the units that could, which its sentence leaves out. */
    static String remedy(Gap gap) {
        boolean ofUnits = gap.kind() == GapKind.GROUP || gap.kind() == GapKind.RULE;
        return ofUnits && !gap.candidates().isEmpty()
                ? gap.remedy() + ": " + String.join(", ", gap.candidates())
                : gap.remedy();
    }

    /** Returns how far a group is, such as '5 of 12 credits, 1 of 3 units'; blank where nothing is counted. */
    String numbers(GroupResult group) {
        StringJoiner told = new StringJoiner(", ");
        if (group.creditNeeded().value() > 0) {
            told.add("%s of %s".formatted(group.creditHeld().value(), group.creditNeeded()));
        }
        if (group.unitsNeeded() > 0) {
            told.add("%s of %s".formatted(group.unitsHeld(), count(group.unitsNeeded(), ReportWord.UNIT)));
        }
        return told.toString();
    }

    /** Returns which units count in a group, what it gives where that is less, and why its answer is unknown. */
    List<String> details(GroupResult group) {
        List<String> details = new ArrayList<>();
        if (!group.unitsCounted().isEmpty()) {
            details.add("counted: "
                    + group.unitsCounted().stream().map(UnitIdentifier::text).collect(Collectors.joining(", ")));
        }
        if (!group.creditGiven().equals(group.creditHeld())) {
            details.add("gives %s of %s".formatted(group.creditGiven().value(), group.creditHeld()));
        }
        details.addAll(group.reasons());
        return details;
    }

    /** Returns the answer of each way through the qualification and which of them is told, nothing where there is one. */
    List<String> ways(CombinationResult result) {
        if (result.ways().size() < 2) {
            return List.of();
        }
        List<String> ways = new ArrayList<>();
        result.ways()
                .forEach(way -> ways.add("%s: %s".formatted(way.way(), ReportLabels.within(labels.of(way.answer())))));
        ways.add("told of " + result.way());
        return ways;
    }

    /** Returns how far a rule is, such as '40 of 58'; blank where nothing is counted. */
    static String numbers(RuleResult rule) {
        return rule.needed() > 0 ? "%s of %s".formatted(rule.held(), rule.needed()) : "";
    }

    /** Returns the days on which evidence came about, none where none is recorded. */
    static List<String> days(EvidenceUse evidence) {
        List<LocalDate> days =
                evidence.occurred().isEmpty() ? evidence.produced().stream().toList() : evidence.occurred();
        return days.stream().map(LocalDate::toString).toList();
    }

    /** Returns how evidence came about, such as 'Direct observation'; blank where it is not recorded. */
    String method(EvidenceUse evidence) {
        return evidence.method().map(labels::of).orElse("");
    }
}
