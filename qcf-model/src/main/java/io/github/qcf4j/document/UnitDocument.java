package io.github.qcf4j.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.qcf4j.model.Availability;
import io.github.qcf4j.model.SpecificationStatus;
import io.github.qcf4j.model.UnitType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A unit as a specification file writes it, such as the unit 'J/999/0001' with its outcomes.
 * <p>
 * A unit is identified by {@code reference} or, where it has none, by {@code code}. Numbers of outcomes and criteria
 * follow from their order unless the file writes them; then it writes all of them.
 *
 * @param reference  the unit reference number, such as 'J/999/0001'
 * @param code  the code of a unit without a reference number, such as 'HSC 024'
 * @param otherCodes  further codes under which the unit is known
 * @param version  the version, '1' when absent
 * @param from  the first day on which the unit is valid
 * @param until  the last day on which the unit is valid
 * @param review  the day by which the unit is to be reviewed
 * @param replaces  the unit version that this one replaces, such as 'J/999/0001@1'
 * @param translationOf  the unit version that this one says in another language
 * @param level  the level, such as '3' or 'E1'
 * @param credit  the credit value
 * @param learningTime  the hours of learning, where they are recorded apart from the credit
 * @param availability  who may use the unit
 * @param restrictedTo  the organisations that may use a restricted unit
 * @param owner  the organisation that owns the unit
 * @param languages  the languages in which the unit is assessed
 * @param sectorSubjectAreas  sector subject areas, such as '15.2'
 * @param gradingScale  the scale that the unit is graded on, where it is graded
 * @param statements  published prose about the unit
 * @param outcomes  the learning outcomes; absent in an outline
 * @param choices  the criteria of which only some must be met
 * @param requirements  what evidence must be like
 * @param guidance  advice for learners and assessors
 */
@Identified(
        value = {"reference", "code"},
        message = "{unit.identifier.missing}")
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({
    "reference",
    "code",
    "otherCodes",
    "version",
    "from",
    "until",
    "status",
    "review",
    "replaces",
    "translationOf",
    "title",
    "level",
    "credit",
    "guidedLearningHours",
    "learningTime",
    "type",
    "availability",
    "restrictedTo",
    "owner",
    "languages",
    "sectorSubjectAreas",
    "occupationalStandards",
    "gradingScale",
    "statements",
    "outcomes",
    "choices",
    "requirements",
    "guidance"
})
public record UnitDocument(
        @WrittenAs(WrittenForm.UNIT_REFERENCE) @Nullable String reference,
        @WrittenAs(WrittenForm.UNIT_CODE) @Nullable String code,
        @Nullable List<@Present @Valid LocalCodeDocument> otherCodes,
        @WrittenAs(WrittenForm.VERSION) @Nullable String version,
        @WrittenAs(WrittenForm.DATE) @Nullable String from,
        @WrittenAs(WrittenForm.DATE) @Nullable String until,
        @ConstantOf(SpecificationStatus.class) @Nullable String status,
        @WrittenAs(WrittenForm.DATE) @Nullable String review,
        @WrittenAs(WrittenForm.UNIT_VERSION) @Nullable String replaces,
        @WrittenAs(WrittenForm.UNIT_VERSION) @Nullable String translationOf,

        @NotBlank(message = "{unit.title.missing}") @Nullable
        String title,

        @WrittenAs(WrittenForm.LEVEL) @Nullable String level,

        @Min(value = 0, message = "{json.number.small}") @Nullable
        Integer credit,

        @Min(value = 0, message = "{json.number.small}") @Nullable
        Integer guidedLearningHours,

        @Min(value = 0, message = "{json.number.small}") @Nullable
        Integer learningTime,

        @ConstantOf(UnitType.class) @Nullable String type,
        @ConstantOf(Availability.class) @Nullable String availability,
        @Nullable List<@Present @WrittenAs(WrittenForm.TEXT) String> restrictedTo,
        @WrittenAs(WrittenForm.TEXT) @Nullable String owner,
        @Nullable List<@Present @WrittenAs(WrittenForm.TEXT) String> languages,
        @Nullable List<@Present @WrittenAs(WrittenForm.SECTOR_SUBJECT_AREA) String> sectorSubjectAreas,
        @Nullable List<@Present @Valid OccupationalStandardDocument> occupationalStandards,
        @WrittenAs(WrittenForm.TEXT) @Nullable String gradingScale,
        @Nullable List<@Present @Valid StatementDocument> statements,

        @Size(min = 1, message = "{unit.outcomes.none}") @Nullable
        List<@Present @Valid OutcomeDocument> outcomes,

        @Nullable List<@Present @Valid ChoiceDocument> choices,
        @Nullable List<@Present @Valid RequirementDocument> requirements,
        @Nullable List<@Present @Valid GuidanceDocument> guidance) {

    public UnitDocument {
        otherCodes = Copies.list(otherCodes);
        restrictedTo = Copies.list(restrictedTo);
        languages = Copies.list(languages);
        sectorSubjectAreas = Copies.list(sectorSubjectAreas);
        occupationalStandards = Copies.list(occupationalStandards);
        statements = Copies.list(statements);
        outcomes = Copies.list(outcomes);
        choices = Copies.list(choices);
        requirements = Copies.list(requirements);
        guidance = Copies.list(guidance);
    }
}
