package io.github.qcf4j.mapping;

import io.github.qcf4j.finding.Finding;
import io.github.qcf4j.finding.Place;
import io.github.qcf4j.portfolio.Decision;
import io.github.qcf4j.portfolio.EvidenceMapping;
import io.github.qcf4j.portfolio.PortfolioRecord;
import io.github.qcf4j.portfolio.RecordKind;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Collects what is found in a portfolio, each finding once.
 * <p>
 * The place of a record never depends on where it stands in the portfolio: one without a reference is told by what it
 * is about.
 */
final class FindingList {

    private final String learner;
    private final Set<Finding> findings = new LinkedHashSet<>();

    FindingList(String learner) {
        this.learner = learner;
    }

    void add(MappingFinding kind, Place place, String message) {
        findings.add(Finding.of(kind, place, message));
    }

    /**
     * Adds what is found about a record.
     * <p>
     * A record without a reference is told of at the other place, as in 'J/999/0001 has a sign-off that …'.
     *
     * @param message  what follows the name of the record
     */
    void add(MappingFinding kind, PortfolioRecord record, Place otherwise, String message) {
        add(kind, record, otherwise, message, "that " + message);
    }

    /**
     * Adds what is found about a record that is about the other place, so that the place is not named twice.
     *
     * @param message  what follows the name of the record
     * @param ofPlace  what follows 'has a sign-off', where the record has no reference and the place is told instead
     */
    void add(MappingFinding kind, PortfolioRecord record, Place about, String message, String ofPlace) {
        boolean named = record.reference().isPresent();
        String noun = Told.inner(record.kind().label());
        add(kind, of(record, about), named ? message : "has a %s %s".formatted(noun, ofPlace));
    }

    /** Adds what is found about a decision; one without a reference is told of at its first item of evidence. */
    void add(MappingFinding kind, Decision decision, String message) {
        String told = decision.reference().isPresent()
                ? message
                : "has a decision of %s that %s".formatted(decision.on(), message);
        add(kind, of(decision), told);
    }

    /**
     * Adds what is found about a mapping.
     *
     * @param offers  what is wrong with offering the evidence, as in 'offers E1 for …'
     * @param isMapped  the same as told of the evidence, as in 'is mapped to …'
     */
    void add(MappingFinding kind, EvidenceMapping mapping, String offers, String isMapped) {
        add(kind, of(mapping), mapping.reference().isPresent() ? offers : isMapped);
    }

    /** Streams what was found, each finding once, in no particular order. */
    Stream<Finding> stream() {
        return findings.stream();
    }

    /** Returns the place of the portfolio. */
    Place learner() {
        return Place.ofLearner(learner);
    }

    /** Returns the place of a record with a reference. */
    Place of(RecordKind kind, String reference) {
        return Place.ofRecord(learner, kind.word(), reference);
    }

    private Place of(PortfolioRecord record, Place otherwise) {
        return record.reference().map(reference -> of(record.kind(), reference)).orElse(otherwise);
    }

    private Place of(EvidenceMapping mapping) {
        return of(mapping, of(RecordKind.EVIDENCE, mapping.evidence()));
    }

    private Place of(Decision decision) {
        return of(decision, of(RecordKind.EVIDENCE, Collections.min(decision.evidence())));
    }
}
