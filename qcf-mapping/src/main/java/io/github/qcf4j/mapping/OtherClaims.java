package io.github.qcf4j.mapping;

import io.github.qcf4j.explanation.ClaimReason;
import io.github.qcf4j.explanation.RecordClaim;
import io.github.qcf4j.explanation.RecordFate;
import io.github.qcf4j.model.UnitIdentifier;
import io.github.qcf4j.portfolio.PortfolioRecord;
import io.github.qcf4j.portfolio.Recognition;
import io.github.qcf4j.portfolio.Registration;
import io.github.qcf4j.portfolio.SignOff;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Tells what became of recognitions, sign-offs and registrations. */
final class OtherClaims {

    private final Evidenced evidenced;
    private final FoundWithdrawals withdrawals;

    OtherClaims(Evidenced evidenced) {
        this.evidenced = evidenced;
        this.withdrawals = new FoundWithdrawals(evidenced);
    }

    /**
     * Tells of the recognitions that concern a thing.
     *
     * @param named  the one by which it is recognised, if it is
     */
    List<RecordClaim> recognitions(Predicate<Recognition> concerns, @Nullable Recognition named) {
        return evidenced.portfolio().recognitions().stream()
                .filter(recognition -> !recognition.on().isAfter(evidenced.asOf()))
                .filter(concerns)
                .map(recognition -> claim(recognition, named, List.of()))
                .sorted(Comparator.comparing(RecordClaim::toString))
                .toList();
    }

    /** Tells of the sign-offs of a unit. */
    List<RecordClaim> signOffs(UnitIdentifier unit) {
        SignOff named = evidenced.signOffs().byAssessor(unit).orElse(null);
        return evidenced.portfolio().signOffs().stream()
                .filter(signOff -> signOff.unit().equals(unit))
                .filter(signOff -> !signOff.on().isAfter(evidenced.asOf()))
                .map(signOff -> claim(signOff, named, reasons(signOff)))
                .sorted(Comparator.comparing(RecordClaim::toString))
                .toList();
    }

    private List<ClaimReason> reasons(SignOff signOff) {
        return evidenced.signOffs().isLearnerForAnother(signOff) ? List.of(ClaimReason.BY_LEARNER) : List.of();
    }

    /** Tells of the registrations for the qualification that is answered. */
    List<RecordClaim> registrations(Registration answered) {
        return evidenced.portfolio().registrations().stream()
                .filter(registration -> registration.qualification().equals(answered.qualification()))
                .filter(registration -> !registration.on().isAfter(evidenced.asOf()) || registration.equals(answered))
                .map(registration -> claim(registration, answered, List.of()))
                .sorted(Comparator.comparing(RecordClaim::toString))
                .toList();
    }

    private <R extends PortfolioRecord> RecordClaim claim(R record, @Nullable R named, List<ClaimReason> reasons) {
        return withdrawals
                .of(record)
                .map(withdrawal -> RecordClaim.of(record, RecordFate.WITHDRAWN, withdrawal))
                .orElseGet(() -> record == named
                        ? RecordClaim.of(record, RecordFate.COUNTS)
                        : RecordClaim.of(record, RecordFate.STANDING, reasons));
    }
}
