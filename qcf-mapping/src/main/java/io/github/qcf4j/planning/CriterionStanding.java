package io.github.qcf4j.planning;

import io.github.qcf4j.mapping.CriterionCoverage;
import io.github.qcf4j.mapping.CriterionStatus;
import io.github.qcf4j.model.CriterionReference;
import io.github.qcf4j.model.EvidenceRequirement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A criterion of a unit to finish: what counts for it already, and which candidates would. */
final class CriterionStanding {

    private final CriterionCoverage coverage;
    private final List<EvidenceRequirement> required;
    private final @Nullable LocalDate signedOff;
    private final List<String> counted;
    private final List<String> notCounted;
    private final List<Candidate> serving = new ArrayList<>();

    CriterionStanding(
            CriterionCoverage coverage,
            List<EvidenceRequirement> required,
            @Nullable LocalDate signedOff,
            KnownRecords known,
            boolean awaitingCounts) {
        this.coverage = coverage;
        this.required = List.copyOf(required);
        this.signedOff = signedOff;
        boolean asked = coverage.status() != CriterionStatus.NOT_REQUIRED;
        this.counted = asked ? counted(awaitingCounts) : known.accepted(this);
        this.notCounted = (asked ? mayCount() : known.offered(this).stream())
                .filter(item -> !counted.contains(item))
                .distinct()
                .toList();
    }

    private List<String> counted(boolean awaitingCounts) {
        return Stream.concat(
                        coverage.counted().stream(), awaitingCounts ? coverage.awaiting().stream() : Stream.empty())
                .distinct()
                .toList();
    }

    private Stream<String> mayCount() {
        return Stream.of(coverage.awaiting(), coverage.partlyMet(), coverage.notYetMet(), coverage.lapsed())
                .flatMap(List::stream);
    }

    CriterionReference reference() {
        return coverage.reference();
    }

    String number() {
        return reference().number();
    }

    /** Returns the requirements on it that must be met. */
    List<EvidenceRequirement> required() {
        return required;
    }

    /** Returns the day on which the assessor signed the unit off. */
    Optional<LocalDate> signedOff() {
        return Optional.ofNullable(signedOff);
    }

    boolean isRecognised() {
        return coverage.route().isPresent();
    }

    /** Returns the items that count. */
    List<String> counted() {
        return counted;
    }

    /** Returns the items that are offered for it and do not count, though they may. */
    List<String> notCounted() {
        return notCounted;
    }

    void serve(Candidate candidate) {
        serving.add(candidate);
    }

    /** Returns the candidates that would count. */
    List<Candidate> serving() {
        return serving;
    }

    /** Returns the candidates that would be one more item. */
    List<Candidate> fresh() {
        return serving.stream()
                .filter(candidate -> !counted.contains(candidate.reference()))
                .toList();
    }
}
