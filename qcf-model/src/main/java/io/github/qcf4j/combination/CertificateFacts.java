package io.github.qcf4j.combination;

import io.github.qcf4j.model.RecognitionLimit;
import java.util.List;
import java.util.function.Predicate;

/**
 * What the search for a certificate looks at in one case: the demands and limits that matter.
 * <p>
 * These are the checker's own readings of the qualification, so that what is found is what the checker confirms.
 */
final class CertificateFacts {

    private final CheckedCase known;
    private final Predicate<Basis> matters;
    private final CertificateWork work;
    private final List<CheckedDemand> demands;
    private final List<CheckedLimit> limits;

    /**
     * @param matters  whether what a basis asks is to be looked at
     */
    CertificateFacts(CheckedCase known, Predicate<Basis> matters, CertificateWork work) {
        this.known = known;
        this.matters = matters;
        this.work = work;
        this.demands = CheckedDemand.of(known).stream()
                .filter(demand -> matters.test(demand.demand().basis()))
                .toList();
        this.limits = CheckedLimits.of(known).stream()
                .filter(limit -> limit.isCap() || matters.test(limit.limit().basis()))
                .toList();
        work.take(known.items().size() * (1L + known.musts().size()));
    }

    /** Returns what is to be looked at when this is taken as given too. */
    CertificateFacts with(Assumption assumption) {
        return new CertificateFacts(known.with(assumption), matters, work);
    }

    /** Returns the same to be looked at with so much work. */
    CertificateFacts with(CertificateWork other) {
        return new CertificateFacts(known, matters, other);
    }

    /** Returns what is to be looked at when so much is known. */
    CertificateFacts of(CheckedCase other) {
        return other == known ? this : new CertificateFacts(other, matters, work);
    }

    CheckedCase known() {
        return known;
    }

    CertificateWork work() {
        return work;
    }

    boolean matters(Basis basis) {
        return matters.test(basis);
    }

    List<CheckedDemand> demands() {
        return demands;
    }

    List<CheckedLimit> limits() {
        return limits;
    }

    /** Returns the limits of recognition that hold. */
    List<RecognitionLimit> recognitionLimits() {
        return known.rules().stream()
                .filter(RecognitionLimit.class::isInstance)
                .map(RecognitionLimit.class::cast)
                .filter(rule -> matters.test(Basis.rule(rule)))
                .toList();
    }
}
