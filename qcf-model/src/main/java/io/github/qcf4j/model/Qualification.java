package io.github.qcf4j.model;

import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an awarding organisation awards for a combination of units, such as the 'Level 3 NVQ Diploma in Contact Centre
 * Operations'.
 * <p>
 * A qualification is its number, not its title: two of the same title and different credit are two. It offers units in
 * groups, and says by its rules which of them make it up; units are shared with other qualifications.
 * <p>
 * A qualification is right on its own. Its groups may name units that nobody describes, and its rules groups that it
 * does not have. Make one and share it.
 */
public final class Qualification {

    private final QualificationIdentity identity;
    private final QualificationDetails details;
    private final QualificationStructure structure;

    Qualification(QualificationIdentity identity, QualificationDetails details, QualificationStructure structure) {
        this.identity = identity;
        this.details = details;
        this.structure = structure;
    }

    /** Returns a builder for the first version of a qualification. */
    public static QualificationBuilder builder(QualificationIdentifier identifier) {
        return new QualificationBuilder(identifier);
    }

    /** Returns a builder that holds what this qualification holds. */
    public QualificationBuilder toBuilder() {
        return new QualificationBuilder(identity, details, structure);
    }

    /** Returns the qualification number, empty for one that is known by a code. */
    public Optional<QualificationNumber> number() {
        return identifier() instanceof QualificationNumber number ? Optional.of(number) : Optional.empty();
    }

    /** Returns the identifier with the version. */
    public QualificationVersion qualificationVersion() {
        return QualificationVersion.of(identifier(), version());
    }

    /** Returns whether not all of its units or rules are listed, so that some answers about it are unknown. */
    public boolean isOutline() {
        return !(structure.rulesComplete()
                && allGroups().allMatch(UnitGroup::complete)
                && pathways().stream().allMatch(Pathway::rulesComplete)
                && sizes().stream().allMatch(SizeOption::rulesComplete));
    }

    /** Streams the groups and those nested in them, each before those nested in it. */
    public Stream<UnitGroup> allGroups() {
        return groups().stream().flatMap(UnitGroup::withNested);
    }

    /** Finds a group, also one nested in another. */
    public Optional<UnitGroup> group(String name) {
        return structure.group(name);
    }

    /** Finds a pathway. */
    public Optional<Pathway> pathway(String name) {
        return structure.pathway(name);
    }

    /**
     * Returns the groups that a pathway consists of, in the order of the qualification, those nested in others left out.
     * <p>
     * A nested group that the pathway names without naming an outer one stands by itself.
     */
    public List<UnitGroup> groupsOf(Pathway pathway) {
        return structure.groupsOf(Objects.requireNonNull(pathway, "pathway"));
    }

    /** Returns the units that its groups offer, each once, in the order of the groups. */
    public List<UnitIdentifier> units() {
        return allGroups()
                .flatMap(group -> group.units().stream())
                .map(OfferedUnit::unit)
                .distinct()
                .toList();
    }

    public QualificationIdentifier identifier() {
        return identity.identifier();
    }

    /** Returns further codes that it is known by, such as an awarding organisation's '3412-03'. */
    public List<LocalCode> otherCodes() {
        return identity.otherCodes();
    }

    /** Returns the reference of the published structure it follows, such as 'S/016/599', as it is written. */
    public Optional<String> structureReference() {
        return Optional.ofNullable(identity.structureReference());
    }

    public Version version() {
        return identity.version();
    }

    public Optional<SpecificationStatus> status() {
        return Optional.ofNullable(identity.status());
    }

    /** Returns the qualification version that this one replaces. */
    public Optional<QualificationVersion> replaces() {
        return Optional.ofNullable(identity.replaces());
    }

    public String title() {
        return identity.title();
    }

    /** Returns what the title is made of, where the specification says so. */
    public Optional<TitleParts> titleParts() {
        return Optional.ofNullable(identity.titleParts());
    }

