package io.github.qcf4j.validation;

import static io.github.qcf4j.finding.Severity.ERROR;
import static io.github.qcf4j.finding.Severity.NOTE;
import static io.github.qcf4j.finding.Severity.WARNING;
import static io.github.qcf4j.validation.Basis.DERIVED;
import static io.github.qcf4j.validation.Basis.GUIDANCE;
import static io.github.qcf4j.validation.Basis.HOUSE;
import static io.github.qcf4j.validation.Basis.PRACTICE;
import static io.github.qcf4j.validation.Basis.REGULATION;

import io.github.qcf4j.finding.Severity;
import io.github.qcf4j.model.QualificationsFramework;
import java.util.Optional;
import java.util.SortedSet;

/** Rules on how learning outcomes and assessment criteria are drafted, such as 'criterion.verb.missing'. */
public enum DraftingRule implements SpecificationRule {
    /** Numbers that leave one out make everybody look for what is not there. */
    OUTCOME_NUMBER_SEQUENCE(WARNING, PRACTICE, "number", "number the outcomes one after another"),

    /** One criterion for an outcome is most often a sign that one of the two is drafted too coarsely. */
    OUTCOME_CRITERION_SINGLE(NOTE, HOUSE, "criteria", "consider whether one criterion shows the whole outcome"),

    /** The stem stands above all outcomes; repeated in one it is printed twice. */
    OUTCOME_STEM_REPEATED(WARNING, GUIDANCE, "begin after the stem 'The learner will'"),

    /** An outcome that does not complete the stem says neither what is known nor what can be done. */
    OUTCOME_STEM_UNKNOWN(NOTE, PRACTICE, "begin with 'Know', 'Understand', 'Be able to' or a verb of doing"),

    /** A teaching aim says what is done with the learner, and nobody can be assessed on that. */
    OUTCOME_TEACHING_AIM(WARNING, GUIDANCE, "say what the learner will know, understand or be able to do"),

    /** The kind decides which requirements on evidence apply to an outcome. */
    OUTCOME_KIND_DISAGREES(NOTE, HOUSE, "kind", "make the kind and the first words of the outcome agree"),

    /** Two outcomes in one cannot be achieved apart. */
    OUTCOME_COMPOUND(NOTE, GUIDANCE, "write one outcome for each thing to be learnt"),

    /** An outcome that is there twice is assessed twice. */
    OUTCOME_REPEATED(WARNING, HOUSE, "keep one of the outcomes or say how they differ"),

    /** Verbs of knowing do not show that somebody is able, nor verbs of doing that somebody understands. */
    OUTCOME_VERBS_KIND(NOTE, HOUSE, "add a criterion of the kind that the outcome asks for"),

    /** The number of outcomes should be in keeping with the learning that the credit stands for. */
    UNIT_OUTCOMES_COUNT(NOTE, HOUSE, "outcomes", "compare the number of outcomes with the credit"),

    /** The number of criteria should be in keeping with the learning that the credit stands for. */
    UNIT_CRITERIA_COUNT(NOTE, HOUSE, "outcomes", "compare the number of criteria with the credit"),

    /** A criterion numbered as one of another outcome is claimed for the wrong one. */
    CRITERION_NUMBER_MISPLACED(ERROR, PRACTICE, "number", "move the criterion or number it after its outcome"),

    /** A gap makes everybody look for what is not there. */
    CRITERION_NUMBER_SEQUENCE(NOTE, PRACTICE, "number", "number the criteria one after another"),

    /** The stem stands above all criteria; repeated in one it is printed twice. */
    CRITERION_STEM_REPEATED(WARNING, GUIDANCE, "begin after the stem 'The learner can'"),

    /** The verb tells assessor and learner what is to be done. */
    CRITERION_VERB_MISSING(WARNING, GUIDANCE, "begin with a verb that says what the learner does"),

    /** A first word that is one letter away from a verb is perhaps misspelt, or in another form. */
    CRITERION_VERB_UNKNOWN(NOTE, HOUSE, "check the spelling of the verb"),

    /** Nobody can see whether somebody understands; they can see an explanation. */
    CRITERION_VERB_UNASSESSABLE(WARNING, GUIDANCE, "begin with something that can be seen, heard or read"),

    /** Considering leaves nothing behind that could be judged, although lists of verbs in use have it. */
    CRITERION_VERB_WEAK(NOTE, PRACTICE, "say what comes of it, such as a description or a plan"),

    /** Of two things one may be done and the other not, and the criterion cannot say so. */
    CRITERION_VERB_SEVERAL(NOTE, GUIDANCE, "consider a criterion for each verb"),

    /** A verb of judgement is unusual at the lowest levels, and any verb may occur at any level. */
    CRITERION_VERB_LEVEL(NOTE, HOUSE, "consider whether the verb suits the level"),

    /** Recall alone rarely shows understanding at the higher levels. */
    UNIT_VERBS_RECALL(NOTE, HOUSE, "outcomes", "consider criteria that ask for more than recall"),

    /** Two assessors may read a relative word in two ways. */
    CRITERION_WORDS_RELATIVE(NOTE, GUIDANCE, "say what is meant, or explain it in the range or the content"),

    /** No evidence shows that something is so always. */
    CRITERION_WORDS_ABSOLUTE(NOTE, GUIDANCE, "ask for what evidence can show"),

    /** How something is assessed is for the requirements, so that other ways of showing it stay open. */
    CRITERION_ASSESSMENT_NAMED(WARNING, GUIDANCE, "move the assessment to the requirements of the unit"),

    /** How much evidence there must be is for the requirements, where it can be counted. */
    CRITERION_QUANTITY_HIDDEN(NOTE, GUIDANCE, "move the number to the requirements of the unit"),

    /** Nobody can show three of two. */
    CRITERION_COUNT_EXCEEDED(ERROR, DERIVED, "make the number and the list agree"),

    /** What is listed under a criterion amplifies it; numbered like criteria it looks like more of them. */
    CRITERION_CONTENT_NUMBERED(NOTE, PRACTICE, "content", "list the content without numbers"),

    /** A criterion that is there twice is assessed twice. */
    CRITERION_REPEATED(WARNING, HOUSE, "keep one of the criteria or say how they differ"),

    /** A long criterion is most often several. */
    CRITERION_LONG(NOTE, HOUSE, "divide the criterion or move detail to its content"),

    /** Learners read the criteria as well as assessors do. */
    CRITERION_ABBREVIATION(NOTE, GUIDANCE, "write the words out where they first occur"),

    /** Every criterion must be met unless the unit says which may be left out. */
    CRITERION_OPTIONAL_UNRULED(ERROR, REGULATION, "state the choice that the unit leaves, or remove the remark");

    private final RuleTraits traits;
    private final String advice;

    DraftingRule(Severity severity, Basis basis, String advice) {
        this(severity, basis, "statement", advice);
    }

    DraftingRule(Severity severity, Basis basis, String property, String advice) {
        this.traits = RuleTraits.everywhere(severity, basis).about(property);
        this.advice = advice;
    }

    @Override
    public Severity severity() {
        return traits.severity();
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
