package io.github.qcf4j.validation;

import io.github.qcf4j.combination.CombinationAnalysis;
import io.github.qcf4j.finding.Finding;
import io.github.qcf4j.finding.Place;
import io.github.qcf4j.finding.Severity;
import io.github.qcf4j.model.OfferedUnit;
import io.github.qcf4j.model.Qualification;
import io.github.qcf4j.model.QualificationsFramework;
import io.github.qcf4j.model.SpecificationStatus;
import io.github.qcf4j.model.Statement;
import io.github.qcf4j.model.StatementKind;
import io.github.qcf4j.model.Unit;
import io.github.qcf4j.model.UnitGroup;
import io.github.qcf4j.model.UnitIdentifier;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** A qualification that is being checked, with the units it offers. */
final class QualificationInHand {

    private final CheckedSpecifications all;
    private final Vocabulary vocabulary;
    private final Qualification qualification;
    private final Place place;
    private final QualificationsFramework framework;
    private final Map<UnitIdentifier, Unit> units = new LinkedHashMap<>();
    private final Words title;
    private final Consumer<Finding> findings;

    QualificationInHand(
            CheckedSpecifications all, Vocabulary vocabulary, Qualification qualification, Consumer<Finding> findings) {
        this.all = all;
        this.vocabulary = vocabulary;
        this.qualification = qualification;
        this.place = Place.of(qualification.qualificationVersion());
        this.framework = all.frameworkOf(qualification);
        this.title = Words.of(qualification.title());
        this.findings = findings;
        all.units(qualification).forEach(unit -> units.put(unit.identifier(), unit));
    }

    CheckedSpecifications all() {
        return all;
    }

    Qualification qualification() {
        return qualification;
    }

    Place place() {
        return place;
    }

    QualificationsFramework framework() {
        return framework;
    }

    Words title() {
        return title;
    }

    Phrases phrases(WordList list) {
        return vocabulary.phrases(list);
    }

    int threshold(Threshold threshold) {
        return all.options().threshold(threshold);
    }

    /** Returns the units that are offered and described, each in the version that counts. */
    List<Unit> units() {
        return List.copyOf(units.values());
    }

    /** Finds a unit that is offered and described. */
    Optional<Unit> unit(UnitIdentifier unit) {
        return Optional.ofNullable(units.get(unit));
    }

    /** Finds any unit that is described, offered or not. */
    Optional<Unit> anyUnit(UnitIdentifier unit) {
        return unit(unit).or(() -> all.described(unit).stream().findFirst());
    }

    /** Returns whether every unit that is offered is described. */
    boolean knowsAllUnits() {
        return qualification.units().stream().allMatch(units::containsKey);
    }

    /** Returns whether the structure is known in part, or the qualification is still being written. */
    boolean isUnfinished() {
        return qualification.isOutline()
                || qualification.status().equals(Optional.of(SpecificationStatus.DRAFT))
                || units.values().stream().noneMatch(Unit::outcomesRecorded);
    }

    boolean says(StatementKind kind) {
        return qualification.statements().stream().map(Statement::kind).anyMatch(kind::equals);
    }

    CombinationAnalysis analysis() {
        return all.analysis(qualification);
    }

    /** Returns whether a rule applies to the qualification. */
    boolean isHeldTo(SpecificationRule rule) {
        return rule.frameworks().contains(framework);
    }

    /** Tells of something wrong with the qualification as a whole. */
    void find(SpecificationRule rule, String message) {
        find(rule, place, message);
    }

    /** Tells of something that is left out: no more than a note where the qualification is unfinished. */
    void findMissing(SpecificationRule rule, String message) {
        find(rule, place, message, isUnfinished() ? Severity.NOTE : Severity.ERROR);
    }

    /** Tells of something that is left out at a place in the qualification. */
    void findMissing(SpecificationRule rule, Place where, String message) {
        find(rule, where, message, isUnfinished() ? Severity.NOTE : Severity.ERROR);
    }

    /** Tells of something wrong at a place in the qualification, where the rule applies. */
    void find(SpecificationRule rule, Place where, String message) {
        find(rule, where, message, Severity.ERROR);
    }

    /** Tells of something wrong at a place in the qualification, and at most how bad it is. */
    void find(SpecificationRule rule, Place where, String message, Severity most) {
        find(rule, Finding.of(rule, where, message), most);
    }

    /** Tells of something wrong with a property of the qualification, such as 'dates/review' or 'statements/0'. */
    void findAbout(String property, SpecificationRule rule, String message) {
        findAbout(property, rule, place, message);
    }

    /** Tells of something wrong with a property of a place in the qualification, such as 'credits' of a group. */
    void findAbout(String property, SpecificationRule rule, Place where, String message) {
        find(rule, Finding.of(rule, where, message).about(property), Severity.ERROR);
    }

    /** Tells of something wrong with what a group says of a unit that it offers. */
    void findOffered(UnitGroup group, OfferedUnit offered, SpecificationRule rule, String message) {
        Finding finding = Finding.of(rule, place.atGroup(group.name()), message);
        find(rule, finding.about("units/" + group.units().indexOf(offered)), Severity.ERROR);
    }

    private void find(SpecificationRule rule, Finding finding, Severity most) {
        RuleSeverity.in(rule, Set.of(framework))
                .map(severity -> RuleSeverity.atMost(most, severity))
                .ifPresent(severity -> findings.accept(finding.withSeverity(severity)));
    }

    /** Tells of something wrong with the qualification that is an error, whatever the rule says. */
    void findWorst(SpecificationRule rule, String message) {
        if (isHeldTo(rule)) {
            findings.accept(Finding.of(rule, place, message).withSeverity(Severity.ERROR));
        }
    }

    /** Returns the texts of the statements, in order. */
    List<String> statements() {
        return qualification.statements().stream().map(Statement::text).toList();
    }
}
