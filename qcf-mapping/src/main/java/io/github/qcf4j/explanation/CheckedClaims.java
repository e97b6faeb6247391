package io.github.qcf4j.explanation;

import io.github.qcf4j.model.DecisionOutcome;
import io.github.qcf4j.model.SignOffRole;
import io.github.qcf4j.portfolio.CoverageKind;
import io.github.qcf4j.portfolio.Decision;
import io.github.qcf4j.portfolio.EvidenceMapping;
import io.github.qcf4j.portfolio.PortfolioRecord;
import io.github.qcf4j.portfolio.Recognition;
import io.github.qcf4j.portfolio.Registration;
import io.github.qcf4j.portfolio.SignOff;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Whether every record is told once, with what became of it (V2, V3.12, V3.13). */
final class CheckedClaims {

    private final CheckedPortfolio records;
    private final CheckedUnit unit;

    CheckedClaims(CheckedPortfolio records, CheckedUnit unit) {
        this.records = records;
        this.unit = unit;
    }

    /** Returns what is wrong with what is told of the records about a criterion. */
    List<String> complaints(String number, List<RecordClaim> claims) {
        CheckedVerdict verdict = unit.readiness().verdict(number);
        CheckedCriterion criterion = verdict.criterion();
        List<PortfolioRecord> expected = new ArrayList<>(criterion.mappings());
        expected.addAll(criterion.decisions());
        recognitions(recognition -> unit.covers(recognition, number)).forEach(expected::add);
        if (verdict.rule().kind() == CoverageKind.FINAL_DECISION) {
            signOffs().forEach(expected::add);
        }
        List<String> complaints = toldOnce(expected, claims);
        for (RecordClaim claim : claims) {
            if (claim.record() instanceof EvidenceMapping mapping) {
                confirm(claim, expected(mapping, criterion), complaints);
            } else if (claim.record() instanceof Decision decision) {
                confirm(claim, expected(decision, verdict), complaints);
            }
        }
        addOthers(claims, recognition -> unit.covers(recognition, number), complaints);
        return complaints;
    }

    /** Returns what is wrong with what is told of the sign-offs and recognitions of the unit as a whole. */
    List<String> complaints(List<RecordClaim> claims) {
        List<PortfolioRecord> expected = new ArrayList<>();
        recognitions(this::isOfWhole).forEach(expected::add);
        signOffs().forEach(expected::add);
        List<String> complaints = toldOnce(expected, claims);
        addOthers(claims, this::isOfWhole, complaints);
        return complaints;
    }

    private boolean isOfWhole(Recognition recognition) {
        return recognition.isWholeUnit()
                && recognition.unit().equals(unit.unit().identifier());
    }

    /** Returns what is wrong with what is told of the decisions that count for some criteria. */
    List<String> complaints(List<String> numbers, List<RecordClaim> claims) {
        Set<PortfolioRecord> expected = new LinkedHashSet<>();
        numbers.stream()
                .filter(number -> !unit.readiness().isRecognised(number))
                .forEach(number -> expected.addAll(unit.readiness().counting(number)));
        List<String> complaints = toldOnce(expected, claims);
        claims.stream()
                .filter(claim -> !claim.equals(RecordClaim.of(claim.record(), RecordFate.COUNTS)))
                .forEach(claim -> complaints.add("'%s' counts".formatted(claim.name())));
        return complaints;
    }

    /** Returns what is wrong with what is told of the registrations for the qualification. */
    static List<String> ofRegistrations(
            CheckedPortfolio records, CheckedQuestion question, ExplainedQuestion asked, List<RecordClaim> claims) {
        List<Registration> expected = records.portfolio().registrations().stream()
                .filter(registration -> asked.qualification()
                        .filter(registration.qualification()::equals)
                        .isPresent())
                .filter(registration -> !registration.on().isAfter(asked.asOf())
                        || question.registration().filter(registration::equals).isPresent())
                .toList();
        List<String> complaints = toldOnce(expected, claims);
        for (RecordClaim claim : claims) {
            boolean answered =
                    question.registration().filter(claim.record()::equals).isPresent();
            List<RecordClaim> right = records.isWithdrawn(claim.record())
                    ? records.withdrawals(claim.record()).stream()
                            .map(by -> RecordClaim.of(claim.record(), RecordFate.WITHDRAWN, by))
                            .toList()
                    : Stream.of(RecordFate.COUNTS, RecordFate.STANDING)
                            .filter(fate -> answered || fate == RecordFate.STANDING)
                            .map(fate -> RecordClaim.of(claim.record(), fate))
                            .toList();
            confirm(claim, right, complaints);
        }
        complainOfCounting(claims, Registration.class, 1, complaints);
        return complaints;
    }

    private static List<String> toldOnce(Collection<? extends PortfolioRecord> expected, List<RecordClaim> claims) {
        List<String> complaints = new ArrayList<>();
        List<PortfolioRecord> left = new ArrayList<>(expected);
        for (RecordClaim claim : claims) {
            if (!left.remove(claim.record())) {
                complaints.add("'%s' is told twice, or has nothing to do with it".formatted(claim.name()));
            }
        }
        left.forEach(record -> complaints.add("'%s' is not told".formatted(RecordName.of(record))));
        return complaints;
    }

    private static void confirm(RecordClaim claim, List<RecordClaim> right, List<String> complaints) {
        if (!right.contains(claim)) {
            complaints.add("it is not so that '%s'; rather '%s'".formatted(claim, right.get(0)));
        }
    }

