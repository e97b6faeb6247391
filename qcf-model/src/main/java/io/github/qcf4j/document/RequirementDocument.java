package io.github.qcf4j.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.qcf4j.model.AssessmentMethod;
import io.github.qcf4j.model.AssessorCompetence;
import io.github.qcf4j.model.RequirementStrength;
import io.github.qcf4j.model.SimulationPolicy;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A demand on evidence as a specification file writes it, of a unit or of a qualification that adds to a unit.
 * <p>
 * It spans the whole unit unless {@code for}, {@code outcomes} or {@code scope} narrows it, and only one of them may.
 *
 * @param unit  the unit that a qualification adds the demand to; absent in the unit itself
 * @param spannedCriteria  the numbers of the criteria that the demand spans
 * @param outcomes  the numbers of the outcomes that the demand spans
 * @param scope  the kind of outcomes that the demand spans
 * @param each  whether every criterion must meet the demand by itself
 * @param statement  the demand in words
 * @param methods  the assessment methods that are asked for
 * @param prohibitedMethods  the assessment methods that may not be used
 * @param simulation  whether evidence may be simulated
 * @param criteria  the criteria that the simulation policy names
 * @param realisticWorkingEnvironment  whether a realistic working environment will do, where that is told apart
 * @param items  how many items of evidence there must be
 * @param occasions  on how many occasions evidence must arise
 * @param assessors  how many assessors must judge
 * @param currency  how old evidence may be when it is assessed, such as 'P24M'
 * @param validFor  how long evidence counts, such as 'P24M'
 * @param range  the values that evidence must show, by attribute
 * @param assessorCompetence  what the assessor must be able to do
 * @param mainSource  the method that most evidence should come from
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({
    "unit",
    "for",
    "outcomes",
    "scope",
    "each",
    "strength",
    "statement",
    "methods",
    "prohibitedMethods",
    "simulation",
    "criteria",
    "realisticWorkingEnvironment",
    "items",
    "occasions",
    "assessors",
    "currency",
    "validFor",
    "range",
    "assessorCompetence",
    "mainSource"
})
public record RequirementDocument(
        @WrittenAs(WrittenForm.UNIT_IDENTIFIER) @Nullable String unit,

        @JsonProperty("for") @Size(min = 1, message = "{json.list.empty}") @Nullable
        List<@Present @WrittenAs(WrittenForm.NUMBER) String> spannedCriteria,

        @Size(min = 1, message = "{json.list.empty}") @Nullable
        List<@Present @WrittenAs(WrittenForm.NUMBER) String> outcomes,

        @ConstantOf(OutcomeScope.class) @Nullable String scope,
        @Nullable Boolean each,
        @ConstantOf(RequirementStrength.class) @Nullable String strength,
        @WrittenAs(WrittenForm.TEXT) @Nullable String statement,
        @Valid @Nullable MethodDemandDocument methods,
        @Nullable List<@Present @ConstantOf(AssessmentMethod.class) String> prohibitedMethods,
        @ConstantOf(SimulationPolicy.class) @Nullable String simulation,
        @Nullable List<@Present @WrittenAs(WrittenForm.NUMBER) String> criteria,
        @ConstantOf(SimulationPolicy.class) @Nullable String realisticWorkingEnvironment,
        @Valid @Nullable MinimumDocument items,
        @Valid @Nullable MinimumDocument occasions,
        @Valid @Nullable MinimumDocument assessors,
        @WrittenAs(WrittenForm.PERIOD) @Nullable String currency,
        @WrittenAs(WrittenForm.PERIOD) @Nullable String validFor,
        @Nullable Map<@WrittenAs(WrittenForm.ATTRIBUTE) String, @Present @Valid RangeDocument> range,
        @ConstantOf(AssessorCompetence.class) @Nullable String assessorCompetence,
        @ConstantOf(AssessmentMethod.class) @Nullable String mainSource) {

    public RequirementDocument {
        spannedCriteria = Copies.list(spannedCriteria);
        outcomes = Copies.list(outcomes);
        prohibitedMethods = Copies.list(prohibitedMethods);
        criteria = Copies.list(criteria);
        range = Copies.map(range);
    }
}
