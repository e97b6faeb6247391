package io.github.qcf4j.mapping;

import io.github.qcf4j.model.CriterionReference;
import io.github.qcf4j.portfolio.Portfolio;
import io.github.qcf4j.portfolio.PortfolioRecord;
import io.github.qcf4j.portfolio.RecordKind;
import io.github.qcf4j.portfolio.Withdrawal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which records were taken back by a day, whole or for some criteria, and since when (V2.7). */
final class Withdrawals {

    private final Map<String, LocalDate> whole = new LinkedHashMap<>();
    private final Map<String, Map<CriterionReference, LocalDate>> partial = new LinkedHashMap<>();
    private final Map<CriterionReference, List<String>> evidenceByCriterion = new LinkedHashMap<>();

    Withdrawals(Portfolio portfolio, LocalDate asOf) {
        for (Withdrawal withdrawal : portfolio.withdrawals()) {
            Optional<PortfolioRecord> of = portfolio.find(withdrawal.of());
            if (!withdrawal.on().isAfter(asOf)
                    && of.isPresent()
                    && !isFixed(of.get().kind())) {
                add(withdrawal, of.get().kind());
            }
        }
    }

    /** Returns whether a record of the kind stands for ever. */
    static boolean isFixed(RecordKind kind) {
        return kind == RecordKind.WITHDRAWAL || kind == RecordKind.PERSON || kind == RecordKind.CENTRE;
    }

    /** Returns whether a record of the kind can be withdrawn for some criteria. */
    static boolean holdsCriteria(RecordKind kind) {
        return kind == RecordKind.MAPPING || kind == RecordKind.DECISION || kind == RecordKind.EVIDENCE;
    }

    /** Returns whether nothing was taken back. */
    boolean isNone() {
        return whole.isEmpty() && partial.isEmpty();
    }

    /** Returns whether the record as a whole does not stand. */
    boolean isWithdrawn(PortfolioRecord record) {
        return record.reference().filter(whole::containsKey).isPresent();
    }

    /** Returns since when the record does not stand as a whole. */
    @Nullable
    LocalDate day(PortfolioRecord record) {
        return record.reference().map(whole::get).orElse(null);
    }

    /** Returns since when the record does not stand for a criterion. */
    @Nullable
    LocalDate day(PortfolioRecord record, CriterionReference criterion) {
        LocalDate since = day(record);
        LocalDate forCriterion = record.reference()
                .map(partial::get)
                .map(days -> days.get(criterion))
                .orElse(null);
        if (since == null || forCriterion == null) {
            return since == null ? forCriterion : since;
        }
        return Days.earlier(since, forCriterion);
    }

    /** Returns the items of evidence that were taken back for a criterion alone. */
    List<String> evidenceWithdrawnFor(CriterionReference criterion) {
        return evidenceByCriterion.getOrDefault(criterion, List.of());
    }

    private void add(Withdrawal withdrawal, RecordKind kind) {
        if (withdrawal.criteria().isEmpty() || !holdsCriteria(kind)) {
            whole.merge(withdrawal.of(), withdrawal.on(), Days::earlier);
            return;
        }
        for (CriterionReference criterion : withdrawal.criteria()) {
            partial.computeIfAbsent(withdrawal.of(), reference -> new LinkedHashMap<>())
                    .merge(criterion, withdrawal.on(), Days::earlier);
            if (kind == RecordKind.EVIDENCE) {
                evidenceByCriterion
                        .computeIfAbsent(criterion, reference -> new ArrayList<>())
                        .add(withdrawal.of());
            }
        }
    }
}
