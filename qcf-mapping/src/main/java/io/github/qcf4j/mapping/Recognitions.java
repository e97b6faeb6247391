package io.github.qcf4j.mapping;

import io.github.qcf4j.model.Credit;
import io.github.qcf4j.model.CriterionReference;
import io.github.qcf4j.model.OutcomeReference;
import io.github.qcf4j.model.UnitIdentifier;
import io.github.qcf4j.portfolio.HeldAchievement;
import io.github.qcf4j.portfolio.Portfolio;
import io.github.qcf4j.portfolio.Recognition;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What is covered in another way than by assessment here, each unit, outcome and criterion by its first one. */
final class Recognitions {

    private static final Comparator<Recognition> ORDER = Comparator.comparing(Recognition::on)
            .thenComparing(Recognition::route)
            .thenComparing(recognition -> recognition.reference().orElse(""))
            .thenComparing(recognition -> recognition
                    .held()
                    .flatMap(HeldAchievement::unit)
                    .map(UnitIdentifier::text)
                    .orElse(""))
            .thenComparing(recognition ->
                    recognition.held().flatMap(HeldAchievement::credit).orElse(Credit.ZERO));

    private final List<Recognition> standing;
    private final Map<UnitIdentifier, Recognition> units = new LinkedHashMap<>();
    private final Map<OutcomeReference, Recognition> outcomes = new LinkedHashMap<>();
    private final Map<CriterionReference, Recognition> criteria = new LinkedHashMap<>();

    Recognitions(Portfolio portfolio, Withdrawals withdrawals, LocalDate asOf) {
        standing = portfolio.recognitions().stream()
                .filter(recognition -> !recognition.on().isAfter(asOf) && !withdrawals.isWithdrawn(recognition))
                .sorted(ORDER)
                .toList();
        for (Recognition recognition : standing) {
            recognition.outcome().ifPresent(outcome -> outcomes.putIfAbsent(outcome, recognition));
            recognition.criterion().ifPresent(criterion -> criteria.putIfAbsent(criterion, recognition));
            if (recognition.isWholeUnit()) {
                units.putIfAbsent(recognition.unit(), recognition);
            }
        }
    }

    /** Returns the recognitions that stand, in order. */
    List<Recognition> standing() {
        return standing;
    }

    /** Returns the recognition by which the unit as a whole is covered on a day (V7.3). */
    Optional<Recognition> of(UnitIdentifier unit, LocalDate day) {
        return Optional.ofNullable(units.get(unit))
                .filter(recognition -> !recognition.on().isAfter(day));
    }

    /** Returns the recognition by which the criterion is covered on a day: that of its unit, else the first (V3.2). */
    Optional<Recognition> of(CriterionPlan criterion, LocalDate day) {
        if (standing.isEmpty()) {
            return Optional.empty();
        }
        Optional<Recognition> ofUnit = of(criterion.reference().unit(), day);
        if (ofUnit.isPresent() || outcomes.isEmpty() && criteria.isEmpty()) {
            return ofUnit;
        }
        return ofUnit.or(() -> Stream.of(
                        Optional.ofNullable(criteria.get(criterion.reference())),
                        Optional.ofNullable(outcomes.get(criterion.outcome())))
                .flatMap(Optional::stream)
                .filter(recognition -> !recognition.on().isAfter(day))
                .min(ORDER));
    }
}
