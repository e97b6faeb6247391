package io.github.qcf4j.model;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Collects the parts of a {@link Unit}; what each part means is told by the accessor of the same name.
 * <p>
 * Outcomes and criteria are numbered '1', '1.1', '1.2', '2' by order, unless all of them come with numbers.
 */
public final class UnitBuilder {

    private final UnitIdentifier identifier;
    private List<LocalCode> otherCodes = new ArrayList<>();
    private Version version = Version.FIRST;
    private @Nullable SpecificationStatus status;
    private DatePeriod validity = DatePeriod.ALWAYS;
    private @Nullable LocalDate review;
    private @Nullable UnitVersion replaces;
    private @Nullable UnitVersion translationOf;
    private @Nullable Level level;
    private @Nullable Credit credit;
    private @Nullable Hours guidedLearningHours;
    private @Nullable Hours learningTime;
    private @Nullable UnitType type;
    private @Nullable Availability availability;
    private List<String> restrictedTo = List.of();
    private @Nullable String owner;
    private List<String> languages = List.of();
    private List<SectorSubjectArea> sectorSubjectAreas = List.of();
    private List<OccupationalStandard> occupationalStandards = List.of();
    private @Nullable String gradingScale;
    private List<Statement> statements = new ArrayList<>();
    private boolean outcomesRecorded;
    private List<CriterionChoice> choices = new ArrayList<>();
    private List<EvidenceRequirement> requirements = new ArrayList<>();
    private List<GuidanceItem> guidance = new ArrayList<>();
    private @Nullable String title;
    private List<LearningOutcome> outcomes = new ArrayList<>();

    UnitBuilder(UnitIdentifier identifier) {
        this.identifier = requireNonNull(identifier, "identifier");
    }

    UnitBuilder(Unit unit) {
        UnitHeader header = unit.header();
        this.identifier = header.identifier();
        this.otherCodes.addAll(header.otherCodes());
        this.version = header.version();
        this.status = header.status();
        this.validity = header.validity();
        this.review = header.review();
        this.replaces = header.replaces();
        this.translationOf = header.translationOf();
        this.title = header.title();
        this.level = header.level();
        this.credit = header.credit();
        this.guidedLearningHours = header.guidedLearningHours();
        this.learningTime = header.learningTime();
        this.type = header.type();
        this.availability = header.availability();
        this.restrictedTo = header.restrictedTo();
        this.owner = header.owner();
        this.languages = header.languages();
        this.sectorSubjectAreas = header.sectorSubjectAreas();
        this.occupationalStandards = header.occupationalStandards();
        this.gradingScale = header.gradingScale();
        this.statements.addAll(header.statements());
        this.outcomes.addAll(unit.outcomes());
        this.outcomesRecorded = unit.outcomesRecorded();
        this.choices.addAll(unit.choices());
        this.requirements.addAll(unit.requirements());
        this.guidance.addAll(unit.guidance());
    }

    public UnitBuilder otherCodes(List<LocalCode> otherCodes) {
        this.otherCodes = new ArrayList<>(requireNonNull(otherCodes, "otherCodes"));
        return this;
    }

    public UnitBuilder otherCode(LocalCode otherCode) {
        otherCodes.add(requireNonNull(otherCode, "otherCode"));
        return this;
    }

    public UnitBuilder version(Version version) {
        this.version = requireNonNull(version, "version");
        return this;
    }

    public UnitBuilder status(SpecificationStatus status) {
        this.status = requireNonNull(status, "status");
        return this;
    }

    public UnitBuilder validity(DatePeriod validity) {
        this.validity = requireNonNull(validity, "validity");
        return this;
    }

    public UnitBuilder review(LocalDate review) {
        this.review = requireNonNull(review, "review");
        return this;
    }

    public UnitBuilder replaces(UnitVersion replaces) {
        this.replaces = requireNonNull(replaces, "replaces");
        return this;
    }

    public UnitBuilder translationOf(UnitVersion translationOf) {
        this.translationOf = requireNonNull(translationOf, "translationOf");
        return this;
    }

    public UnitBuilder title(String title) {
        this.title = Wording.notBlank("Unit title", requireNonNull(title, "title"));
        return this;
    }

    public UnitBuilder level(Level level) {
        this.level = requireNonNull(level, "level");
        return this;
    }

    public UnitBuilder credit(Credit credit) {
        this.credit = requireNonNull(credit, "credit");
        return this;
    }

    public UnitBuilder credit(int credit) {
        return credit(Credit.of(credit));
    }

    public UnitBuilder guidedLearningHours(Hours guidedLearningHours) {
        this.guidedLearningHours = requireNonNull(guidedLearningHours, "guidedLearningHours");
        return this;
    }

    public UnitBuilder learningTime(Hours learningTime) {
        this.learningTime = requireNonNull(learningTime, "learningTime");
        return this;
    }

