package io.github.qcf4j.testkit;

import io.github.qcf4j.model.CriterionReference;
import io.github.qcf4j.model.DecisionOutcome;
import io.github.qcf4j.model.RecognitionRoute;
import io.github.qcf4j.model.SignOffRole;
import io.github.qcf4j.portfolio.Decision;
import io.github.qcf4j.portfolio.Evidence;
import io.github.qcf4j.portfolio.EvidenceMapping;
import io.github.qcf4j.portfolio.Portfolio;
import io.github.qcf4j.portfolio.PortfolioRecord;
import io.github.qcf4j.portfolio.Recognition;
import io.github.qcf4j.portfolio.SignOff;
import io.github.qcf4j.portfolio.Withdrawal;
import io.github.qcf4j.testkit.ReferenceVerdicts.MappingVerdict;
import io.github.qcf4j.testkit.ReferenceVerdicts.UnitVerdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What the laws do to the portfolio of a case. */
final class Changes {

    /** The reference of a record that is added. */
    static final String ADDED = "X1";

    private Changes() {}

    /**
     * Returns the portfolio with a record added that is withdrawn again by the date asked about, if there is one.
     * <p>
     * A decision is added only on evidence that existed before, since it makes dated evidence exist.
     */
    static Optional<Portfolio> addedAndWithdrawn(GeneratedCase generated, ReferenceVerdicts verdicts) {
        Dice dice = generated.dice();
        LocalDate asOf = generated.asOf();
        LocalDate withdrawn = asOf.minusDays(dice.below(10));
        LocalDate added = withdrawn.minusDays(dice.below(10));
        Optional<PortfolioRecord> record = recordOf(generated, verdicts, added, dice);
        return record.map(adding -> generated.portfolio().toBuilder()
                .add(adding)
                .withdrawal(Withdrawal.builder(ADDED, withdrawn).build())
                .build());
    }

    private static Optional<PortfolioRecord> recordOf(
            GeneratedCase generated, ReferenceVerdicts verdicts, LocalDate on, Dice dice) {
        if (verdicts.qualification().isEmpty() || verdicts.units().isEmpty()) {
            return Optional.empty();
        }
        UnitVerdict unit = dice.pick(verdicts.units());
        return switch (dice.below(4)) {
            case 0 ->
                Optional.of(Recognition.builder(unit.unit().unit(), dice.pick(RecognitionRoute.values()), on)
                        .reference(ADDED)
                        .build());
            case 1 ->
                Optional.of(SignOff.builder(unit.unit().unit(), SignOffRole.ASSESSOR, on)
                        .reference(ADDED)
                        .build());
            case 2 -> Optional.of(Evidence.builder(ADDED).occurred(on).build());
            default -> decision(generated, unit, on, dice);
        };
    }

    private static Optional<PortfolioRecord> decision(
            GeneratedCase generated, UnitVerdict unit, LocalDate on, Dice dice) {
        Existence existence = new Existence(generated.portfolio());
        List<String> items = generated.portfolio().evidence().stream()
                .map(Evidence::identifier)
                .filter(item -> existence
                        .firstDay(item)
                        .filter(first -> !first.isAfter(on))
                        .isPresent())
                .toList();
        if (items.isEmpty() || unit.criteria().isEmpty()) {
            return Optional.empty();
        }
        CriterionReference criterion = dice.pick(unit.criteria()).criterion();
        return Optional.of(
                Decision.builder(List.of(dice.pick(items)), List.of(criterion), dice.pick(DecisionOutcome.values()), on)
                        .reference(ADDED)
                        .assessor("assessor-9")
                        .build());
    }

    /** Returns the portfolio with a mapping of new evidence added, and the mapping withdrawn again. */
    static Portfolio mappedAndWithdrawn(GeneratedCase generated, CriterionReference criterion) {
        return generated.portfolio().toBuilder()
                .evidence(Evidence.builder("X2").produced(generated.asOf()).build())
                .mapping(EvidenceMapping.builder("X2", List.of(criterion))
                        .reference(ADDED)
                        .on(generated.asOf())
                        .build())
                .withdrawal(ADDED, generated.asOf())
                .build();
    }

    /** Returns the portfolio with a MET decision on a mapping that awaits one, if there is such a mapping. */
    static Optional<Portfolio> decidedMet(GeneratedCase generated, ReferenceVerdicts verdicts) {
        List<MappingVerdict> awaiting = verdicts.mappings().stream()
                .filter(mapping -> mapping.state().equals("AWAITING_DECISION"))
                .toList();
        if (awaiting.isEmpty()) {
            return Optional.empty();
        }
        MappingVerdict mapping = generated.dice().pick(awaiting);
        return Optional.of(generated.portfolio().toBuilder()
                .decision(Decision.builder(
                                List.of(mapping.evidence()),
                                List.of(mapping.criterion()),
                                DecisionOutcome.MET,
                                generated.asOf())
                        .reference(ADDED)
                        .assessor("assessor-9")
                        .build())
                .build());
    }
}
