package io.github.qcf4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcf4j.mapping.CoverageReport;
import io.github.qcf4j.model.CriterionReference;
import io.github.qcf4j.portfolio.Decision;
import io.github.qcf4j.portfolio.Evidence;
import io.github.qcf4j.portfolio.EvidenceMapping;
import io.github.qcf4j.portfolio.Portfolio;
import io.github.qcf4j.portfolio.PortfolioRecord;
import io.github.qcf4j.quality.EvidenceReview;
import io.github.qcf4j.quality.EvidenceReviewOptions;
import io.github.qcf4j.quality.ReviewedItem;
import io.github.qcf4j.testkit.ReferenceVerdicts.CriterionVerdict;
import io.github.qcf4j.testkit.ReferenceVerdicts.UnitVerdict;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a review says of evidence is so by the reference mapper, which knows nothing of reviews. */
class EvidenceReviewLawsTest {

    private static final int CASES = 60;
    private static final EvidenceReviewOptions OPTIONS =
            EvidenceReviewOptions.builder().exactItems(3).build();

    @Test
    void without_what_could_be_left_out_every_verdict_is_the_same() {
        long leftOut = GeneratedCase.byPolicies(9_100_000, CASES)
                .filter(generated -> {
                    List<String> items = review(generated).together().items();
                    assertThat(verdicts(without(items, generated)))
                            .as(generated::toString)
                            .isEqualTo(verdicts(generated));
                    return !items.isEmpty();
                })
                .count();

        assertThat(leftOut).isGreaterThan(CASES / 4);
    }

    @Test
    void an_item_that_could_be_left_out_alone_changes_no_verdict_and_what_rests_on_an_item_is_lost_without_it() {
        GeneratedCase.byPolicies(9_200_000, CASES).forEach(generated -> {
            for (ReviewedItem item : review(generated).items()) {
                GeneratedCase without = without(List.of(item.reference()), generated);
                boolean same = verdicts(without).equals(verdicts(generated));

                assertThat(same || !item.isRedundant())
                        .as("%s without %s", generated, item.reference())
                        .isTrue();
                assertThat(item.criteria())
                        .as("%s without %s", generated, item.reference())
                        .noneMatch(met(without)::contains);
                assertThat(met(generated)).as(generated::toString).containsAll(item.criteria());
            }
        });
    }

    private static EvidenceReview review(GeneratedCase generated) {
        CoverageReport report = ReportVerdicts.report(generated);
        return EvidenceReview.of(report, generated.mapper(), OPTIONS);
    }

    private static GeneratedCase without(List<String> items, GeneratedCase generated) {
        List<PortfolioRecord> left = generated.portfolio().records().stream()
                .filter(record -> !(record instanceof Evidence evidence && items.contains(evidence.identifier())))
                .filter(record -> !(record instanceof EvidenceMapping mapping && items.contains(mapping.evidence())))
                .filter(record -> !(record instanceof Decision decision
                        && decision.evidence().stream().anyMatch(items::contains)))
                .toList();
        return generated.with(
                Portfolio.builder(generated.portfolio().learner()).addAll(left).build());
    }

    private static List<CriterionReference> met(GeneratedCase generated) {
        return generated.byReference().units().stream()
                .flatMap(unit -> unit.criteria().stream())
                .filter(criterion -> criterion.status().equals("MET"))
                .map(CriterionVerdict::criterion)
                .toList();
    }

    /** Returns what the reference says of units, criteria and gaps, without the records behind it. */
    private static List<Object> verdicts(GeneratedCase generated) {
        ReferenceVerdicts reference = generated.byReference();
        List<Object> verdicts = new ArrayList<>();
        verdicts.add(reference.gaps());
        verdicts.add(reference.ruleGaps());
        verdicts.add(reference.progress());
        for (UnitVerdict unit : reference.units()) {
            verdicts.add(List.of(
                    unit.unit(), unit.state(), unit.selection(), unit.dateAchieved(), unit.progress(), unit.credit()));
            verdicts.add(unit.certification());
            unit.criteria().forEach(criterion -> verdicts.add(criterion.status()));
        }
        return verdicts;
    }
}
