package io.github.qcf4j.framework;

import io.github.qcf4j.model.AgeBand;
import io.github.qcf4j.model.Level;
import io.github.qcf4j.model.Nation;
import io.github.qcf4j.model.OfferedUnit;
import io.github.qcf4j.model.Pathway;
import io.github.qcf4j.model.Qualification;
import io.github.qcf4j.model.QualificationSize;
import io.github.qcf4j.model.QualificationsFramework;
import io.github.qcf4j.model.SizeOption;
import io.github.qcf4j.model.SpecificationStatus;
import io.github.qcf4j.model.UnitGroup;
import java.util.List;

/** What a qualification and its parts say of themselves, in the order in which specifications say it. */
final class QualificationFeatures {

    /** What a qualification says before its groups. */
    static final List<Feature<Qualification>> ALL = List.of(
            new Feature<>(SpecificationPart.IDENTIFIER, Qualification::identifier),
            new Feature<>(SpecificationPart.OTHER_CODES, Qualification::otherCodes),
            new Feature<>(SpecificationPart.STRUCTURE_REFERENCE, Qualification::structureReference),
            new Feature<>(SpecificationPart.VERSION, Qualification::version),
            new Feature<>(
                    SpecificationPart.STATUS,
                    qualification -> qualification.status().map(SpecificationStatus::label)),
            new Feature<>(SpecificationPart.REPLACES, Qualification::replaces),
            new Feature<>(SpecificationPart.TITLE, Qualification::title),
            new Feature<>(SpecificationPart.TITLE_PARTS, Qualification::titleParts),
            new Feature<>(
                    SpecificationPart.FRAMEWORK,
                    qualification -> qualification.framework().map(QualificationsFramework::label)),
            new Feature<>(
                    SpecificationPart.LEVEL,
                    qualification -> qualification.level().map(Level::label)),
            new Feature<>(
                    SpecificationPart.OTHER_LEVELS,
                    qualification -> qualification.otherLevels().stream()
                            .map(Level::label)
                            .toList()),
            new Feature<>(SpecificationPart.EQF_LEVEL, Qualification::eqfLevel),
            new Feature<>(SpecificationPart.TYPE, Qualification::type),
            new Feature<>(
                    SpecificationPart.SIZE,
                    qualification -> qualification.size().map(QualificationSize::label)),
            new Feature<>(SpecificationPart.ORGANISATION, Qualification::organisation),
            new Feature<>(
                    SpecificationPart.REGULATION_START,
                    qualification -> qualification.dates().regulationStart()),
            new Feature<>(
                    SpecificationPart.OPERATIONAL_START,
                    qualification -> qualification.dates().operationalStart()),
            new Feature<>(
                    SpecificationPart.OPERATIONAL_END,
                    qualification -> qualification.dates().operationalEnd()),
            new Feature<>(
                    SpecificationPart.CERTIFICATION_END,
                    qualification -> qualification.dates().certificationEnd()),
            new Feature<>(
                    SpecificationPart.REVIEW,
                    qualification -> qualification.dates().review()),
            new Feature<>(SpecificationPart.GRADING, Qualification::grading),
            new Feature<>(SpecificationPart.CREDIT, Qualification::credit),
            new Feature<>(SpecificationPart.GUIDED_LEARNING_HOURS, Qualification::guidedLearningHours),
            new Feature<>(SpecificationPart.LEARNING_TIME, Qualification::totalQualificationTime),
            new Feature<>(SpecificationPart.SECTOR_SUBJECT_AREAS, Qualification::sectorSubjectAreas),
            new Feature<>(
                    SpecificationPart.AGES,
                    qualification ->
                            qualification.ages().stream().map(AgeBand::label).toList()),
            new Feature<>(SpecificationPart.MINIMUM_AGE, Qualification::minimumAge),
            new Feature<>(
                    SpecificationPart.NATIONS,
                    qualification ->
                            qualification.nations().stream().map(Nation::label).toList()),
            new Feature<>(SpecificationPart.LANGUAGES, Qualification::languages),
            new Feature<>(SpecificationPart.OCCUPATIONAL_STANDARDS, Qualification::occupationalStandards),
            new Feature<>(SpecificationPart.ACCUMULATION_LIMIT, Qualification::accumulationLimit));

    /** What a group says beside what it asks for and the units it offers. */
    static final List<Feature<UnitGroup>> OF_GROUP = List.of(
            new Feature<>(SpecificationPart.TITLE, UnitGroup::title),
            new Feature<>(SpecificationPart.MANDATORY, UnitGroup::mandatory),
            new Feature<>(SpecificationPart.ALL_OR_NOTHING, UnitGroup::allOrNothing),
            new Feature<>(SpecificationPart.UNITS_COMPLETE, UnitGroup::complete),
            new Feature<>(SpecificationPart.COUNTS, UnitGroup::counts),
            new Feature<>(SpecificationPart.EXCESS, group -> group.excess().label()));

    /** What a group says of a unit that it offers. */
    static final List<Feature<OfferedUnit>> OF_OFFERED_UNIT = List.of(
            new Feature<>(SpecificationPart.VERSION, OfferedUnit::version),
            new Feature<>(SpecificationPart.EQUIVALENTS, OfferedUnit::equivalents),
            new Feature<>(SpecificationPart.EXEMPTIONS, OfferedUnit::exemptions),
            new Feature<>(SpecificationPart.BARRING_CODE, OfferedUnit::barringCode),
            new Feature<>(SpecificationPart.POINTS, OfferedUnit::points),
            new Feature<>(SpecificationPart.LOCAL_CODE, OfferedUnit::localCode));

    /** What a pathway says beside its rules. */
    static final List<Feature<Pathway>> OF_PATHWAY = List.of(
            new Feature<>(SpecificationPart.TITLE, Pathway::title),
            new Feature<>(SpecificationPart.ENDORSEMENT, Pathway::endorsement),
            new Feature<>(SpecificationPart.PATHWAY_GROUPS, Pathway::groups),
            new Feature<>(SpecificationPart.RULES_COMPLETE, Pathway::rulesComplete));

    /** What a size says beside its rules. */
    static final List<Feature<SizeOption>> OF_SIZE = List.of(
            new Feature<>(SpecificationPart.SIZE, option -> option.size().map(QualificationSize::label)),
            new Feature<>(SpecificationPart.SIZE_NUMBER, SizeOption::number),
            new Feature<>(SpecificationPart.RULES_COMPLETE, SizeOption::rulesComplete));

    private QualificationFeatures() {}
}
