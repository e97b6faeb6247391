package io.github.qcf4j.testkit;

import io.github.qcf4j.model.AssessmentMethod;
import io.github.qcf4j.model.EvidenceRequirement;
import io.github.qcf4j.model.MethodDemand;
import io.github.qcf4j.model.MethodFamily;
import io.github.qcf4j.model.RangeDemand;
import io.github.qcf4j.model.Unit;
import io.github.qcf4j.portfolio.Evidence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What requirements demand of the evidence that counts for the criteria of one unit, and what is missing.
 */
final class Demands {

    private final Question question;
    private final CriterionStatuses statuses;
    private final Unit unit;
    private final Remembered<Demand, List<Shortfall>> shortfalls = new Remembered<>(this::workedOutShortfalls);

    Demands(Question question, CriterionStatuses statuses) {
        this.question = question;
        this.statuses = statuses;
        this.unit = statuses.unit();
    }

    /** A counted mapping: an item and the criterion it counts for. */
    private record Pair(Evidence item, String number) {}

    /** V5.4, V5.8: returns every demand, the range of each criterion first. */
    List<Demand> all() {
        List<Demand> all = new ArrayList<>();
        statuses.numbers().forEach(number -> all.addAll(ofRange(number)));
        question.requirements(unit.identifier()).forEach(placed -> all.addAll(of(placed)));
        return all;
    }

    /** V5.8: returns the demand that the range of a criterion itself makes, if it has one. */
    List<Demand> ofRange(String number) {
        List<RangeDemand> range = unit.criterion(number).orElseThrow().range();
        EvidenceRequirement requirement =
                EvidenceRequirement.builder().each(true).range(range).build();
        String place = statuses.reference(number).toString();
        return range.isEmpty() ? List.of() : List.of(new Demand(place, requirement, List.of(number)));
    }

    /** V5.4: returns the demands of a requirement: one over all its criteria together, or one for each. */
    List<Demand> of(PlacedRequirement placed) {
        EvidenceRequirement requirement = placed.requirement();
        List<String> scope = requirement.scope().criteriaOf(unit);
        return requirement.each()
                ? scope.stream()
                        .map(number -> new Demand(statuses.reference(number).toString(), requirement, List.of(number)))
                        .toList()
                : List.of(new Demand(placed.place(), requirement, scope));
    }

    /** V5: returns the criteria of a demand that did not drop out because they are recognised. */
    List<String> span(Demand demand) {
        return demand.scope().stream()
                .filter(number -> statuses.route(number).isEmpty())
                .toList();
    }

    /** V5.4: returns what a demand is short of, whether or not it is made. */
    List<Shortfall> shortfalls(Demand demand) {
        return shortfalls.of(demand);
    }

    private List<Shortfall> workedOutShortfalls(Demand demand) {
        EvidenceRequirement requirement = demand.requirement();
        String place = demand.place();
        List<Pair> pairs = pairs(span(demand), requirement.methods());
        List<Shortfall> missing = new ArrayList<>();
        requirement.methods().ifPresent(named -> missing.addAll(methods(named, place, pairs)));
        missing.addAll(count("ITEMS", requirement.items(), items(pairs).size(), place));
        missing.addAll(
                count("OCCASIONS", requirement.occasions(), occasions(pairs).size(), place));
        missing.addAll(
                count("ASSESSORS", requirement.assessors(), assessors(pairs).size(), place));
        requirement.range().forEach(range -> missing.addAll(range(range, place, pairs)));
        return missing;
    }

    /** V5.4: returns the counted mappings to some criteria, of the methods named where any are. */
    private List<Pair> pairs(List<String> numbers, Optional<MethodDemand> methods) {
        List<Pair> pairs = new ArrayList<>();
        for (String number : numbers) {
            for (String reference : statuses.records().liveItems(number)) {
                Evidence item = question.portfolio().evidence(reference).orElseThrow();
                boolean named = methods.isEmpty()
                        || item.method().filter(methods.get()::names).isPresent();
                if (named && statuses.state(reference, number) == CriterionStatuses.ItemState.COUNTED) {
                    pairs.add(new Pair(item, number));
                }
            }
        }
        return pairs;
    }

