package io.github.qcf4j.report;

import static java.util.Objects.requireNonNull;

import io.github.qcf4j.cohort.CohortCoverage;
import io.github.qcf4j.cohort.EndingCriterion;
import io.github.qcf4j.cohort.NearLearner;
import io.github.qcf4j.document.PolicyDocument;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a cohort stands, as it is written in JSON.
 * <p>
 * Constants are written by name, such as 'NOT_YET_MET', and days as '2014-11-21'.
 *
 * @param format  the form it is written in, {@link #FORMAT}
 * @param asOf  the day for which the question was asked
 * @param until  the last day up to which it is told what comes to its end
 * @param nearCompletion  with how many open criteria a unit is near completion, at most
 * @param policy  what counts as covered, where that is not what usually does: any accepted item
 * @param cancelled  whether the mapping was cancelled
 * @param learners  how many learners came, those that could not be read among them
 * @param results  how many answers there are, one for each registration
 * @param withoutQualification  how many answers are on units alone
 */
public record CohortCoverageDocument(
        @Nullable String format,
        @Nullable String asOf,
        @Nullable String until,
        @Nullable Integer nearCompletion,
        @Nullable PolicyDocument policy,
        @Nullable Boolean cancelled,
        @Nullable Long learners,
        @Nullable Long unread,
        @Nullable Long results,
        @Nullable Long withoutQualification,
        @Nullable Long errors,
        @Nullable Long warnings,
        List<Qualification> qualifications) {

    /** The form in which cohorts are written. */
    public static final String FORMAT = "qcf4j-cohort/1";

    public CohortCoverageDocument {
        qualifications = Listed.of(qualifications);
    }

    /** Returns what a coverage says. */
    public static CohortCoverageDocument of(CohortCoverage coverage) {
        return CohortDocuments.coverage(requireNonNull(coverage, "coverage"));
    }

    /**
     * The learners of a qualification version.
     *
     * @param identifier  its number or code
     * @param fullyCovered  how many learners have covered every criterion that they are asked for
     * @param credit  the credit of their units by state
     * @param ending  what will not be met any more by the last day, the first of it listed
     */
    public record Qualification(
            @Nullable String identifier,
            @Nullable String version,
            @Nullable String title,
            @Nullable Long learners,
            @Nullable Long fullyCovered,
            Map<String, Long> credit,
            List<Unit> units,
            List<Criterion> criteria,
            @Nullable Ending ending) {

        public Qualification {
            credit = inOrder(credit);
            units = Listed.of(units);
            criteria = Listed.of(criteria);
        }
    }

    /**
     * The learners who work for a unit or hold it.
     *
     * @param states  how many have come so far
     * @param ending  how many are ready and will not be any more by the last day
     */
    public record Unit(
            @Nullable String unit,
            @Nullable String version,
            @Nullable String title,
            @Nullable Long learners,
            Map<String, Long> states,
            @Nullable Near nearCompletion,
            @Nullable Long ending) {

        public Unit {
            states = inOrder(states);
        }
    }

    /**
     * The learners whom a criterion is asked of.
     *
     * @param lacking  how many have not covered it
     * @param statuses  for how many it stands so
     * @param ending  for how many it is met and will not be any more by the last day
     */
    public record Criterion(
            @Nullable String criterion,
            @Nullable Long asked,
            @Nullable Long lacking,
            Map<String, Long> statuses,
            @Nullable Long ending) {

        public Criterion {
            statuses = inOrder(statuses);
        }
    }

    /**
     * Learners who are near completing a unit.
     *
     * @param total  how many there are, listed or not
     */
    public record Near(@Nullable Long total, List<Learner> listed) {

        public Near {
            listed = Listed.of(listed);
        }
    }

    /**
     * A learner who is near completing a unit.
     *
     * @param open  how many criteria are open
     */
    public record Learner(
            @Nullable String learner, @Nullable Integer open) {

        static Learner of(NearLearner near) {
            return new Learner(near.learner(), near.open());
        }
    }

    /**
     * Criteria of learners that come to their end.
     *
     * @param total  how many there are, listed or not
     */
    public record Ending(@Nullable Long total, List<Entry> listed) {

        public Ending {
            listed = Listed.of(listed);
        }
    }

    /**
     * A criterion of a learner that comes to its end.
     *
     * @param on  the first day on which it is not met any more
     */
    public record Entry(
            @Nullable String on,
            @Nullable String criterion,
            @Nullable String learner) {

        static Entry of(EndingCriterion ending) {
            return new Entry(ending.on().toString(), ending.criterion().toString(), ending.learner());
        }
    }

    private static Map<String, Long> inOrder(Map<String, Long> numbers) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(numbers));
    }
}
