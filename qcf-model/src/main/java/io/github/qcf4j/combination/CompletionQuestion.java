package io.github.qcf4j.combination;

import static java.util.Objects.requireNonNull;

import io.github.qcf4j.model.UnitIdentifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a learner who wants to complete a qualification asks, such as 'which units of fewest credits are still to be
 * taken, beside J/999/0001 that is planned'.
 * <p>
 * Planned units and units insisted on are taken whatever else is. They differ in how a plan tells them: the first are
 * decided, the second are wished for here. The order in which units are given makes no difference. Immutable.
 */
public final class CompletionQuestion {

    private final List<HeldUnit> held;
    private final SortedSet<UnitIdentifier> planned;
    private final SortedSet<UnitIdentifier> excluded;
    private final SortedSet<UnitIdentifier> insisted;
    private final CompletionObjective objective;
    private final int alternatives;
    private final SearchBudget budget;

    private CompletionQuestion(Builder builder) {
        this.held = List.copyOf(builder.held);
        this.planned = Collections.unmodifiableSortedSet(new TreeSet<>(builder.planned));
        this.excluded = Collections.unmodifiableSortedSet(new TreeSet<>(builder.excluded));
        this.insisted = Collections.unmodifiableSortedSet(new TreeSet<>(builder.insisted));
        this.objective = builder.objective;
        this.alternatives = builder.alternatives;
        this.budget = builder.budget;
    }

    /** Returns a builder for the question which units of fewest credits are missing beside those held. */
    public static Builder builder(Collection<HeldUnit> held) {
        return new Builder(held);
    }

    /** Returns a builder that holds what this question holds. */
    public Builder toBuilder() {
        return new Builder(held)
                .planned(planned)
                .excluding(excluded)
                .insistingOn(insisted)
                .objective(objective)
                .alternatives(alternatives)
                .budget(budget);
    }

    /** Returns the units that are held. */
    public List<HeldUnit> held() {
        return held;
    }

    /** Returns the units that are not held and will be taken for sure. */
    public SortedSet<UnitIdentifier> planned() {
        return planned;
    }

    /** Returns the units that may not be taken. */
    public SortedSet<UnitIdentifier> excluded() {
        return excluded;
    }

    /** Returns the units that every plan must take. */
    public SortedSet<UnitIdentifier> insisted() {
        return insisted;
    }

    public CompletionObjective objective() {
        return objective;
    }

    /** Returns how many plans are asked for at the most, the best included. */
    public int alternatives() {
        return alternatives;
    }

    public SearchBudget budget() {
        return budget;
    }

    /** Returns the units that are taken whatever else is: those planned or insisted on, without those held. */
    SortedSet<UnitIdentifier> secured() {
        SortedSet<UnitIdentifier> secured = new TreeSet<>(planned);
        secured.addAll(insisted);
        held.stream().filter(unit -> !unit.isAttempted()).map(HeldUnit::unit).forEach(secured::remove);
        return secured;
    }

    /** Returns the question in words, such as 'fewest credits beside 3 units held'. */
    @Override
    public String toString() {
        return "%s beside %s held".formatted(objective, CountedMeasure.UNITS.amount(held.size()));
    }

    /** Collects what is held and what is wanted. */
    public static final class Builder {

        private final List<HeldUnit> held;
        private final SortedSet<UnitIdentifier> planned = new TreeSet<>();
        private final SortedSet<UnitIdentifier> excluded = new TreeSet<>();
        private final SortedSet<UnitIdentifier> insisted = new TreeSet<>();
        private CompletionObjective objective = CompletionObjective.fewestCredits();
        private int alternatives = 1;
        private SearchBudget budget = SearchBudget.standard();

        private Builder(Collection<HeldUnit> held) {
            this.held = new ArrayList<>(requireNonNull(held, "held"));
        }

        /** Adds units that will be taken for sure. */
        public Builder planned(Collection<UnitIdentifier> units) {
            planned.addAll(requireNonNull(units, "units"));
            return this;
        }

        /** Adds units that will be taken for sure. */
        public Builder planned(UnitIdentifier... units) {
            return planned(List.of(units));
        }

        /** Adds units that may not be taken. */
        public Builder excluding(Collection<UnitIdentifier> units) {
            excluded.addAll(requireNonNull(units, "units"));
            return this;
        }

        /** Adds units that may not be taken. */
        public Builder excluding(UnitIdentifier... units) {
            return excluding(List.of(units));
        }

        /** Adds units that every plan must take. */
        public Builder insistingOn(Collection<UnitIdentifier> units) {
            insisted.addAll(requireNonNull(units, "units"));
            return this;
        }

        /** Adds units that every plan must take. */
        public Builder insistingOn(UnitIdentifier... units) {
            return insistingOn(List.of(units));
        }

        /** Sets what the learner wants least of, unless this says otherwise fewest credits. */
        public Builder objective(CompletionObjective objective) {
            this.objective = requireNonNull(objective, "objective");
            return this;
        }

        /** Sets how many plans are asked for at the most, the best included. */
        public Builder alternatives(int plans) {
            if (plans < 1) {
                throw new IllegalArgumentException("Alternatives '%s' must be one or more".formatted(plans));
            }
            this.alternatives = plans;
            return this;
        }

        /** Sets how much work the answer may take, all plans together. */
        public Builder budget(SearchBudget budget) {
            this.budget = requireNonNull(budget, "budget");
            return this;
        }

        /**
         * Returns the question.
         *
         * @throws IllegalArgumentException if a unit is held twice, or is both to be taken and excluded
         */
        public CompletionQuestion build() {
            SortedSet<UnitIdentifier> seen = new TreeSet<>();
            for (HeldUnit unit : held) {
                if (!seen.add(unit.unit())) {
                    throw new IllegalArgumentException("Held unit '%s' must be given once"
                            .formatted(unit.unit().text()));
                }
            }
            SortedSet<UnitIdentifier> wanted = new TreeSet<>(planned);
            wanted.addAll(insisted);
            for (UnitIdentifier unit : wanted) {
                if (excluded.contains(unit)) {
                    throw new IllegalArgumentException(
                            "Unit '%s' must not be both taken and excluded".formatted(unit.text()));
                }
            }
            return new CompletionQuestion(this);
        }
    }
}
