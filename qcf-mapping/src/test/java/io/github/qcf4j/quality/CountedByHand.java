package io.github.qcf4j.quality;

import io.github.qcf4j.model.AssuranceStage;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/** Says whether a sample meets a policy, demand by demand, in the plainest way. */
final class CountedByHand {

    private CountedByHand() {}

    static boolean meets(SamplingPolicy policy, List<AssessedUnit> units, List<AssessedUnit> sampled) {
        for (SamplingDemand demand : SamplingDemand.values()) {
            if (demand.isOfEachAssessor()) {
                for (String assessor : distinct(units, unit -> unit.assessors().stream())) {
                    if (isAskedOf(demand, assessor, policy)
                            && !isMet(policy, demand, of(units, assessor), of(sampled, assessor))) {
                        return false;
                    }
                }
            } else if (!isMet(policy, demand, units, sampled)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAskedOf(SamplingDemand demand, String assessor, SamplingPolicy policy) {
        boolean asNew = assessor.startsWith("new") && policy.asksFor(SamplingDemand.EACH_NEW_ASSESSOR);
        return demand == (asNew ? SamplingDemand.EACH_NEW_ASSESSOR : SamplingDemand.EACH_ASSESSOR);
    }

    private static List<AssessedUnit> of(List<AssessedUnit> units, String assessor) {
        return units.stream()
                .filter(unit -> unit.assessors().contains(assessor))
                .toList();
    }

    private static boolean isMet(
            SamplingPolicy policy, SamplingDemand demand, List<AssessedUnit> units, List<AssessedUnit> sampled) {
        double whole = count(demand, units);
        double part = count(demand, sampled);
        return part * 100 >= policy.share(demand) * whole && part >= Math.min(policy.minimum(demand), whole);
    }

    private static int count(SamplingDemand demand, List<AssessedUnit> units) {
        return switch (demand) {
            case LEARNERS -> distinct(units, unit -> Stream.of(unit.learner())).size();
            case UNITS -> distinct(units, unit -> Stream.of(unit.unit().text())).size();
            case METHODS ->
                distinct(units, unit -> unit.methods().stream().map(Enum::name)).size();
            case ASSESSORS -> distinct(units, unit -> unit.assessors().stream()).size();
            case SITES -> distinct(units, unit -> unit.sites().stream()).size();
            case INTERIM -> at(AssuranceStage.INTERIM, units);
            case SUMMATIVE -> at(AssuranceStage.SUMMATIVE, units);
            case EACH_ASSESSOR, EACH_NEW_ASSESSOR, EACH_TRAINEE, ALL -> units.size();
        };
    }

    private static int at(AssuranceStage stage, List<AssessedUnit> units) {
        return (int) units.stream().filter(unit -> unit.stage() == stage).count();
    }

    private static Set<String> distinct(List<AssessedUnit> units, Function<AssessedUnit, Stream<String>> names) {
        return new TreeSet<>(units.stream().flatMap(names).toList());
    }
}
