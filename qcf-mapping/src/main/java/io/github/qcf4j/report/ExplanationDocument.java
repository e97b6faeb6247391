package io.github.qcf4j.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An explanation as it is written in JSON, in the form 'qcf4j-explanation/1'.
 * <p>
 * Places, verdicts and clauses stand as texts, beside the sentences that a person reads.
 *
 * @param format  the form
 * @param learner  the reference of the learner
 * @param asOf  the day that is asked about
 * @param qualification  the qualification whose registration is answered
 * @param explanation  what is explained
 */
public record ExplanationDocument(
        @Nullable String format,
        @Nullable String learner,
        @Nullable String asOf,
        @Nullable String qualification,
        @Nullable Part explanation) {

    /** The form in which explanations are written. */
    public static final String FORMAT = "qcf4j-explanation/1";

    /**
     * What is said of one place.
     *
     * @param kind  the kind of thing, such as 'CRITERION'
     * @param place  the thing, such as 'J/999/0001 1.2'
     * @param verdict  what was found, such as 'MET'
     * @param clause  the clause that was applied, such as 'V3.3'
     * @param sentence  the verdict with its numbers, as a sentence
     * @param numbers  the numbers
     * @param measuredOn  the day on which ends are measured
     * @param selected  whether the learner works for the unit
     * @param records  the records that led to it
     * @param sufficient  records that suffice
     * @param smallest  whether it is proven that no fewer suffice
     * @param lacks  what a requirement is short of, a sentence each
     * @param reasons  what the rules of combination say, a sentence each
     * @param restsOn  what is said of the places that it rests on
     */
    public record Part(
            @Nullable String kind,
            @Nullable String place,
            @Nullable String verdict,
            @Nullable String clause,
            @Nullable String sentence,
            List<Figure> numbers,
            @Nullable String measuredOn,
            @Nullable Boolean selected,
            List<Told> records,
            List<String> sufficient,
            @Nullable Boolean smallest,
            List<String> lacks,
            List<String> reasons,
            List<Part> restsOn) {

        public Part {
            numbers = Listed.of(numbers);
            records = Listed.of(records);
            sufficient = Listed.of(sufficient);
            lacks = Listed.of(lacks);
            reasons = Listed.of(reasons);
            restsOn = Listed.of(restsOn);
        }
    }

    /**
     * A number beside a verdict.
     *
     * @param name  what it counts, such as 'needed'
     * @param value  how many there are
     */
    public record Figure(@Nullable String name, @Nullable Integer value) {}

    /**
     * What became of one record.
     *
     * @param record  the record, by reference and day
     * @param fate  what became of it, such as 'REPLACED'
     * @param because  the other record that did it
     * @param reasons  why, such as 'BY_LEARNER'
     * @param until  the last day on which it counted
     * @param sentence  the same as a sentence
     */
    public record Told(
            @Nullable String record,
            @Nullable String fate,
            @Nullable String because,
            List<String> reasons,
            @Nullable String until,
            @Nullable String sentence) {

        public Told {
            reasons = Listed.of(reasons);
        }
    }
}
