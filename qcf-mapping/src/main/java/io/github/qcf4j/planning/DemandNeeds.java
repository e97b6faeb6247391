package io.github.qcf4j.planning;

import io.github.qcf4j.finding.Place;
import io.github.qcf4j.mapping.GapKind;
import io.github.qcf4j.model.AssessmentMethod;
import io.github.qcf4j.model.EvidenceRequirement;
import io.github.qcf4j.model.MethodDemand;
import io.github.qcf4j.model.MethodFamily;
import io.github.qcf4j.model.RangeDemand;
import io.github.qcf4j.portfolio.Decision;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an evidence requirement lacks of some criteria together, and what has to be chosen for it (V5.4 to V5.10). */
final class DemandNeeds {

    private final EvidenceRequirement requirement;
    private final Place place;
    private final List<CriterionStanding> scope;
    private final KnownRecords known;
    private final List<HeldItem> counted;
    private final List<Candidate> serving;
    private final List<Need> needs = new ArrayList<>();

    DemandNeeds(EvidenceRequirement requirement, Place place, List<CriterionStanding> scope, KnownRecords known) {
        this.requirement = requirement;
        this.place = place;
        this.scope =
                scope.stream().filter(criterion -> !criterion.isRecognised()).toList();
        this.known = known;
        this.counted =
                known
                        .items(this.scope.stream()
                                .flatMap(criterion -> criterion.counted().stream())
                                .distinct()
                                .toList())
                        .stream()
                        .filter(this::isCounted)
                        .toList();
        this.serving = this.scope.stream()
                .flatMap(criterion -> criterion.serving().stream())
                .distinct()
                .filter(this::isCounted)
                .toList();
    }

    /** Returns what is lacking. */
    List<Need> needs() {
        requirement.methods().ifPresent(this::addMethods);
        addItems();
        addOccasions();
        addAssessors();
        requirement.range().forEach(this::addRange);
        return needs;
    }

    /** Where a requirement names methods, only evidence by these is counted. */
    private boolean isCounted(Shown shown) {
        return requirement
                .methods()
                .map(methods -> shown.method().filter(methods::names).isPresent())
                .orElse(true);
    }

    private void add(GapKind kind, String lacking, Ask ask) {
        if (!ask.isClosed()) {
            needs.add(new Need(kind, place, lacking, ask, serving));
        }
    }

    private void addMethods(MethodDemand demand) {
        for (AssessmentMethod method : demand.allOf()) {
            add(GapKind.METHOD, "evidence by " + inner(method.label()), byMethod(method::equals));
        }
        if (!demand.anyOf().isEmpty()) {
            String either =
                    demand.anyOf().stream().map(method -> inner(method.label())).collect(Collectors.joining(" or "));
            add(GapKind.METHOD, "evidence by " + either, byMethod(demand.anyOf()::contains));
        }
        for (MethodFamily family : demand.families()) {
            add(GapKind.METHOD, inner(family.label()) + " evidence", byMethod(method -> method.family() == family));
        }
    }

    private Ask byMethod(Predicate<AssessmentMethod> asked) {
        return more(1, shown -> shown.method().filter(asked).isPresent());
    }

    private void addItems() {
        int asked = requirement.items().orElse(0);
        add(GapKind.ITEMS, counted(asked - counted.size(), "item"), more(asked, shown -> true));
    }

    /** Returns what it takes that so many different items are as asked. */
    private Ask more(int asked, Predicate<Shown> such) {
        Set<String> there = counted.stream().filter(such).map(Shown::reference).collect(Collectors.toSet());
        return Ask.atLeast(
                asked - there.size(),
                serving.stream()
                        .filter(such)
                        .filter(candidate -> !there.contains(candidate.reference()))
                        .map(Candidate::ask)
                        .toList());
    }

