package io.github.qcf4j.mapping;

import io.github.qcf4j.model.UnitIdentifier;
import io.github.qcf4j.portfolio.Decision;
import io.github.qcf4j.portfolio.Evidence;
import io.github.qcf4j.portfolio.EvidenceMapping;
import io.github.qcf4j.portfolio.PortfolioRecord;
import io.github.qcf4j.portfolio.Recognition;
import io.github.qcf4j.portfolio.SignOff;
import io.github.qcf4j.portfolio.Withdrawal;
import java.util.List;

/** Puts records into numbers by a layout, takes them out again, and says what that touches. */
final class LiveIndex {

    private final CoverageLayout layout;
    private final LiveRecords records;
    private final LiveItems items;
    private final LiveTouch touch;
    private final LiveOffers offers;

    /**
     * Makes an index without records.
     *
     * @param people  the people that are recorded
     */
    LiveIndex(
            CoverageLayout layout,
            LiveRecords records,
            LiveItems items,
            LivePairs pairs,
            LiveTouch touch,
            List<PortfolioRecord> people) {
        this.layout = layout;
        this.records = records;
        this.items = items;
        this.touch = touch;
        this.offers = new LiveOffers(layout, records, items, pairs, touch, people);
    }

    LiveOffers offers() {
        return offers;
    }

    /** Puts a record into numbers. */
    void add(int number) {
        PortfolioRecord record = records.record(number);
        switch (record.kind()) {
            case MAPPING -> offers.addMapping(number, (EvidenceMapping) record);
            case DECISION -> offers.addDecision(number, (Decision) record);
            case EVIDENCE -> record((Evidence) record, true);
            case WITHDRAWAL -> withdraw((Withdrawal) record, 1);
            default -> touchBy(record);
        }
    }

    /** Puts all records into numbers, into which none was put yet. */
    void addAll() {
        records.each(number -> {
            if (records.record(number) instanceof Evidence evidence) {
                record(evidence, true);
            }
        });
        records.each(number -> {
            PortfolioRecord record = records.record(number);
            if (record instanceof EvidenceMapping mapping) {
                offers.addMapping(number, mapping);
            } else if (record instanceof Decision decision) {
                offers.addDecision(number, decision);
            }
        });
    }

    /** Takes a record out of the numbers; it is not among the records any more, but for what is kept by its number. */
    void remove(int number, PortfolioRecord record) {
        switch (record.kind()) {
            case MAPPING, DECISION -> offers.remove(number, record);
            case EVIDENCE -> record((Evidence) record, false);
            case WITHDRAWAL -> withdraw((Withdrawal) record, -1);
            default -> touchBy(record);
        }
    }

    private void record(Evidence evidence, boolean added) {
        int item = items.number(evidence.identifier());
        int withdrawals = records.withdrawalsOf(evidence.identifier()).size();
        items.record(item, added ? evidence : null);
        items.withdraw(item, added ? withdrawals : -withdrawals);
        if (items.isUsed(item)) {
            touch.numbers();
        }
    }

    private void withdraw(Withdrawal withdrawal, int count) {
        int number = records.find(withdrawal.of());
        if (number == LivePairs.NONE) {
            return;
        }
        PortfolioRecord record = records.record(number);
        switch (record.kind()) {
            case EVIDENCE -> {
                items.withdraw(items.number(withdrawal.of()), count);
                touch.all();
            }
            case MAPPING, DECISION -> offers.withdraw(number, record);
            case PERSON, CENTRE, WITHDRAWAL -> {}
            case REGISTRATION -> touch.all();
            default -> touchBy(record);
        }
    }

    private void touchBy(PortfolioRecord record) {
        switch (record.kind()) {
            case REGISTRATION, PERSON -> touch.numbers();
            case RECOGNITION -> touchUnit(((Recognition) record).unit());
            case SIGN_OFF -> touchUnit(((SignOff) record).unit());
            default -> {}
        }
    }

    private void touchUnit(UnitIdentifier unit) {
        layout.unitNumber(unit).ifPresent(touch::unit);
    }
}
