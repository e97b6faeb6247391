package io.github.qcf4j.validation;

import io.github.qcf4j.finding.Severity;
import io.github.qcf4j.model.QualificationsFramework;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * How bad, on what basis and in which frameworks: what the constants of all enums of rules have.
 *
 * @param severity  how bad it is where nothing else is said
 * @param basis  what the rule rests on
 * @param frameworks  where it applies
 * @param strict  where breaking it is an error, whatever the severity
 */
record RuleTraits(
        Severity severity,
        Basis basis,
        SortedSet<QualificationsFramework> frameworks,
        SortedSet<QualificationsFramework> strict) {

    private static final SortedSet<QualificationsFramework> NOWHERE =
            Collections.unmodifiableSortedSet(new TreeSet<>());
    private static final SortedSet<QualificationsFramework> EVERYWHERE = set(QualificationsFramework.values());
    private static final SortedSet<QualificationsFramework> CREDIT = set(Arrays.stream(QualificationsFramework.values())
            .filter(QualificationsFramework::isCreditFramework)
            .toArray(QualificationsFramework[]::new));

    /** Returns the traits of a rule for all frameworks. */
    static RuleTraits everywhere(Severity severity, Basis basis) {
        return new RuleTraits(severity, basis, EVERYWHERE, NOWHERE);
    }

    /** Returns the traits of a rule for the frameworks of credit. */
    static RuleTraits ofCredit(Severity severity, Basis basis) {
        return new RuleTraits(severity, basis, CREDIT, NOWHERE);
    }

    /** Returns the traits of a rule for some frameworks. */
    static RuleTraits in(Severity severity, Basis basis, QualificationsFramework... frameworks) {
        return new RuleTraits(severity, basis, set(frameworks), NOWHERE);
    }

    /** Returns these traits, breaking the rule being an error in some of the frameworks. */
    RuleTraits errorIn(QualificationsFramework... some) {
        return new RuleTraits(severity, basis, frameworks, set(some));
    }

    /** Returns how bad it is in a framework. */
    Severity severity(QualificationsFramework framework) {
        return strict.contains(framework) ? Severity.ERROR : severity;
    }

    private static SortedSet<QualificationsFramework> set(QualificationsFramework... frameworks) {
        return Collections.unmodifiableSortedSet(new TreeSet<>(List.of(frameworks)));
    }
}
