package io.github.qcf4j.combination;

import static java.util.Objects.requireNonNull;

import io.github.qcf4j.model.LevelShareRule;
import io.github.qcf4j.model.RuleOfCombination;
import io.github.qcf4j.model.UnitIdentifier;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * No choice of whole units does all of several things at once, such as 132 credits with no more than 110 of them below
 * Level 4 and no more than 22 above, where units above come to 21 or 26.
 * <p>
 * Each demand is of all that its units give, each limit of what they certainly add. Of a share a unit gives a hundred
 * for each one in the part, less the percentage for each one of the whole: it is reached where the sum is zero or more.
 *
 * @param demands  what is asked for at the least
 * @param limits  what is allowed at the most
 * @param shares  the shares at some levels and the limits of recognition that are kept
 * @param choices  the units that make a difference, each with all that may be done with it
 * @param nearest  how near units come to the last of these that do all the others
 */
public record JointObstacle(
        List<Demand> demands, List<Limit> limits, List<RuleOfCombination> shares, List<Choice> choices, long nearest)
        implements Obstacle {

    public JointObstacle {
        demands = List.copyOf(requireNonNull(demands, "demands"));
        limits = List.copyOf(requireNonNull(limits, "limits"));
        shares = List.copyOf(requireNonNull(shares, "shares"));
        choices = List.copyOf(requireNonNull(choices, "choices"));
        if (demands.isEmpty() && limits.isEmpty() && shares.isEmpty()) {
            throw new IllegalArgumentException("Demands, limits and shares '' must be at least one");
        }
    }

    @Override
    public Kind kind() {
        return Kind.JOINT;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.joint(this);
    }

    @Override
    public List<String> steps() {
        List<String> steps = new ArrayList<>(asked());
        steps.add("units, each with what it gives to these in turn: %s"
                .formatted(choices.stream().map(Choice::toString).collect(Collectors.joining("; "))));
        steps.add(conclusion());
        return List.copyOf(steps);
    }

    private List<String> asked() {
        return Stream.of(
                        demands.stream().map(Demand::toString),
                        limits.stream().map(Limit::toString),
                        shares.stream().map("'%s' is asked for"::formatted))
                .flatMap(part -> part)
                .toList();
    }

    private String conclusion() {
        if (!shares.isEmpty()) {
            RuleOfCombination share = shares.get(shares.size() - 1);
            String part = share instanceof LevelShareRule ? "too few at these levels" : "too many by recognition";
            return "units that do all else are %s hundredths %s".formatted(-nearest, part);
        }
        if (!limits.isEmpty()) {
            Limit limit = limits.get(limits.size() - 1);
            return "units that do all else add %s at the least, %s too many"
                    .formatted(limit.counted().amount(nearest), nearest - limit.most());
        }
        Demand demand = demands.get(demands.size() - 1);
        return "units that do all else give %s at the most, %s too few"
                .formatted(demand.counted().amount(nearest), demand.amount() - nearest);
    }

    @Override
    public String toString() {
        return "%s, and %s".formatted(CertificateWords.and(asked()), conclusion());
    }

    /**
     * A unit with all that may be done with it, of what leaves no more room the better alone.
     *
     * @param unit  the unit
     * @param options  where it counts, and that it is left out where it may be
     */
    public record Choice(UnitIdentifier unit, List<Option> options) {

        public Choice {
            requireNonNull(unit, "unit");
            options = List.copyOf(requireNonNull(options, "options"));
        }

        @Override
        public String toString() {
            return options.stream().map(Option::toString).collect(Collectors.joining(" or ", unit.text() + " ", ""));
        }
    }

    /**
     * One thing that may be done with a unit, such as 'in group A (7, 1)'.
     *
     * @param where  where it counts, or that it is left out
     * @param amounts  what it gives to each demand, limit and share in turn
     */
    public record Option(String where, List<Long> amounts) {

        public Option {
            requireNonNull(where, "where");
            amounts = List.copyOf(requireNonNull(amounts, "amounts"));
        }

        @Override
        public String toString() {
            return amounts.stream().allMatch(amount -> amount == 0) ? where : where + given();
        }

        private String given() {
            return amounts.stream().map(amount -> Long.toString(amount)).collect(Collectors.joining(", ", " (", ")"));
        }
    }
}
