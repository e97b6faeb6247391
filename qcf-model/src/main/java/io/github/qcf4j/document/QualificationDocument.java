package io.github.qcf4j.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.qcf4j.model.AgeBand;
import io.github.qcf4j.model.Nation;
import io.github.qcf4j.model.QualificationSize;
import io.github.qcf4j.model.QualificationsFramework;
import io.github.qcf4j.model.SpecificationStatus;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A qualification as a specification file writes it: groups of units, and the rules that point at them.
 * <p>
 * A qualification is identified by {@code number} or, where it has none, by {@code code}.
 *
 * @param number  the qualification number, such as '999/0002/6'
 * @param code  the code of a qualification without a number
 * @param otherCodes  further codes under which the qualification is known
 * @param structureReference  the reference of the published structure
 * @param version  the version, '1' when absent
 * @param replaces  the qualification version that this one replaces, such as '999/0002/6@1'
 * @param titleParts  what the title is made of
 * @param level  the level, such as '3' or 'E1'
 * @param otherLevels  further levels of a qualification at several
 * @param eqfLevel  the level in the European framework, as the specification writes it
 * @param type  the type, such as 'NVQ'
 * @param organisation  the awarding organisation
 * @param dates  the days between which it is offered and awarded
 * @param credit  the credit value
 * @param totalQualificationTime  the hours of the total qualification time
 * @param sectorSubjectAreas  sector subject areas, such as '15.2'
 * @param ages  the age bands that it is open to
 * @param minimumAge  the least age of a learner
 * @param nations  where it is offered
 * @param languages  the languages in which it is assessed
 * @param accumulationLimit  how long a learner may take, such as 'P5Y'
 * @param statements  published prose about the qualification
 * @param groups  the groups of units
 * @param rules  the rules of combination
 * @param rulesComplete  whether all rules are recorded, which they are when absent
 * @param pathways  the ways through it, one of which a learner takes
 * @param sizes  the sizes that are awarded from one pool of units
 * @param overlays  what it asks of evidence beyond what its units ask
 * @param guidance  advice for learners and assessors
 */
@Identified(
        value = {"number", "code"},
        message = "{qualification.identifier.missing}")
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({
    "number",
    "code",
    "otherCodes",
    "structureReference",
    "version",
    "status",
    "replaces",
    "title",
    "titleParts",
    "framework",
    "level",
    "otherLevels",
    "eqfLevel",
    "type",
    "size",
    "organisation",
    "dates",
    "grading",
    "credit",
    "guidedLearningHours",
    "totalQualificationTime",
    "sectorSubjectAreas",
    "ages",
    "minimumAge",
    "nations",
    "languages",
    "occupationalStandards",
    "accumulationLimit",
    "statements",
    "groups",
    "rules",
    "rulesComplete",
    "pathways",
    "sizes",
    "overlays",
    "guidance"
})
public record QualificationDocument(
        @WrittenAs(WrittenForm.QUALIFICATION_NUMBER) @Nullable
        String number,

        @WrittenAs(WrittenForm.QUALIFICATION_CODE) @Nullable String code,
        @Nullable List<@Present @Valid LocalCodeDocument> otherCodes,
        @WrittenAs(WrittenForm.TEXT) @Nullable String structureReference,
        @WrittenAs(WrittenForm.VERSION) @Nullable String version,
        @ConstantOf(SpecificationStatus.class) @Nullable String status,

        @WrittenAs(WrittenForm.QUALIFICATION_VERSION) @Nullable
        String replaces,

        @NotBlank(message = "{qualification.title.missing}") @Nullable
        String title,

        @Valid @Nullable TitlePartsDocument titleParts,
        @ConstantOf(QualificationsFramework.class) @Nullable String framework,
        @WrittenAs(WrittenForm.LEVEL) @Nullable String level,
        @Nullable List<@Present @WrittenAs(WrittenForm.LEVEL) String> otherLevels,
        @WrittenAs(WrittenForm.TEXT) @Nullable String eqfLevel,
        @WrittenAs(WrittenForm.TEXT) @Nullable String type,
        @ConstantOf(QualificationSize.class) @Nullable String size,
        @Valid @Nullable OrganisationDocument organisation,
        @Valid @Nullable QualificationDatesDocument dates,
        @Valid @Nullable GradingDocument grading,

        @Min(value = 0, message = "{json.number.small}") @Nullable
        Integer credit,

        @Valid @Nullable BoundsDocument guidedLearningHours,

        @Min(value = 0, message = "{json.number.small}") @Nullable
        Integer totalQualificationTime,

        @Nullable List<@Present @WrittenAs(WrittenForm.SECTOR_SUBJECT_AREA) String> sectorSubjectAreas,
        @Nullable List<@Present @ConstantOf(AgeBand.class) String> ages,

        @Min(value = 0, message = "{json.number.small}") @Nullable
        Integer minimumAge,

        @Nullable List<@Present @ConstantOf(Nation.class) String> nations,
        @Nullable List<@Present @WrittenAs(WrittenForm.TEXT) String> languages,
        @Nullable List<@Present @Valid OccupationalStandardDocument> occupationalStandards,
        @WrittenAs(WrittenForm.PERIOD) @Nullable String accumulationLimit,
        @Nullable List<@Present @Valid StatementDocument> statements,
        @Nullable List<@Present @Valid GroupDocument> groups,
        @Nullable List<@Present @Valid RuleDocument> rules,
        @Nullable Boolean rulesComplete,
        @Nullable List<@Present @Valid PathwayDocument> pathways,
        @Nullable List<@Present @Valid SizeDocument> sizes,
        @Nullable List<@Present @Valid RequirementDocument> overlays,
        @Nullable List<@Present @Valid GuidanceDocument> guidance) {

    public QualificationDocument {
        otherCodes = Copies.list(otherCodes);
        otherLevels = Copies.list(otherLevels);
        sectorSubjectAreas = Copies.list(sectorSubjectAreas);
        ages = Copies.list(ages);
        nations = Copies.list(nations);
        languages = Copies.list(languages);
        occupationalStandards = Copies.list(occupationalStandards);
        statements = Copies.list(statements);
        groups = Copies.list(groups);
        rules = Copies.list(rules);
        pathways = Copies.list(pathways);
        sizes = Copies.list(sizes);
        overlays = Copies.list(overlays);
        guidance = Copies.list(guidance);
    }
}