    public UnitBuilder type(UnitType type) {
        this.type = requireNonNull(type, "type");
        return this;
    }

    public UnitBuilder availability(Availability availability) {
        this.availability = requireNonNull(availability, "availability");
        return this;
    }

    public UnitBuilder restrictedTo(List<String> organisations) {
        this.restrictedTo = Wording.noneBlank("Unit restriction", requireNonNull(organisations, "organisations"));
        return this;
    }

    public UnitBuilder owner(String owner) {
        this.owner = Wording.notBlank("Unit owner", requireNonNull(owner, "owner"));
        return this;
    }

    public UnitBuilder languages(List<String> languages) {
        this.languages = Wording.noneBlank("Unit language", requireNonNull(languages, "languages"));
        return this;
    }

    public UnitBuilder sectorSubjectAreas(List<SectorSubjectArea> sectorSubjectAreas) {
        this.sectorSubjectAreas = List.copyOf(requireNonNull(sectorSubjectAreas, "sectorSubjectAreas"));
        return this;
    }

    public UnitBuilder occupationalStandards(List<OccupationalStandard> occupationalStandards) {
        this.occupationalStandards = List.copyOf(requireNonNull(occupationalStandards, "occupationalStandards"));
        return this;
    }

    public UnitBuilder gradingScale(String gradingScale) {
        this.gradingScale = Wording.notBlank("Unit grading scale", requireNonNull(gradingScale, "gradingScale"));
        return this;
    }

    public UnitBuilder statements(List<Statement> statements) {
        this.statements = new ArrayList<>(requireNonNull(statements, "statements"));
        return this;
    }

    public UnitBuilder statement(Statement statement) {
        statements.add(requireNonNull(statement, "statement"));
        return this;
    }

    /** Records the outcomes, each with its number and those of its criteria; an empty list says that there are none. */
    public UnitBuilder outcomes(List<LearningOutcome> outcomes) {
        this.outcomes = new ArrayList<>(requireNonNull(outcomes, "outcomes"));
        this.outcomesRecorded = true;
        return this;
    }

    /** Adds an outcome with its number and those of its criteria. */
    public UnitBuilder outcome(LearningOutcome outcome) {
        outcomes.add(requireNonNull(outcome, "outcome"));
        outcomesRecorded = true;
        return this;
    }

    /** Adds an outcome as the builder holds it now; without numbers, it gets them by order. */
    public UnitBuilder outcome(LearningOutcome.Builder outcome) {
        return outcome(requireNonNull(outcome, "outcome").draft());
    }

    /** Adds an outcome and its criteria by their statements; all numbers of the unit then follow from order. */
    public UnitBuilder outcome(String statement, String... criteria) {
        LearningOutcome.Builder outcome = LearningOutcome.builder(statement);
        for (String criterion : criteria) {
            outcome.criterion(criterion);
        }
        return outcome(outcome);
    }

    public UnitBuilder choices(List<CriterionChoice> choices) {
        this.choices = new ArrayList<>(requireNonNull(choices, "choices"));
        return this;
    }

    public UnitBuilder choice(CriterionChoice choice) {
        choices.add(requireNonNull(choice, "choice"));
        return this;
    }

    public UnitBuilder requirements(List<EvidenceRequirement> requirements) {
        this.requirements = new ArrayList<>(requireNonNull(requirements, "requirements"));
        return this;
    }

    public UnitBuilder requirement(EvidenceRequirement requirement) {
        requirements.add(requireNonNull(requirement, "requirement"));
        return this;
    }

    public UnitBuilder guidance(List<GuidanceItem> guidance) {
        this.guidance = new ArrayList<>(requireNonNull(guidance, "guidance"));
        return this;
    }

    public UnitBuilder guidance(GuidanceItem item) {
        guidance.add(requireNonNull(item, "item"));
        return this;
    }

    /**
     * Returns the unit.
     *
     * @throws IllegalArgumentException if there is no title, a number is used twice, or only some numbers are given
     */
    public Unit build() {
        if (title == null) {
            throw new IllegalArgumentException("Unit '%s' must have a title".formatted(identifier.text()));
        }
        NumberedOutcomes numbered = NumberedOutcomes.of(identifier, outcomes);
        return new Unit(header(title), numbered, outcomesRecorded, choices, requirements, guidance);
    }

    private UnitHeader header(String title) {
        return new UnitHeader(
                identifier,
                otherCodes,
                version,
                status,
                validity,
                review,
                replaces,
                translationOf,
                title,
                level,
                credit,
                guidedLearningHours,
                learningTime,
                type,
                availability,
                restrictedTo,
                owner,
                languages,
                sectorSubjectAreas,
                occupationalStandards,
                gradingScale,
                statements);
    }
}
