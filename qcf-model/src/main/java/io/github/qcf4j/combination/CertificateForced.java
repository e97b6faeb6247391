package io.github.qcf4j.combination;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds what certainly counts towards a limit and comes to as much as possible. */
final class CertificateForced {

    private final CertificateFacts facts;
    private final CheckedLimit limit;
    private final long allowed;
    private final CheckedForced checked;
    private final List<CheckedForced.Part> units;
    private final List<CheckedForced.Part> demands;

    /**
     * @param allowed  what it is to exceed
     */
    CertificateForced(CertificateFacts facts, CheckedLimit limit, long allowed) {
        this.facts = facts;
        this.limit = limit;
        this.allowed = allowed;
        this.checked = new CheckedForced(facts.known(), limit);
        this.units = units();
        this.demands = facts.demands().stream()
                .flatMap(asked -> checked.part(asked).stream())
                .filter(part -> !checked.isHidden(List.of(part), allowed))
                .toList();
        facts.work()
                .take((1L + units.size() + facts.demands().size())
                        * facts.known().items().size());
    }

    private List<CheckedForced.Part> units() {
        Map<List<Object>, CheckedForced.Part> best = new LinkedHashMap<>();
        for (CheckedCase.Must must : checked.musts()) {
            Optional<CheckedForced.Part> part = facts.matters(must.basis()) ? checked.part(must) : Optional.empty();
            part.ifPresent(found -> best.merge(
                    List.of(must.unit(), must.taken()),
                    found,
                    (one, other) -> other.amount() > one.amount() ? other : one));
        }
        return List.copyOf(best.values());
    }

    /** Returns parts that come to more than is allowed, as few as can be found; empty when none do. */
    Optional<List<Forced>> tooMuch() {
        List<CheckedForced.Part> best = best();
        if (sum(best) <= allowed) {
            return Optional.empty();
        }
        List<CheckedForced.Part> fewer = new ArrayList<>(best);
        best.stream()
                .sorted(Comparator.comparingLong(CheckedForced.Part::amount))
                .filter(part -> sum(fewer) - part.amount() > allowed)
                .forEach(fewer::remove);
        List<CheckedForced.Part> seen = checked.isHidden(fewer, allowed) ? handedOn(best) : fewer;
        return checked.isHidden(seen, allowed) || !checked.isApart(seen) || sum(seen) <= allowed
                ? Optional.empty()
                : Optional.of(seen.stream().map(CheckedForced.Part::forced).toList());
    }

    /** Returns the parts where units give no more than the groups around them hand on, the last units giving less. */
    private List<CheckedForced.Part> handedOn(List<CheckedForced.Part> parts) {
        List<CheckedForced.Part> less = new ArrayList<>(parts);
        List<CheckedGroup> groups = new ArrayList<>(facts.known().way().counting());
        Collections.reverse(groups);
        for (CheckedGroup group : groups) {
            for (int i = less.size() - 1; i >= 0; i--) {
                CheckedForced.Part part = less.get(i);
                long over = checked.within(group, less) - checked.handsOn(group);
                boolean isHere = part.groups().stream().allMatch(place -> place.isWithin(group));
                if (over > 0 && part.must() != null && isHere) {
                    less.set(i, part.giving(Math.max(0, part.amount() - over)));
                }
            }
        }
        less.removeIf(part -> part.amount() == 0);
        return less;
    }

    private static long sum(List<CheckedForced.Part> parts) {
        return parts.stream().mapToLong(CheckedForced.Part::amount).sum();
    }

    /** Returns the parts that come to the most: one demand over several groups or none, the rest group by group. */
    private List<CheckedForced.Part> best() {
        List<CheckedForced.Part> best = best(List.of());
        for (CheckedForced.Part demand : demands) {
            if (demand.groups().size() > 1) {
                List<CheckedForced.Part> with = best(List.of(demand));
                best = sum(with) > sum(best) ? with : best;
            }
        }
        return best;
    }

    private List<CheckedForced.Part> best(List<CheckedForced.Part> start) {
        List<CheckedForced.Part> chosen = new ArrayList<>(start);
        List<CheckedGroup> roots =
                limit.groups().isEmpty() ? facts.known().way().outermost() : limit.groups();
        roots.forEach(root -> chosen.addAll(within(root, start)));
        units.forEach(unit -> addApart(chosen, unit));
        return chosen;
    }

    private void addApart(List<CheckedForced.Part> chosen, CheckedForced.Part part) {
        if (!chosen.contains(part) && isApart(part, chosen)) {
            chosen.add(part);
        }
    }

    /** Returns the parts within a group that come to the most: its own demand, or what the groups in it bring. */
    private List<CheckedForced.Part> within(CheckedGroup group, List<CheckedForced.Part> start) {
        facts.work().take(units.size() + demands.size());
        List<CheckedForced.Part> inside = new ArrayList<>();
        facts.known().way().counting().stream()
                .filter(nested -> nested.outer().filter(outer -> outer == group).isPresent())
                .forEach(nested -> inside.addAll(within(nested, start)));
        for (CheckedForced.Part unit : units) {
            boolean isHere = unit.groups().stream().allMatch(place -> place.isWithin(group));
            if (isHere && isApart(unit, start)) {
                addApart(inside, unit);
            }
        }
        List<CheckedForced.Part> best = inside;
        for (CheckedForced.Part demand : demands) {
            boolean isOwn = demand.groups().equals(List.of(group));
            if (isOwn && isApart(demand, start) && demand.amount() > sum(best)) {
                best = List.of(demand);
            }
        }
        return best;
    }

    private boolean isApart(CheckedForced.Part part, List<CheckedForced.Part> others) {
        return others.stream().allMatch(other -> checked.isApart(part, other));
    }
}
