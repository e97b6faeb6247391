package io.github.qcf4j.finding;

import static java.util.Objects.requireNonNull;

import io.github.qcf4j.finding.PlaceSubject.OfDocument;
import io.github.qcf4j.finding.PlaceSubject.OfLearner;
import io.github.qcf4j.finding.PlaceSubject.OfQualification;
import io.github.qcf4j.finding.PlaceSubject.OfUnit;
import io.github.qcf4j.model.CriterionReference;
import io.github.qcf4j.model.OutcomeReference;
import io.github.qcf4j.model.QualificationIdentifier;
import io.github.qcf4j.model.QualificationVersion;
import io.github.qcf4j.model.UnitIdentifier;
import io.github.qcf4j.model.UnitVersion;
import io.github.qcf4j.model.Version;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where in the domain something is, such as 'J/999/0001 1.2' or '999/0002/6 group Optional' or 'L-1001 evidence E1'.
 * <p>
 * A place is not a {@link Location}: it names the criterion, not the line it is written on, and stays the same wherever
 * the specification is kept. A place without a version is that of version '1', as for a unit version.
 * Places are written and parsed as people write them; a name that could be taken for something else stands in double
 * quotes.
 * <p>
 * Places are in domain order: documents by pointer; then qualifications and units by identifier and version, with the
 * whole before its parts and outcomes among their criteria (outcome 1, 1.1, 1.2, 1.10, outcome 2); then learners.
 */
public final class Place implements Comparable<Place> {

    private final PlaceSubject subject;
    private final PlaceDetail detail;

    private Place(PlaceSubject subject, PlaceDetail detail) {
        this.subject = subject;
        this.detail = detail;
    }

    /** Returns the place of a JSON pointer such as '/units/0'; the blank pointer is the document itself. */
    public static Place ofPointer(String pointer) {
        return new Place(OfDocument.INSTANCE, PlaceDetail.pointer(pointer));
    }

    /** Returns the place of a unit, in its first version. */
    public static Place of(UnitIdentifier unit) {
        return of(new UnitVersion(requireNonNull(unit, "unit"), Version.FIRST));
    }

    /** Returns the place of a version of a unit. */
    public static Place of(UnitVersion unit) {
        return whole(new OfUnit(requireNonNull(unit, "unit")));
    }

    /** Returns the place of a learning outcome. */
    public static Place of(OutcomeReference outcome) {
        return of(requireNonNull(outcome, "outcome").unit()).atOutcome(outcome.number());
    }

    /** Returns the place of an assessment criterion. */
    public static Place of(CriterionReference criterion) {
        return of(requireNonNull(criterion, "criterion").unit()).atCriterion(criterion.number());
    }

    /** Returns the place of an evidence requirement of a unit, counted from one. */
    public static Place ofRequirement(UnitIdentifier unit, int ordinal) {
        return of(unit).atRequirement(ordinal);
    }

    /** Returns the place of a qualification, in its first version. */
    public static Place of(QualificationIdentifier qualification) {
        return of(new QualificationVersion(requireNonNull(qualification, "qualification"), Version.FIRST));
    }

    /** Returns the place of a version of a qualification. */
    public static Place of(QualificationVersion qualification) {
        return whole(new OfQualification(requireNonNull(qualification, "qualification")));
    }

    /** Returns the place of a group of units. */
    public static Place ofGroup(QualificationIdentifier qualification, String name) {
        return of(qualification).atGroup(name);
    }

    /** Returns the place of a rule of combination, counted from one. */
    public static Place ofRule(QualificationIdentifier qualification, int ordinal) {
        return of(qualification).atRule(ordinal);
    }

    /** Returns the place of a pathway. */
    public static Place ofPathway(QualificationIdentifier qualification, String name) {
        return of(qualification).atPathway(name);
    }

    /** Returns the place of a learner's portfolio. */
    public static Place ofLearner(String learner) {
        return whole(new OfLearner(learner));
    }

    /**
     * Returns the place of a record.
     *
     * @param recordKind  the word for the kind of record, such as 'evidence' or 'sign-off'
     */
    public static Place ofRecord(String learner, String recordKind, String reference) {
        return new Place(new OfLearner(learner), PlaceDetail.ofRecord(recordKind, reference));
    }

    /** Returns the place of a record without a reference, told by its position among those of its kind, from one. */
    public static Place ofRecord(String learner, String recordKind, int ordinal) {
        return new Place(new OfLearner(learner), PlaceDetail.ofRecord(recordKind, ordinal));
    }

    /** Parses a place such as 'J/999/0001 1.2', 'unit HSC 024', '/units/0' or 'L-1001 evidence E1'. */
    public static Place parse(String text) {
        return PlaceText.parse(requireNonNull(text, "text"));
    }

    private static Place whole(PlaceSubject subject) {
        return new Place(subject, PlaceDetail.whole(subject.kind()));
    }

    /** Returns the place of an outcome of this unit. */
    public Place atOutcome(String number) {
        return named(PlaceKind.OUTCOME, new OutcomeReference(unitOf(PlaceKind.OUTCOME), number).number());
    }

    /** Returns the place of a criterion of this unit. */
    public Place atCriterion(String number) {
        return named(PlaceKind.CRITERION, new CriterionReference(unitOf(PlaceKind.CRITERION), number).number());
    }

