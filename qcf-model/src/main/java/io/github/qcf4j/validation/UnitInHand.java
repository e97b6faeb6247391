package io.github.qcf4j.validation;

import io.github.qcf4j.finding.Finding;
import io.github.qcf4j.finding.Place;
import io.github.qcf4j.finding.Severity;
import io.github.qcf4j.model.Qualification;
import io.github.qcf4j.model.QualificationsFramework;
import io.github.qcf4j.model.SpecificationStatus;
import io.github.qcf4j.model.Unit;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A unit that is being checked, its statements taken apart once for all checks. */
final class UnitInHand {

    private final CheckedSpecifications all;
    private final Vocabulary vocabulary;
    private final Unit unit;
    private final Place place;
    private final SortedSet<QualificationsFramework> frameworks;
    private final List<OutcomeInHand> outcomes;
    private final Consumer<Finding> findings;

    UnitInHand(CheckedSpecifications all, Vocabulary vocabulary, Unit unit, Consumer<Finding> findings) {
        this.all = all;
        this.vocabulary = vocabulary;
        this.unit = unit;
        this.place = Place.of(unit.unitVersion());
        this.frameworks = all.frameworksOf(unit);
        this.outcomes = unit.outcomes().stream()
                .map(outcome -> OutcomeInHand.of(outcome, place, vocabulary))
                .toList();
        this.findings = findings;
    }

    CheckedSpecifications all() {
        return all;
    }

    Unit unit() {
        return unit;
    }

    Place place() {
        return place;
    }

    List<OutcomeInHand> outcomes() {
        return outcomes;
    }

    Stream<CriterionInHand> criteria() {
        return outcomes.stream().flatMap(outcome -> outcome.criteria().stream());
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    Phrases phrases(WordList list) {
        return vocabulary.phrases(list);
    }

    int threshold(Threshold threshold) {
        return all.options().threshold(threshold);
    }

    /** Returns whether the structure is known in part, or the unit is still being written. */
    boolean isUnfinished() {
        return !unit.outcomesRecorded() || unit.status().equals(Optional.of(SpecificationStatus.DRAFT));
    }

    /** Returns the qualifications that offer the unit. */
    List<Qualification> offering() {
        return all.offering(unit);
    }

    /** Tells of something wrong with the unit as a whole. */
    void find(SpecificationRule rule, String message) {
        find(rule, place, message);
    }

    /** Tells of something that is left out: no more than a note where the unit is unfinished. */
    void findMissing(SpecificationRule rule, String message) {
        find(rule, place, message, isUnfinished() ? Severity.NOTE : Severity.ERROR);
    }

    /** Tells of something wrong at a place in the unit, where the rule applies. */
    void find(SpecificationRule rule, Place where, String message) {
        find(rule, where, message, Severity.ERROR);
    }

    /** Tells of something wrong with a property of the unit, such as 'credit' or 'statements/0'. */
    void findAbout(String property, SpecificationRule rule, String message) {
        find(rule, Finding.of(rule, place, message).about(property), Severity.ERROR);
    }

    private void find(SpecificationRule rule, Place where, String message, Severity most) {
        find(rule, Finding.of(rule, where, message), most);
    }

    private void find(SpecificationRule rule, Finding finding, Severity most) {
        RuleSeverity.in(rule, frameworks)
                .map(severity -> RuleSeverity.atMost(most, severity))
                .ifPresent(severity -> findings.accept(finding.withSeverity(severity)));
    }
}
