package io.github.qcf4j.combination;

import static java.util.Objects.requireNonNull;

import io.github.qcf4j.model.Credit;
import io.github.qcf4j.model.Hours;
import io.github.qcf4j.model.Measure;
import io.github.qcf4j.model.Unit;
import io.github.qcf4j.model.UnitIdentifier;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a learner wants least of on the way to a qualification, such as 'fewest credits'.
 * <p>
 * Every unit still to be taken has a weight, and the best plan is the one of least weight in all. A weight that is not
 * recorded counts as nothing, and the plan says so. Of plans of equal weight the one of fewest credits is best, then
 * the one of fewest units.
 */
public final class CompletionObjective {

    /** The largest weight that a unit may have. */
    public static final long LARGEST_WEIGHT = 1_000_000_000_000L;

    private static final CompletionObjective FEWEST_CREDITS =
            new CompletionObjective(Kind.FEWEST_CREDITS, "fewest credits", new TreeMap<>());
    private static final CompletionObjective FEWEST_UNITS =
            new CompletionObjective(Kind.FEWEST_UNITS, "fewest units", new TreeMap<>());
    private static final CompletionObjective LEAST_GUIDED_LEARNING_HOURS =
            new CompletionObjective(Kind.LEAST_GUIDED_LEARNING_HOURS, "least guided learning hours", new TreeMap<>());

    private final Kind kind;
    private final String name;
    private final SortedMap<UnitIdentifier, Long> weights;

    private CompletionObjective(Kind kind, String name, SortedMap<UnitIdentifier, Long> weights) {
        this.kind = kind;
        this.name = name;
        this.weights = Collections.unmodifiableSortedMap(weights);
    }

    /** Returns the objective that the units taken have the fewest credits. */
    public static CompletionObjective fewestCredits() {
        return FEWEST_CREDITS;
    }

    /** Returns the objective that the fewest units are taken. */
    public static CompletionObjective fewestUnits() {
        return FEWEST_UNITS;
    }

    /** Returns the objective that the units taken have the least guided learning hours. */
    public static CompletionObjective leastGuidedLearningHours() {
        return LEAST_GUIDED_LEARNING_HOURS;
    }

    /**
     * Returns the objective that the units taken have the fewest assessment criteria still to be met.
     *
     * @param open  the number of open criteria by unit; of a unit not named here all criteria are open
     */
    public static CompletionObjective fewestOpenCriteria(Map<UnitIdentifier, Integer> open) {
        SortedMap<UnitIdentifier, Long> weights = new TreeMap<>();
        requireNonNull(open, "open").forEach((unit, number) -> weights.put(unit, weight(unit, number)));
        return new CompletionObjective(Kind.FEWEST_OPEN_CRITERIA, "fewest open criteria", weights);
    }

    /**
     * Returns the objective that the units taken have the least weight.
     *
     * @param name  what is weighed, such as 'days to the next course'
     * @param weights  the weight by unit, from zero to {@link #LARGEST_WEIGHT}; that of a unit not named here is not
     *     recorded
     */
    public static CompletionObjective weights(String name, Map<UnitIdentifier, Long> weights) {
        if (requireNonNull(name, "name").isBlank()) {
            throw new IllegalArgumentException("Name '%s' must not be blank".formatted(name));
        }
        SortedMap<UnitIdentifier, Long> checked = new TreeMap<>();
        requireNonNull(weights, "weights").forEach((unit, weight) -> checked.put(unit, weight(unit, weight)));
        return new CompletionObjective(Kind.WEIGHTS, name, checked);
    }

    private static long weight(UnitIdentifier unit, long weight) {
        if (weight < 0 || weight > LARGEST_WEIGHT) {
            throw new IllegalArgumentException(
                    "Weight '%s' of unit %s must be 0 to %s".formatted(weight, unit.text(), LARGEST_WEIGHT));
        }
        return weight;
    }

    public Kind kind() {
        return kind;
    }

    /** Returns what is wanted least of, such as 'fewest credits'. */
    public String name() {
        return name;
    }

    /** Returns the weights that the caller gave, by unit. */
    public SortedMap<UnitIdentifier, Long> weights() {
        return weights;
    }

    /** Returns the weight of a unit, empty when it is not recorded. */
    OptionalLong weightOf(UnitIdentifier identifier, Optional<Unit> unit) {
        Long given = weights.get(identifier);
        if (given != null) {
            return OptionalLong.of(given);
        }
        return switch (kind) {
            case FEWEST_UNITS -> OptionalLong.of(1);
            case FEWEST_CREDITS -> recorded(unit.flatMap(Unit::credit).map(Credit::value));
            case LEAST_GUIDED_LEARNING_HOURS ->
                recorded(unit.flatMap(Unit::guidedLearningHours).map(Hours::value));
            case FEWEST_OPEN_CRITERIA ->
                recorded(unit.filter(Unit::outcomesRecorded)
                        .map(known -> (int) known.criteria().count()));
            case WEIGHTS -> OptionalLong.empty();
        };
    }

    private static OptionalLong recorded(Optional<Integer> weight) {
        return weight.map(OptionalLong::of).orElse(OptionalLong.empty());
    }

    /** Returns a weight in words, such as '12 credits'. */
    String words(long weight) {
        return switch (kind) {
            case FEWEST_CREDITS -> CountedMeasure.of(Measure.CREDIT).amount(weight);
            case FEWEST_UNITS -> CountedMeasure.of(Measure.UNITS).amount(weight);
            case LEAST_GUIDED_LEARNING_HOURS ->
                CountedMeasure.of(Measure.GUIDED_LEARNING_HOURS).amount(weight);
            case FEWEST_OPEN_CRITERIA -> weight + (weight == 1 ? " open criterion" : " open criteria");
            case WEIGHTS -> "%s of %s".formatted(weight, name);
        };
    }

    /** Returns what the weight of a unit is called where it is not recorded, such as 'credit'. */
    String noun() {
        return switch (kind) {
            case FEWEST_CREDITS -> "credit";
            case FEWEST_UNITS -> "number";
            case LEAST_GUIDED_LEARNING_HOURS -> "number of guided learning hours";
            case FEWEST_OPEN_CRITERIA -> "number of criteria";
            case WEIGHTS -> name;
        };
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof CompletionObjective other
                && kind == other.kind
                && name.equals(other.name)
                && weights.equals(other.weights);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, name, weights);
    }

    /** Returns what is wanted least of, such as 'fewest credits'. */
    @Override
    public String toString() {
        return name;
    }

    /** What is weighed, such as 'Fewest credits'. */
    public enum Kind {
        /** The credit of the units. */
        FEWEST_CREDITS("Fewest credits"),
        /** The number of the units. */
        FEWEST_UNITS("Fewest units"),
        /** The guided learning hours of the units. */
        LEAST_GUIDED_LEARNING_HOURS("Least guided learning hours"),
        /** The assessment criteria still to be met. */
        FEWEST_OPEN_CRITERIA("Fewest open criteria"),
        /** What the caller says. */
        WEIGHTS("Least weight");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** Returns the words this is shown as, such as 'Fewest credits'. */
        public String label() {
            return label;
        }
    }
}
