package io.github.qcf4j.explanation;

import static java.util.Objects.requireNonNull;

import io.github.qcf4j.finding.Place;
import io.github.qcf4j.portfolio.PortfolioRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Collects what an explanation says, such as that 'J/999/0001 1.2' is met and by which records.
 */
public final class ExplanationBuilder {

    final ExplainedQuestion question;
    final ExplainedKind kind;
    final Place place;
    ExplainedVerdict verdict;
    String clause;
    final SortedMap<ExplainedNumber, Integer> numbers = new TreeMap<>();
    LocalDate measuredOn;
    boolean selected = true;
    List<RecordClaim> records = List.of();
    List<PortfolioRecord> sufficient = List.of();
    boolean smallest;
    List<Lack> lacks = List.of();
    List<String> reasons = List.of();
    List<Explanation> children = List.of();

    ExplanationBuilder(
            ExplainedQuestion question, ExplainedKind kind, Place place, ExplainedVerdict verdict, String clause) {
        this.question = requireNonNull(question, "question");
        this.kind = requireNonNull(kind, "kind");
        this.place = requireNonNull(place, "place");
        this.verdict = requireNonNull(verdict, "verdict");
        this.clause = requireNonNull(clause, "clause");
        this.measuredOn = question.asOf();
    }

    /** Sets another verdict. */
    public ExplanationBuilder verdict(ExplainedVerdict verdict) {
        this.verdict = requireNonNull(verdict, "verdict");
        return this;
    }

    /** Sets another clause. */
    public ExplanationBuilder clause(String clause) {
        this.clause = requireNonNull(clause, "clause");
        return this;
    }

    /** Sets one of the numbers. */
    public ExplanationBuilder number(ExplainedNumber number, int value) {
        numbers.put(requireNonNull(number, "number"), value);
        return this;
    }

    /** Sets the day on which ends are measured. */
    public ExplanationBuilder measuredOn(LocalDate day) {
        measuredOn = requireNonNull(day, "day");
        return this;
    }

    /** Says whether the learner works for the unit. */
    public ExplanationBuilder selected(boolean isSelected) {
        selected = isSelected;
        return this;
    }

    /** Sets the records that led to the verdict, with what became of them. */
    public ExplanationBuilder records(List<RecordClaim> claims) {
        records = new ArrayList<>(requireNonNull(claims, "claims"));
        return this;
    }

    /**
     * Sets records that suffice.
     *
     * @param isSmallest  whether it was proven that no fewer do
     */
    public ExplanationBuilder sufficient(List<? extends PortfolioRecord> enough, boolean isSmallest) {
        sufficient = new ArrayList<>(requireNonNull(enough, "enough"));
        smallest = isSmallest;
        return this;
    }

    /** Sets what a requirement is short of. */
    public ExplanationBuilder lacks(List<Lack> missing) {
        lacks = new ArrayList<>(requireNonNull(missing, "missing"));
        return this;
    }

    /** Sets what the rules of combination say, as sentences. */
    public ExplanationBuilder reasons(List<String> sentences) {
        reasons = new ArrayList<>(requireNonNull(sentences, "sentences"));
        return this;
    }

    /** Sets the explanations that this one rests on. */
    public ExplanationBuilder children(List<Explanation> parts) {
        children = new ArrayList<>(requireNonNull(parts, "parts"));
        return this;
    }

    /** Returns the explanation. */
    public Explanation build() {
        return new Explanation(this);
    }
}
