package io.github.qcf4j.framework;

/**
 * The part of a specification that a change is about, such as 'credit' or 'criterion'.
 * <p>
 * Together with the {@link ChangeKind} it says what a program that reads changes wants to know: a criterion was
 * removed, a credit changed.
 */
public enum SpecificationPart {
    /** A unit as a whole. */
    UNIT("unit"),

    /** A qualification as a whole. */
    QUALIFICATION("qualification"),

    /** What a unit or qualification is known by. */
    IDENTIFIER("identifier"),

    /** The further codes of a unit or qualification. */
    OTHER_CODES("other codes"),

    /** The version of a unit or qualification, and that of a unit which a group offers. */
    VERSION("version"),

    /** Where the version stands in its life. */
    STATUS("status"),

    /** The days on which the version of a unit is in force. */
    DATES("dates"),

    /** The day from which a qualification is regulated. */
    REGULATION_START("regulation start"),

    /** The first day on which learners may be registered. */
    OPERATIONAL_START("operational start"),

    /** The last day on which learners may be registered. */
    OPERATIONAL_END("operational end"),

    /** The last day on which a qualification is awarded. */
    CERTIFICATION_END("certification end"),

    /** The day by which it is to be reviewed. */
    REVIEW("review date"),

    /** The version that it takes the place of. */
    REPLACES("replaced version"),

    /** The unit that it says in another language. */
    TRANSLATION_OF("translated unit"),

    /** The title of a unit, qualification, group or pathway. */
    TITLE("title"),

    /** What the title is made of. */
    TITLE_PARTS("parts of the title"),

    /** The level. */
    LEVEL("level"),

    /** The further levels of a qualification. */
    OTHER_LEVELS("other levels"),

    /** The level of the European Qualifications Framework. */
    EQF_LEVEL("EQF level"),

    /** The credit. */
    CREDIT("credit"),

    /** The hours that are taught or supervised. */
    GUIDED_LEARNING_HOURS("guided learning hours"),

    /** The hours that a learner takes, all in all. */
    LEARNING_TIME("learning time"),

    /** What it is about, or what type of qualification it is. */
    TYPE("type"),

    /** The framework that a qualification belongs to. */
    FRAMEWORK("framework"),

    /** The word in the title that tells how large a qualification is. */
    SIZE("size"),

    /** The organisation that awards a qualification. */
    ORGANISATION("awarding organisation"),

    /** The published structure that a qualification follows. */
    STRUCTURE_REFERENCE("structure reference"),

    /** Which organisations may use a unit. */
    AVAILABILITY("availability"),

    /** The organisations that may use a restricted unit. */
    RESTRICTED_TO("restriction"),

    /** The organisation that a unit belongs to. */
    OWNER("owner"),

    /** The languages. */
    LANGUAGES("languages"),

    /** The sector subject areas. */
    SECTOR_SUBJECT_AREAS("sector subject areas"),

    /** The national occupational standards. */
    OCCUPATIONAL_STANDARDS("occupational standards"),

    /** The scale of grades. */
    GRADING("grading"),

    /** The age bands that a qualification is open to. */
    AGES("age bands"),

    /** The least age of a learner. */
    MINIMUM_AGE("minimum age"),

    /** Where a qualification is offered. */
    NATIONS("nations"),

    /** How long a learner may take to put the credit together. */
    ACCUMULATION_LIMIT("accumulation limit"),

    /** A piece of published prose. */
    STATEMENT("published statement"),

    /** Whether the outcomes of a unit are recorded. */
    OUTCOMES("record of the outcomes"),

    /** A learning outcome. */
    OUTCOME("outcome"),

    /** The kind that an outcome is declared to be. */
    OUTCOME_KIND("kind of outcome"),

    /** An assessment criterion. */
    CRITERION("criterion"),

    /** What an outcome or criterion spans. */
    CONTENT("content"),

    /** The range that evidence for a criterion has to show. */
    RANGE("range"),

    /** A choice among criteria. */
    CHOICE("choice among criteria"),

    /** What is demanded of evidence. */
    EVIDENCE_REQUIREMENT("evidence requirement"),

    /** What a qualification demands of evidence for one of its units. */
    OVERLAY("evidence requirement of the qualification"),

    /** A piece of advice. */
    GUIDANCE("guidance"),

    /** A group of units. */
    GROUP("group"),

    /** Whether each unit of a group must be held. */
    MANDATORY("mandatory units"),

    /** Whether the units of a group are held all together or not at all. */
    ALL_OR_NOTHING("all or nothing"),

    /** Whether all units of a group are listed. */
    UNITS_COMPLETE("completeness of the units"),

    /** Whether the units of a group count towards the qualification. */
    COUNTS("counting of the units"),

    /** What becomes of credit beyond the greatest. */
    EXCESS("treatment of excess"),

    /** How much a group asks for. */
    BOUNDS("bounds"),

    /** A unit that a group offers. */
    OFFERED_UNIT("offered unit"),

    /** The units that may stand in for an offered one. */
    EQUIVALENTS("equivalent units"),

    /** The achievements that exempt from an offered unit. */
    EXEMPTIONS("exemptions"),

    /** The barring code of an offered unit. */
    BARRING_CODE("barring code"),

    /** The points of an offered unit. */
    POINTS("points"),

    /** What a qualification calls an offered unit. */
    LOCAL_CODE("local code"),

    /** A rule of combination. */
    RULE("rule"),

    /** Whether all rules are recorded. */
    RULES_COMPLETE("completeness of the rules"),

    /** A pathway. */
    PATHWAY("pathway"),

    /** What a pathway adds to the title. */
    ENDORSEMENT("endorsement"),

    /** The groups of a pathway. */
    PATHWAY_GROUPS("groups of the pathway"),

    /** One of several sizes over one pool of units. */
    SIZE_OPTION("size option"),

    /** The number under which a size is awarded. */
    SIZE_NUMBER("number of the size");

    private final String label;

    SpecificationPart(String label) {
        this.label = label;
    }

    /** Returns the words this is shown as within a sentence, such as 'credit'. */
    public String label() {
        return label;
    }
}
