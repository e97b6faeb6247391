package io.github.qcf4j.validation;

import static io.github.qcf4j.finding.Severity.ERROR;
import static io.github.qcf4j.finding.Severity.NOTE;
import static io.github.qcf4j.finding.Severity.WARNING;
import static io.github.qcf4j.validation.Basis.DERIVED;
import static io.github.qcf4j.validation.Basis.HOUSE;
import static io.github.qcf4j.validation.Basis.PRACTICE;
import static io.github.qcf4j.validation.RuleTraits.everywhere;

import io.github.qcf4j.finding.Severity;
import io.github.qcf4j.model.QualificationsFramework;
import java.util.Optional;
import java.util.SortedSet;

/** Rules on what a unit asks of the evidence, such as 'requirement.method.prohibited'. */
public enum RequirementRule implements SpecificationRule {
    /** Competence at work is shown at work unless the unit says where simulation will do. */
    UNIT_SIMULATION_UNSAID(everywhere(WARNING, PRACTICE), "say whether simulation is allowed"),

    /** What is asked for by one requirement and ruled out by another can never be shown. */
    REQUIREMENT_METHOD_PROHIBITED(everywhere(ERROR, DERIVED), "leave the method out of one of the two"),

    /** The main source of evidence must be one that may be used. */
    REQUIREMENT_SOURCE_PROHIBITED(everywhere(WARNING, DERIVED), "name another main source or allow the method"),

    /** A requirement on outcomes that the unit does not have is never asked of anybody. */
    REQUIREMENT_SCOPE_EMPTY(everywhere(ERROR, DERIVED), "name outcomes that the unit has"),

    /** More evidence than anybody can judge makes nobody more certain. */
    REQUIREMENT_NUMBER_LARGE(everywhere(NOTE, HOUSE), "check the number"),

    /** The strategy of the sector says who assesses competence, where and on what evidence. */
    UNIT_STRATEGY_MISSING(everywhere(WARNING, PRACTICE), "name the assessment strategy"),

    /** Centres must know what competence to ask of assessors before they appoint one. */
    UNIT_ASSESSOR_UNSAID(everywhere(NOTE, PRACTICE), "say what is asked of assessors");

    private final RuleTraits traits;
    private final String advice;

    RequirementRule(RuleTraits traits, String advice) {
        this.traits = traits;
        this.advice = advice;
    }

    @Override
    public Severity severity() {
        return traits.severity();
    }

    @Override
    public Severity severity(QualificationsFramework framework) {
        return traits.severity(framework);
    }

    @Override
    public Basis basis() {
        return traits.basis();
    }

    @Override
    public SortedSet<QualificationsFramework> frameworks() {
        return traits.frameworks();
    }

    @Override
    public Optional<String> property() {
        return Optional.ofNullable(traits.property());
    }

    @Override
    public String advice() {
        return advice;
    }
}