    private void addOccasions() {
        Set<LocalDate> there = new TreeSet<>();
        counted.forEach(item -> there.addAll(item.days()));
        Map<LocalDate, List<Ask>> further = new TreeMap<>();
        List<Ask> occasions = new ArrayList<>();
        for (Candidate candidate : serving) {
            candidate.days().stream()
                    .filter(day -> !there.contains(day))
                    .forEach(day -> further.computeIfAbsent(day, same -> new ArrayList<>())
                            .add(candidate.ask()));
            if (candidate.isUndated()) {
                occasions.add(candidate.ask());
            }
        }
        further.values().forEach(onOneDay -> occasions.add(Ask.any(onOneDay)));
        int lacking = requirement.occasions().orElse(0) - there.size();
        add(GapKind.OCCASIONS, counted(lacking, "occasion"), Ask.atLeast(lacking, occasions));
    }

    /** Evidence that counts already is not decided anew: another decision would take the place of the first. */
    private void addAssessors() {
        Set<String> there = scope.stream().flatMap(this::assessors).collect(Collectors.toCollection(TreeSet::new));
        Map<String, List<Ask>> further = new TreeMap<>();
        for (Candidate candidate : serving) {
            if (scope.stream().noneMatch(criterion -> criterion.fresh().contains(candidate))) {
                continue;
            }
            candidate
                    .activity()
                    .assessor()
                    .filter(assessor -> !there.contains(assessor))
                    .ifPresent(assessor -> further.computeIfAbsent(assessor, same -> new ArrayList<>())
                            .add(candidate.ask()));
        }
        int lacking = requirement.assessors().orElse(0) - there.size();
        add(
                GapKind.ASSESSORS,
                counted(lacking, "assessor"),
                Ask.atLeast(lacking, further.values().stream().map(Ask::any).toList()));
    }

    /** Streams the assessors of the decisions by which items count for a criterion. */
    private Stream<String> assessors(CriterionStanding criterion) {
        return known.standing(criterion.reference()).stream()
                .filter(decision -> criterion.counted().containsAll(decision.evidence()))
                .filter(decision -> known.items(decision.evidence()).stream().anyMatch(this::isCounted))
                .map(Decision::assessor)
                .flatMap(assessor -> assessor.stream());
    }

    private void addRange(RangeDemand range) {
        boolean remaining = !range.remaining().isEmpty();
        if (range.atLeast().isPresent()) {
            BiPredicate<Shown, String> byOthers =
                    (shown, value) -> shows(shown, range, value) && (!remaining || isByOther(shown, range));
            List<Ask> values = range.values().stream()
                    .map(value -> more(range.each(), shown -> byOthers.test(shown, value)))
                    .toList();
            int lacking = range.atLeast().getAsInt()
                    - (int) values.stream().filter(Ask::isClosed).count();
            add(
                    GapKind.RANGE,
                    counted(lacking, "value") + " of " + range.attribute(),
                    Ask.atLeast(range.atLeast().getAsInt(), values));
        }
        if (range.atLeast().isEmpty() || remaining) {
            for (String value : range.values()) {
                add(
                        GapKind.RANGE,
                        "%s '%s'".formatted(range.attribute(), value),
                        more(range.each(), shown -> shows(shown, range, value)));
            }
        }
    }

    private boolean shows(Shown shown, RangeDemand range, String value) {
        return scope.stream()
                .filter(criterion -> isOffered(shown, criterion))
                .anyMatch(criterion ->
                        shown.values(criterion.reference(), range.attribute()).contains(value));
    }

    /** Returns whether an item counts for a criterion, or a candidate would. */
    private static boolean isOffered(Shown shown, CriterionStanding criterion) {
        return shown instanceof Candidate candidate
                ? criterion.serving().contains(candidate) || criterion.counted().contains(shown.reference())
                : criterion.counted().contains(shown.reference());
    }

    private static boolean isByOther(Shown shown, RangeDemand range) {
        return shown.method()
                .filter(method -> !range.remaining().contains(method))
                .isPresent();
    }

    private static String counted(int number, String noun) {
        return number == 1 ? "1 " + noun : number + " " + noun + "s";
    }

    private static String inner(String label) {
        return label.toLowerCase(Locale.ROOT);
    }

    /** Returns the candidates that serve any of the criteria, each once. */
    static Collection<Candidate> serving(Collection<CriterionStanding> criteria) {
        Collection<Candidate> serving = new LinkedHashSet<>();
        criteria.forEach(criterion -> serving.addAll(criterion.serving()));
        return serving;
    }
}
