package io.github.qcf4j.model;

import static java.util.Objects.requireNonNull;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Collects the parts of a {@link Qualification}; what each part means is told by the accessor of the same name.
 * <p>
 * A method named for several sets them all, a method named for one adds it. Only the title must be given.
 */
public final class QualificationBuilder {

    final QualificationIdentifier identifier;
    List<LocalCode> otherCodes = List.of();
    Version version = Version.FIRST;
    String title = "";
    List<Level> otherLevels = List.of();
    QualificationDates dates = QualificationDates.NONE;
    Bounds guidedLearningHours = Bounds.NONE;
    List<SectorSubjectArea> sectorSubjectAreas = List.of();
    List<AgeBand> ages = List.of();
    OptionalInt minimumAge = OptionalInt.empty();
    List<Nation> nations = List.of();
    List<String> languages = List.of();
    List<OccupationalStandard> occupationalStandards = List.of();
    List<Statement> statements = List.of();
    List<GuidanceItem> guidance = List.of();
    final List<UnitGroup> groups = new ArrayList<>();
    final List<RuleOfCombination> rules = new ArrayList<>();
    boolean rulesComplete = true;
    final List<Pathway> pathways = new ArrayList<>();
    final List<SizeOption> sizes = new ArrayList<>();
    List<Overlay> overlays = List.of();

    @Nullable
    String structureReference;

    @Nullable
    SpecificationStatus status;

    @Nullable
    QualificationVersion replaces;

    @Nullable
    TitleParts titleParts;

    @Nullable
    QualificationsFramework framework;

    @Nullable
    Level level;

    @Nullable
    String eqfLevel;

    @Nullable
    String type;

    @Nullable
    QualificationSize size;

    @Nullable
    AwardingOrganisation organisation;

    @Nullable
    Grading grading;

    @Nullable
    Credit credit;

    @Nullable
    Hours totalQualificationTime;

    @Nullable
    Period accumulationLimit;

    QualificationBuilder(QualificationIdentifier identifier) {
        this.identifier = requireNonNull(identifier, "identifier");
    }

    QualificationBuilder(
            QualificationIdentity identity, QualificationDetails details, QualificationStructure structure) {
        this(identity.identifier());
        identity.copyTo(this);
        details.copyTo(this);
        structure.copyTo(this);
    }

    public QualificationBuilder otherCodes(List<LocalCode> otherCodes) {
        this.otherCodes = List.copyOf(requireNonNull(otherCodes, "otherCodes"));
        return this;
    }

    public QualificationBuilder structureReference(String structureReference) {
        this.structureReference =
                Wording.notBlank("Structure reference", requireNonNull(structureReference, "structureReference"));
        return this;
    }

    /** Sets the version, the first unless this says otherwise. */
    public QualificationBuilder version(Version version) {
        this.version = requireNonNull(version, "version");
        return this;
    }

    public QualificationBuilder status(SpecificationStatus status) {
        this.status = requireNonNull(status, "status");
        return this;
    }

    public QualificationBuilder replaces(QualificationVersion replaces) {
        this.replaces = requireNonNull(replaces, "replaces");
        return this;
    }

    public QualificationBuilder title(String title) {
        this.title = Wording.notBlank("Qualification title", requireNonNull(title, "title"));
        return this;
    }

    public QualificationBuilder titleParts(TitleParts titleParts) {
        this.titleParts = requireNonNull(titleParts, "titleParts");
        return this;
    }

    public QualificationBuilder framework(QualificationsFramework framework) {
        this.framework = requireNonNull(framework, "framework");
        return this;
    }

    public QualificationBuilder level(Level level) {
        this.level = requireNonNull(level, "level");
        return this;
    }

    public QualificationBuilder otherLevels(List<Level> otherLevels) {
        this.otherLevels = List.copyOf(requireNonNull(otherLevels, "otherLevels"));
        return this;
    }

    public QualificationBuilder eqfLevel(String eqfLevel) {
        this.eqfLevel = Wording.notBlank("European level", requireNonNull(eqfLevel, "eqfLevel"));
        return this;
    }

    public QualificationBuilder type(String type) {
        this.type = Wording.notBlank("Qualification type", requireNonNull(type, "type"));
        return this;
    }

    public QualificationBuilder size(QualificationSize size) {
        this.size = requireNonNull(size, "size");
        return this;
    }

    public QualificationBuilder organisation(AwardingOrganisation organisation) {
        this.organisation = requireNonNull(organisation, "organisation");
        return this;
    }

