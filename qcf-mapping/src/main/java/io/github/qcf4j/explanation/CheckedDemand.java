package io.github.qcf4j.explanation;

import io.github.qcf4j.model.AssessmentMethod;
import io.github.qcf4j.model.EvidenceRequirement;
import io.github.qcf4j.model.MethodDemand;
import io.github.qcf4j.model.MethodFamily;
import io.github.qcf4j.model.RangeDemand;
import io.github.qcf4j.portfolio.Decision;
import io.github.qcf4j.portfolio.Evidence;
import io.github.qcf4j.portfolio.Portfolio;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a requirement demands of some criteria together, or of one of them where it is asked of each (V5.4 to V5.10).
 *
 * @param asked  the requirement
 * @param scope  the criteria
 */
record CheckedDemand(CheckedQuestion.Asked asked, List<String> scope, Portfolio portfolio) {

    /** Returns whether a requirement demands anything that is counted, and does not only say what is admitted. */
    static boolean isAny(EvidenceRequirement requirement) {
        return requirement.methods().isPresent()
                || requirement.items().isPresent()
                || requirement.occasions().isPresent()
                || requirement.assessors().isPresent()
                || !requirement.range().isEmpty();
    }

    /** Returns what is missing, counted over what counts for the criteria that are not recognised. */
    List<Lack> lacks(CheckedReadiness unit) {
        EvidenceRequirement requirement = asked.requirement();
        List<Pair> pairs = pairs(unit);
        List<Lack> lacks = new ArrayList<>();
        requirement.methods().ifPresent(methods -> addMethods(methods, pairs, lacks));
        add(LackKind.ITEMS, requirement.items(), items(pairs), lacks);
        add(LackKind.OCCASIONS, requirement.occasions(), occasions(pairs, unit.measured()), lacks);
        add(LackKind.ASSESSORS, requirement.assessors(), assessors(unit), lacks);
        requirement.range().forEach(range -> addRange(range, unit, pairs, lacks));
        return requirement.each() && scope.size() == 1
                ? lacks.stream().map(lack -> lack.of(scope.get(0))).toList()
                : lacks;
    }

    /** An item that counts for a criterion. */
    private record Pair(Evidence item, String number) {}

    private List<Pair> pairs(CheckedReadiness unit) {
        List<Pair> pairs = new ArrayList<>();
        for (String number : scope) {
            if (!unit.isRecognised(number)) {
                for (String item : CheckedVerdict.items(unit.counting(number))) {
                    portfolio
                            .evidence(item)
                            .filter(this::isNamed)
                            .ifPresent(evidence -> pairs.add(new Pair(evidence, number)));
                }
            }
        }
        return pairs;
    }

    private boolean isNamed(Evidence item) {
        Optional<MethodDemand> methods = asked.requirement().methods();
        return methods.isEmpty() || item.method().filter(methods.get()::names).isPresent();
    }

    private static void addMethods(MethodDemand demand, List<Pair> pairs, List<Lack> lacks) {
        Set<AssessmentMethod> used = new TreeSet<>();
        pairs.forEach(pair -> pair.item().method().ifPresent(used::add));
        for (AssessmentMethod method : demand.allOf()) {
            if (!used.contains(method)) {
                lacks.add(Lack.of(LackKind.METHOD, List.of(method.label()), 0, 1));
            }
        }
        if (!demand.anyOf().isEmpty() && demand.anyOf().stream().noneMatch(used::contains)) {
            List<String> any =
                    demand.anyOf().stream().map(AssessmentMethod::label).toList();
            lacks.add(Lack.of(LackKind.METHOD, any, 0, 1));
        }
        for (MethodFamily family : demand.families()) {
            if (used.stream().noneMatch(method -> method.family() == family)) {
                lacks.add(Lack.of(LackKind.METHOD, List.of(family.label()), 0, 1));
            }
        }
    }

    private static void add(LackKind kind, OptionalInt asked, int counted, List<Lack> lacks) {
        if (counted < asked.orElse(0)) {
            lacks.add(Lack.of(kind, List.of(), counted, asked.getAsInt()));
        }
    }

    private static int items(List<Pair> pairs) {
        return (int)
                pairs.stream().map(pair -> pair.item().identifier()).distinct().count();
    }

    private static int occasions(List<Pair> pairs, LocalDate measured) {
        return (int) pairs.stream()
                .flatMap(pair -> pair.item().occurred().stream())
                .filter(day -> !day.isAfter(measured))
                .distinct()
                .count();
    }

    private int assessors(CheckedReadiness unit) {
        Set<String> assessors = new TreeSet<>();
        for (String number : scope) {
            for (Decision decision : unit.isRecognised(number) ? List.<Decision>of() : unit.counting(number)) {
                boolean named = decision.evidence().stream()
                        .flatMap(item -> portfolio.evidence(item).stream())
                        .anyMatch(this::isNamed);
                decision.assessor().filter(assessor -> named).ifPresent(assessors::add);
            }
        }
        return assessors.size();
    }

    private void addRange(RangeDemand range, CheckedReadiness unit, List<Pair> pairs, List<Lack> lacks) {
        List<Pair> byOthers = range.remaining().isEmpty()
                ? pairs
                : pairs.stream()
                        .filter(pair -> pair.item()
                                .method()
                                .filter(method -> !range.remaining().contains(method))
                                .isPresent())
                        .toList();
        if (range.atLeast().isPresent()) {
            List<String> open = range.values().stream()
                    .filter(value -> shown(range, value, unit, byOthers) < range.each())
                    .toList();
            int shown = range.values().size() - open.size();
            if (shown < range.atLeast().getAsInt()) {
                lacks.add(Lack.of(LackKind.VALUES, open, shown, range.atLeast().getAsInt()));
            }
        }
        if (range.atLeast().isEmpty() || !range.remaining().isEmpty()) {
            for (String value : range.values()) {
                int shown = shown(range, value, unit, pairs);
                if (shown < range.each()) {
                    lacks.add(Lack.of(LackKind.SHOWN, List.of(value), shown, range.each()));
                }
            }
        }
    }

    private static int shown(RangeDemand range, String value, CheckedReadiness unit, List<Pair> pairs) {
        return items(pairs.stream()
                .filter(pair -> unit.verdict(pair.number()).criterion().shows(pair.item(), range.attribute(), value))
                .toList());
    }
}
