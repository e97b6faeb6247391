package io.github.qcf4j.validation;

import io.github.qcf4j.finding.Severity;
import io.github.qcf4j.model.QualificationsFramework;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** How bad it is to break a rule where several frameworks, or an unfinished specification, are in play. */
final class RuleSeverity {

    private RuleSeverity() {}

    /** Returns how bad it is in the framework where it is worst, or nothing where the rule applies in none of them. */
    static Optional<Severity> in(SpecificationRule rule, Collection<QualificationsFramework> frameworks) {
        return frameworks.stream()
                .filter(rule.frameworks()::contains)
                .map(rule::severity)
                .min(Comparator.naturalOrder());
    }

    /** Returns the milder of the two. */
    static Severity atMost(Severity most, Severity severity) {
        return most.compareTo(severity) > 0 ? most : severity;
    }
}
