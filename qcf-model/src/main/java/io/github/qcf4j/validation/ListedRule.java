package io.github.qcf4j.validation;

import io.github.qcf4j.finding.FindingKind;
import io.github.qcf4j.finding.Severity;
import io.github.qcf4j.model.QualificationsFramework;
import java.util.Optional;
import java.util.SortedSet;

/**
 * A kind of finding that another package raises, as the catalogue lists it.
 *
 * @param kind  the kind as it is raised
 */
record ListedRule(FindingKind kind) implements SpecificationRule {

    private static final RuleTraits TRAITS = RuleTraits.everywhere(Severity.ERROR, Basis.DERIVED);

    @Override
    public String name() {
        return kind.name();
    }

    @Override
    public Severity severity() {
        return kind.severity();
    }

    @Override
    public String advice() {
        return kind.advice();
    }

    @Override
    public Optional<String> property() {
        return kind.property();
    }

    @Override
    public Basis basis() {
        return TRAITS.basis();
    }

    @Override
    public SortedSet<QualificationsFramework> frameworks() {
        return TRAITS.frameworks();
    }

    @Override
    public String toString() {
        return name();
    }
}
