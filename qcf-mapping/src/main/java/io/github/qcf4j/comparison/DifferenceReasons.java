package io.github.qcf4j.comparison;

import io.github.qcf4j.mapping.CoverageReport;
import io.github.qcf4j.mapping.CriterionCoverage;
import io.github.qcf4j.mapping.DecisionResult;
import io.github.qcf4j.mapping.MappingResult;
import io.github.qcf4j.mapping.UnitCoverage;
import io.github.qcf4j.model.CriterionReference;
import io.github.qcf4j.portfolio.CoverageKind;
import io.github.qcf4j.portfolio.Decision;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says which records make a criterion stand elsewhere in one report than in another. */
final class DifferenceReasons {

    private final CoverageReport before;
    private final CoverageReport after;
    private final Map<CriterionReference, Map<String, String>> itemsBefore;
    private final Map<CriterionReference, Map<String, String>> itemsAfter;
    private final Map<CriterionReference, Map<String, String>> decisionsBefore;
    private final Map<CriterionReference, Map<String, String>> decisionsAfter;

    DifferenceReasons(CoverageReport before, CoverageReport after) {
        this.before = before;
        this.after = after;
        this.itemsBefore = items(before);
        this.itemsAfter = items(after);
        this.decisionsBefore = decisions(before);
        this.decisionsAfter = decisions(after);
    }

    private static Map<CriterionReference, Map<String, String>> items(CoverageReport report) {
        Map<CriterionReference, Map<String, String>> items = new LinkedHashMap<>();
        for (MappingResult mapping : report.mappings()) {
            String item = mapping.evidence()
                    + mapping.version()
                            .map(version -> " (version " + version + ")")
                            .orElse("");
            items.computeIfAbsent(mapping.criterion(), criterion -> new LinkedHashMap<>())
                    .put(item, small(mapping.state().label()));
        }
        return items;
    }

    private static Map<CriterionReference, Map<String, String>> decisions(CoverageReport report) {
        Map<CriterionReference, Map<String, String>> decisions = new LinkedHashMap<>();
        for (DecisionResult result : report.decisions()) {
            decisions
                    .computeIfAbsent(result.criterion(), criterion -> new LinkedHashMap<>())
                    .put(name(result.decision()), small(result.state().label()));
        }
        return decisions;
    }

    /** Returns what came of each decision on a criterion, in lines. */
    static List<String> decisions(CoverageReport report, CriterionReference criterion) {
        List<String> lines = new ArrayList<>();
        decisions(report)
                .getOrDefault(criterion, Map.of())
                .forEach((name, state) -> lines.add("%s is %s".formatted(name, state)));
        return lines;
    }

    /** Returns what came of each item and each decision on a criterion, where nothing came before. */
    static List<String> first(CoverageReport report, CriterionReference criterion) {
        List<String> lines = new ArrayList<>();
        items(report)
                .getOrDefault(criterion, Map.of())
                .forEach((name, state) -> lines.add("%s is %s".formatted(name, state)));
        lines.addAll(decisions(report, criterion));
        return lines;
    }

    private static String name(Decision decision) {
        return decision.reference()
                .orElseGet(() ->
                        "the decision of %s on %s".formatted(decision.on(), String.join(", ", decision.evidence())));
    }

    /** Returns what differs about a criterion: its unit, its items, its decisions, what the policy needs. */
    List<String> of(
            CriterionReference criterion,
            @Nullable UnitCoverage unitBefore,
            @Nullable UnitCoverage unitAfter,
            @Nullable CriterionCoverage was,
            @Nullable CriterionCoverage is) {
        List<String> reasons = new ArrayList<>();
        if (unitBefore != null && unitAfter != null && unitBefore.isSelected() != unitAfter.isSelected()) {
            reasons.add(unitAfter.isSelected() ? "the unit is selected now" : "the unit is not selected any more");
        }
        changes(itemsBefore.get(criterion), itemsAfter.get(criterion), "not mapped", reasons);
        changes(decisionsBefore.get(criterion), decisionsAfter.get(criterion), "not made", reasons);
        if (was != null && is != null) {
            route(was, is, reasons);
            need(was, is, reasons);
        }
        if (reasons.isEmpty() && is != null) {
            reasons.add(policies());
        }
        return reasons;
    }

    private static void changes(
            @Nullable Map<String, String> before,
            @Nullable Map<String, String> after,
            String absent,
            List<String> reasons) {
        Map<String, String> was = before == null ? Map.of() : before;
        Map<String, String> is = after == null ? Map.of() : after;
        Set<String> names = new LinkedHashSet<>(is.keySet());
        if (before != null) {
            names.addAll(before.keySet());
        }
        for (String name : names) {
            String state = is.getOrDefault(name, absent);
            String previous = was.getOrDefault(name, absent);
            if (!state.equals(previous)) {
                reasons.add("%s is %s, was %s".formatted(name, state, previous));
            }
        }
    }

    private static void route(CriterionCoverage was, CriterionCoverage is, List<String> reasons) {
        if (!was.route().equals(is.route())) {
            reasons.add(is.route()
                    .map(route -> "it is recognised by " + small(route.label()))
                    .orElse("it is not recognised any more"));
        }
    }

    private static void need(CriterionCoverage was, CriterionCoverage is, List<String> reasons) {
        if (was.needed() != is.needed() && is.needed() > 0 && was.needed() > 0) {
            reasons.add("%s of %s items needed count, was %s of %s"
                    .formatted(is.counted().size(), is.needed(), was.counted().size(), was.needed()));
        }
        is.lacking().stream()
                .filter(lack -> !was.lacking().contains(lack))
                .forEach(lack -> reasons.add(lack.toString()));
        was.lacking().stream()
                .filter(lack -> !is.lacking().contains(lack))
                .forEach(lack -> reasons.add("not asked or not lacking any more: " + lack));
    }

    private String policies() {
        boolean bySignOff = before.policy().rule().kind() == CoverageKind.FINAL_DECISION
                || after.policy().rule().kind() == CoverageKind.FINAL_DECISION;
        return bySignOff
                ? "under one of the policies it waits for the assessor's sign-off of the unit"
                : "what other criteria of its choice count for changes";
    }

    private static String small(String label) {
        return label.toLowerCase(Locale.ROOT);
    }
}
