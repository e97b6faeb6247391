package io.github.qcf4j.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.qcf4j.finding.Place;
import io.github.qcf4j.portfolio.CoverageKind;
import io.github.qcf4j.portfolio.CoverageOverride;
import io.github.qcf4j.portfolio.CoverageRule;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * Another rule of a coverage policy for a unit, an outcome or a criterion, as a file writes it.
 *
 * @param place  what the rule is for, such as 'J/999/0001 1.2'
 * @param rule  the rule
 * @param items  how many different items have to be accepted, where the rule counts them
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"for", "rule", "items"})
public record PolicyOverrideDocument(
        @JsonProperty("for") @NotNull(message = "{policy.place.missing}") @WrittenAs(WrittenForm.UNIT_PLACE) @Nullable
        String place,

        @NotNull(message = "{policy.rule.missing}") @ConstantOf(CoverageKind.class) @Nullable
        String rule,

        @Min(value = 1, message = "{json.number.small}") @Nullable
        Integer items) {

    /** Returns what an override says, as a file writes it. */
    public static PolicyOverrideDocument of(CoverageOverride override) {
        CoverageRule rule = override.rule();
        Place place = override.criterion()
                .map(Place::of)
                .or(() -> override.outcome().map(Place::of))
                .orElseGet(() -> Place.of(override.unit()));
        return new PolicyOverrideDocument(place.toString(), rule.kind().name(), PolicyDocument.items(rule));
    }
}
