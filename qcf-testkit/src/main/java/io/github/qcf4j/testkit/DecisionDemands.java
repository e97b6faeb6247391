package io.github.qcf4j.testkit;

import io.github.qcf4j.model.CriterionReference;
import io.github.qcf4j.model.EvidenceQuality;
import io.github.qcf4j.model.QualityJudgement;
import io.github.qcf4j.portfolio.Decision;
import io.github.qcf4j.portfolio.Evidence;
import io.github.qcf4j.portfolio.PolicyDemand;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * What a policy asks of decisions before they count, and what they lack of it as of the day of a reduction.
 */
final class DecisionDemands {

    private final Question question;
    private final Reduction reduction;
    private final LocalDate day;
    private final Remembered<Judgement, List<PolicyDemand>> lacks = new Remembered<>(this::workedOutLacks);

    DecisionDemands(Question question, Reduction reduction) {
        this.question = question;
        this.reduction = reduction;
        this.day = reduction.day();
    }

    /** V4.9: returns what the policy asks for and a decision, or one of its items, does not have for its criterion. */
    List<PolicyDemand> lacks(Judgement judgement) {
        return lacks.of(judgement);
    }

    private List<PolicyDemand> workedOutLacks(Judgement judgement) {
        return judgement.decision().evidence().stream()
                .flatMap(item -> lacks(item, judgement).stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** V4.9: returns what the policy asks for and an item of a decision, or the decision, does not have. */
    List<PolicyDemand> lacks(String item, Judgement judgement) {
        return question.policy().demands().stream()
                .filter(demand -> !has(demand, item, judgement.decision(), judgement.criterion()))
                .toList();
    }

    /** V4.9: returns whether what is asked for is there; V4.10 asks for something of the criterion instead. */
    private boolean has(PolicyDemand demand, String item, Decision decision, CriterionReference criterion) {
        return switch (demand) {
            case INTERNAL_QUALITY_ASSURANCE ->
                new Sampling(question, reduction).isAgreedInternally(decision, criterion.unit());
            case LOCATOR -> hasLocator(item, criterion);
            case AUTHENTICATION -> isAuthenticated(item);
            case LEARNER_ACCEPTANCE ->
                decision.accepted()
                        .filter(accepted -> Existence.hasCome(accepted, day))
                        .isPresent();
            case QUALITIES_JUDGED ->
                Arrays.stream(EvidenceQuality.values())
                        .allMatch(quality -> decision.qualities().get(quality) == QualityJudgement.YES);
            case MORE_THAN_WITNESS_TESTIMONY -> true;
        };
    }

    /** V4.9: returns whether a live mapping of an item to a criterion says where to look. */
    private boolean hasLocator(String item, CriterionReference criterion) {
        return reduction.allOffers().stream()
                .filter(offer -> offer.isLive() && offer.is(item, criterion))
                .flatMap(offer -> offer.mapping().stream())
                .anyMatch(mapping -> mapping.locator().isPresent());
    }

    /** V4.9: returns whether it has been recorded how it was seen that an item is the learner's own. */
    private boolean isAuthenticated(String item) {
        return question.portfolio()
                .evidence(item)
                .flatMap(Evidence::authentication)
                .filter(authentication -> authentication
                        .on()
                        .filter(on -> !Existence.hasCome(on, day))
                        .isEmpty())
                .isPresent();
    }
}
