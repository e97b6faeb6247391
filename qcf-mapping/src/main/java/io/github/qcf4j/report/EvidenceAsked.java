package io.github.qcf4j.report;

import io.github.qcf4j.finding.Place;
import io.github.qcf4j.finding.PlaceKind;
import io.github.qcf4j.mapping.ChoiceCoverage;
import io.github.qcf4j.mapping.GapKind;
import io.github.qcf4j.mapping.RequirementCoverage;
import io.github.qcf4j.mapping.Shortfall;
import io.github.qcf4j.mapping.UnitCoverage;
import io.github.qcf4j.model.AssessmentMethod;
import io.github.qcf4j.model.EvidenceRequirement;
import io.github.qcf4j.model.LearningOutcome;
import io.github.qcf4j.model.RangeDemand;
import io.github.qcf4j.model.RequirementScope;
import io.github.qcf4j.model.RequirementStrength;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the requirements of a unit still ask of its evidence, in clauses such as '1.1 still needs evidence from 1
 * further day', and what its choices ask.
 */
final class EvidenceAsked {

    private final UnitCoverage unit;
    private final ReportLabels labels;
    private final PlainWords plain;

    EvidenceAsked(UnitCoverage unit, ReportLabels labels) {
        this.unit = unit;
        this.labels = labels;
        this.plain = PlainWords.of(List.of(unit));
    }

    /** Returns what each choice asks for, then what each requirement still does, in a sentence for each. */
    List<String> conditions() {
        List<String> told = new ArrayList<>();
        unit.choices().forEach(choice -> told.add(choice(choice)));
        for (RequirementCoverage asked : unit.requirements()) {
            if (!asked.isMet()) {
                told.add("%s: %s.".formatted(name(asked), String.join("; ", clauses(asked))));
            }
        }
        return told;
    }

    /** Returns what requirements that are no mere advice still ask for, in a sentence for each place. */
    List<String> required() {
        return unit.requirements().stream()
                .filter(asked -> asked.requirement().strength() == RequirementStrength.REQUIRED)
                .flatMap(asked -> clauses(asked).stream())
                .map(clause -> ReportLabels.capital(clause) + ".")
                .toList();
    }

    /** Returns what a choice asks for and how far it is, such as 'Of 2.2 and 2.3, at least 1 has to be met; 0 are.' */
    static String choice(ChoiceCoverage choice) {
        int least = choice.choice().atLeast();
        return "Of %s, at least %s %s to be met; %s %s."
                .formatted(
                        Wording.and(choice.choice().criteria()),
                        least,
                        least == 1 ? "has" : "have",
                        choice.met(),
                        choice.met() == 1 ? "is" : "are");
    }

    private static String name(RequirementCoverage asked) {
        Place place = asked.place();
        String name =
                place.kind() == PlaceKind.CRITERION ? "Range of " + place.detail() : "Requirement " + place.detail();
        return asked.requirement().strength() == RequirementStrength.REQUIRED ? name : name + ", which is advice";
    }

    /** Returns what is lacking, in a clause for each criterion, or in one where it is asked of all together. */
    private List<String> clauses(RequirementCoverage asked) {
        Map<String, List<Shortfall>> bySubject = new LinkedHashMap<>();
        for (Shortfall shortfall : asked.shortfalls()) {
            String subject = shortfall
                    .criterion()
                    .map(criterion -> criterion.number() + " still needs")
                    .orElseGet(() -> subject(asked));
            bySubject.computeIfAbsent(subject, none -> new ArrayList<>()).add(shortfall);
        }
        List<String> clauses = new ArrayList<>();
        bySubject.forEach(
                (subject, shortfalls) -> clauses.add(subject + " " + joined(needs(asked.requirement(), shortfalls))));
        return clauses;
    }

    private static String joined(List<String> needs) {
        int last = needs.size() - 1;
        return last < 1
                ? String.join("", needs)
                : String.join(", ", needs.subList(0, last)) + ", and " + needs.get(last);
    }

