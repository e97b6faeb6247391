package io.github.qcf4j.mapping;

import io.github.qcf4j.model.QualificationIdentifier;
import io.github.qcf4j.portfolio.Decision;
import io.github.qcf4j.portfolio.Evidence;
import io.github.qcf4j.portfolio.EvidenceMapping;
import io.github.qcf4j.portfolio.PolicyDemand;
import io.github.qcf4j.portfolio.Portfolio;
import io.github.qcf4j.portfolio.PortfolioBuilder;
import io.github.qcf4j.portfolio.PortfolioRecord;
import io.github.qcf4j.portfolio.Recognition;
import io.github.qcf4j.portfolio.RecordKind;
import io.github.qcf4j.portfolio.SignOff;
import io.github.qcf4j.portfolio.Withdrawal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reduces the records of a live portfolio, all or those about one unit, with the engine that maps whole ones. */
final class LiveReduction {

    private final PortfolioMapper mapper;
    private final @Nullable QualificationIdentifier named;
    private final LiveRecords records;
    private final LiveItems items;
    private @Nullable Question question;
    private boolean byUnit;

    LiveReduction(
            PortfolioMapper mapper, @Nullable QualificationIdentifier named, LiveRecords records, LiveItems items) {
        this.mapper = mapper;
        this.named = named;
        this.records = records;
        this.items = items;
    }

    /**
     * Reduces all records.
     *
     * @throws IllegalArgumentException  if the learner is registered for several qualifications and none was named
     */
    Mapped all(LocalDate asOf) {
        Portfolio portfolio = records.portfolio();
        return mapper.mapped(portfolio, named, asOf, new FindingList(portfolio.learner()));
    }

    /** Keeps what is asked, which stays the same as long as the registrations do. */
    void keep(Question asked) {
        question = asked;
        byUnit = asked.qualification().isPresent() && !mapper.policy().demands(PolicyDemand.INTERNAL_QUALITY_ASSURANCE);
    }

    Question question() {
        Question known = question;
        if (known == null) {
            throw new IllegalStateException("Portfolio of '%s' must be reduced first".formatted(records.learner()));
        }
        return known;
    }

    /** Returns whether a unit can be reduced without the others: it is known which are asked, and no sample counts. */
    boolean isByUnit() {
        return byUnit;
    }

    /** Returns whether time alone only brings evidence to its end. */
    boolean answersOtherDays() {
        return Packing.answersOtherDays(mapper.policy(), question());
    }

    /** Reduces the records about one unit, none of which has effect elsewhere. */
    PackedPortfolio unit(int unit, CoverageLayout layout, LivePairs pairs, LocalDate asOf) {
        Portfolio portfolio = about(unit, layout, pairs);
        Evidenced evidenced = Evidenced.of(
                portfolio,
                mapper.policy(),
                question(),
                new Withdrawals(portfolio, asOf),
                asOf,
                new FindingList(portfolio.learner()));
        return Packing.of(UnitStanding.of(layout.plan(unit), evidenced), unit, evidenced, layout);
    }

    private Portfolio about(int unit, CoverageLayout layout, LivePairs pairs) {
        BitSet numbers = new BitSet();
        for (int criterion = layout.firstCriterion(unit); criterion < layout.endCriterion(unit); criterion++) {
            pairs.eachRecord(criterion, numbers::set);
        }
        Map<String, Evidence> evidence = new LinkedHashMap<>();
        List<PortfolioRecord> found = new ArrayList<>();
        numbers.stream().mapToObj(records::record).forEach(record -> {
            found.add(record);
            itemsOf(record).forEach(item -> {
                Evidence recorded = items.evidence(items.number(item));
                if (recorded != null) {
                    evidence.put(item, recorded);
                }
            });
        });
        found.addAll(evidence.values());
        records.few().stream()
                .filter(record -> isAbout(record, layout.plan(unit)))
                .forEach(found::add);
        PortfolioBuilder builder = Portfolio.builder(records.learner()).addAll(found);
        for (PortfolioRecord record : found) {
            record.reference()
                    .ifPresent(reference -> records.withdrawalsOf(reference)
                            .forEach(withdrawal -> builder.withdrawal(nameless(withdrawal))));
        }
        return builder.build();
    }

    /** Nothing asks for a withdrawal by its reference here, and one that names itself may not be given twice. */
    private static Withdrawal nameless(Withdrawal withdrawal) {
        Withdrawal.Builder builder = Withdrawal.builder(withdrawal.of(), withdrawal.on());
        return builder.criteria(withdrawal.criteria()).build();
    }

    private static List<String> itemsOf(PortfolioRecord record) {
        return record instanceof Decision decision
                ? decision.evidence()
                : List.of(((EvidenceMapping) record).evidence());
    }

    private static boolean isAbout(PortfolioRecord record, UnitPlan unit) {
        return record.kind() == RecordKind.PERSON
                || record instanceof SignOff signOff && signOff.unit().equals(unit.identifier())
                || record instanceof Recognition recognition
                        && recognition.unit().equals(unit.identifier());
    }
}
