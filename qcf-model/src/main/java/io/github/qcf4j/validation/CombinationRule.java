package io.github.qcf4j.validation;

import static io.github.qcf4j.finding.Severity.ERROR;
import static io.github.qcf4j.finding.Severity.NOTE;
import static io.github.qcf4j.finding.Severity.WARNING;
import static io.github.qcf4j.model.QualificationsFramework.QCF;
import static io.github.qcf4j.model.QualificationsFramework.RQF;
import static io.github.qcf4j.validation.Basis.DERIVED;
import static io.github.qcf4j.validation.Basis.HOUSE;
import static io.github.qcf4j.validation.Basis.PRACTICE;
import static io.github.qcf4j.validation.Basis.REGULATION;
import static io.github.qcf4j.validation.RuleTraits.everywhere;
import static io.github.qcf4j.validation.RuleTraits.in;
import static io.github.qcf4j.validation.RuleTraits.ofCredit;

import io.github.qcf4j.finding.Severity;
import io.github.qcf4j.model.QualificationsFramework;
import java.util.Optional;
import java.util.SortedSet;

/** Rules on rules of combination, such as 'rule.level.unreachable'. */
public enum CombinationRule implements SpecificationRule {
    /** Without a total nobody knows when the qualification is achieved. */
    QUALIFICATION_CREDIT_MISSING(ofCredit(ERROR, REGULATION), "state the credit of the qualification"),

    /** One of the two numbers is wrong, and learners are held to the other. */
    QUALIFICATION_CREDIT_DIFFERS(
            everywhere(ERROR, REGULATION).about("credit"), "make the rules and the credit of the qualification agree"),

    /** What the groups ask for should come to what the qualification states. */
    QUALIFICATION_TOTAL_DIFFERS(everywhere(WARNING, DERIVED).about("credit"), "make the groups and the total agree"),

    /** What the group states should be what its units come to. */
    GROUP_TOTAL_DIFFERS(everywhere(WARNING, DERIVED), "make the group and its units agree"),

    /** Nobody can ever have what the group asks for. */
    GROUP_UNFILLABLE(everywhere(ERROR, DERIVED), "offer more in the group or ask for less"),

    /** A unit in several groups counts in one of them, and learners expect it in each. */
    GROUP_UNIT_REPEATED(everywhere(NOTE, PRACTICE), "offer the unit in one group"),

    /** Learners who take the unit for two qualifications at once would be assessed against two versions of it. */
    UNIT_OFFERED_VERSIONS(everywhere(WARNING, DERIVED), "offer one version in both"),

    /** When all units together do not come to what is asked, nobody can ever be awarded it. */
    RULE_CREDIT_UNREACHABLE(everywhere(ERROR, DERIVED), "offer more units or ask for less credit"),

    /** When all units at the level together do not come to what is asked, nobody can ever be awarded it. */
    RULE_LEVEL_UNREACHABLE(everywhere(ERROR, DERIVED), "offer more units at the level or ask for less"),

    /** Each of the rules can be met, and nobody can meet them together. */
    RULES_CONTRADICT(everywhere(ERROR, DERIVED), "change one of them"),

    /** No combination of whole units meets all rules, so that nobody can ever be awarded it. */
    QUALIFICATION_UNSATISFIABLE(everywhere(ERROR, DERIVED), "change the rules or the units that are offered"),

    /** Units that everybody must take cannot exclude each other. */
    BARRED_UNITS_MANDATORY(everywhere(ERROR, DERIVED), "remove the bar or make one of the units optional"),

    /** A learner who takes the unit gains nothing towards the qualification. */
    UNIT_NEVER_COUNTS(everywhere(WARNING, DERIVED), "take the unit out or change the rules"),

    /** A rule that the others already see to was perhaps meant to ask for more. */
    RULE_REDUNDANT(everywhere(NOTE, DERIVED), "check the rule"),

    /** Every learner has to achieve more than the total that is stated. */
    QUALIFICATION_TOTAL_OVERSHOT(
            ofCredit(NOTE, DERIVED).about("credit"), "offer units that come to the total, or state what is reached"),

    /** A qualification is at the level of most of its credit. */
    QUALIFICATION_LEVEL_MINORITY(
            in(WARNING, REGULATION, QCF).about("level"), "ask for more than half of the credit at the level"),

    /** With several routes the hours declared are those of the shortest. */
    QUALIFICATION_HOURS_LOWEST(
            in(WARNING, REGULATION, RQF).about("guidedLearningHours"), "state the hours of the shortest route"),

    /** The hours stated should be those that the units come to. */
    QUALIFICATION_HOURS_RANGE(
            in(WARNING, PRACTICE, QCF).about("guidedLearningHours"),
            "state the hours of the shortest and the longest combination"),

    /** A unit that no qualification offers is perhaps missing from a group. */
    UNIT_ORPHAN(everywhere(NOTE, DERIVED), "offer the unit or leave it out"),

    /** Learners and assessors take units by their titles. */
    UNIT_TITLE_SHARED(everywhere(WARNING, PRACTICE), "give each unit of the level a title of its own"),

    /** Units of one title at several levels overlap, and credit for both would count twice. */
    UNITS_ALIKE_UNBARRED(everywhere(NOTE, PRACTICE), "consider barring the units"),

    /** Units far from the level of the qualification are rarely meant. */
    UNIT_LEVEL_FAR(everywhere(NOTE, HOUSE), "check the level of the unit"),

    /** A unit may stand in for another only at the same level or above, with the same credit or more. */
    EQUIVALENT_UNIT_LOWER(everywhere(WARNING, REGULATION), "name an equivalent that is as high and as large"),

    /** A learner with both would have the same achievement counted twice. */
    EQUIVALENT_UNIT_UNBARRED(everywhere(NOTE, PRACTICE), "bar the unit and its equivalent"),

    /** An exemption meets the requirement and awards no credit. */
    EXEMPTION_CREDIT(everywhere(ERROR, REGULATION), "leave the credit out of the exemption"),

    /** Awarding organisations usually want at least half of a qualification achieved with them. */
    RECOGNITION_LIMIT_HIGH(everywhere(WARNING, PRACTICE), "lower the limit"),

    /** A pathway without units is one that nobody can take. */
    PATHWAY_UNITS_NONE(everywhere(WARNING, DERIVED), "name the groups of the pathway"),

    /** An endorsement is part of the title, so that the certificate shows it. */
    PATHWAY_ENDORSEMENT_UNTITLED(everywhere(WARNING, REGULATION), "put the endorsement into the title of the pathway"),

    /** Units that wait for each other can never be started. */
    UNIT_ORDER_CIRCULAR(everywhere(ERROR, DERIVED), "break the circle"),

    /** A learner of this qualification cannot take what it does not offer. */
    UNIT_ORDER_OUTSIDE(everywhere(WARNING, DERIVED), "offer the unit or drop the order"),

    /** Where prose and rules name different amounts, learners believe the prose. */
    STATEMENT_NUMBER_DIFFERS(everywhere(NOTE, HOUSE), "make the statement and the rules agree");

    private final RuleTraits traits;
    private final String advice;

    CombinationRule(RuleTraits traits, String advice) {
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