    private static List<RecordClaim> by(
            PortfolioRecord record, RecordFate fate, Collection<? extends PortfolioRecord> others) {
        return others.stream().map(other -> RecordClaim.of(record, fate, other)).toList();
    }

    private List<RecordClaim> expected(EvidenceMapping mapping, CheckedCriterion criterion) {
        List<RecordClaim> withdrawn =
                by(mapping, RecordFate.WITHDRAWN, records.withdrawals(mapping, criterion.reference()));
        if (!withdrawn.isEmpty()) {
            return withdrawn;
        }
        if (criterion.isOfOtherVersion(mapping.version())) {
            return List.of(RecordClaim.of(mapping, RecordFate.OUTDATED));
        }
        List<ClaimReason> refusals = criterion.refusals(mapping.evidence());
        if (refusals.contains(ClaimReason.UNKNOWN_ITEM)) {
            return List.of(RecordClaim.of(mapping, RecordFate.UNKNOWN_EVIDENCE));
        }
        return List.of(
                refusals.isEmpty()
                        ? RecordClaim.of(mapping, RecordFate.STANDING)
                        : RecordClaim.of(mapping, RecordFate.NOT_ADMISSIBLE, refusals));
    }

    private List<RecordClaim> expected(Decision decision, CheckedVerdict verdict) {
        CheckedCriterion criterion = verdict.criterion();
        RecordFate fate = criterion.fate(decision);
        return switch (fate) {
            case WITHDRAWN -> by(decision, fate, records.withdrawals(decision, criterion.reference()));
            case NOT_ADMITTED ->
                List.of(RecordClaim.of(
                        decision, fate, criterion.refusal(decision).stream().toList()));
            case SET_ASIDE -> List.of(RecordClaim.of(decision, fate, criterion.setAside(decision)));
            case REPLACED -> by(decision, fate, criterion.replacing(decision));
            default -> List.of(standing(decision, verdict));
        };
    }

    private RecordClaim standing(Decision decision, CheckedVerdict verdict) {
        if (decision.outcome() != DecisionOutcome.MET) {
            return RecordClaim.of(decision, RecordFate.STANDING);
        }
        List<ClaimReason> lacking = verdict.lacking(decision);
        if (!lacking.isEmpty()) {
            return RecordClaim.of(decision, RecordFate.LACKING, lacking);
        }
        LocalDate end = verdict.criterion().end(decision);
        return unit.measured().isAfter(end)
                ? RecordClaim.ended(decision, end)
                : RecordClaim.of(decision, RecordFate.COUNTS);
    }

    private Stream<Recognition> recognitions(Predicate<Recognition> which) {
        return records.portfolio().recognitions().stream()
                .filter(recognition -> !recognition.on().isAfter(records.asOf()))
                .filter(which);
    }

    private Stream<SignOff> signOffs() {
        return records.portfolio().signOffs().stream()
                .filter(signOff -> signOff.unit().equals(unit.unit().identifier()))
                .filter(signOff -> !signOff.on().isAfter(records.asOf()));
    }

    private void addOthers(List<RecordClaim> claims, Predicate<Recognition> which, List<String> complaints) {
        List<Recognition> standing = recognitions(which)
                .filter(recognition -> !records.isWithdrawn(recognition))
                .toList();
        boolean wholeUnit = standing.stream().anyMatch(Recognition::isWholeUnit);
        for (RecordClaim claim : claims) {
            if (claim.record() instanceof Recognition recognition) {
                boolean first = recognition.isWholeUnit() == wholeUnit
                        && standing.stream()
                                .filter(other -> other.isWholeUnit() == wholeUnit)
                                .noneMatch(other -> other.on().isBefore(recognition.on()));
                confirmOther(claim, first, List.of(), complaints);
            } else if (claim.record() instanceof SignOff signOff) {
                boolean first = unit.isByAssessor(signOff)
                        && unit.signedOff().filter(signOff.on()::equals).isPresent();
                boolean learner = signOff.role() != SignOffRole.LEARNER
                        && signOff.person()
                                .filter(records.portfolio().learner()::equals)
                                .isPresent();
                confirmOther(claim, first, learner ? List.of(ClaimReason.BY_LEARNER) : List.of(), complaints);
            }
        }
        complainOfCounting(claims, Recognition.class, standing.isEmpty() ? 0 : 1, complaints);
        boolean tellsSignOffs = claims.stream().anyMatch(claim -> claim.record() instanceof SignOff);
        complainOfCounting(
                claims, SignOff.class, tellsSignOffs && unit.signedOff().isPresent() ? 1 : 0, complaints);
    }

    private void confirmOther(RecordClaim claim, boolean mayCount, List<ClaimReason> reasons, List<String> complaints) {
        PortfolioRecord record = claim.record();
        List<RecordClaim> right = new ArrayList<>(by(record, RecordFate.WITHDRAWN, records.withdrawals(record)));
        if (right.isEmpty()) {
            right.add(RecordClaim.of(record, RecordFate.STANDING, reasons));
            if (mayCount) {
                right.add(RecordClaim.of(record, RecordFate.COUNTS));
            }
        }
        confirm(claim, right, complaints);
    }

    private static void complainOfCounting(
            List<RecordClaim> claims, Class<?> type, int expected, List<String> complaints) {
        long counting = claims.stream()
                .filter(claim -> type.isInstance(claim.record()) && claim.fate() == RecordFate.COUNTS)
                .count();
        if (counting != expected) {
            complaints.add("%s of the %ss count, not %s".formatted(counting, type.getSimpleName(), expected));
        }
    }
}
