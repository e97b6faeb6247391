package io.github.qcf4j.mapping;

import io.github.qcf4j.model.CriterionReference;
import io.github.qcf4j.portfolio.EvidenceMapping;
import io.github.qcf4j.portfolio.PortfolioRecord;
import io.github.qcf4j.portfolio.Withdrawal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the withdrawal by which a record does not stand, the earliest where there are several (V2.7 to V2.9). */
final class FoundWithdrawals {

    private static final Comparator<Withdrawal> ORDER = Comparator.comparing(Withdrawal::on)
            .thenComparing(withdrawal -> withdrawal.reference().orElse(""))
            .thenComparing(Withdrawal::toString);

    private final Evidenced evidenced;

    FoundWithdrawals(Evidenced evidenced) {
        this.evidenced = evidenced;
    }

    /** Returns the withdrawal of a record as a whole. */
    Optional<Withdrawal> of(PortfolioRecord record) {
        return naming(record)
                .filter(withdrawal -> withdrawal.criteria().isEmpty() || !Withdrawals.holdsCriteria(record.kind()))
                .min(ORDER);
    }

    private Stream<Withdrawal> of(PortfolioRecord record, CriterionReference criterion) {
        return naming(record)
                .filter(withdrawal -> withdrawal.criteria().isEmpty()
                        || !Withdrawals.holdsCriteria(record.kind())
                        || withdrawal.criteria().contains(criterion));
    }

    private Stream<Withdrawal> naming(PortfolioRecord record) {
        return evidenced.portfolio().withdrawals().stream()
                .filter(withdrawal -> !withdrawal.on().isAfter(evidenced.asOf()))
                .filter(withdrawal ->
                        record.reference().filter(withdrawal.of()::equals).isPresent());
    }

    private Stream<Withdrawal> ofItem(Item item, CriterionReference criterion) {
        return item.evidence().stream().flatMap(evidence -> of(evidence, criterion));
    }

    /**
     * Returns the withdrawal of a mapping, or of its evidence, for a criterion.
     *
     * @param on  since when it does not stand
     */
    Withdrawal ofMapping(EvidenceMapping mapping, CriterionReference criterion, LocalDate on) {
        return first(
                Stream.concat(of(mapping, criterion), ofItem(evidenced.records().item(mapping.evidence()), criterion))
                        .filter(withdrawal -> withdrawal.on().equals(on)),
                mapping);
    }

    /** Returns the withdrawal of a decision, of evidence it is on, or of the last mapping of that, for a criterion. */
    Withdrawal ofDecision(Judgement judgement, CriterionRecords criterion) {
        Stream<Withdrawal> withdrawals = of(judgement.decision(), criterion.reference());
        for (int id : judgement.items()) {
            Item item = evidenced.records().item(id);
            LocalDate noneLeft =
                    LeftMappings.noneLeftUntil(criterion.offers(id)).orElse(LocalDate.MIN);
            Stream<Withdrawal> ofMappings = criterion.offers(id).stream()
                    .filter(offer -> noneLeft.equals(offer.withdrawnOn())
                            && !judgement.on().isAfter(noneLeft))
                    .map(offer -> ofMapping(offer.mapping(), criterion.reference(), noneLeft));
            withdrawals = Stream.of(withdrawals, ofItem(item, criterion.reference()), ofMappings)
                    .flatMap(each -> each);
        }
        return first(withdrawals, judgement.decision());
    }

    private static Withdrawal first(Stream<Withdrawal> withdrawals, PortfolioRecord record) {
        return withdrawals
                .min(ORDER)
                .orElseThrow(() -> new IllegalArgumentException("Record '%s' must be withdrawn".formatted(record)));
    }
}
