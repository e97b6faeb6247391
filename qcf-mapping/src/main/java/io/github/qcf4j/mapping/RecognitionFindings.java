package io.github.qcf4j.mapping;

import io.github.qcf4j.finding.Place;
import io.github.qcf4j.model.Credit;
import io.github.qcf4j.model.Level;
import io.github.qcf4j.model.OfferedUnit;
import io.github.qcf4j.model.RecognitionRoute;
import io.github.qcf4j.model.UnitIdentifier;
import io.github.qcf4j.portfolio.HeldAchievement;
import io.github.qcf4j.portfolio.Recognition;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells what is wrong with recognitions (V3.2, V7.11). */
final class RecognitionFindings {

    private final Evidenced evidenced;
    private final FindingList findings;
    private final Map<UnitIdentifier, Set<UnitIdentifier>> equivalents = new LinkedHashMap<>();

    RecognitionFindings(Evidenced evidenced, FindingList findings) {
        this.evidenced = evidenced;
        this.findings = findings;
        evidenced
                .question()
                .qualification()
                .ifPresent(qualification -> qualification
                        .allGroups()
                        .flatMap(group -> group.units().stream())
                        .forEach(this::addEquivalents));
    }

    private void addEquivalents(OfferedUnit offered) {
        equivalents
                .computeIfAbsent(offered.unit(), unit -> new LinkedHashSet<>())
                .addAll(offered.equivalents());
    }

    void tell() {
        Map<UnitPlan, Integer> wholes = new LinkedHashMap<>();
        for (Recognition recognition : evidenced.recognitions().standing()) {
            Optional<UnitPlan> unit = evidenced.question().unit(recognition.unit());
            if (unit.isEmpty()) {
                tellUnknown(recognition, findings.learner(), recognition.unit().text());
            } else if (recognition.isWholeUnit()) {
                wholes.merge(unit.get(), 1, Integer::sum);
                tellEquivalent(recognition, unit.get());
            } else {
                tellPart(recognition, unit.get());
            }
        }
        wholes.forEach((unit, times) -> {
            if (times > 1) {
                findings.add(
                        MappingFinding.RECOGNITION_REPEATED,
                        unit.place(),
                        "is recognised as a whole %s times".formatted(times));
            }
        });
    }

    private void tellPart(Recognition recognition, UnitPlan unit) {
        recognition
                .outcome()
                .filter(outcome -> unit.unit().outcome(outcome.number()).isEmpty())
                .ifPresent(outcome -> tellUnknown(recognition, unit.place(), outcome.toString()));
        recognition
                .criterion()
                .filter(criterion -> unit.criterion(criterion.number()) == null)
                .ifPresent(criterion -> tellUnknown(recognition, unit.place(), criterion.toString()));
    }

    private void tellUnknown(Recognition recognition, Place otherwise, String what) {
        findings.add(
                MappingFinding.RECOGNITION_PLACE_UNKNOWN,
                recognition,
                otherwise,
                "is of '%s', which nothing describes".formatted(what));
    }

    private void tellEquivalent(Recognition recognition, UnitPlan unit) {
        Optional<HeldAchievement> held =
                recognition.held().filter(achievement -> recognition.route() == RecognitionRoute.EQUIVALENT_UNIT);
        held.filter(achievement -> isLower(achievement, unit))
                .ifPresent(achievement -> findings.add(
                        MappingFinding.RECOGNITION_EQUIVALENT_LOWER,
                        recognition,
                        unit.place(),
                        "rests on a unit of lower level or less credit than '%s'"
                                .formatted(unit.identifier().text()),
                        "that rests on a unit of lower level or less credit"));
        Set<UnitIdentifier> listed = equivalents.get(unit.identifier());
        held.flatMap(HeldAchievement::unit)
                .filter(other -> listed != null && !listed.contains(other))
                .ifPresent(other -> findings.add(
                        MappingFinding.RECOGNITION_EQUIVALENT_UNLISTED,
                        recognition,
                        unit.place(),
                        "rests on '%s', which is not listed as equivalent to '%s'"
                                .formatted(other.text(), unit.identifier().text()),
                        "that rests on '%s', which is not listed as equivalent".formatted(other.text())));
    }

    private static boolean isLower(HeldAchievement held, UnitPlan unit) {
        Optional<Level> level = unit.unit().level();
        Optional<Credit> credit = unit.credit();
        return held.level()
                        .filter(lower -> level.isPresent() && lower.isBelow(level.get()))
                        .isPresent()
                || held.credit()
                        .filter(less -> credit.isPresent() && less.compareTo(credit.get()) < 0)
                        .isPresent();
    }
}
