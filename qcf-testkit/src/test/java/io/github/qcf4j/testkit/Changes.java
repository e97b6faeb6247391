package io.github.qcf4j.testkit;

import io.github.qcf4j.model.AssuranceBody;
import io.github.qcf4j.model.AssuranceOutcome;
import io.github.qcf4j.model.AuthenticationMethod;
import io.github.qcf4j.model.CriterionReference;
import io.github.qcf4j.model.DecisionOutcome;
import io.github.qcf4j.model.EvidenceQuality;
import io.github.qcf4j.model.QualityJudgement;
import io.github.qcf4j.model.RecognitionRoute;
import io.github.qcf4j.model.SignOffRole;
import io.github.qcf4j.portfolio.AssuranceTarget;
import io.github.qcf4j.portfolio.Authentication;
import io.github.qcf4j.portfolio.Decision;
import io.github.qcf4j.portfolio.Evidence;
import io.github.qcf4j.portfolio.EvidenceBuilder;
import io.github.qcf4j.portfolio.EvidenceMapping;
import io.github.qcf4j.portfolio.Portfolio;
import io.github.qcf4j.portfolio.PortfolioBuilder;
import io.github.qcf4j.portfolio.PortfolioRecord;
import io.github.qcf4j.portfolio.QualityAssurance;
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

    /** Returns the portfolio with a record added that is withdrawn again by the date asked about, if there is one. */
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
        return switch (dice.below(5)) {
            case 0 ->
                Optional.of(Recognition.builder(unit.unit().unit(), dice.pick(RecognitionRoute.values()), on)
                        .reference(ADDED)
                        .build());
            case 1 ->
                Optional.of(SignOff.builder(unit.unit().unit(), SignOffRole.ASSESSOR, on)
                        .reference(ADDED)
                        .build());
            case 2 -> Optional.of(Evidence.builder(ADDED).occurred(on).build());
            case 3 -> Optional.of(assurance(dice, unit, on));
            default -> decision(generated, unit, on, dice);
        };
    }

    private static QualityAssurance assurance(Dice dice, UnitVerdict unit, LocalDate on) {
        AssuranceTarget target = dice.chance(50)
                ? AssuranceTarget.ofLearner()
                : AssuranceTarget.ofUnit(unit.unit().unit());
        return QualityAssurance.builder(target, AssuranceBody.INTERNAL, dice.pick(AssuranceOutcome.values()), on)
                .reference(ADDED)
                .build();
    }

    private static Optional<PortfolioRecord> decision(
            GeneratedCase generated, UnitVerdict unit, LocalDate on, Dice dice) {
        List<String> items = generated.portfolio().evidence().stream()
                .map(Evidence::identifier)
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

    /**
     * Returns the portfolio with a mapping added and withdrawn again, of new evidence or of an item that nobody decided
     * for the criterion.
     * <p>
     * To withdraw the only mapping of an item that was decided takes the decision with it (V2.9).
     */
    static Portfolio mappedAndWithdrawn(GeneratedCase generated, CriterionReference criterion) {
        List<String> undecided = generated.portfolio().evidence().stream()
                .map(Evidence::identifier)
                .filter(item -> generated.portfolio().decisions().stream()
                        .noneMatch(decision -> decision.evidence().contains(item)
                                && decision.criteria().contains(criterion)))
                .toList();
        Dice dice = generated.dice();
        boolean isNew = undecided.isEmpty() || dice.chance(50);
        PortfolioBuilder changed = generated.portfolio().toBuilder();
        if (isNew) {
            changed.evidence(Evidence.builder("X2").produced(generated.asOf()).build());
        }
        String item = isNew ? "X2" : dice.pick(undecided);
        return changed.mapping(EvidenceMapping.builder(item, List.of(criterion))
                        .reference(ADDED)
                        .on(generated.asOf())
                        .build())
                .withdrawal(ADDED, generated.asOf())
                .build();
    }

    /** Returns a MET decision on a mapping without one that is required or released, if there is such a mapping. */
    static Optional<Decision> furtherMetDecision(GeneratedCase generated, ReferenceVerdicts verdicts) {
        List<MappingVerdict> undecided = verdicts.mappings().stream()
                .filter(mapping -> List.of("AWAITING_DECISION", "NOT_REQUIRED").contains(mapping.state()))
                .filter(mapping -> generated.portfolio().decisions().stream()
                        .noneMatch(decision -> decision.evidence().contains(mapping.evidence())
                                && decision.criteria().contains(mapping.criterion())))
                .toList();
        if (undecided.isEmpty()) {
            return Optional.empty();
        }
        MappingVerdict mapping = generated.dice().pick(undecided);
        return Optional.of(met(generated, mapping.evidence(), List.of(mapping.criterion())));
    }

    /** Returns the portfolio with a decision added. */
    static Portfolio with(GeneratedCase generated, Decision decision) {
        return generated.portfolio().toBuilder().decision(decision).build();
    }

    /** Returns the portfolio with new evidence that is mapped to criteria, or not, and decided to meet them. */
    static Portfolio withFurtherEvidence(GeneratedCase generated, List<CriterionReference> criteria) {
        Dice dice = generated.dice();
        EvidenceBuilder item = Evidence.builder("X2")
                .method(dice.pick(RequirementByChance.METHODS))
                .occurred(generated.asOf().minusDays(dice.below(20)));
        EvidenceMapping.Builder mapping = EvidenceMapping.builder("X2", criteria);
        for (String attribute : RequirementByChance.ATTRIBUTES) {
            if (dice.chance(40)) {
                item.attribute(attribute, dice.pick(RequirementByChance.values(attribute)));
            }
            if (dice.chance(30)) {
                mapping.range(attribute, List.of(dice.pick(RequirementByChance.values(attribute))));
            }
        }
        boolean thorough = dice.chance(60);
        PortfolioBuilder further = generated.portfolio().toBuilder();
        if (thorough) {
            item.authentication(Authentication.of(AuthenticationMethod.DECLARATION));
            further.qualityAssurance(ADDED, AssuranceBody.INTERNAL, AssuranceOutcome.AGREED, "iqa-9", generated.asOf());
        }
        further.evidence(item.build());
        if (thorough || dice.chance(50)) {
            further.mapping(thorough ? mapping.locator("page 1").build() : mapping.build());
        }
        return further.decision(thorough ? thorough(generated, criteria) : met(generated, "X2", criteria))
                .build();
    }

    private static Decision thorough(GeneratedCase generated, List<CriterionReference> criteria) {
        Decision.Builder decision = met(generated, "X2", criteria).toBuilder().accepted(generated.asOf());
        for (EvidenceQuality quality : EvidenceQuality.values()) {
            decision.quality(quality, QualityJudgement.YES);
        }
        return decision.build();
    }

    /** Returns the portfolio with new evidence that is mapped to criteria and not decided. */
    static Portfolio withFurtherMapping(GeneratedCase generated, List<CriterionReference> criteria) {
        return generated.portfolio().toBuilder()
                .evidence(Evidence.builder("X2").produced(generated.asOf()).build())
                .mapping(EvidenceMapping.builder("X2", criteria)
                        .on(generated.asOf())
                        .build())
                .build();
    }

    /** Returns a further mapping, which names a value, of an item that is mapped and counts, if there is one. */
    static Optional<EvidenceMapping> furtherMapping(GeneratedCase generated, ReferenceVerdicts verdicts) {
        Existence existence = new Existence(generated.portfolio(), generated.asOf());
        List<MappingVerdict> counted = verdicts.mappings().stream()
                .filter(mapping -> mapping.state().equals("COUNTED"))
                .filter(mapping -> generated.portfolio().mappings().stream()
                        .filter(made -> existence.exists(made, generated.asOf()))
                        .filter(made -> made.version().isEmpty() && isNotWithdrawn(generated, made))
                        .anyMatch(made -> made.evidence().equals(mapping.evidence())
                                && made.criteria().contains(mapping.criterion())))
                .toList();
        if (counted.isEmpty()) {
            return Optional.empty();
        }
        MappingVerdict mapping = generated.dice().pick(counted);
        String attribute = generated.dice().pick(RequirementByChance.ATTRIBUTES);
        return Optional.of(EvidenceMapping.builder(mapping.evidence(), List.of(mapping.criterion()))
                .reference(ADDED)
                .range(attribute, generated.dice().some(RequirementByChance.values(attribute), 1))
                .build());
    }

    private static boolean isNotWithdrawn(GeneratedCase generated, EvidenceMapping mapping) {
        return generated.portfolio().withdrawals().stream()
                .noneMatch(withdrawal -> mapping.reference().equals(Optional.of(withdrawal.of())));
    }

    private static Decision met(GeneratedCase generated, String evidence, List<CriterionReference> criteria) {
        return Decision.builder(List.of(evidence), criteria, DecisionOutcome.MET, generated.asOf())
                .reference(ADDED)
                .assessor("assessor-9")
                .build();
    }
}
