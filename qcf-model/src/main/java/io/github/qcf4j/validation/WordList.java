package io.github.qcf4j.validation;

import java.util.List;
import java.util.Locale;

/**
 * A list of words or phrases by which rules on wording judge, such as the verbs that a criterion may start with.
 * <p>
 * Each has a standard list; whoever checks may put another in its place.
 */
public enum WordList {
    /** The verbs that a criterion starts with. */
    CRITERION_VERBS("Verbs of criteria"),
    /** Verbs of which nobody can see whether they are done, such as 'understand'. */
    UNASSESSABLE_VERBS("Verbs that cannot be assessed"),
    /** Verbs that can hardly be assessed, such as 'consider'. */
    WEAK_VERBS("Verbs that leave little to assess"),
    /** Verbs of saying what one knows, such as 'describe'. */
    KNOWLEDGE_VERBS("Verbs of knowledge"),
    /** Verbs of plain recall, such as 'list'. */
    RECALL_VERBS("Verbs of recall"),
    /** Verbs of judgement and making, such as 'evaluate'. */
    EVALUATION_VERBS("Verbs of evaluation"),
    /** What an outcome starts with, such as 'be able to'. */
    OUTCOME_STEMS("Stems of outcomes"),
    /** What a teaching aim starts with, such as 'be introduced to'. */
    TEACHING_AIMS("Starts of teaching aims"),
    /** Words that leave open how much or how well, such as 'appropriate'. */
    RELATIVE_WORDS("Relative words"),
    /** Words that no learner can live up to, such as 'always'. */
    ABSOLUTE_WORDS("Absolute words"),
    /** Phrases that name how a criterion is assessed, such as 'in a written test'. */
    ASSESSMENT_PHRASES("Phrases that name an assessment"),
    /** Phrases of requirements that do not belong in a criterion, such as 'the assessor must'. */
    REQUIREMENT_PHRASES("Phrases of requirements"),
    /** Words of grading, such as 'merit'. */
    GRADING_WORDS("Words of grading"),
    /** Phrases by which a unit depends on another, such as 'before this unit'. */
    DEPENDENCE_PHRASES("Phrases of dependence on another unit"),
    /** Abbreviations that everybody knows, such as 'ICT'. */
    KNOWN_ABBREVIATIONS("Known abbreviations"),
    /** Words of a title that praise, such as 'leading'. */
    PRAISE("Words of praise"),
    /** Words that belong to qualifications of higher education, such as 'Honours'. */
    HIGHER_EDUCATION_WORDS("Words of higher education"),
    /** Words of a title that promise more, such as 'Advanced'. */
    COMPARATIVE_TITLE_WORDS("Words that set a title above others");

    private final String label;

    WordList(String label) {
        this.label = label;
    }

    /** Returns the words and phrases that hold unless others are set. */
    public List<String> standard() {
        return Lines.ofList("words/" + name().toLowerCase(Locale.ROOT).replace('_', '-') + ".txt");
    }

    /** Returns the words this is shown as, such as 'Relative words'. */
    public String label() {
        return label;
    }
}
