package io.github.qcf4j.validation;

import io.github.qcf4j.model.Grading;
import io.github.qcf4j.model.Level;
import io.github.qcf4j.model.LevelScheme;
import io.github.qcf4j.model.Qualification;
import io.github.qcf4j.model.RuleOfCombination;
import io.github.qcf4j.model.StatementKind;
import io.github.qcf4j.model.Unit;
import io.github.qcf4j.model.UnitType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The check of what is recorded about a qualification: levels, grading, languages, statements. */
final class QualificationRecordCheck implements QualificationCheck {

    private static final Set<String> NOT_GRADES =
            Set.of("pass", "fail", "passed", "failed", "not", "yet", "competent", "achieved", "only", "and", "or");

    /** What a complete specification of the regulated framework states, beside what has a rule of its own. */
    private static final List<StatementKind> STATED = List.of(
            StatementKind.PRIOR_QUALIFICATION,
            StatementKind.PRIOR_KNOWLEDGE,
            StatementKind.OTHER_REQUIREMENT,
            StatementKind.CONTENT,
            StatementKind.METHOD_OF_ASSESSMENT,
            StatementKind.ASSESSMENT_CRITERIA,
            StatementKind.SPECIMEN,
            StatementKind.LEVELS_OF_ATTAINMENT);

    @Override
    public void check(QualificationInHand hand) {
        checkMissing(hand);
        checkLevels(hand);
        checkGrading(hand);
        checkStatements(hand);
        if (Nvq.is(hand.qualification())) {
            checkVocational(hand);
        }
    }

    private static void checkMissing(QualificationInHand hand) {
        Qualification qualification = hand.qualification();
        if (qualification.framework().isEmpty()) {
            hand.find(
                    QualificationRule.QUALIFICATION_FRAMEWORK_MISSING,
                    "names no framework and is checked as one of the %s"
                            .formatted(hand.framework().label()));
        }
        if (qualification.sectorSubjectAreas().isEmpty()) {
            hand.findMissing(IdentifierRule.QUALIFICATION_AREA_MISSING, "has no sector subject area");
        }
        if (qualification.ages().isEmpty() && qualification.minimumAge().isEmpty()) {
            hand.find(QualificationRule.QUALIFICATION_AGES_MISSING, "names no age band");
        }
        if (qualification.organisation().isEmpty()) {
            hand.find(QualificationRule.QUALIFICATION_ORGANISATION_MISSING, "names no awarding organisation");
        }
    }

    private static void checkLevels(QualificationInHand hand) {
        Qualification qualification = hand.qualification();
        if (qualification.level().isEmpty() && qualification.otherLevels().isEmpty()) {
            hand.findMissing(QualificationRule.QUALIFICATION_LEVEL_MISSING, "has no level");
        }
        if (!qualification.otherLevels().isEmpty()) {
            hand.find(QualificationRule.QUALIFICATION_LEVEL_SEVERAL, "has more than one level");
            if (!hand.says(StatementKind.LEVEL_RATIONALE)) {
                hand.find(
                        QualificationRule.QUALIFICATION_LEVEL_RATIONALE,
                        "has more than one level and does not say why");
            }
        }
        Optional<Level> level = qualification.level();
        qualification
                .eqfLevel()
                .filter(european ->
                        level.isPresent() && !level.get().in(LevelScheme.EQF).contains(european.replaceAll("\\D+", "")))
                .ifPresent(european -> hand.find(
                        QualificationRule.QUALIFICATION_EQF_LEVEL,
                        "has the European level '%s' at %s"
                                .formatted(european, level.orElseThrow().label())));
    }

    private static void checkGrading(QualificationInHand hand) {
        Optional<Grading> grading = hand.qualification().grading();
        if (grading.isEmpty()) {
            hand.findMissing(QualificationRule.QUALIFICATION_GRADING_MISSING, "does not say how it is graded");
        } else if (Nvq.is(hand.qualification())) {
            grading.get().scale().stream()
                    .filter(grade -> !isPassOrFail(Words.of(grade)))
                    .findFirst()
                    .ifPresent(grade -> hand.find(
                            QualificationRule.QUALIFICATION_GRADING_NVQ,
                            "is a vocational qualification with the grade '%s'".formatted(grade)));
        }
    }

    private static boolean isPassOrFail(Words grade) {
        for (int i = 0; i < grade.size(); i++) {
            if (!NOT_GRADES.contains(grade.at(i))) {
                return false;
            }
        }
        return true;
    }

    private static void checkStatements(QualificationInHand hand) {
        if (!hand.says(StatementKind.PURPOSE) && !hand.says(StatementKind.OBJECTIVE)) {
            hand.findMissing(QualificationRule.QUALIFICATION_PURPOSE_MISSING, "states neither purpose nor objective");
        }
        STATED.stream()
                .filter(kind -> !hand.says(kind))
                .forEach(kind -> hand.findMissing(
                        QualificationRule.QUALIFICATION_STATEMENT_MISSING,
                        "has no statement of the kind '%s'".formatted(kind.label())));
        hand.qualification().languages().stream()
                .filter(language -> !language.equalsIgnoreCase("English") && !language.equalsIgnoreCase("en"))
                .findFirst()
                .filter(language -> !hand.says(StatementKind.LANGUAGE_RATIONALE))
                .ifPresent(language -> hand.find(
                        QualificationRule.QUALIFICATION_LANGUAGE_RATIONALE,
                        "is assessed in '%s' and does not say why".formatted(language)));
        boolean limits = hand.qualification().rules().stream()
                .anyMatch(rule -> rule.kind() == RuleOfCombination.Kind.RECOGNITION_LIMIT);
        if (!limits && !hand.says(StatementKind.RECOGNITION_OF_PRIOR_LEARNING)) {
            hand.find(
                    QualificationRule.QUALIFICATION_RECOGNITION_UNSAID,
                    "does not say whether prior learning is recognised");
        }
    }

    private static void checkVocational(QualificationInHand hand) {
        List<Unit> units = hand.units();
        List<String> lacking = new ArrayList<>();
        boolean standards = !hand.qualification().occupationalStandards().isEmpty()
                || units.stream().anyMatch(unit -> !unit.occupationalStandards().isEmpty());
        boolean strategy = hand.says(StatementKind.ASSESSMENT_STRATEGY)
                || units.stream()
                        .flatMap(unit -> unit.statements().stream())
                        .anyMatch(statement -> statement.kind() == StatementKind.ASSESSMENT_STRATEGY);
        boolean onlyKnowledge = !units.isEmpty()
                && units.stream().allMatch(unit -> unit.type().equals(Optional.of(UnitType.KNOWLEDGE)));
        if (!standards) {
            lacking.add("without occupational standards");
        }
        if (!strategy) {
            lacking.add("without an assessment strategy");
        }
        if (onlyKnowledge) {
            lacking.add("with knowledge units alone");
        }
        if (!lacking.isEmpty()) {
            hand.findMissing(
                    QualificationRule.QUALIFICATION_NVQ_UNFOUNDED,
                    "is a vocational qualification %s".formatted(Joined.and(lacking)));
        }
    }
}