    public QualificationBuilder dates(QualificationDates dates) {
        this.dates = requireNonNull(dates, "dates");
        return this;
    }

    public QualificationBuilder grading(Grading grading) {
        this.grading = requireNonNull(grading, "grading");
        return this;
    }

    public QualificationBuilder credit(Credit credit) {
        this.credit = requireNonNull(credit, "credit");
        return this;
    }

    public QualificationBuilder credit(int credit) {
        return credit(Credit.of(credit));
    }

    public QualificationBuilder guidedLearningHours(Bounds guidedLearningHours) {
        this.guidedLearningHours = requireNonNull(guidedLearningHours, "guidedLearningHours");
        return this;
    }

    public QualificationBuilder totalQualificationTime(Hours totalQualificationTime) {
        this.totalQualificationTime = requireNonNull(totalQualificationTime, "totalQualificationTime");
        return this;
    }

    public QualificationBuilder sectorSubjectAreas(List<SectorSubjectArea> sectorSubjectAreas) {
        this.sectorSubjectAreas = List.copyOf(requireNonNull(sectorSubjectAreas, "sectorSubjectAreas"));
        return this;
    }

    public QualificationBuilder ages(List<AgeBand> ages) {
        this.ages = List.copyOf(requireNonNull(ages, "ages"));
        return this;
    }

    public QualificationBuilder minimumAge(int minimumAge) {
        this.minimumAge = OptionalInt.of(minimumAge);
        return this;
    }

    public QualificationBuilder nations(List<Nation> nations) {
        this.nations = List.copyOf(requireNonNull(nations, "nations"));
        return this;
    }

    public QualificationBuilder languages(List<String> languages) {
        this.languages = Wording.noneBlank("Language", requireNonNull(languages, "languages"));
        return this;
    }

    public QualificationBuilder occupationalStandards(List<OccupationalStandard> occupationalStandards) {
        this.occupationalStandards = List.copyOf(requireNonNull(occupationalStandards, "occupationalStandards"));
        return this;
    }

    public QualificationBuilder accumulationLimit(Period accumulationLimit) {
        this.accumulationLimit = requireNonNull(accumulationLimit, "accumulationLimit");
        return this;
    }

    public QualificationBuilder statements(List<Statement> statements) {
        this.statements = List.copyOf(requireNonNull(statements, "statements"));
        return this;
    }

    public QualificationBuilder guidance(List<GuidanceItem> guidance) {
        this.guidance = List.copyOf(requireNonNull(guidance, "guidance"));
        return this;
    }

    public QualificationBuilder groups(List<UnitGroup> groups) {
        RuleText.replace(this.groups, requireNonNull(groups, "groups"));
        return this;
    }

    public QualificationBuilder group(UnitGroup group) {
        groups.add(requireNonNull(group, "group"));
        return this;
    }

    public QualificationBuilder rules(List<RuleOfCombination> rules) {
        RuleText.replace(this.rules, requireNonNull(rules, "rules"));
        return this;
    }

    public QualificationBuilder rule(RuleOfCombination rule) {
        rules.add(requireNonNull(rule, "rule"));
        return this;
    }

    /** Sets whether all rules are recorded, which they are unless this says otherwise. */
    public QualificationBuilder rulesComplete(boolean rulesComplete) {
        this.rulesComplete = rulesComplete;
        return this;
    }

    public QualificationBuilder pathways(List<Pathway> pathways) {
        RuleText.replace(this.pathways, requireNonNull(pathways, "pathways"));
        return this;
    }

    public QualificationBuilder pathway(Pathway pathway) {
        pathways.add(requireNonNull(pathway, "pathway"));
        return this;
    }

    public QualificationBuilder sizes(List<SizeOption> sizes) {
        RuleText.replace(this.sizes, requireNonNull(sizes, "sizes"));
        return this;
    }

    public QualificationBuilder sizeOption(SizeOption sizeOption) {
        sizes.add(requireNonNull(sizeOption, "sizeOption"));
        return this;
    }

    public QualificationBuilder overlays(List<Overlay> overlays) {
        this.overlays = List.copyOf(requireNonNull(overlays, "overlays"));
        return this;
    }

    /**
     * Returns the qualification, whether or not the names in it lead anywhere.
     *
     * @throws IllegalArgumentException if there is no title, or if two groups, pathways or sizes have one name
     */
    public Qualification build() {
        return new Qualification(
                QualificationIdentity.of(this), QualificationDetails.of(this), QualificationStructure.of(this));
    }
}
