package io.github.qcf4j.mapping;

import io.github.qcf4j.model.SignOffRole;
import io.github.qcf4j.model.UnitIdentifier;
import io.github.qcf4j.portfolio.Portfolio;
import io.github.qcf4j.portfolio.SignOff;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who signed which unit (V7.5); what the learner signs as its assessor achieves nothing. */
final class SignOffs {

    private static final Comparator<SignOff> ORDER = Comparator.comparing(SignOff::on)
            .thenComparing(signOff -> signOff.reference().orElse(""))
            .thenComparing(SignOff::role)
            .thenComparing(signOff -> signOff.person().orElse(""));

    private final String learner;
    private final List<SignOff> standing;
    private final Set<UnitIdentifier> signed = new LinkedHashSet<>();
    private final Map<UnitIdentifier, SignOff> byAssessor = new LinkedHashMap<>();

    SignOffs(Portfolio portfolio, Withdrawals withdrawals, LocalDate asOf) {
        learner = portfolio.learner();
        standing = portfolio.signOffs().stream()
                .filter(signOff -> !signOff.on().isAfter(asOf) && !withdrawals.isWithdrawn(signOff))
                .sorted(ORDER)
                .toList();
        for (SignOff signOff : standing) {
            signed.add(signOff.unit());
            if (signOff.role() == SignOffRole.ASSESSOR && !isLearnerForAnother(signOff)) {
                byAssessor.putIfAbsent(signOff.unit(), signOff);
            }
        }
    }

    /** Returns the sign-offs that are not withdrawn, in order. */
    List<SignOff> standing() {
        return standing;
    }

    /** Returns whether the learner signed in the place of somebody else. */
    boolean isLearnerForAnother(SignOff signOff) {
        return signOff.role() != SignOffRole.LEARNER
                && signOff.person().filter(learner::equals).isPresent();
    }

    /** Returns whether anybody signed the unit, in any role. */
    boolean isSigned(UnitIdentifier unit) {
        return signed.contains(unit);
    }

    /** Returns the first sign-off of the unit by its assessor. */
    Optional<SignOff> byAssessor(UnitIdentifier unit) {
        return byAssessor.isEmpty() ? Optional.empty() : Optional.ofNullable(byAssessor.get(unit));
    }
}
