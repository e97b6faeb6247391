package io.github.qcf4j.document.internal;

import static io.github.qcf4j.document.internal.Assembly.all;
import static io.github.qcf4j.document.internal.Assembly.given;
import static io.github.qcf4j.document.internal.Assembly.set;

import io.github.qcf4j.document.PolicyDocument;
import io.github.qcf4j.document.PolicyFinding;
import io.github.qcf4j.document.PolicyOverrideDocument;
import io.github.qcf4j.document.WrittenForm;
import io.github.qcf4j.finding.Place;
import io.github.qcf4j.model.AssessmentMethod;
import io.github.qcf4j.model.OutcomeReference;
import io.github.qcf4j.model.UnitIdentifier;
import io.github.qcf4j.portfolio.CoverageKind;
import io.github.qcf4j.portfolio.CoverageOverride;
import io.github.qcf4j.portfolio.CoveragePolicy;
import io.github.qcf4j.portfolio.CoverageRule;
import io.github.qcf4j.portfolio.CurrencyMeasure;
import io.github.qcf4j.portfolio.PersonRule;
import io.github.qcf4j.portfolio.PolicyDemand;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes coverage policies of what a document says.
 * <p>
 * A policy with an error anywhere in it is left out whole, since what is left of it would be another policy.
 */
final class PolicyAssembly {

    private final Problems problems;
    private final Assembly assembly;

    PolicyAssembly(Problems problems) {
        this.problems = problems;
        this.assembly = new Assembly(problems);
    }

    /** Returns what can be made of each policy of the list here. */
    List<CoveragePolicy> policies(@Nullable List<PolicyDocument> documents, Spot list) {
        List<CoveragePolicy> policies = new ArrayList<>();
        Set<String> names = new HashSet<>();
        List<PolicyDocument> entries = all(documents);
        for (int i = 0; i < entries.size() && !problems.isFull(); i++) {
            PolicyDocument document = entries.get(i);
            if (document != null) {
                Spot spot = list.item(i);
                if (document.name() != null && !names.add(document.name())) {
                    problems.report(PolicyFinding.POLICY_NAME_REPEATED, spot.property("name"));
                }
                policy(document, spot).ifPresent(policies::add);
            }
        }
        return policies;
    }

    private Optional<CoveragePolicy> policy(PolicyDocument document, Spot spot) {
        ConstraintCheck.check(document, spot, problems);
        checkItems(document.rule(), document.items(), spot);
        List<CoverageOverride> overrides = overrides(document.overrides(), spot.property("overrides"));
        return assembly.make(spot, () -> {
            CoveragePolicy.Builder builder = CoveragePolicy.builder(rule(document.rule(), document.items()));
            set(document.name(), builder::name);
            overrides.forEach(builder::override);
            all(document.enoughAlone(), AssessmentMethod::valueOf).forEach(builder::enoughAlone);
            all(document.demands(), PolicyDemand::valueOf).forEach(builder::demand);
            set(document.currency(), Period::parse, builder::currency);
            set(document.currencyMeasuredAt(), CurrencyMeasure::valueOf, builder::currencyMeasure);
            all(document.waives(), PersonRule::valueOf).forEach(builder::waive);
            return builder.exemptionCounts(!Boolean.FALSE.equals(document.exemptionCounts()))
                    .build();
        });
    }

    private List<CoverageOverride> overrides(@Nullable List<PolicyOverrideDocument> documents, Spot list) {
        Set<Place> places = new HashSet<>();
        return assembly.each(documents, list, (document, spot) -> override(document, spot, places));
    }

    private Optional<CoverageOverride> override(PolicyOverrideDocument document, Spot spot, Set<Place> places) {
        checkItems(document.rule(), document.items(), spot);
        boolean isNew = Assembly.understood(document.place(), WrittenForm.UNIT_PLACE, Place::parse)
                .map(places::add)
                .orElse(true);
        if (!isNew) {
            problems.report(PolicyFinding.POLICY_PLACE_REPEATED, spot.property("for"));
        }
        return assembly.make(
                spot, () -> override(Place.parse(given(document.place())), rule(document.rule(), document.items())));
    }

    private static CoverageOverride override(Place place, CoverageRule rule) {
        UnitIdentifier unit = place.unit().orElseThrow();
        return switch (place.kind()) {
            case CRITERION -> CoverageOverride.ofCriterion(place.criterion().orElseThrow(), rule);
            case OUTCOME -> CoverageOverride.ofOutcome(new OutcomeReference(unit, place.detail()), rule);
            default -> CoverageOverride.ofUnit(unit, rule);
        };
    }

    private void checkItems(@Nullable String rule, @Nullable Integer items, Spot spot) {
        if (rule == null || problems.isBroken(spot.property("rule"))) {
            return;
        }
        boolean counts = CoverageKind.valueOf(rule) == CoverageKind.ACCEPTED;
        if (counts && items == null) {
            assembly.missing(PolicyFinding.POLICY_ITEMS_MISSING, spot, "items");
        }
        if (!counts && items != null) {
            problems.report(PolicyFinding.POLICY_ITEMS_MISPLACED, spot.property("items"));
        }
    }

    private static CoverageRule rule(@Nullable String rule, @Nullable Integer items) {
        return new CoverageRule(CoverageKind.valueOf(given(rule)), items == null ? 1 : items);
    }
}
