package io.github.qcf4j.document.internal;

import static io.github.qcf4j.document.internal.Assembly.all;
import static io.github.qcf4j.document.internal.Assembly.given;
import static io.github.qcf4j.document.internal.Assembly.set;

import io.github.qcf4j.document.DocumentFinding;
import io.github.qcf4j.document.MethodDemandDocument;
import io.github.qcf4j.document.MinimumDocument;
import io.github.qcf4j.document.OutcomeScope;
import io.github.qcf4j.document.RangeDocument;
import io.github.qcf4j.document.RequirementDocument;
import io.github.qcf4j.model.AssessmentMethod;
import io.github.qcf4j.model.AssessorCompetence;
import io.github.qcf4j.model.EvidenceRequirement;
import io.github.qcf4j.model.MethodDemand;
import io.github.qcf4j.model.MethodFamily;
import io.github.qcf4j.model.OutcomeKind;
import io.github.qcf4j.model.RangeDemand;
import io.github.qcf4j.model.RequirementScope;
import io.github.qcf4j.model.RequirementStrength;
import io.github.qcf4j.model.SimulationPolicy;
import io.github.qcf4j.model.SimulationRule;
import io.github.qcf4j.validation.UnitFinding;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** Makes demands on evidence of what a document says about them. */
final class RequirementAssembly {

    private static final List<String> SCOPES = List.of("for", "outcomes", "scope");
    private static final List<String> WITHOUT_DEMAND = List.of("unit", "for", "outcomes", "scope", "each", "strength");

    private final Assembly assembly;
    private final Problems problems;

    RequirementAssembly(Assembly assembly) {
        this.assembly = assembly;
        this.problems = assembly.problems();
    }

    /** Checks that no demand of a unit names a unit, for it is about the unit that it stands in. */
    void checkWithinUnit(@Nullable List<RequirementDocument> documents, Spot list) {
        List<RequirementDocument> entries = all(documents);
        for (int i = 0; i < entries.size(); i++) {
            RequirementDocument document = entries.get(i);
            if (document != null && document.unit() != null) {
                problems.report(
                        DocumentFinding.JSON_PROPERTY_USELESS, list.item(i).property("unit"));
            }
        }
    }

    /** Returns the demand that is written here, or nothing where something is wrong with it. */
    Optional<EvidenceRequirement> requirement(RequirementDocument document, Spot spot) {
        check(document, spot);
        MethodDemandDocument named = document.methods();
        Optional<MethodDemand> methods =
                named == null ? Optional.empty() : assembly.make(spot.property("methods"), () -> methods(named));
        Optional<SimulationRule> simulation =
                document.simulation() == null ? Optional.empty() : assembly.make(spot, () -> simulation(document));
        List<RangeDemand> range = range(document.range(), spot.property("range"));
        return assembly.make(spot, () -> {
            EvidenceRequirement.Builder builder = EvidenceRequirement.builder().scope(scope(document));
            methods.ifPresent(builder::methods);
            simulation.ifPresent(builder::simulation);
            builder.range(range);
            filters(document, builder);
            demands(document, builder);
            return builder.build();
        });
    }

    private void check(RequirementDocument document, Spot spot) {
        List<String> present = RecordForm.present(document);
        List<String> scopes = present.stream().filter(SCOPES::contains).toList();
        for (int i = 1; i < scopes.size(); i++) {
            problems.reportConflict(spot.property(scopes.get(i)), scopes.get(0));
        }
        if (document.simulation() == null) {
            present.stream()
                    .filter(List.of("criteria", "realisticWorkingEnvironment")::contains)
                    .forEach(name -> problems.report(DocumentFinding.JSON_PROPERTY_USELESS, spot.property(name)));
        }
        if (WITHOUT_DEMAND.containsAll(present) && !problems.isBroken(spot)) {
            problems.report(UnitFinding.REQUIREMENT_NOTHING, spot);
        }
    }

    private static RequirementScope scope(RequirementDocument document) {
        if (document.spannedCriteria() != null) {
            return new RequirementScope.Criteria(document.spannedCriteria());
        }
        if (document.outcomes() != null) {
            return new RequirementScope.Outcomes(document.outcomes());
        }
        if (document.scope() != null) {
            return new RequirementScope.OutcomesOfKind(
                    OutcomeScope.valueOf(document.scope()) == OutcomeScope.COMPETENCE_OUTCOMES
                            ? OutcomeKind.COMPETENCE
                            : OutcomeKind.KNOWLEDGE);
        }
        return new RequirementScope.WholeUnit();
    }

    private static void filters(RequirementDocument document, EvidenceRequirement.Builder builder) {
        builder.each(Boolean.TRUE.equals(document.each()));
        set(document.strength(), RequirementStrength::valueOf, builder::strength);
        set(document.statement(), builder::statement);
        builder.prohibitedMethods(all(document.prohibitedMethods(), AssessmentMethod::valueOf));
        set(document.currency(), Period::parse, builder::currency);
        set(document.validFor(), Period::parse, builder::validFor);
    }

    private static void demands(RequirementDocument document, EvidenceRequirement.Builder builder) {
        minimum(document.items(), builder::items);
        minimum(document.occasions(), builder::occasions);
        minimum(document.assessors(), builder::assessors);
        set(document.assessorCompetence(), AssessorCompetence::valueOf, builder::assessorCompetence);
        set(document.mainSource(), AssessmentMethod::valueOf, builder::mainSource);
    }

    private static void minimum(@Nullable MinimumDocument document, IntConsumer setter) {
        if (document != null) {
            set(document.min(), setter);
        }
    }

    private static MethodDemand methods(MethodDemandDocument document) {
        return MethodDemand.builder()
                .allOf(all(document.allOf(), AssessmentMethod::valueOf))
                .anyOf(all(document.anyOf(), AssessmentMethod::valueOf))
                .families(all(document.families(), MethodFamily::valueOf))
                .build();
    }

    private static SimulationRule simulation(RequirementDocument document) {
        SimulationRule.Builder builder = SimulationRule.builder(SimulationPolicy.valueOf(given(document.simulation())));
        set(document.realisticWorkingEnvironment(), SimulationPolicy::valueOf, builder::realisticWorkingEnvironment);
        return builder.criteria(all(document.criteria())).build();
    }

    /** Returns the range that is written here, without the attributes about which something is wrong. */
    List<RangeDemand> range(@Nullable Map<String, RangeDocument> documents, Spot spot) {
        List<RangeDemand> range = new ArrayList<>();
        if (documents != null) {
            documents.forEach((attribute, document) -> {
                if (document != null) {
                    assembly.make(spot.property(attribute), () -> demand(attribute, document))
                            .ifPresent(range::add);
                }
            });
        }
        return range;
    }

    private static RangeDemand demand(String attribute, RangeDocument document) {
        RangeDemand.Builder builder = RangeDemand.builder(attribute, all(document.of()));
        set(document.each(), builder::each);
        set(document.atLeast(), builder::atLeast);
        return builder.remaining(all(document.remaining(), AssessmentMethod::valueOf))
                .build();
    }
}
