package io.github.qcf4j.mapping;

import io.github.qcf4j.finding.Place;
import io.github.qcf4j.model.Qualification;
import io.github.qcf4j.model.RecognitionRoute;
import io.github.qcf4j.model.UnitIdentifier;
import io.github.qcf4j.portfolio.Certification;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was claimed and certificated, what may be, and what should not have been (V7.16). */
final class Certifications {

    private final Mapped mapped;
    private final Assurances assurances;
    private final boolean complete;
    private final LocalDate asOf;
    private final List<Certification> standing;
    private final Map<UnitIdentifier, CertificationState> recordedByUnit = new LinkedHashMap<>();
    private final boolean claimsDirectly;

    /**
     * Looks at the certifications.
     *
     * @param complete  whether held units satisfy the rules of the qualification
     */
    Certifications(Mapped mapped, Assurances assurances, boolean complete) {
        this.mapped = mapped;
        this.assurances = assurances;
        this.complete = complete;
        this.asOf = mapped.evidenced().asOf();
        this.standing = mapped.evidenced().portfolio().certifications().stream()
                .filter(certification -> isClaimed(certification) || isCertificated(certification))
                .filter(certification -> !mapped.evidenced().withdrawals().isWithdrawn(certification))
                .toList();
        this.claimsDirectly = claimsDirectly();
        for (Certification certification : standing) {
            certification
                    .unit()
                    .ifPresent(unit -> recordedByUnit.merge(unit, recorded(certification), Certifications::later));
        }
    }

    private static CertificationState later(CertificationState one, CertificationState other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private CertificationState recorded(Certification certification) {
        return isCertificated(certification) ? CertificationState.CERTIFICATED : CertificationState.CLAIMED;
    }

    private boolean isClaimed(Certification certification) {
        return certification.claimed().filter(this::isPast).isPresent();
    }

    private boolean isCertificated(Certification certification) {
        return certification.certificated().filter(this::isPast).isPresent();
    }

    private boolean isPast(LocalDate day) {
        return !day.isAfter(asOf);
    }

    /** Returns how far a unit is from its certificate. */
    Claim of(UnitStanding unit) {
        Optional<CertificationState> recorded =
                Optional.ofNullable(recordedByUnit.get(unit.plan().identifier()));
        List<String> because = notClaimableBecause(unit);
        CertificationState claimable =
                because.isEmpty() ? CertificationState.CLAIMABLE : CertificationState.NOT_CLAIMABLE;
        return new Claim(recorded.orElse(claimable), recorded.isPresent() ? List.of() : because);
    }

    private List<String> notClaimableBecause(UnitStanding unit) {
        List<String> because = new ArrayList<>();
        if (!unit.state().isHeld()) {
            because.add("the unit is not achieved");
        } else if (!isAwardedHere(unit)) {
            because.add("its credit is not awarded here");
        }
        if (assurances.hasOpenAction(unit.plan().identifier())) {
            because.add("an action is open");
        }
        if (!claimsDirectly && !assurances.isAgreedExternally(unit.plan().identifier())) {
            because.add("neither direct claim status nor agreement by external quality assurance is recorded");
        }
        return because;
    }

    private static boolean isAwardedHere(UnitStanding unit) {
        return unit.state() == UnitState.ACHIEVED
                || unit.route().filter(RecognitionRoute::awardedHere).isPresent();
    }

    private boolean claimsDirectly() {
        return qualification()
                .flatMap(qualification -> mapped.evidenced()
                        .portfolio()
                        .centre()
                        .filter(centre -> centre.claimsDirectly(qualification.identifier(), asOf)))
                .isPresent();
    }

    private Optional<Qualification> qualification() {
        return mapped.evidenced().question().qualification();
    }

    /** Returns how far the qualification is from its certificate, if one is answered. */
    Optional<CertificationState> ofQualification() {
        return qualification()
                .map(qualification -> standing.stream()
                        .filter(certification -> isOf(certification, qualification))
                        .map(this::recorded)
                        .reduce(Certifications::later)
                        .orElseGet(
                                () -> isClaimable() ? CertificationState.CLAIMABLE : CertificationState.NOT_CLAIMABLE));
    }

    private static boolean isOf(Certification certification, Qualification qualification) {
        return certification
                .qualification()
                .filter(qualification.identifier()::equals)
                .isPresent();
    }

    private boolean isClaimable() {
        return complete
                && !assurances.isOpenOnLearner()
                && mapped.selected()
                        .filter(Certifications::isAwardedHere)
                        .noneMatch(unit -> of(unit).state() == CertificationState.NOT_CLAIMABLE);
    }

    void tell(FindingList findings) {
        for (Certification certification : standing) {
            certification.unit().ifPresent(unit -> {
                Optional<UnitPlan> plan = mapped.evidenced().question().unit(unit);
                if (plan.isEmpty()) {
                    tellUnknown(certification, unit.text(), findings);
                } else if (mapped.unit(unit)
                        .filter(held -> !isAwardedHere(held))
                        .isPresent()) {
                    tellUnsupported(certification, plan.get().place(), unit.text(), findings);
                }
            });
            certification.qualification().ifPresent(identifier -> {
                Optional<Qualification> answered =
                        qualification().filter(qualification -> isOf(certification, qualification));
                if (!mapped.evidenced().question().isKnown(identifier)) {
                    tellUnknown(certification, identifier.text(), findings);
                } else if (answered.isPresent() && !complete) {
                    Place place = Place.of(answered.get().qualificationVersion());
                    tellUnsupported(certification, place, identifier.text(), findings);
                }
            });
        }
    }

    private static void tellUnknown(Certification certification, String what, FindingList findings) {
        findings.add(
                MappingFinding.CERTIFICATION_TARGET_UNKNOWN,
                certification,
                findings.learner(),
                "is of '%s', which nothing describes".formatted(what));
    }

    private static void tellUnsupported(Certification certification, Place place, String what, FindingList findings) {
        findings.add(
                MappingFinding.CERTIFICATION_UNSUPPORTED,
                certification,
                place,
                "is of '%s', which is not achieved here".formatted(what),
                "and is not achieved here");
    }
}
