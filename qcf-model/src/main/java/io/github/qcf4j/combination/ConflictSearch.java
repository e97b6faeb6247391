package io.github.qcf4j.combination;

import io.github.qcf4j.combination.search.Solution;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Finds which groups and rules contradict each other where a question has no answer: sets that cannot be met, while
 * without any one of them the others can.
 */
final class ConflictSearch {

    /** How many sets are told at the most. */
    static final int MOST = 5;

    private static final int MOST_LOOKED_AT = 60;

    private final WaySearch search;
    private final UnaryOperator<RuleProblemBuilder> question;
    private final SharedBudget budget;
    private final List<RuleSource> sources;
    private boolean proven = true;
    private boolean complete = true;

    /**
     * Sources that cannot be met together.
     *
     * @param sources  the sources, in the order of the qualification
     * @param minimal  whether it is known that without any one of them the others can be met
     */
    record Conflict(List<RuleSource> sources, boolean minimal) {

        List<AskedPart> parts() {
            return sources.stream().map(AskedPart::of).toList();
        }
    }

    /**
     * @param question  what is asked besides groups and rules
     */
    ConflictSearch(WaySearch search, UnaryOperator<RuleProblemBuilder> question, SharedBudget budget) {
        this.search = search;
        this.question = question;
        this.budget = budget;
        RuleProblem problem = question.apply(search.any(Reading.POSSIBLE)).build();
        this.sources = Stream.concat(
                        problem.clauses().stream().map(RuleClause::source),
                        problem.caps().stream().map(RuleCap::source))
                .filter(ConflictSearch::mayBeLeftOut)
                .distinct()
                .toList();
    }

    /** Returns whether the source is something that the specification asks, and not the nature of the thing. */
    private static boolean mayBeLeftOut(RuleSource source) {
        return source.kind() != RuleSource.Kind.ONCE && source.kind() != RuleSource.Kind.EXTRA;
    }

    List<RuleSource> sources() {
        return sources;
    }

    /** Searches a combination that meets some of the sources. */
    Solution.Status meeting(Collection<RuleSource> kept) {
        RuleProblemBuilder builder = question.apply(search.any(Reading.POSSIBLE))
                .without(source -> mayBeLeftOut(source) && !kept.contains(source));
        Solution.Status status = budget.solve(builder.build()).solution().status();
        proven &= status != Solution.Status.UNDECIDED;
        return status;
    }

    /** Returns whether everything was searched to the end. */
    boolean isProven() {
        return proven;
    }

    /** Returns whether every conflict was looked for, and not the first few alone. */
    boolean isComplete() {
        return complete;
    }

    /** Finds a conflict among some sources, empty where they can be met or that was not searched to the end. */
    Optional<Conflict> among(Collection<RuleSource> some) {
        if (meeting(some) != Solution.Status.INFEASIBLE) {
            return Optional.empty();
        }
        Set<RuleSource> kept = new LinkedHashSet<>(some);
        boolean minimal = true;
        for (RuleSource source : some) {
            Set<RuleSource> fewer = new LinkedHashSet<>(kept);
            fewer.remove(source);
            Solution.Status status = meeting(fewer);
            if (status == Solution.Status.INFEASIBLE) {
                kept = fewer;
            }
            minimal &= status != Solution.Status.UNDECIDED;
        }
        return Optional.of(new Conflict(List.copyOf(kept), minimal));
    }

    /** Finds conflicts, each different, by leaving out what is part of those found before. */
    List<Conflict> all() {
        List<Conflict> conflicts = new ArrayList<>();
        Deque<Set<RuleSource>> open = new ArrayDeque<>(List.of(Set.of()));
        Set<Set<RuleSource>> lookedAt = new LinkedHashSet<>();
        while (!open.isEmpty() && conflicts.size() < MOST && lookedAt.size() < MOST_LOOKED_AT) {
            Set<RuleSource> leftOut = open.remove();
            if (!lookedAt.add(leftOut)) {
                continue;
            }
            Optional<Conflict> known = conflicts.stream()
                    .filter(conflict -> conflict.sources().stream().noneMatch(leftOut::contains))
                    .findFirst();
            Optional<Conflict> conflict = known.or(() -> among(without(leftOut)));
            if (known.isEmpty()) {
                conflict.ifPresent(conflicts::add);
            }
            conflict.ifPresent(found -> found.sources().forEach(source -> open.add(plus(leftOut, source))));
        }
        complete = lookedAt.containsAll(open);
        return conflicts;
    }

    private List<RuleSource> without(Set<RuleSource> leftOut) {
        return sources.stream().filter(source -> !leftOut.contains(source)).toList();
    }

    private static Set<RuleSource> plus(Set<RuleSource> set, RuleSource source) {
        Set<RuleSource> more = new LinkedHashSet<>(set);
        more.add(source);
        return more;
    }
}
