package io.github.qcf4j.cohort;

import static java.util.Objects.requireNonNull;

import io.github.qcf4j.portfolio.CoveragePolicy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where a whole cohort stands on a day, in numbers, such as '1000 learners, 1 unread'.
 * <p>
 * It holds counts, and lists no longer than the question says, so it is as small for a million learners as for ten.
 * Coverages of parts of a cohort are added up with {@link #plus}, in any order, to the coverage of the whole:
 * <pre>{@code
 * for (QualificationCoverage qualification : coverage.qualifications()) {
 *     qualification.mostLacked(5).forEach(System.out::println);
 * }
 * }</pre>
 */
public final class CohortCoverage {

    private static final Comparator<QualificationCoverage> ORDER = Comparator.comparing(
                    (QualificationCoverage coverage) -> coverage.qualification().qualificationVersion())
            .thenComparing(QualificationCoverage::unitVersions);

    private final CohortQuestion question;
    private final CoveragePolicy policy;
    private final CohortCounts counts;
    private final boolean cancelled;
    private final List<QualificationCoverage> qualifications;

    CohortCoverage(
            CohortQuestion question,
            CoveragePolicy policy,
            CohortCounts counts,
            boolean cancelled,
            List<QualificationCoverage> qualifications) {
        this.question = question;
        this.policy = policy;
        this.counts = counts;
        this.cancelled = cancelled;
        this.qualifications = qualifications.stream().sorted(ORDER).toList();
    }

    /** Returns what is asked. */
    public CohortQuestion question() {
        return question;
    }

    /** Returns the policy that says what counts as covered (V4). */
    public CoveragePolicy policy() {
        return policy;
    }

    /** Returns how many learners came, those that could not be read among them. */
    public long learners() {
        return counts.learners();
    }

    /** Returns how many of them could not be read. */
    public long unread() {
        return counts.unread();
    }

    /** Returns how many answers there are: one for each qualification that a learner is registered for. */
    public long results() {
        return counts.results();
    }

    /** Returns how many of the answers are on units alone, without a qualification, and counted nowhere else. */
    public long withoutQualification() {
        return counts.withoutQualification();
    }

    /** Returns how many errors were found, in reading and in mapping. */
    public long errors() {
        return counts.errors();
    }

    /** Returns how many warnings were found, in reading and in mapping. */
    public long warnings() {
        return counts.warnings();
    }

    /** Returns whether the mapping was cancelled, so that this is what was done until then. */
    public boolean isCancelled() {
        return cancelled;
    }

    /** Returns where the learners of each qualification version stand, by its number and version. */
    public List<QualificationCoverage> qualifications() {
        return qualifications;
    }

    /**
     * Returns the coverage of both parts of a cohort.
     *
     * @throws IllegalArgumentException  if another question was asked of the other part, or by another policy
     */
    public CohortCoverage plus(CohortCoverage other) {
        if (!requireNonNull(other, "other").question.equals(question) || !other.policy.equals(policy)) {
            throw new IllegalArgumentException(
                    "Coverage '%s' must answer the same question by the same policy".formatted(other));
        }
        List<QualificationCoverage> both = new ArrayList<>(qualifications);
        other.qualifications.forEach(further -> add(both, further));
        return new CohortCoverage(question, policy, counts.plus(other.counts), cancelled || other.cancelled, both);
    }

    private static void add(List<QualificationCoverage> all, QualificationCoverage further) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).layout().equals(further.layout())) {
                all.set(i, all.get(i).plus(further));
                return;
            }
        }
        all.add(further);
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof CohortCoverage other
                && counts.equals(other.counts)
                && cancelled == other.cancelled
                && question.equals(other.question)
                && policy.equals(other.policy)
                && qualifications.equals(other.qualifications);
    }

    @Override
    public int hashCode() {
        return Objects.hash(question, counts, qualifications);
    }

    /** Returns how many learners there are, such as '1000 learners, 1 unread'. */
    @Override
    public String toString() {
        return "%s learners, %s unread%s".formatted(learners(), unread(), cancelled ? ", cancelled" : "");
    }
}
