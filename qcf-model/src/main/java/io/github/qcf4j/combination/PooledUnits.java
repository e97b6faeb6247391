package io.github.qcf4j.combination;

import io.github.qcf4j.model.Credit;
import io.github.qcf4j.model.Hours;
import io.github.qcf4j.model.LevelCondition;
import io.github.qcf4j.model.Measure;
import io.github.qcf4j.model.Unit;
import io.github.qcf4j.model.UnitIdentifier;
import java.util.List;
import java.util.Optional;

/** What units count for at some levels when they come from groups that leave a choice. */
final class PooledUnits {

    private final Structure asked;
    private final List<AskedGroup> pool;
    private final Measure measure;
    private final LevelCondition level;

    /**
     * @param pool  the groups that leave a choice
     */
    PooledUnits(Structure asked, List<AskedGroup> pool, Measure measure, LevelCondition level) {
        this.asked = asked;
        this.pool = pool;
        this.measure = measure;
        this.level = level;
    }

    /** Returns what the unit counts for where it can count nowhere but in the pool, else nothing. */
    long mustCount(UnitIdentifier unit) {
        List<Offer> offers = asked.offersOf(unit);
        boolean pooledAlone = !offers.isEmpty() && offers.stream().allMatch(offer -> isPooled(offer.group()));
        return pooledAlone ? amount(unit).least() : 0;
    }

    /** Returns what a combination takes from the pool. */
    long countedIn(Found found) {
        long sum = 0;
        for (int item = 0; item < found.problem().items().size(); item++) {
            if (found.group(item).filter(this::isPooled).isPresent()) {
                sum += amount(found.problem().items().get(item).unit()).least();
            }
        }
        return sum;
    }

    /** Returns the most that the mandatory groups among these and in them give, without end where that is not known. */
    long mostOfMandatory(List<AskedGroup> within) {
        long sum = 0;
        for (AskedGroup group : asked.groups()) {
            boolean inside = group.counts() && within.stream().anyMatch(group::isWithin);
            if (inside && !isPooled(group)) {
                boolean listed = group.group().complete() || group.isListedByNumber();
                for (UnitIdentifier unit : group.own()) {
                    long most = amount(unit).most();
                    sum = most == Span.UNBOUNDED || sum == Span.UNBOUNDED ? Span.UNBOUNDED : sum + most;
                }
                sum = listed ? sum : Span.UNBOUNDED;
            }
        }
        return sum;
    }

    private boolean isPooled(AskedGroup group) {
        return !group.group().mandatory() && pool.stream().anyMatch(group::isWithin);
    }

    private Span amount(UnitIdentifier identifier) {
        Optional<Unit> unit = asked.unit(identifier);
        Span amount = switch (measure) {
            case CREDIT -> span(unit.flatMap(Unit::credit).map(Credit::value));
            case GUIDED_LEARNING_HOURS ->
                span(unit.flatMap(Unit::guidedLearningHours).map(Hours::value));
            case UNITS -> Span.ONE;
            case POINTS -> Span.ANY;
        };
        return unit.flatMap(Unit::level)
                .map(at -> level.holds(at) ? amount : Span.NONE)
                .orElse(amount.orNone());
    }

    private static Span span(Optional<Integer> recorded) {
        return recorded.map(amount -> Span.exactly(amount)).orElse(Span.ANY);
    }
}
