package io.github.qcf4j.planning;

import io.github.qcf4j.combination.SearchBudget;
import io.github.qcf4j.mapping.CoverageReport;
import io.github.qcf4j.mapping.UnitCoverage;
import io.github.qcf4j.model.CriterionReference;
import io.github.qcf4j.model.UnitIdentifier;
import io.github.qcf4j.planning.search.Allowance;
import io.github.qcf4j.planning.search.Cover;
import io.github.qcf4j.planning.search.CoverProblem;
import io.github.qcf4j.planning.search.CoverSolver;
import io.github.qcf4j.portfolio.PlannedActivity;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** What is needed and what could be done about it, as a question in plain numbers. */
final class FinishQuestion {

    private static final Duration LONGEST = Duration.ofDays(36_500);

    private final CoverageReport report;
    private final KnownRecords known;
    private final RevivedDecisions revived;
    private final Map<UnitIdentifier, UnitNeeds> units = new TreeMap<>();
    private final List<Candidate> candidates = new ArrayList<>();
    private final Map<String, List<CriterionReference>> served = new TreeMap<>();
    private final List<Refusal> refusals = new ArrayList<>();
    private final List<Need> needs = new ArrayList<>();
    private final List<FinishNeed> told;
    private final List<BitSet> serving;

    FinishQuestion(
            CoverageReport report,
            List<UnitCoverage> toFinish,
            Collection<PlannedActivity> activities,
            boolean awaitingCounts) {
        this.report = report;
        this.known = new KnownRecords(report);
        this.revived = new RevivedDecisions(known);
        toFinish.forEach(unit -> units.put(unit.identifier(), new UnitNeeds(unit, known, awaitingCounts)));
        activities.stream()
                .sorted(Comparator.comparing(PlannedActivity::reference))
                .forEach(this::add);
        candidates.forEach(this::serve);
        toFinish.forEach(unit -> needs.addAll(
                Objects.requireNonNull(units.get(unit.identifier()), "unit").needs()));
        this.told = needs.stream().map(Need::told).toList();
        this.serving = needs.stream().map(Need::ask).map(Ask::candidates).toList();
    }

    private void add(PlannedActivity activity) {
        if (!candidates.isEmpty()
                && candidates.get(candidates.size() - 1).reference().equals(activity.reference())) {
            throw new IllegalArgumentException("Activity '%s' must be given once".formatted(activity.reference()));
        }
        Optional<HeldItem> item = known.item(activity.reference());
        if (item.isPresent() && !activity.isEvidence()) {
            throw new IllegalArgumentException(
                    "Activity '%s' must not have the reference of evidence".formatted(activity.reference()));
        }
        candidates.add(new Candidate(candidates.size(), activity, item.orElse(null)));
    }

    private void serve(Candidate candidate) {
        List<CriterionReference> counting = new ArrayList<>();
        for (CriterionReference reference : candidate.activity().criteria()) {
            Optional<CriterionStanding> criterion =
                    Optional.ofNullable(units.get(reference.unit())).flatMap(unit -> unit.criterion(reference));
            Optional<RefusalReason> refusal =
                    criterion.isPresent() ? refusal(candidate, criterion.get()) : Optional.of(absence(reference));
            if (refusal.isPresent()) {
                refusals.add(new Refusal(candidate.reference(), reference, refusal.get()));
            } else {
                criterion.get().serve(candidate);
                counting.add(reference);
            }
        }
        served.put(candidate.reference(), List.copyOf(counting));
    }

    private Optional<RefusalReason> refusal(Candidate candidate, CriterionStanding criterion) {
        return criterion.isRecognised()
                ? Optional.of(RefusalReason.RECOGNISED)
                : known.suitability()
                        .refusal(candidate, criterion)
                        .or(() -> candidate
                                .held()
                                .filter(item -> revived.takeAway(item, criterion))
                                .map(item -> RefusalReason.DECISION_REVIVED));
    }

    private RefusalReason absence(CriterionReference reference) {
        Optional<UnitCoverage> unit = report.unit(reference.unit());
        if (unit.flatMap(coverage -> coverage.criterion(reference.number())).isEmpty()) {
            return RefusalReason.UNKNOWN_CRITERION;
        }
        return unit.get().state().isHeld() ? RefusalReason.UNIT_HELD : RefusalReason.UNIT_NOT_PLANNED;
    }

    /** Returns the candidates of least weight that close what can be closed. */
    Cover solve(SearchBudget budget) {
        long[] weights = candidates.stream()
                .mapToLong(candidate -> candidate.activity().weight())
                .toArray();
        CoverProblem.Builder problem = CoverProblem.builder(weights);
        needs.stream().map(Need::ask).filter(ask -> !ask.isOutOfReach()).forEach(ask -> ask.demand(problem));
        long nanoseconds = budget.time()
                .filter(time -> time.compareTo(LONGEST) <= 0)
                .map(Duration::toNanos)
                .orElse(Allowance.NO_END);
        return new CoverSolver()
                .solve(problem.build(), new Allowance(budget.steps(), nanoseconds, budget::isCancelled))
                .orElseThrow();
    }

    /** Returns what is needed, as it is told. */
    List<FinishNeed> told() {
        return told;
    }

    List<Refusal> refusals() {
        return List.copyOf(refusals);
    }

    /** Returns the candidates chosen, with what each serves. */
    List<ChosenActivity> chosen(Cover cover) {
        return Arrays.stream(cover.columns())
                .mapToObj(candidates::get)
                .map(candidate -> new ChosenActivity(
                        candidate.activity(),
                        served.getOrDefault(candidate.reference(), List.of()),
                        servedBy(candidate)))
                .toList();
    }

    private List<FinishNeed> servedBy(Candidate candidate) {
        return IntStream.range(0, told.size())
                .filter(need -> serving.get(need).get(candidate.index()))
                .mapToObj(told::get)
                .toList();
    }
}
