package io.github.qcf4j.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.qcf4j.model.AssessmentMethod;
import io.github.qcf4j.portfolio.CoverageKind;
import io.github.qcf4j.portfolio.CoveragePolicy;
import io.github.qcf4j.portfolio.CoverageRule;
import io.github.qcf4j.portfolio.CurrencyMeasure;
import io.github.qcf4j.portfolio.PersonRule;
import io.github.qcf4j.portfolio.PolicyDemand;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Period;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A coverage policy as a file writes it: what counts as covered, such as 'two different items accepted'.
 *
 * @param name  what the policy is called
 * @param rule  how much accepted evidence a criterion needs
 * @param items  how many different items have to be accepted, where the rule counts them
 * @param overrides  other rules for units, outcomes and criteria
 * @param enoughAlone  the methods of which one accepted item is enough
 * @param demands  what is asked of evidence before it counts
 * @param currency  how old evidence may be, such as 'P24M'
 * @param currencyMeasuredAt  the day on which age is judged
 * @param waives  the rules about persons that are not asked for
 * @param exemptionCounts  whether the credit of an exempted unit counts towards the rules of combination
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({
    "name",
    "rule",
    "items",
    "overrides",
    "enoughAlone",
    "demands",
    "currency",
    "currencyMeasuredAt",
    "waives",
    "exemptionCounts"
})
public record PolicyDocument(
        @WrittenAs(WrittenForm.TEXT) @Nullable String name,

        @NotNull(message = "{policy.rule.missing}") @ConstantOf(CoverageKind.class) @Nullable
        String rule,

        @Min(value = 1, message = "{json.number.small}") @Nullable
        Integer items,

        @Nullable List<@Present @Valid PolicyOverrideDocument> overrides,
        @Distinct @Nullable List<@Present @ConstantOf(AssessmentMethod.class) String> enoughAlone,
        @Distinct @Nullable List<@Present @ConstantOf(PolicyDemand.class) String> demands,
        @WrittenAs(WrittenForm.PERIOD) @Nullable String currency,
        @ConstantOf(CurrencyMeasure.class) @Nullable String currencyMeasuredAt,
        @Distinct @Nullable List<@Present @ConstantOf(PersonRule.class) String> waives,
        @Nullable Boolean exemptionCounts) {

    public PolicyDocument {
        overrides = Copies.list(overrides);
        enoughAlone = Copies.list(enoughAlone);
        demands = Copies.list(demands);
        waives = Copies.list(waives);
    }

    /** Returns what a policy says, as a file writes it: what goes without saying is absent. */
    public static PolicyDocument of(CoveragePolicy policy) {
        CurrencyMeasure measure = policy.currencyMeasure();
        return new PolicyDocument(
                policy.name().orElse(null),
                policy.rule().kind().name(),
                items(policy.rule()),
                said(policy.overrides(), PolicyOverrideDocument::of),
                said(policy.enoughAlone(), Enum::name),
                said(policy.demands(), Enum::name),
                policy.currency().map(Period::toString).orElse(null),
                measure == CurrencyMeasure.FIRST_DECISION ? null : measure.name(),
                said(policy.waived(), Enum::name),
                policy.exemptionCounts() ? null : false);
    }

    static @Nullable Integer items(CoverageRule rule) {
        return rule.kind() == CoverageKind.ACCEPTED ? rule.items() : null;
    }

    private static <T, D> @Nullable List<D> said(List<T> values, Function<? super T, D> written) {
        return values.isEmpty() ? null : values.stream().map(written).toList();
    }
}
