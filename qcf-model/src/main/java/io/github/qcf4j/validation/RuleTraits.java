package io.github.qcf4j.validation;

import io.github.qcf4j.finding.Severity;
import io.github.qcf4j.model.QualificationsFramework;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * How bad, on what basis, in which frameworks and about which property: what the constants of all enums of rules have.
 *
 * @param severity  how bad it is where nothing else is said
 * @param basis  what the rule rests on
 * @param frameworks  where it applies
 * @param strict  where breaking it is an error, whatever the severity
 * @param property  the property that is wrong where it is broken, as the format has it, if it is always the same
 */
record RuleTraits(
        Severity severity,
        Basis basis,
        SortedSet<QualificationsFramework> frameworks,
        SortedSet<QualificationsFramework> strict,
        @Nullable String property) {

    private static final SortedSet<QualificationsFramework> NOWHERE =
            Collections.unmodifiableSortedSet(new TreeSet<>());
    private static final SortedSet<QualificationsFramework> EVERYWHERE = set(QualificationsFramework.values());
    private static final SortedSet<QualificationsFramework> CREDIT = set(Arrays.stream(QualificationsFramework.values())
            .filter(QualificationsFramework::isCreditFramework)
            .toArray(QualificationsFramework[]::new));

    /** Returns the traits of a rule for all frameworks. */
    static RuleTraits everywhere(Severity severity, Basis basis) {
        return new RuleTraits(severity, basis, EVERYWHERE, NOWHERE, null);
    }

    /** Returns the traits of a rule for the frameworks of credit. */
    static RuleTraits ofCredit(Severity severity, Basis basis) {
        return new RuleTraits(severity, basis, CREDIT, NOWHERE, null);
    }

    /** Returns the traits of a rule for some frameworks. */
    static RuleTraits in(Severity severity, Basis basis, QualificationsFramework... frameworks) {
        return new RuleTraits(severity, basis, set(frameworks), NOWHERE, null);
    }

    /** Returns these traits, breaking the rule being an error in some of the frameworks. */
    RuleTraits errorIn(QualificationsFramework... some) {
        return new RuleTraits(severity, basis, frameworks, set(some), property);
    }

    /** Returns these traits for a rule about a property, such as 'credit' or 'dates/review'. */
    RuleTraits about(String named) {
        return new RuleTraits(severity, basis, frameworks, strict, named);
    }

    /** Returns how bad it is in a framework. */
    Severity severity(QualificationsFramework framework) {
        return strict.contains(framework) ? Severity.ERROR : severity;
    }

    private static SortedSet<QualificationsFramework> set(QualificationsFramework... frameworks) {
        return Collections.unmodifiableSortedSet(new TreeSet<>(List.of(frameworks)));
    }
}
