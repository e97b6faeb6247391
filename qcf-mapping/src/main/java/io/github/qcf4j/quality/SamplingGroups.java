package io.github.qcf4j.quality;

import io.github.qcf4j.model.AssuranceStage;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one demand counts: groups of assessed units, such as those of each learner, of which so many have to be touched.
 *
 * @param assessor  the assessor of whom it is asked, where it is asked of each
 * @param members  the assessed units of each group, by the name of the group
 */
record SamplingGroups(
        SamplingDemand demand, @Nullable String assessor, SortedMap<String, SortedSet<AssessedUnit>> members) {

    /** Returns the groups of every demand of a policy. */
    static List<SamplingGroups> of(SamplingCohort cohort, SamplingPolicy policy) {
        List<SamplingGroups> all = new ArrayList<>();
        for (SamplingDemand demand : SamplingDemand.values()) {
            if (policy.asksFor(demand) && demand.isOfEachAssessor()) {
                cohort.assessors(demand, policy).forEach(assessor -> all.add(ofAssessor(demand, assessor, cohort)));
            } else if (policy.asksFor(demand)) {
                all.add(of(demand, null, cohort.units().stream(), names(demand)));
            }
        }
        return all;
    }

    private static SamplingGroups ofAssessor(SamplingDemand demand, String assessor, SamplingCohort cohort) {
        Stream<AssessedUnit> own =
                cohort.units().stream().filter(unit -> unit.assessors().contains(assessor));
        return of(demand, assessor, own, unit -> List.of(name(unit)));
    }

    private static SamplingGroups of(
            SamplingDemand demand,
            @Nullable String assessor,
            Stream<AssessedUnit> units,
            Function<AssessedUnit, List<String>> names) {
        SortedMap<String, SortedSet<AssessedUnit>> members = new TreeMap<>();
        units.forEach(unit -> names.apply(unit)
                .forEach(name ->
                        members.computeIfAbsent(name, none -> new TreeSet<>()).add(unit)));
        return new SamplingGroups(demand, assessor, members);
    }

    private static Function<AssessedUnit, List<String>> names(SamplingDemand demand) {
        return switch (demand) {
            case LEARNERS -> unit -> List.of(unit.learner());
            case UNITS -> unit -> List.of(unit.unit().text());
            case METHODS ->
                unit -> unit.methods().stream().map(method -> method.label()).toList();
            case ASSESSORS -> AssessedUnit::assessors;
            case SITES -> AssessedUnit::sites;
            case INTERIM -> unit -> of(unit, AssuranceStage.INTERIM);
            case SUMMATIVE -> unit -> of(unit, AssuranceStage.SUMMATIVE);
            case ALL, EACH_ASSESSOR, EACH_NEW_ASSESSOR, EACH_TRAINEE -> unit -> List.of(name(unit));
        };
    }

    private static List<String> of(AssessedUnit unit, AssuranceStage stage) {
        return unit.stage() == stage ? List.of(name(unit)) : List.of();
    }

    private static String name(AssessedUnit unit) {
        return "%s %s %s"
                .formatted(
                        unit.learner(),
                        unit.unit().text(),
                        Words.inner(unit.stage().label()));
    }

    int needed(SamplingPolicy policy) {
        return policy.needed(demand, members.size());
    }

    SamplingState state(SamplingPolicy policy, SortedSet<AssessedUnit> sampled) {
        List<String> open = members.entrySet().stream()
                .filter(group -> group.getValue().stream().noneMatch(sampled::contains))
                .map(group -> Objects.requireNonNull(group.getKey()))
                .toList();
        int touched = members.size() - open.size();
        return new SamplingState(demand, assessor, touched, needed(policy), members.size(), open);
    }
}