    public Optional<QualificationsFramework> framework() {
        return Optional.ofNullable(identity.framework());
    }

    public Optional<Level> level() {
        return Optional.ofNullable(identity.level());
    }

    /** Returns further levels, of a qualification at several. */
    public List<Level> otherLevels() {
        return identity.otherLevels();
    }

    /** Returns the level of the European Qualifications Framework that the specification states. */
    public Optional<String> eqfLevel() {
        return Optional.ofNullable(identity.eqfLevel());
    }

    /** Returns the type, such as 'NVQ'. */
    public Optional<String> type() {
        return Optional.ofNullable(identity.type());
    }

    public Optional<QualificationSize> size() {
        return Optional.ofNullable(identity.size());
    }

    /** Returns the organisation that awards it. */
    public Optional<AwardingOrganisation> organisation() {
        return Optional.ofNullable(identity.organisation());
    }

    public QualificationDates dates() {
        return details.dates();
    }

    public Optional<Grading> grading() {
        return Optional.ofNullable(details.grading());
    }

    /** Returns the credit value that the specification states, whatever its rules come to. */
    public Optional<Credit> credit() {
        return Optional.ofNullable(details.credit());
    }

    /**
     * Returns the guided learning hours, a range where they depend on the units taken, {@link Bounds#NONE} where not
     * recorded.
     */
    public Bounds guidedLearningHours() {
        return details.guidedLearningHours();
    }

    public Optional<Hours> totalQualificationTime() {
        return Optional.ofNullable(details.totalQualificationTime());
    }

    public List<SectorSubjectArea> sectorSubjectAreas() {
        return details.sectorSubjectAreas();
    }

    /** Returns the age bands that it is open to, none where not recorded. */
    public List<AgeBand> ages() {
        return details.ages();
    }

    /** Returns the least age of a learner, where there is one. */
    public OptionalInt minimumAge() {
        return details.minimumAge();
    }

    /** Returns where it is offered, nowhere named where not recorded. */
    public List<Nation> nations() {
        return details.nations();
    }

    /** Returns the languages in which it is assessed. */
    public List<String> languages() {
        return details.languages();
    }

    public List<OccupationalStandard> occupationalStandards() {
        return details.occupationalStandards();
    }

    /** Returns how long a learner may take to put the credit together, where there is a limit. */
    public Optional<Period> accumulationLimit() {
        return Optional.ofNullable(details.accumulationLimit());
    }

    public List<Statement> statements() {
        return details.statements();
    }

    public List<GuidanceItem> guidance() {
        return details.guidance();
    }

    /** Returns the groups of units, in order, those nested in others left out. */
    public List<UnitGroup> groups() {
        return structure.groups();
    }

    /** Returns the rules that must all hold, beside what the groups ask for. */
    public List<RuleOfCombination> rules() {
        return structure.rules();
    }

    /**
     * Returns whether all of its rules are recorded, what its groups ask for included; of an outline some may not be.
     * <p>
     * Where some are not, no combination of units is known to make it up.
     */
    public boolean rulesComplete() {
        return structure.rulesComplete();
    }

    /** Returns the ways through it, of which a learner takes exactly one where there are any. */
    public List<Pathway> pathways() {
        return structure.pathways();
    }

    /** Returns the sizes awarded from its one pool of units, none where it has a single size. */
    public List<SizeOption> sizes() {
        return structure.sizes();
    }

    /** Returns what it asks of evidence beyond what its units ask. */
    public List<Overlay> overlays() {
        return structure.overlays();
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Qualification other
                && identity.equals(other.identity)
                && details.equals(other.details)
                && structure.equals(other.structure);
    }

    @Override
    public int hashCode() {
        return Objects.hash(identifier(), version());
    }

    /** Returns the identifier with the version, such as '999/0002/6@1'. */
    @Override
    public String toString() {
        return qualificationVersion().toString();
    }
}
