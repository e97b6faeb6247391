package io.github.qcf4j.planning;

import io.github.qcf4j.combination.Completion;
import io.github.qcf4j.combination.UnitToTake;
import io.github.qcf4j.mapping.CoverageReport;
import io.github.qcf4j.mapping.UnitCoverage;
import io.github.qcf4j.model.UnitIdentifier;
import io.github.qcf4j.planning.search.Cover;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The shortest way to finish, such as '2 activities for a weight of 3 close 14 needs'.
 * <p>
 * When each chosen activity goes as follows, none of the needs told here is left but those that {@link #unclosable()}
 * names, under every policy:
 * <ul>
 * <li>It takes place by the method and in the setting that it names, on its day; without a day, on one of its own.
 * <li>It is offered for its criteria with a locator, on that day or, as held evidence, on the day asked about, and shows
 * the values of ranges that it names, beside what its evidence shows already.
 * <li>It is authenticated, with agreement to simulation where the activity says so.
 * <li>One decision finds these criteria met on that day, held evidence on the day asked about, with every quality
 * judged YES; it replaces what was decided on held evidence before.
 * <li>The assessor it names decides, and a countersignature is there where one is needed.
 * <li>The learner accepts the decision.
 * <li>Internal quality assurance, by somebody who decided nothing, agrees by the day asked about, and actions asked for
 * before that day are closed.
 * </ul>
 * No choice of less weight does as much where the plan is proven, with two exceptions. What is done for one activity
 * may make other decisions on record count, and a plan does not rely on that: an item is authenticated for all its
 * criteria, mapped where a joint decision lacked its mapping, an action is closed for the whole unit. And a unit that
 * is signed off already may be achieved on an earlier day, while a plan looks at the one day only.
 * <p>
 * Equal questions have equal plans, unless the budget ends by time; of several plans of least weight one is told, the
 * same however the activities are ordered.
 */
public final class FinishPlan {

    private final String learner;
    private final LocalDate asOf;
    private final List<UnitIdentifier> units;
    private final @Nullable Completion completion;
    private final List<FinishNeed> needs;
    private final List<ChosenActivity> activities;
    private final List<Refusal> refusals;
    private final long value;
    private final long bound;

    FinishPlan(
            CoverageReport report,
            List<UnitCoverage> units,
            @Nullable Completion completion,
            FinishQuestion question,
            Cover cover) {
        this.learner = report.learner();
        this.asOf = report.asOf();
        this.units = units.stream().map(UnitCoverage::identifier).toList();
        this.completion = completion;
        this.needs = question.told();
        this.activities = question.chosen(cover);
        this.refusals = question.refusals();
        this.value = cover.value();
        this.bound = cover.bound();
    }

    /** Returns the reference of the learner. */
    public String learner() {
        return learner;
    }

    /** Returns the day by which the learner is to finish. */
    public LocalDate asOf() {
        return asOf;
    }

    /** Returns the units to finish, in the order of the specification. */
    public List<UnitIdentifier> units() {
        return units;
    }

    /** Returns which units the rules of combination ask for beside; none without a qualification. */
    public Optional<Completion> completion() {
        return Optional.ofNullable(completion);
    }

    /** Returns the units that the best way to complete the qualification takes beside those that the learner has. */
    public List<UnitToTake> unitsToTake() {
        return completion()
                .flatMap(Completion::best)
                .map(plan -> plan.further())
                .orElse(List.of());
    }

    /** Returns what is needed, in the order of the specification, whether or not it can be closed. */
    public List<FinishNeed> needs() {
        return needs;
    }

    /** Returns the needs that not even all activities together close, each with why. */
    public List<FinishNeed> unclosable() {
        return needs.stream().filter(need -> need.obstacle().isPresent()).toList();
    }

    /** Returns the activities to choose, in the order of their references. */
    public List<ChosenActivity> activities() {
        return activities;
    }

    /** Returns for which criteria activities would not count, and why. */
    public List<Refusal> refusals() {
        return refusals;
    }

    /** Returns the weight of the activities chosen. */
    public long value() {
        return value;
    }

    /** Returns the weight that no choice goes below. */
    public long bound() {
        return bound;
    }

    /** Returns whether it is known that no choice weighs less. */
    public boolean proven() {
        return value == bound;
    }

    /** Returns whether the activities chosen close everything that the units to finish need. */
    public boolean closesAll() {
        return unclosable().isEmpty();
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof FinishPlan other
                && learner.equals(other.learner)
                && asOf.equals(other.asOf)
                && units.equals(other.units)
                && Objects.equals(completion, other.completion)
                && needs.equals(other.needs)
                && activities.equals(other.activities)
                && refusals.equals(other.refusals)
                && value == other.value
                && bound == other.bound;
    }

    @Override
    public int hashCode() {
        return Objects.hash(learner, asOf, activities, value);
    }

    /** Returns the plan in one line, such as '2 activities for a weight of 3 close 14 of 15 needs, proven'. */
    @Override
    public String toString() {
        return "%s %s for a weight of %s close %s of %s needs, %s"
                .formatted(
                        activities.size(),
                        activities.size() == 1 ? "activity" : "activities",
                        value,
                        needs.size() - unclosable().size(),
                        needs.size(),
                        proven() ? "proven" : "at least " + bound);
    }
}
