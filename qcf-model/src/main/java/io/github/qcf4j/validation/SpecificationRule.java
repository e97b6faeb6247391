package io.github.qcf4j.validation;

import io.github.qcf4j.finding.FindingKind;
import io.github.qcf4j.finding.Severity;
import io.github.qcf4j.model.QualificationsFramework;
import java.util.SortedSet;

/**
 * A rule that a specification is held to, such as 'unit.level.missing', with what it rests on and where it applies.
 * <p>
 * Why it matters, with an example that breaks it and one that keeps it, is told by its {@link RulePage}.
 * {@link SpecificationRules} lists all rules.
 */
public interface SpecificationRule extends FindingKind {

    /** Returns what the rule rests on. */
    Basis basis();

    /** Returns the frameworks whose specifications are held to the rule. */
    SortedSet<QualificationsFramework> frameworks();

    /** Returns how bad it is to break the rule in a specification of a framework, unless whoever checks says otherwise. */
    default Severity severity(QualificationsFramework framework) {
        return severity();
    }
}
