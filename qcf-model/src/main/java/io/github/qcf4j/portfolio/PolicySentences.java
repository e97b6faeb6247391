package io.github.qcf4j.portfolio;

import io.github.qcf4j.model.AssessmentMethod;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Says a coverage policy in sentences, for those who have to agree to it. */
final class PolicySentences {

    private PolicySentences() {}

    static List<String> of(CoveragePolicy policy) {
        List<String> sentences = new ArrayList<>();
        sentences.add("A criterion is met %s.".formatted(when(policy.rule())));
        policy.overrides()
                .forEach(override ->
                        sentences.add("For %s: met %s.".formatted(override.target(), when(override.rule()))));
        if (!policy.enoughAlone().isEmpty()) {
            sentences.add("One accepted item is enough alone when it is %s."
                    .formatted(either(policy.enoughAlone().stream()
                            .map(AssessmentMethod::label)
                            .map(PolicySentences::lowerFirst)
                            .toList())));
        }
        policy.demands().forEach(demand -> sentences.add("Evidence counts only when %s.".formatted(demand.sentence())));
        policy.currency()
                .ifPresent(window -> sentences.add("Evidence may be at most %s old.".formatted(length(window))));
        if (policy.currencyMeasure() != CurrencyMeasure.FIRST_DECISION) {
            sentences.add("How old evidence is, is judged %s."
                    .formatted(lowerFirst(policy.currencyMeasure().label())));
        }
        policy.waived().forEach(waived -> sentences.add("Not asked for: %s.".formatted(lowerFirst(waived.label()))));
        if (!policy.exemptionCounts()) {
            sentences.add("The credit of an exempted unit does not count towards the rules of combination.");
        }
        return List.copyOf(sentences);
    }

    private static String when(CoverageRule rule) {
        return switch (rule.kind()) {
            case ANY_ACCEPTED -> "when one item of evidence is accepted";
            case ACCEPTED -> "when %s different items of evidence are accepted".formatted(rule.items());
            case ALL_MAPPED_ACCEPTED -> "when evidence is mapped to it and all of that is accepted";
            case PROPORTIONAL -> "in proportion: each mapped item of evidence is an equal share of it";
            case FINAL_DECISION -> "when one item of evidence is accepted and the assessor has signed the unit off";
        };
    }

    private static String length(Period period) {
        List<String> parts = new ArrayList<>();
        add(parts, period.getYears(), "year");
        add(parts, period.getMonths(), "month");
        add(parts, period.getDays(), "day");
        return String.join(" and ", parts);
    }

    private static void add(List<String> parts, int number, String unit) {
        if (number != 0) {
            parts.add("%s %s%s".formatted(number, unit, number == 1 ? "" : "s"));
        }
    }

    private static String either(List<String> words) {
        return words.size() == 1
                ? words.get(0)
                : words.stream().limit(words.size() - 1L).collect(Collectors.joining(", ")) + " or "
                        + words.get(words.size() - 1);
    }

    private static String lowerFirst(String words) {
        return Character.toLowerCase(words.charAt(0)) + words.substring(1);
    }
}
