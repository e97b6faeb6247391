package io.github.qcf4j.model;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The smallest part of the framework that is awarded by itself, such as 'J/999/0001' in its version 2.
 * <p>
 * A unit is awarded whole: when all its outcomes are shown its credit is earned, and before that none of it. One unit
 * may be part of many qualifications, and its number, not its title, says which it is.
 * <p>
 * A unit of which the level, the credit or the outcomes are not recorded is an {@linkplain #isOutline() outline}. What
 * requirements, choices and guidance refer to by number need not exist in the unit: a single unit can be built with its
 * mistakes, and they are found when it is looked at as a whole.
 * <p>
 * Make one and share it; it never changes.
 */
public final class Unit {

    private final UnitHeader header;
    private final NumberedOutcomes outcomes;
    private final boolean outcomesRecorded;
    private final List<CriterionChoice> choices;
    private final List<EvidenceRequirement> requirements;
    private final List<GuidanceItem> guidance;

    Unit(
            UnitHeader header,
            NumberedOutcomes outcomes,
            boolean outcomesRecorded,
            List<CriterionChoice> choices,
            List<EvidenceRequirement> requirements,
            List<GuidanceItem> guidance) {
        this.header = header;
        this.outcomes = outcomes;
        this.outcomesRecorded = outcomesRecorded;
        this.choices = List.copyOf(choices);
        this.requirements = List.copyOf(requirements);
        this.guidance = List.copyOf(guidance);
    }

    /** Returns a builder for the unit of this reference or code. */
    public static UnitBuilder builder(UnitIdentifier identifier) {
        return new UnitBuilder(identifier);
    }

    /** Returns a builder that holds what this unit holds, the numbers of its outcomes and criteria included. */
    public UnitBuilder toBuilder() {
        return new UnitBuilder(this);
    }

    /** Returns what the unit is known by. */
    public UnitIdentifier identifier() {
        return header.identifier();
    }

    /** Returns the unit reference, unless the unit is only known by a code. */
    public Optional<UnitReference> reference() {
        return header.identifier() instanceof UnitReference reference ? Optional.of(reference) : Optional.empty();
    }

    /** Returns the further codes of the unit. */
    public List<LocalCode> otherCodes() {
        return header.otherCodes();
    }

    /** Returns which version this is. */
    public Version version() {
        return header.version();
    }

    /** Returns the identifier and the version. */
    public UnitVersion unitVersion() {
        return new UnitVersion(header.identifier(), header.version());
    }

    /** Returns where this version stands in its life. */
    public Optional<SpecificationStatus> status() {
        return Optional.ofNullable(header.status());
    }

    /** Returns the days on which this version is in force. */
    public DatePeriod validity() {
        return header.validity();
    }

    /** Returns the day by which the unit is to be reviewed. */
    public Optional<LocalDate> review() {
        return Optional.ofNullable(header.review());
    }

    /** Returns what this version takes the place of. */
    public Optional<UnitVersion> replaces() {
        return Optional.ofNullable(header.replaces());
    }

    /** Returns the unit of which this one says the same in another language. */
    public Optional<UnitVersion> translationOf() {
        return Optional.ofNullable(header.translationOf());
    }

    /** Returns the title. */
    public String title() {
        return header.title();
    }

    /** Returns the level, how demanding the unit is. */
    public Optional<Level> level() {
        return Optional.ofNullable(header.level());
    }

    /** Returns the credit, how large the unit is. */
    public Optional<Credit> credit() {
        return Optional.ofNullable(header.credit());
    }

    /** Returns the hours that are taught or supervised. */
    public Optional<Hours> guidedLearningHours() {
        return Optional.ofNullable(header.guidedLearningHours());
    }

    /** Returns the hours that the unit states a learner takes, all in all; the credit speaks of them too. */
    public Optional<Hours> learningTime() {
        return Optional.ofNullable(header.learningTime());
    }

    /** Returns what the unit says it is about. */
    public Optional<UnitType> type() {
        return Optional.ofNullable(header.type());
    }

    /** Returns which awarding organisations may use the unit. */
    public Optional<Availability> availability() {
        return Optional.ofNullable(header.availability());
    }

    /** Returns the organisations that may use a restricted unit. */
    public List<String> restrictedTo() {
        return header.restrictedTo();
    }

    /** Returns the organisation that the unit belongs to. */
    public Optional<String> owner() {
        return Optional.ofNullable(header.owner());
    }

    /** Returns the languages of the unit, as tags such as 'en' and 'cy'. */
    public List<String> languages() {
        return header.languages();
    }

    /** Returns the sector subject areas. */
    public List<SectorSubjectArea> sectorSubjectAreas() {
        return header.sectorSubjectAreas();
    }

    /** Returns the national occupational standards the unit is built on. */
    public List<OccupationalStandard> occupationalStandards() {
        return header.occupationalStandards();
    }

    /** Returns the scale of grades, for the rare unit that is more than achieved or not. */
    public Optional<String> gradingScale() {
        return Optional.ofNullable(header.gradingScale());
    }

    /** Returns what is published about the unit in prose. */
    public List<Statement> statements() {
        return header.statements();
    }

    /** Returns the learning outcomes, in specification order. */
    public List<LearningOutcome> outcomes() {
        return outcomes.outcomes();
    }

    /** Returns whether the outcomes are recorded; a unit recorded to have none can never be achieved. */
    public boolean outcomesRecorded() {
        return outcomesRecorded;
    }

    /** Returns whether the unit is known only in part: its level, credit or outcomes are not recorded. */
    public boolean isOutline() {
        return header.level() == null || header.credit() == null || !outcomesRecorded;
    }

    /** Returns the choices among criteria. */
    public List<CriterionChoice> choices() {
        return choices;
    }

    /** Returns what is demanded of the evidence. */
    public List<EvidenceRequirement> requirements() {
        return requirements;
    }

    /** Returns the advice that comes with the unit. */
    public List<GuidanceItem> guidance() {
        return guidance;
    }

    /** Streams the reference of every assessment criterion, in specification order. */
    public Stream<CriterionReference> criteria() {
        return outcomes().stream()
                .flatMap(outcome -> outcome.criteria().stream())
                .map(criterion -> new CriterionReference(header.identifier(), criterion.number()));
    }

    /** Finds the assessment criterion with the number. */
    public Optional<AssessmentCriterion> criterion(String number) {
        return outcomes.criterion(requireNonNull(number, "number")).map(NumberedOutcomes.Placed::criterion);
    }

    /** Finds the learning outcome with the number. */
    public Optional<LearningOutcome> outcome(String number) {
        return outcomes.outcome(requireNonNull(number, "number"));
    }

    /** Finds the learning outcome that the criterion with the number belongs to. */
    public Optional<LearningOutcome> outcomeOf(String criterionNumber) {
        return placed(criterionNumber).map(NumberedOutcomes.Placed::outcome);
    }

    Optional<NumberedOutcomes.Placed> placed(String criterionNumber) {
        return outcomes.criterion(requireNonNull(criterionNumber, "criterionNumber"));
    }

    UnitHeader header() {
        return header;
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return this == object
                || (object instanceof Unit other
                        && header.equals(other.header)
                        && outcomes().equals(other.outcomes())
                        && outcomesRecorded == other.outcomesRecorded
                        && choices.equals(other.choices)
                        && requirements.equals(other.requirements)
                        && guidance.equals(other.guidance));
    }

    @Override
    public int hashCode() {
        return header.hashCode();
    }

    /** Returns the identifier and the version, such as 'J/999/0001@2'. */
    @Override
    public String toString() {
        return unitVersion().toString();
    }
}
