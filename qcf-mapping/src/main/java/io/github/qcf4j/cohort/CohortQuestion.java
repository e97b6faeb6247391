package io.github.qcf4j.cohort;

import static java.util.Objects.requireNonNull;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;

/**
 * What is asked about a cohort, such as how it stands on 2014-11-21 and what ends within a month of it.
 *
 * @param asOf  the day that is asked about
 * @param horizon  how far ahead it is asked what comes to its end
 * @param nearCompletion  with how many open criteria a unit that was begun is near completion, at most
 * @param listed  how many learners a list names, at most; of the others it says how many they are
 */
public record CohortQuestion(LocalDate asOf, Period horizon, int nearCompletion, int listed) {

    private static final Period A_MONTH = Period.ofMonths(1);
    private static final int NEAR_COMPLETION = 3;
    private static final int LISTED = 10;

    public CohortQuestion {
        requireNonNull(asOf, "asOf");
        if (requireNonNull(horizon, "horizon").isNegative()) {
            throw new IllegalArgumentException("Horizon '%s' must be zero or more".formatted(horizon));
        }
        if (nearCompletion < 0) {
            throw new IllegalArgumentException("Open criteria '%s' must be zero or more".formatted(nearCompletion));
        }
        if (listed < 0) {
            throw new IllegalArgumentException("Learners listed '%s' must be zero or more".formatted(listed));
        }
    }

    /** Returns the usual question about a day: a month ahead, at most three open criteria, ten learners to a list. */
    public static CohortQuestion of(LocalDate asOf) {
        return new CohortQuestion(asOf, A_MONTH, NEAR_COMPLETION, LISTED);
    }

    /** Returns this question with another look ahead. */
    public CohortQuestion withHorizon(Period horizon) {
        return new CohortQuestion(asOf, horizon, nearCompletion, listed);
    }

    /** Returns this question with another number of open criteria that a unit near completion has at most. */
    public CohortQuestion withNearCompletion(int openCriteria) {
        return new CohortQuestion(asOf, horizon, openCriteria, listed);
    }

    /** Returns this question with longer or shorter lists of learners. */
    public CohortQuestion withListed(int learners) {
        return new CohortQuestion(asOf, horizon, nearCompletion, learners);
    }

    /** Returns the last day on which something that was covered may be covered no more to be told of it. */
    public LocalDate lastDay() {
        try {
            return asOf.plus(horizon);
        } catch (DateTimeException e) {
            return LocalDate.MAX;
        }
    }
}
