package io.github.qcf4j.testkit;

import io.github.qcf4j.model.CriterionReference;
import io.github.qcf4j.portfolio.Decision;
import io.github.qcf4j.portfolio.EvidenceMapping;
import io.github.qcf4j.portfolio.Portfolio;
import io.github.qcf4j.portfolio.PortfolioRecord;
import io.github.qcf4j.portfolio.Withdrawal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What is withdrawn as of a date, such as the decision 'D1' for 'J/999/0001 1.1'.
 */
final class Withdrawals {

    private final Portfolio portfolio;
    private final Existence existence;
    private final LocalDate asOf;
    private final Remembered<Held<Decision>, Boolean> decisions = new Remembered<>(this::isGone);
    private final Remembered<Held<EvidenceMapping>, Boolean> mappings = new Remembered<>(this::isTakenBack);

    Withdrawals(Portfolio portfolio, LocalDate asOf) {
        this.portfolio = portfolio;
        this.existence = new Existence(portfolio, asOf);
        this.asOf = asOf;
    }

    /** A record, and a criterion that it holds. */
    private record Held<R>(R record, CriterionReference criterion) {}

    /** V2.7: returns whether a record is withdrawn that holds no criteria. */
    boolean isWithdrawn(PortfolioRecord record) {
        for (Withdrawal withdrawal : portfolio.withdrawals()) {
            if (Existence.hasCome(withdrawal.on(), asOf)
                    && record.reference().filter(withdrawal.of()::equals).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** V2.7, V2.8: returns whether a mapping is withdrawn for a criterion, by itself or with its evidence. */
    boolean isWithdrawn(EvidenceMapping mapping, CriterionReference criterion) {
        return mappings.of(new Held<>(mapping, criterion));
    }

    private boolean isTakenBack(Held<EvidenceMapping> held) {
        return day(held.record().reference(), held.criterion()).isPresent()
                || day(Optional.of(held.record().evidence()), held.criterion()).isPresent();
    }

    /** V2.7, V2.8, V2.9: returns whether a decision is withdrawn for a criterion. */
    boolean isWithdrawn(Decision decision, CriterionReference criterion) {
        return decisions.of(new Held<>(decision, criterion));
    }

    private boolean isGone(Held<Decision> held) {
        Decision decision = held.record();
        CriterionReference criterion = held.criterion();
        if (day(decision.reference(), criterion).isPresent()) {
            return true;
        }
        for (String evidence : decision.evidence()) {
            if (day(Optional.of(evidence), criterion).isPresent() || wentWithMapping(decision, evidence, criterion)) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether a decision is withdrawn for every one of its criteria. */
    boolean isWhollyWithdrawn(Decision decision) {
        return decision.criteria().stream().allMatch(criterion -> isWithdrawn(decision, criterion));
    }

    /** V2.7: returns the first day on which what has the reference was withdrawn, altogether or for the criterion. */
    private Optional<LocalDate> day(Optional<String> reference, CriterionReference criterion) {
        Optional<LocalDate> first = Optional.empty();
        for (Withdrawal withdrawal : portfolio.withdrawals()) {
            boolean names = reference.filter(withdrawal.of()::equals).isPresent();
            boolean spans =
                    withdrawal.criteria().isEmpty() || withdrawal.criteria().contains(criterion);
            if (names && spans && Existence.hasCome(withdrawal.on(), asOf)) {
                first = first.filter(withdrawal.on()::isAfter).or(() -> Optional.of(withdrawal.on()));
            }
        }
        return first;
    }

    /** V2.9: returns whether the last mapping of an item was withdrawn on the day of a decision on it or later. */
    private boolean wentWithMapping(Decision decision, String evidence, CriterionReference criterion) {
        for (EvidenceMapping mapping : portfolio.mappings()) {
            if (offers(mapping, evidence, criterion) && existence.exists(mapping, asOf)) {
                Optional<LocalDate> withdrawn = day(mapping.reference(), criterion);
                if (withdrawn.isPresent()
                        && !decision.on().isAfter(withdrawn.get())
                        && !anotherIsLeft(mapping, criterion, withdrawn.get())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** V2.9: returns whether another mapping, an equal one included, of the item to the criterion was left on a day. */
    private boolean anotherIsLeft(EvidenceMapping withdrawn, CriterionReference criterion, LocalDate day) {
        for (EvidenceMapping other : portfolio.mappings()) {
            if (other != withdrawn
                    && offers(other, withdrawn.evidence(), criterion)
                    && existence.exists(other, day)
                    && day(other.reference(), criterion)
                            .filter(until -> !until.isAfter(day))
                            .isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether a mapping offers an item for a criterion. */
    static boolean offers(EvidenceMapping mapping, String evidence, CriterionReference criterion) {
        return mapping.evidence().equals(evidence) && mapping.criteria().contains(criterion);
    }
}
