package io.github.qcf4j.planning;

import io.github.qcf4j.planning.search.CoverProblem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;

/**
 * What has to be chosen for a need to be closed: one candidate, or at least so many of several asks.
 * <p>
 * What is there already is counted off beforehand, and what nobody can give is left out, so that an ask is either closed,
 * out of reach, or open in all its parts.
 */
final class Ask {

    /** What asks for nothing more. */
    static final Ask CLOSED = new Ask(-1, 0, List.of());

    /** What nobody can give. */
    static final Ask OUT_OF_REACH = new Ask(-1, 1, List.of());

    private final int candidate;
    private final int least;
    private final List<Ask> parts;

    private Ask(int candidate, int least, List<Ask> parts) {
        this.candidate = candidate;
        this.least = least;
        this.parts = parts;
    }

    static Ask candidate(int candidate) {
        return new Ask(candidate, 1, List.of());
    }

    static Ask any(Collection<Ask> parts) {
        return atLeast(1, parts);
    }

    static Ask all(Collection<Ask> parts) {
        return atLeast(parts.size(), parts);
    }

    static Ask atLeast(int least, Collection<Ask> parts) {
        int lacking = least;
        List<Ask> open = new ArrayList<>();
        for (Ask part : parts) {
            lacking -= part.isClosed() ? 1 : 0;
            if (part.isOpen()) {
                open.add(part);
            }
        }
        if (lacking <= 0) {
            return CLOSED;
        }
        if (open.size() < lacking) {
            return OUT_OF_REACH;
        }
        return open.size() == 1 ? open.get(0) : new Ask(-1, lacking, List.copyOf(open));
    }

    boolean isClosed() {
        return this == CLOSED;
    }

    boolean isOutOfReach() {
        return this == OUT_OF_REACH;
    }

    private boolean isOpen() {
        return this != CLOSED && this != OUT_OF_REACH;
    }

    private boolean isAll() {
        return candidate < 0 && least == parts.size();
    }

    /** Returns the candidates that it names anywhere. */
    BitSet candidates() {
        BitSet named = new BitSet();
        if (candidate >= 0) {
            named.set(candidate);
        }
        parts.forEach(part -> named.or(part.candidates()));
        return named;
    }

    /** Adds the demand to be met. */
    void demand(CoverProblem.Builder problem) {
        if (isAll()) {
            parts.forEach(part -> part.demand(problem));
        } else if (candidate >= 0) {
            problem.demand(1, candidate);
        } else {
            problem.demand(least, members(problem));
        }
    }

    /** Returns the numbers of the parts; a part that is there twice counts twice, and so has a gate of its own. */
    private int[] members(CoverProblem.Builder problem) {
        if (least == 1) {
            return parts.stream()
                    .flatMapToInt(part -> Arrays.stream(part.alternatives(problem)))
                    .toArray();
        }
        int[] members = new int[parts.size()];
        BitSet seen = new BitSet();
        for (int i = 0; i < members.length; i++) {
            int member = parts.get(i).member(problem);
            members[i] = seen.get(member) ? problem.gate(1, member) : member;
            seen.set(members[i]);
        }
        return members;
    }

    private int[] alternatives(CoverProblem.Builder problem) {
        return candidate < 0 && least == 1 ? members(problem) : new int[] {member(problem)};
    }

    private int member(CoverProblem.Builder problem) {
        return candidate >= 0 ? candidate : problem.gate(least, members(problem));
    }
}
