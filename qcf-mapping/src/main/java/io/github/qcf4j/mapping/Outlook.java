package io.github.qcf4j.mapping;

import io.github.qcf4j.finding.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What will come to its end in a unit that is not held, from the day asked about on, if nothing more is recorded. */
final class Outlook {

    private final UnitStanding unit;
    private final UnitView view;
    private final LocalDate asOf;
    private final List<Map<LocalDate, SortedSet<Integer>>> ending = new ArrayList<>();
    private LocalDate last;

    Outlook(UnitStanding unit) {
        this.unit = unit;
        this.view = unit.verdict().view();
        this.asOf = view.evidenced().asOf();
        this.last = asOf;
        unit.plan().criteria().forEach(criterion -> ending.add(endings(criterion)));
    }

    /** Returns what comes to its end in the units that the learner works for, by day. */
    static List<Lapse> lapses(Mapped mapped) {
        return mapped.units().stream()
                .filter(UnitStanding::isOpen)
                .flatMap(unit -> new Outlook(unit).lapses().stream())
                .sorted(Comparator.comparing(Lapse::on))
                .toList();
    }

    /** Returns the items that count for a criterion by their last days, as far as they have one. */
    private Map<LocalDate, SortedSet<Integer>> endings(CriterionPlan criterion) {
        Map<LocalDate, SortedSet<Integer>> byDay = new LinkedHashMap<>();
        CriterionVerdict verdict = unit.verdict().verdict(criterion.index());
        int[] items = verdict.view().items();
        for (int i = 0; i < items.length; i++) {
            if (verdict.states()[i] == MappingState.COUNTED) {
                LocalDate end = Ends.of(criterion, view.records().item(items[i]), asOf);
                if (end.isBefore(LocalDate.MAX)) {
                    byDay.computeIfAbsent(end, day -> new TreeSet<>()).add(items[i]);
                    last = Days.later(last, end);
                }
            }
        }
        return byDay;
    }

    /** Returns the last day on which a unit that is ready will be, unless it stays so. */
    Optional<LocalDate> readyUntil() {
        UnitCourse course = course();
        for (long day : course.days()) {
            course.goTo(day);
            if (!course.readiness().isReady()) {
                return Optional.of(LocalDate.ofEpochDay(day - 1));
            }
        }
        return Optional.empty();
    }

    private UnitCourse course() {
        return view.courseAhead(new Window(asOf, Days.plusOne(last)));
    }

    private List<Lapse> lapses() {
        List<Lapse> lapses = new ArrayList<>();
        for (CriterionPlan criterion : unit.plan().criteria()) {
            CriterionVerdict verdict = unit.verdict().verdict(criterion.index());
            boolean met =
                    verdict.status() == CriterionStatus.MET && !unit.verdict().isRecognised(criterion.index());
            LocalDate until = met ? verdict.view().metUntil() : LocalDate.MAX;
            if (until.isBefore(LocalDate.MAX)) {
                lapses.add(
                        lapse(until.plusDays(1), criterion.place(), "is not met any more", List.of(criterion.index())));
            }
        }
        addFallen(lapses);
        return lapses;
    }

    /** Adds the requirements that will not be met any more, and the unit if it will not be ready any more. */
    private void addFallen(List<Lapse> lapses) {
        UnitCourse course = course();
        BitSet before = new BitSet();
        boolean ready = false;
        for (long day : course.days()) {
            course.goTo(day);
            for (DemandPlan demand : course.changed()) {
                boolean met = course.isMet(demand);
                if (before.get(demand.index()) && !met && isAsked(demand, course)) {
                    lapses.add(lapse(LocalDate.ofEpochDay(day), place(demand), told(demand, course), demand.scope()));
                }
                before.set(demand.index(), met);
            }
            if (ready && !course.readiness().isReady()) {
                List<Integer> all = IntStream.range(0, ending.size()).boxed().toList();
                lapses.add(lapse(LocalDate.ofEpochDay(day), unit.plan().place(), "is not ready any more", all));
            }
            ready = course.readiness().isReady();
        }
    }

    private static boolean isAsked(DemandPlan demand, UnitCourse course) {
        return demand.isRequired() && course.readiness().isMade(demand);
    }

    private Place place(DemandPlan demand) {
        return demand.only()
                .map(criterion -> unit.plan().place().atCriterion(criterion.number()))
                .orElse(demand.asking().place());
    }

    private static String told(DemandPlan demand, UnitCourse course) {
        return course.shortfalls(demand).stream().map(Shortfall::what).collect(Collectors.joining(" and "));
    }

    private Lapse lapse(LocalDate on, Place place, String message, List<Integer> criteria) {
        SortedSet<Integer> items = new TreeSet<>();
        criteria.forEach(
                criterion -> items.addAll(ending.get(criterion).getOrDefault(on.minusDays(1), new TreeSet<>())));
        List<String> references = items.stream()
                .map(item -> view.records().item(item).reference())
                .toList();
        return new Lapse(on, place, message, references);
    }
}
