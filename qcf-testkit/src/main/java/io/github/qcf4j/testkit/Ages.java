package io.github.qcf4j.testkit;

import io.github.qcf4j.model.CriterionReference;
import io.github.qcf4j.model.EvidenceRequirement;
import io.github.qcf4j.portfolio.CurrencyMeasure;
import io.github.qcf4j.portfolio.Decision;
import io.github.qcf4j.portfolio.Evidence;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * How old evidence may be as of a day, when that is judged, and on which day evidence ends.
 */
final class Ages {

    private final Question question;
    private final LocalDate day;
    private final Admission admission;

    Ages(Question question, LocalDate day) {
        this.question = question;
        this.day = day;
        this.admission = new Admission(question, day);
    }

    /** V5.3, V4.11: returns how old evidence for a criterion may be, by the specification and by the policy. */
    private List<Period> windows(CriterionReference criterion) {
        List<Period> windows = new ArrayList<>();
        for (EvidenceRequirement requirement : question.requiredOf(criterion)) {
            requirement.currency().ifPresent(windows::add);
        }
        question.policy().currency().ifPresent(windows::add);
        return windows;
    }

    /** V5.3, V4.11: returns whether an item was too old on the day on which that is judged. */
    boolean isTooOld(Evidence item, CriterionReference criterion) {
        List<Period> windows = windows(criterion);
        Optional<LocalDate> last = Existence.lastDay(item, day);
        if (windows.isEmpty() || last.isEmpty()) {
            return false;
        }
        Optional<LocalDate> judged = judged(item, criterion);
        return judged.isPresent()
                && windows.stream().anyMatch(window -> last.get().plus(window).isBefore(judged.get()));
    }

    /** V4.11: returns the day on which it is judged whether an item is too old to be admissible for a criterion. */
    private Optional<LocalDate> judged(Evidence item, CriterionReference criterion) {
        return switch (question.policy().currencyMeasure()) {
            case FIRST_DECISION -> firstAssessed(item.identifier());
            case SIGN_OFF -> question.firstSignedOff(criterion.unit(), day);
            case AS_OF -> Optional.empty();
        };
    }

    /** V5.3: returns the day of the first admitted decision on an item that is not withdrawn altogether. */
    private Optional<LocalDate> firstAssessed(String evidence) {
        List<LocalDate> days = new ArrayList<>();
        for (Decision decision : question.portfolio().decisions()) {
            if (decision.evidence().contains(evidence)
                    && Existence.hasCome(decision.on(), day)
                    && !question.withdrawals().isWhollyWithdrawn(decision)
                    && admission.admits(decision)) {
                days.add(decision.on());
            }
        }
        return days.isEmpty() ? Optional.empty() : Optional.of(Collections.min(days));
    }

    /** V3.9, V4.11: returns the last days on which an item counts for a criterion. */
    List<LocalDate> ends(Evidence item, CriterionReference criterion) {
        List<LocalDate> ends = new ArrayList<>();
        item.expires().ifPresent(ends::add);
        Optional<LocalDate> last = Existence.lastDay(item, day);
        if (last.isPresent()) {
            for (EvidenceRequirement requirement : question.requiredOf(criterion)) {
                requirement.validFor().map(last.get()::plus).ifPresent(ends::add);
            }
            if (question.policy().currencyMeasure() == CurrencyMeasure.AS_OF) {
                windows(criterion).forEach(window -> ends.add(last.get().plus(window)));
            }
        }
        return ends;
    }

    /** V3.9, V4.11: returns for how long evidence for a unit may be valid, whatever the criterion. */
    static List<Period> periods(Question question, List<PlacedRequirement> requirements) {
        List<Period> periods = new ArrayList<>();
        boolean agesEnd = question.policy().currencyMeasure() == CurrencyMeasure.AS_OF;
        for (PlacedRequirement placed : requirements) {
            placed.requirement().validFor().ifPresent(periods::add);
            placed.requirement().currency().filter(window -> agesEnd).ifPresent(periods::add);
        }
        question.policy().currency().filter(window -> agesEnd).ifPresent(periods::add);
        return periods;
    }
}
