package io.github.qcf4j.benchmarks.cohort;

import io.github.qcf4j.benchmarks.cohort.PlainMapping.Decided;
import io.github.qcf4j.model.AssessmentMethod;
import io.github.qcf4j.model.CriterionReference;
import io.github.qcf4j.model.DecisionOutcome;
import io.github.qcf4j.model.PersonRole;
import io.github.qcf4j.model.RecognitionRoute;
import io.github.qcf4j.model.SignOffRole;
import io.github.qcf4j.model.UnitIdentifier;
import io.github.qcf4j.portfolio.Decision;
import io.github.qcf4j.portfolio.Evidence;
import io.github.qcf4j.portfolio.EvidenceMapping;
import io.github.qcf4j.portfolio.Portfolio;
import io.github.qcf4j.portfolio.PortfolioBuilder;
import io.github.qcf4j.portfolio.Registration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The forms in which a drawn learner can be handed over: as records of the library, and as plain rows. */
final class Forms {

    private static final String ASSESSOR = "A-1";
    private static final int DAYS_TO_DECIDE = 14;
    private static final List<AssessmentMethod> METHODS = List.of(
            AssessmentMethod.WORK_PRODUCT,
            AssessmentMethod.DIRECT_OBSERVATION,
            AssessmentMethod.PROFESSIONAL_DISCUSSION,
            AssessmentMethod.REFLECTIVE_ACCOUNT);
    private static final Map<Decided, DecisionOutcome> OUTCOMES = new EnumMap<>(Map.of(
            Decided.MET, DecisionOutcome.MET,
            Decided.PARTLY_MET, DecisionOutcome.PARTLY_MET,
            Decided.NOT_YET_MET, DecisionOutcome.NOT_YET_MET));

    private final WorkModel model;
    private final List<String> criteria;

    Forms(WorkModel model) {
        this.model = model;
        this.criteria =
                model.criteria().stream().map(CriterionReference::toString).toList();
    }

    /** Returns the learner as rows of tables. */
    PlainLearner rows(DrawnLearner drawn) {
        List<PlainMapping> mappings = new ArrayList<>();
        for (int i = 0; i < drawn.mappings(); i++) {
            mappings.add(new PlainMapping(
                    criteria.get(drawn.criterion()[i]),
                    DrawnLearner.reference(drawn.item()[i]),
                    drawn.decided().get(i),
                    date(drawn.until()[drawn.item()[i]])));
        }
        return new PlainLearner(
                drawn.learner(),
                drawn.units().stream()
                        .map(this::unit)
                        .map(UnitIdentifier::toString)
                        .collect(Collectors.toSet()),
                drawn.recognised().stream()
                        .map(this::unit)
                        .map(UnitIdentifier::toString)
                        .collect(Collectors.toSet()),
                drawn.units().stream()
                        .filter(unit -> drawn.achieved()[unit] != DrawnLearner.NEVER)
                        .collect(Collectors.toMap(unit -> unit(unit).toString(), unit -> date(drawn.achieved()[unit]))),
                mappings);
    }

    private static LocalDate date(long day) {
        return day == DrawnLearner.NEVER ? LocalDate.MAX : LocalDate.ofEpochDay(day);
    }

    private UnitIdentifier unit(int unit) {
        return model.units().get(unit).identifier();
    }

    /** Returns the learner as a portfolio of records. */
    Portfolio portfolio(DrawnLearner drawn) {
        PortfolioBuilder portfolio = Portfolio.builder(drawn.learner())
                .registration(Registration.builder(model.qualification().identifier(), WorkModel.REGISTERED)
                        .units(drawn.units().stream().map(this::unit).toList())
                        .build())
                .person(ASSESSOR, PersonRole.ASSESSOR);
        IntStream.range(0, drawn.items()).forEach(item -> portfolio.evidence(evidence(drawn, item)));
        Map<String, List<Integer>> together = new LinkedHashMap<>();
        int[] order = IntStream.range(0, drawn.mappings())
                .boxed()
                .sorted(Comparator.comparing(mapping -> drawn.item()[mapping]))
                .mapToInt(Integer::intValue)
                .toArray();
        for (int i : order) {
            portfolio.mapping(mapping(drawn, i));
            if (drawn.decided().get(i) != Decided.NOTHING) {
                String key = drawn.item()[i] + " " + drawn.decided().get(i);
                together.computeIfAbsent(key, none -> new ArrayList<>()).add(i);
            }
        }
        together.values().forEach(mappings -> portfolio.decision(decision(drawn, mappings)));
        drawn.recognised()
                .forEach(unit ->
                        portfolio.recognition(unit(unit), RecognitionRoute.CREDIT_TRANSFER, WorkModel.REGISTERED));
        drawn.units().stream()
                .filter(unit -> drawn.achieved()[unit] != DrawnLearner.NEVER)
                .forEach(unit ->
                        portfolio.signOff(unit(unit), SignOffRole.ASSESSOR, ASSESSOR, date(drawn.achieved()[unit])));
        return portfolio.build();
    }

    private static Evidence evidence(DrawnLearner drawn, int item) {
        var evidence = Evidence.builder(DrawnLearner.reference(item))
                .title("Record of contacts " + (item + 1))
                .method(METHODS.get(item % METHODS.size()))
                .occurred(date(drawn.occurred()[item]));
        if (drawn.until()[item] != DrawnLearner.NEVER) {
            evidence.expires(date(drawn.until()[item]));
        }
        return evidence.build();
    }

    private EvidenceMapping mapping(DrawnLearner drawn, int number) {
        int item = drawn.item()[number];
        int criterion = drawn.criterion()[number];
        return EvidenceMapping.builder(
                        DrawnLearner.reference(item), List.of(model.criteria().get(criterion)))
                .locator("page %d".formatted(criterion % 40 + 1))
                .build();
    }

    private Decision decision(DrawnLearner drawn, List<Integer> mappings) {
        int first = mappings.get(0);
        int item = drawn.item()[first];
        return Decision.builder(
                        List.of(DrawnLearner.reference(item)),
                        mappings.stream()
                                .map(mapping -> model.criteria().get(drawn.criterion()[mapping]))
                                .toList(),
                        OUTCOMES.get(drawn.decided().get(first)),
                        date(drawn.occurred()[item] + DAYS_TO_DECIDE))
                .assessor(ASSESSOR)
                .build();
    }
}