    /** Returns the place of a choice among criteria of this unit, counted from one. */
    public Place atChoice(int ordinal) {
        return counted(PlaceKind.CHOICE, ordinal);
    }

    /** Returns the place of an evidence requirement of this unit, counted from one. */
    public Place atRequirement(int ordinal) {
        return counted(PlaceKind.REQUIREMENT, ordinal);
    }

    /** Returns the place of an item of guidance on this unit or qualification, counted from one. */
    public Place atGuidance(int ordinal) {
        boolean onUnit = subject.kind() == PlaceKind.UNIT;
        return counted(onUnit ? PlaceKind.UNIT_GUIDANCE : PlaceKind.QUALIFICATION_GUIDANCE, ordinal);
    }

    /** Returns the place of a group of this qualification. */
    public Place atGroup(String name) {
        return named(PlaceKind.GROUP, name);
    }

    /** Returns the place of a rule of this qualification, counted from one. */
    public Place atRule(int ordinal) {
        return counted(PlaceKind.RULE, ordinal);
    }

    /** Returns the place of a pathway of this qualification. */
    public Place atPathway(String name) {
        return named(PlaceKind.PATHWAY, name);
    }

    /** Returns the place of one of the sizes of this qualification. */
    public Place atSize(String name) {
        return named(PlaceKind.SIZE, name);
    }

    /** Returns the place of an overlay of this qualification, counted from one. */
    public Place atOverlay(int ordinal) {
        return counted(PlaceKind.OVERLAY, ordinal);
    }

    private Place named(PlaceKind part, String name) {
        return within(part, PlaceDetail.named(part, name));
    }

    private Place counted(PlaceKind part, int ordinal) {
        return within(part, PlaceDetail.counted(part, ordinal));
    }

    private Place within(PlaceKind part, PlaceDetail partDetail) {
        if (subject.kind() != part.whole()) {
            throw notWithin(part);
        }
        return new Place(subject, partDetail);
    }

    private UnitIdentifier unitOf(PlaceKind part) {
        return unit().orElseThrow(() -> notWithin(part));
    }

    private IllegalArgumentException notWithin(PlaceKind part) {
        String whole = part.whole().name().toLowerCase(Locale.ROOT);
        return new IllegalArgumentException(
                "Place '%s' must lie in a %s, as every %s does".formatted(this, whole, part.keyword()));
    }

    /** Returns what kind of place this is. */
    public PlaceKind kind() {
        return detail.kind();
    }

    /** Returns the unit this place lies in, if it lies in one. */
    public Optional<UnitIdentifier> unit() {
        return unitVersion().map(UnitVersion::unit);
    }

    /** Returns the version of the unit this place lies in, if it lies in one. */
    public Optional<UnitVersion> unitVersion() {
        return subject instanceof OfUnit unit ? Optional.of(unit.version()) : Optional.empty();
    }

    /** Returns the criterion that this place is, if it is one. */
    public Optional<CriterionReference> criterion() {
        return kind() == PlaceKind.CRITERION
                ? unit().map(unit -> new CriterionReference(unit, detail.name()))
                : Optional.empty();
    }

    /** Returns the qualification this place lies in, if it lies in one. */
    public Optional<QualificationIdentifier> qualification() {
        return qualificationVersion().map(QualificationVersion::qualification);
    }

    /** Returns the version of the qualification this place lies in, if it lies in one. */
    public Optional<QualificationVersion> qualificationVersion() {
        return subject instanceof OfQualification qualification
                ? Optional.of(qualification.version())
                : Optional.empty();
    }

    /** Returns the learner in whose portfolio this place lies, if it lies in one. */
    public Optional<String> learner() {
        return subject instanceof OfLearner learner ? Optional.of(learner.learner()) : Optional.empty();
    }

    /** Returns the word for the kind of record that this place is, such as 'evidence', if it is one. */
    public Optional<String> recordKind() {
        return kind() == PlaceKind.RECORD ? Optional.of(detail.record()) : Optional.empty();
    }

    /**
     * Returns what tells this place within its whole: the number, name, reference or pointer, or the position, written
     * '#3' for a record without a reference; blank for a whole.
     */
    public String detail() {
        return detail.text();
    }

    /**
     * Returns what this place lies in next, or nothing for a whole: the pointer one step up, the outcome to which a
     * criterion belongs by its number, and else the whole.
     */
    public Optional<Place> enclosing() {
        String parent = detail.parentName();
        return switch (kind()) {
            case DOCUMENT -> detail.name().isEmpty() ? Optional.empty() : Optional.of(ofPointer(parent));
            case QUALIFICATION, UNIT, LEARNER -> Optional.empty();
            case OUTCOME, CRITERION -> Optional.of(parent.isEmpty() ? whole(subject) : atOutcome(parent));
            default -> Optional.of(whole(subject));
        };
    }

    /** Returns the detail with its parts apart. */
    PlaceDetail parts() {
        return detail;
    }

    /** Compares in domain order. */
    @Override
    public int compareTo(Place other) {
        int order = subject.compareTo(other.subject);
        return order != 0 ? order : detail.compareTo(other.detail);
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Place other && subject.equals(other.subject) && detail.equals(other.detail);
    }

    @Override
    public int hashCode() {
        return 31 * subject.hashCode() + detail.hashCode();
    }

    /** Returns the place as people write it, such as 'J/999/0001 1.2'. */
    @Override
    public String toString() {
        return PlaceText.write(this);
    }
}