    /** V5.5: returns the methods that are missing: each of all, any at all, and one of each family. */
    private static List<Shortfall> methods(MethodDemand demand, String place, List<Pair> pairs) {
        List<AssessmentMethod> used =
                pairs.stream().flatMap(pair -> pair.item().method().stream()).toList();
        List<Shortfall> missing = new ArrayList<>();
        for (AssessmentMethod method : demand.allOf()) {
            if (!used.contains(method)) {
                missing.add(new Shortfall("METHOD", place, method.name(), 1));
            }
        }
        if (!demand.anyOf().isEmpty() && used.stream().noneMatch(demand.anyOf()::contains)) {
            String any = demand.anyOf().stream().map(AssessmentMethod::name).collect(Collectors.joining("|"));
            missing.add(new Shortfall("METHOD", place, any, 1));
        }
        for (MethodFamily family : demand.families()) {
            if (used.stream().noneMatch(method -> method.family() == family)) {
                missing.add(new Shortfall("METHOD", place, family.name(), 1));
            }
        }
        return missing;
    }

    private static List<Shortfall> count(String kind, OptionalInt asked, int found, String place) {
        return asked.isPresent() && found < asked.getAsInt()
                ? List.of(new Shortfall(kind, place, "", asked.getAsInt() - found))
                : List.of();
    }

    /** V5.6: returns the different items. */
    private static SortedSet<String> items(List<Pair> pairs) {
        return pairs.stream().map(pair -> pair.item().identifier()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** V5.7: returns the different days on which the items occurred, as of the day measured. */
    private SortedSet<LocalDate> occasions(List<Pair> pairs) {
        return pairs.stream()
                .flatMap(pair ->
                        Existence.occasions(pair.item(), statuses.records().measured()).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** V5.6: returns the different assessors whose decisions make the items count. */
    private SortedSet<String> assessors(List<Pair> pairs) {
        SortedSet<String> assessors = new TreeSet<>();
        for (Pair pair : pairs) {
            for (Judgement judgement : statuses.records().judgements(pair.number())) {
                if (statuses.accepted().counts(judgement)
                        && judgement.decision().evidence().contains(pair.item().identifier())) {
                    judgement.decision().assessor().ifPresent(assessors::add);
                }
            }
        }
        return assessors;
    }

    /** V5.8 to V5.10: returns the values of a range that are missing. */
    private List<Shortfall> range(RangeDemand demand, String place, List<Pair> pairs) {
        List<Pair> byOthers = pairs.stream()
                .filter(pair -> demand.remaining().isEmpty()
                        || pair.item()
                                .method()
                                .filter(method -> !demand.remaining().contains(method))
                                .isPresent())
                .toList();
        List<Shortfall> missing = new ArrayList<>();
        if (demand.atLeast().isPresent()) {
            List<String> open = demand.values().stream()
                    .filter(value -> shown(demand, value, byOthers) < demand.each())
                    .toList();
            int shown = demand.values().size() - open.size();
            if (shown < demand.atLeast().getAsInt()) {
                missing.add(new Shortfall(
                        "RANGE", place, told(demand, open), demand.atLeast().getAsInt() - shown));
            }
        }
        if (demand.atLeast().isEmpty() || !demand.remaining().isEmpty()) {
            for (String value : demand.values()) {
                int shortBy = demand.each() - shown(demand, value, pairs);
                if (shortBy > 0) {
                    missing.add(new Shortfall("RANGE", place, demand.attribute() + " " + value, shortBy));
                }
            }
        }
        return missing;
    }

    /** Returns which values are open, and by what methods they may not be shown. */
    private static String told(RangeDemand demand, List<String> open) {
        String others = demand.remaining().isEmpty() ? "" : " by others than " + demand.remaining();
        return demand.attribute() + " among " + String.join(", ", open) + others;
    }

    /** V5.8: returns how many items show a value. */
    private int shown(RangeDemand demand, String value, List<Pair> pairs) {
        return items(pairs.stream()
                        .filter(pair -> shows(pair, demand.attribute(), value))
                        .toList())
                .size();
    }

    /** V5.8: returns whether a mapping names a value, or one names none, or there is none, while the item has it. */
    private boolean shows(Pair pair, String attribute, String value) {
        boolean has = pair.item().attribute(attribute).filter(value::equals).isPresent();
        for (Offer offer : statuses.records().reduction().allOffers()) {
            if (offer.isLive() && offer.is(pair.item().identifier(), statuses.reference(pair.number()))) {
                List<String> named = offer.mapping()
                        .map(mapping -> mapping.range().getOrDefault(attribute, List.of()))
                        .orElse(List.of());
                if (named.isEmpty() ? has : named.contains(value)) {
                    return true;
                }
            }
        }
        return false;
    }
}
