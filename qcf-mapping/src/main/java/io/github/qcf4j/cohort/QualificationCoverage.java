package io.github.qcf4j.cohort;

import io.github.qcf4j.mapping.CoverageLayout;
import io.github.qcf4j.mapping.CriterionStatus;
import io.github.qcf4j.mapping.UnitState;
import io.github.qcf4j.model.Qualification;
import io.github.qcf4j.model.Unit;
import io.github.qcf4j.model.UnitVersion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Where the learners of one qualification version stand, such as '999/0002/6: 40 learners'.
 * <p>
 * Units and criteria are asked about by the numbers of a {@link CoverageLayout}. Learners who are registered on days on
 * which other versions of its units were in force have a coverage of their own.
 */
public final class QualificationCoverage {

    private final CoverageLayout layout;
    private final CohortQuestion question;
    private final LearnerCounts counts;
    private final List<Shortlist<NearLearner>> near;
    private final Shortlist<EndingCriterion> ending;

    QualificationCoverage(
            CoverageLayout layout,
            CohortQuestion question,
            LearnerCounts counts,
            List<Shortlist<NearLearner>> near,
            Shortlist<EndingCriterion> ending) {
        this.layout = layout;
        this.question = question;
        this.counts = counts;
        this.near = List.copyOf(near);
        this.ending = ending;
    }

    /** Returns the numbers of units and criteria. */
    public CoverageLayout layout() {
        return layout;
    }

    /** Returns the qualification in the version that is answered. */
    public Qualification qualification() {
        return layout.qualification().orElseThrow();
    }

    /** Returns how many learners there are. */
    public long learners() {
        return counts.learners;
    }

    /** Returns how many learners have covered every criterion that their selected units ask for, if any. */
    public long fullyCovered() {
        return counts.covered;
    }

    /** Returns for how many learners a criterion stands so; where its unit is not selected it is not required. */
    public long learners(int criterion, CriterionStatus status) {
        return counts.learners(criterion, status);
    }

    /** Returns how many learners a criterion is asked of. */
    public long asked(int criterion) {
        return counts.learners - learners(criterion, CriterionStatus.NOT_REQUIRED);
    }

    /** Returns how many of those a criterion is asked of have not covered it. */
    public long lacking(int criterion) {
        return Arrays.stream(CriterionStatus.values())
                .filter(status -> status != CriterionStatus.NOT_REQUIRED && !status.isCovered())
                .mapToLong(status -> learners(criterion, status))
                .sum();
    }

    /** Returns the criteria that most learners lack, the most lacked first, then in the order of the specification. */
    public List<LackedCriterion> mostLacked(int limit) {
        return IntStream.range(0, layout.criteria())
                .filter(criterion -> lacking(criterion) > 0)
                .mapToObj(criterion ->
                        new LackedCriterion(layout.criterion(criterion), lacking(criterion), asked(criterion)))
                .sorted(Comparator.comparingLong(LackedCriterion::lacking).reversed())
                .limit(limit)
                .toList();
    }

    /** Returns how many of the learners who work for a unit, or hold it, have come so far with it. */
    public long learners(int unit, UnitState state) {
        return counts.learners(unit, state);
    }

    /** Returns how many learners work for a unit or hold it. */
    public long workingFor(int unit) {
        return Arrays.stream(UnitState.values())
                .mapToLong(state -> learners(unit, state))
                .sum();
    }

    /** Returns the learners who are near completing a unit that they began and do not hold, fewest open first. */
    public Shortlist<NearLearner> nearCompletion(int unit) {
        return near.get(unit);
    }

    /** Returns for how many learners a criterion that is met will not be any more within the horizon. */
    public long criterionEnding(int criterion) {
        return counts.endingCriterion(criterion);
    }

    /**
     * Returns for how many learners a unit that is ready will not be any more within the horizon; where a choice or a
     * demand makes it ready this is looked at up to the eve of the learner's next record.
     */
    public long unitEnding(int unit) {
        return counts.endingUnit(unit);
    }

    /** Returns what will not be met any more within the horizon, for each criterion and learner, by day. */
    public Shortlist<EndingCriterion> ending() {
        return ending;
    }

    /** Returns the credit of all learners' units in a state, as it counts, or would count, towards the rules. */
    public long credit(UnitState state) {
        return counts.credit(state);
    }

    QualificationCoverage plus(QualificationCoverage other) {
        List<Shortlist<NearLearner>> both = new ArrayList<>();
        for (int unit = 0; unit < near.size(); unit++) {
            both.add(near.get(unit).plus(other.near.get(unit), question.listed()));
        }
        return new QualificationCoverage(
                layout, question, counts.plus(other.counts), both, ending.plus(other.ending, question.listed()));
    }

    /** Returns the versions of the units, by which coverages of one qualification version are told apart. */
    String unitVersions() {
        return IntStream.range(0, layout.units())
                .mapToObj(layout::unit)
                .map(Unit::unitVersion)
                .map(UnitVersion::toString)
                .toList()
                .toString();
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof QualificationCoverage other
                && counts.equals(other.counts)
                && near.equals(other.near)
                && ending.equals(other.ending)
                && question.equals(other.question)
                && layout.equals(other.layout);
    }

    @Override
    public int hashCode() {
        return Objects.hash(counts, near, ending);
    }

    /** Returns the qualification and the learners, such as '999/0002/6: 40 learners'. */
    @Override
    public String toString() {
        return "%s: %s learners".formatted(qualification().identifier().text(), learners());
    }
}
