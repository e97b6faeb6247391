package io.github.qcf4j.explanation;

import static java.util.Objects.requireNonNull;

import io.github.qcf4j.finding.Place;
import io.github.qcf4j.portfolio.PortfolioRecord;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Why a verdict is what it is, such as 'J/999/0001 1.2 is Met by V3.3: decision D1 of 2014-03-09 counts'.
 * <p>
 * An explanation is a tree: that of a unit has those of its outcomes and requirements, and these have those of the
 * criteria. Each names the clause that was applied, the numbers, every record that led to the verdict with what became
 * of it, and, where records suffice for the verdict, a smallest set of them. It names references and days, and nothing
 * that people wrote.
 * <p>
 * An explanation claims; an {@link ExplanationChecker} confirms. It never changes; share it freely.
 */
public final class Explanation {

    private static final Pattern CLAUSE = Pattern.compile("V[1-9]\\d*\\.[1-9]\\d*");

    private final ExplainedQuestion question;
    private final ExplainedKind kind;
    private final Place place;
    private final ExplainedVerdict verdict;
    private final String clause;
    private final SortedMap<ExplainedNumber, Integer> numbers;
    private final LocalDate measuredOn;
    private final boolean selected;
    private final List<RecordClaim> records;
    private final List<PortfolioRecord> sufficient;
    private final boolean smallest;
    private final List<Lack> lacks;
    private final List<String> reasons;
    private final List<Explanation> children;

    Explanation(ExplanationBuilder builder) {
        question = builder.question;
        kind = builder.kind;
        place = builder.place;
        verdict = builder.verdict;
        clause = builder.clause;
        numbers = Collections.unmodifiableSortedMap(new TreeMap<>(builder.numbers));
        measuredOn = builder.measuredOn;
        selected = builder.selected;
        records = List.copyOf(builder.records);
        sufficient = List.copyOf(builder.sufficient);
        smallest = builder.smallest;
        lacks = List.copyOf(builder.lacks);
        reasons = List.copyOf(builder.reasons);
        children = List.copyOf(builder.children);
        if (!CLAUSE.matcher(clause).matches()) {
            throw new IllegalArgumentException("Clause '%s' must have the form 'V3.3'".formatted(clause));
        }
    }

    /**
     * Returns a builder of an explanation.
     *
     * @param question  the question that it answers
     * @param kind  the kind of thing it is about
     * @param place  the thing
     * @param verdict  what was found
     * @param clause  the number of the clause that was applied, such as 'V3.3'
     */
    public static ExplanationBuilder builder(
            ExplainedQuestion question, ExplainedKind kind, Place place, ExplainedVerdict verdict, String clause) {
        return new ExplanationBuilder(question, kind, place, verdict, clause);
    }

    /** Returns a builder that holds what this explanation says. */
    public ExplanationBuilder toBuilder() {
        ExplanationBuilder builder = new ExplanationBuilder(question, kind, place, verdict, clause)
                .measuredOn(measuredOn)
                .selected(selected)
                .records(records)
                .sufficient(sufficient, smallest)
                .lacks(lacks)
                .reasons(reasons)
                .children(children);
        numbers.forEach(builder::number);
        return builder;
    }

    /** Returns the question that it answers. */
    public ExplainedQuestion question() {
        return question;
    }

    /** Returns the kind of thing it is about. */
    public ExplainedKind kind() {
        return kind;
    }

    /** Returns the thing it is about. */
    public Place place() {
        return place;
    }

    /** Returns what was found. */
    public ExplainedVerdict verdict() {
        return verdict;
    }

    /** Returns the number of the clause that was applied, such as 'V3.3'. */
    public String clause() {
        return clause;
    }

    /** Returns the numbers beside the verdict. */
    public SortedMap<ExplainedNumber, Integer> numbers() {
        return numbers;
    }

    /** Returns one of the numbers, zero where it is not told. */
    public int number(ExplainedNumber number) {
        return numbers.getOrDefault(requireNonNull(number, "number"), 0);
    }

    /** Returns the day on which ends are measured: the date achieved in a unit achieved, else the day asked about. */
    public LocalDate measuredOn() {
        return measuredOn;
    }

    /** Returns whether the learner works for the unit that this is about, or lies in. */
    public boolean isSelected() {
        return selected;
    }

    /** Returns the verdict with its numbers as a sentence, such as 'Met: 1 item counts, 1 is needed'. */
    public String sentence() {
        return VerdictSentence.of(this);
    }

    /** Returns every record that led to the verdict, and what became of it. */
    public List<RecordClaim> records() {
        return records;
    }

    /** Returns records that suffice for the verdict; none of them can be left out. */
    public List<PortfolioRecord> sufficient() {
        return sufficient;
    }

    /** Returns the records that suffice by references and days, such as 'decision D1 of 2014-03-09'. */
    public List<String> sufficientNames() {
        return sufficient.stream().map(RecordName::of).toList();
    }

    /** Returns whether it was proven that no set of fewer records suffices. */
    public boolean isSmallest() {
        return smallest;
    }

    /** Returns what a requirement is short of. */
    public List<Lack> lacks() {
        return lacks;
    }

    /** Returns what the rules of combination say about the units held, as sentences; for a qualification alone. */
    public List<String> reasons() {
        return reasons;
    }

    /** Returns the explanations that this one rests on. */
    public List<Explanation> children() {
        return children;
    }

    /** Streams this explanation and all below it, each before those that it rests on. */
    public Stream<Explanation> withChildren() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(Explanation::withChildren));
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return this == object
                || object instanceof Explanation other && components().equals(other.components());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(new Object[] {question, kind, place, verdict, clause});
    }

    /** Returns the place, the verdict and the clause, such as 'J/999/0001 1.2: Met (V3.3)'. */
    @Override
    public String toString() {
        return "%s: %s (%s)".formatted(place, verdict.label(), clause);
    }

    private List<Object> components() {
        return List.of(
                question,
                kind,
                place,
                verdict,
                clause,
                numbers,
                measuredOn,
                selected,
                records,
                sufficient,
                smallest,
                lacks,
                reasons,
                children);
    }
}
