package io.github.qcf4j.quality;

import io.github.qcf4j.mapping.CoverageReport;
import io.github.qcf4j.mapping.DecisionResult;
import io.github.qcf4j.mapping.DecisionState;
import io.github.qcf4j.mapping.UnitCoverage;
import io.github.qcf4j.mapping.UnitState;
import io.github.qcf4j.model.AssessmentMethod;
import io.github.qcf4j.model.AssuranceStage;
import io.github.qcf4j.model.PersonRole;
import io.github.qcf4j.model.UnitIdentifier;
import io.github.qcf4j.portfolio.Decision;
import io.github.qcf4j.portfolio.Evidence;
import io.github.qcf4j.portfolio.Person;
import io.github.qcf4j.portfolio.Portfolio;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The assessed units of a cohort, which of them were sampled, and who the assessors are.
 * <p>
 * A unit that was sampled under way and is finished now is two assessed units: the one was sampled, the other was not.
 */
final class SamplingCohort {

    private static final Comparator<Decision> BY_DAY =
            Comparator.comparing(Decision::on).thenComparing(Decision::toString);

    private final LocalDate asOf;
    private final Period newFor;
    private final SortedSet<AssessedUnit> units = new TreeSet<>();
    private final SortedSet<AssessedUnit> sampled = new TreeSet<>();
    private final SortedMap<String, LocalDate> firstDays = new TreeMap<>();
    private final SortedMap<String, LocalDate> recordedDays = new TreeMap<>();
    private final SortedSet<String> trainees = new TreeSet<>();

    SamplingCohort(List<CoverageReport> reports, Period newFor, LocalDate asOf) {
        this.asOf = asOf;
        this.newFor = newFor;
        reports.forEach(this::add);
    }

    private void add(CoverageReport report) {
        Portfolio portfolio = report.portfolio();
        SortedMap<UnitIdentifier, SortedSet<Decision>> standing = new TreeMap<>();
        for (DecisionResult result : report.decisions()) {
            if (result.state() == DecisionState.STANDING) {
                standing.computeIfAbsent(result.criterion().unit(), none -> new TreeSet<>(BY_DAY))
                        .add(result.decision());
            }
        }
        for (Map.Entry<UnitIdentifier, SortedSet<Decision>> entry : standing.entrySet()) {
            AssessedUnit unit = unit(report, entry.getKey(), entry.getValue());
            units.add(unit);
            PastSamples past = new PastSamples(report, unit, entry.getValue(), asOf);
            past.stages().forEach(stage -> sampled.add(atStage(unit, stage)));
        }
        units.addAll(sampled);
        portfolio.decisions().stream()
                .filter(decision -> !decision.on().isAfter(asOf))
                .forEach(decision -> decision.assessor()
                        .ifPresent(assessor -> firstDays.merge(assessor, decision.on(), SamplingCohort::earlier)));
        portfolio.people().forEach(this::add);
    }

    private void add(Person person) {
        List<PersonRole> roles = person.rolesOn(asOf);
        if (roles.contains(PersonRole.TRAINEE_ASSESSOR) && !roles.contains(PersonRole.ASSESSOR)) {
            trainees.add(person.identifier());
        }
        person.roles().stream()
                .filter(role -> role.role().mayAssess())
                .flatMap(role -> role.period().from().stream())
                .forEach(day -> recordedDays.merge(person.identifier(), day, SamplingCohort::earlier));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static AssessedUnit unit(CoverageReport report, UnitIdentifier unit, SortedSet<Decision> decisions) {
        Portfolio portfolio = report.portfolio();
        boolean finished = report.unit(unit)
                .map(UnitCoverage::state)
                .filter(state -> state == UnitState.READY || state == UnitState.ACHIEVED)
                .isPresent();
        List<String> assessors = decisions.stream()
                .flatMap(decision -> decision.assessor().stream())
                .distinct()
                .sorted()
                .toList();
        List<AssessmentMethod> methods = decisions.stream()
                .flatMap(decision -> decision.evidence().stream())
                .flatMap(item -> portfolio.evidence(item).flatMap(Evidence::method).stream())
                .distinct()
                .sorted()
                .toList();
        List<String> sites = assessors.stream()
                .flatMap(assessor -> portfolio.person(assessor).flatMap(Person::site).stream())
                .distinct()
                .sorted()
                .toList();
        AssuranceStage stage = finished ? AssuranceStage.SUMMATIVE : AssuranceStage.INTERIM;
        return new AssessedUnit(portfolio.learner(), unit, stage, assessors, methods, sites);
    }

    private static AssessedUnit atStage(AssessedUnit unit, AssuranceStage stage) {
        return new AssessedUnit(unit.learner(), unit.unit(), stage, unit.assessors(), unit.methods(), unit.sites());
    }

    /** Returns the assessed units, in order. */
    SortedSet<AssessedUnit> units() {
        return Collections.unmodifiableSortedSet(units);
    }

    /** Returns those of them that were sampled. */
    SortedSet<AssessedUnit> sampled() {
        return Collections.unmodifiableSortedSet(sampled);
    }

    /** Returns the assessors of whom a policy makes the demand: each belongs to the narrowest that it makes at all. */
    List<String> assessors(SamplingDemand demand, SamplingPolicy policy) {
        return units.stream()
                .flatMap(unit -> unit.assessors().stream())
                .distinct()
                .sorted()
                .filter(assessor -> demandOf(assessor, policy) == demand)
                .toList();
    }

    private SamplingDemand demandOf(String assessor, SamplingPolicy policy) {
        if (trainees.contains(assessor) && policy.asksFor(SamplingDemand.EACH_TRAINEE)) {
            return SamplingDemand.EACH_TRAINEE;
        }
        return isNew(assessor) && policy.asksFor(SamplingDemand.EACH_NEW_ASSESSOR)
                ? SamplingDemand.EACH_NEW_ASSESSOR
                : SamplingDemand.EACH_ASSESSOR;
    }

    /** An assessor is new from the day recorded for the role, else from the first decision in the cohort. */
    private boolean isNew(String assessor) {
        LocalDate first = recordedDays.getOrDefault(assessor, firstDays.get(assessor));
        return first != null && first.plus(newFor).isAfter(asOf);
    }
}