    private String subject(RequirementCoverage asked) {
        if (asked.place().kind() == PlaceKind.CRITERION) {
            return asked.place().detail() + " still needs";
        }
        return asked.requirement().scope().match(new RequirementScope.Cases<>() {
            @Override
            public String wholeUnit(RequirementScope.WholeUnit scope) {
                return "the %s as a whole still needs".formatted(labels.one(ReportWord.UNIT));
            }

            @Override
            public String outcomes(RequirementScope.Outcomes scope) {
                return outcomesNeed(scope.numbers());
            }

            @Override
            public String criteria(RequirementScope.Criteria scope) {
                return scope.numbers().size() == 1
                        ? scope.numbers().get(0) + " still needs"
                        : Wording.and(scope.numbers()) + " together still need";
            }

            @Override
            public String outcomesOfKind(RequirementScope.OutcomesOfKind scope) {
                return outcomesNeed(unit.unit().outcomes().stream()
                        .filter(outcome -> outcome.kind()
                                .filter(scope.outcomeKind()::equals)
                                .isPresent())
                        .map(LearningOutcome::number)
                        .toList());
            }
        });
    }

    private String outcomesNeed(List<String> numbers) {
        return numbers.size() == 1
                ? "%s %s still needs".formatted(labels.one(ReportWord.OUTCOME), numbers.get(0))
                : "%s %s together still need".formatted(labels.many(ReportWord.OUTCOME), Wording.and(numbers));
    }

    private List<String> needs(EvidenceRequirement requirement, List<Shortfall> shortfalls) {
        List<String> needs = new ArrayList<>();
        Map<String, List<String>> shown = new LinkedHashMap<>();
        for (Shortfall shortfall : shortfalls) {
            Optional<RangeDemand> range = range(requirement, shortfall);
            if (range.isEmpty()) {
                needs.add(need(shortfall));
            } else if (shortfall.candidates().size() == 1 && range.get().each() == 1) {
                shown.computeIfAbsent(range.get().attribute(), none -> new ArrayList<>())
                        .add("'%s'".formatted(shortfall.candidates().get(0)));
            } else {
                needs.add(values(range.get(), shortfall));
            }
        }
        shown.forEach((attribute, values) ->
                needs.add(plain.told("evidence that shows %s %s".formatted(attribute, Wording.and(values)))));
        return needs;
    }

    /** Finds the range of which values are lacking; none where it is not certain which. */
    private static Optional<RangeDemand> range(EvidenceRequirement requirement, Shortfall shortfall) {
        if (shortfall.kind() != GapKind.RANGE) {
            return Optional.empty();
        }
        List<RangeDemand> ranges = requirement.range().stream()
                .filter(range -> range.values().containsAll(shortfall.candidates()))
                .toList();
        return ranges.size() == 1 ? Optional.of(ranges.get(0)) : Optional.empty();
    }

    private String values(RangeDemand range, Shortfall shortfall) {
        int missing = shortfall.missing();
        List<String> values =
                shortfall.candidates().stream().map("'%s'"::formatted).toList();
        if (values.size() == 1) {
            return plain.told("%s further %s that %s %s %s"
                    .formatted(
                            missing,
                            missing == 1 ? "item" : "items",
                            missing == 1 ? "shows" : "show",
                            range.attribute(),
                            values.get(0)));
        }
        return plain.told("evidence that shows %s more of %s %s%s"
                .formatted(missing, range.attribute(), Wording.or(values), byOtherMethods(range)));
    }

    private String byOtherMethods(RangeDemand range) {
        List<String> methods = range.remaining().stream().map(this::within).toList();
        return methods.isEmpty() ? "" : " by other methods than " + Wording.or(methods);
    }

    private String within(AssessmentMethod method) {
        return ReportLabels.within(labels.of(method));
    }

    private String need(Shortfall shortfall) {
        int missing = shortfall.missing();
        String evidence = labels.one(ReportWord.EVIDENCE);
        return switch (shortfall.kind()) {
            case OCCASIONS -> "%s from %s".formatted(evidence, further(missing, "day", "days"));
            case ITEMS -> "%s of %s".formatted(further(missing, "item", "items"), evidence);
            case ASSESSORS ->
                "decisions by " + further(missing, labels.one(ReportWord.ASSESSOR), labels.many(ReportWord.ASSESSOR));
            default -> plain.told(withoutVerb(shortfall.remedy()));
        };
    }

    private static String further(int missing, String one, String many) {
        return "%s further %s".formatted(missing, missing == 1 ? one : many);
    }

    /** Returns what to map, such as 'evidence by direct observation' of 'map evidence by direct observation'. */
    private static String withoutVerb(String remedy) {
        return remedy.startsWith("map ") ? remedy.substring("map ".length()) : "this: " + remedy;
    }
}
