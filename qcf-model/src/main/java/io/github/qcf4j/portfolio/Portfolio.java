package io.github.qcf4j.portfolio;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The records about one learner, such as 'L-1001': evidence, what it is mapped to, and what was decided.
 * <p>
 * A portfolio says what was recorded, and never what that amounts to. It may name criteria, evidence and people that
 * do not exist; saying so is the mapper's work, not the portfolio's. Only a reference given to two records is refused.
 * The order of the records is kept as given and means nothing.
 * <p>
 * Whoever has the records in a database builds a portfolio row by row:
 * <pre>{@code
 * Portfolio portfolio = Portfolio.builder("L-1001")
 *         .registration("999/0002/6", LocalDate.of(2014, 1, 13))
 *         .evidence("E1", DIRECT_OBSERVATION, LocalDate.of(2014, 3, 3))
 *         .evidence(Evidence.builder("E2").method(WITNESS_TESTIMONY).by("witness-3").build())
 *         .mapping("E1", LocalDate.of(2014, 3, 3), "J/999/0001 1.1", "J/999/0001 1.2")
 *         .mapping("E2", LocalDate.of(2014, 3, 5), "J/999/0001 1.2")
 *         .decision("D1", LocalDate.of(2014, 3, 10), MET, "assessor-7", List.of("E1"), "J/999/0001 1.1")
 *         .decision("D2", LocalDate.of(2014, 3, 10), MET, "assessor-7", List.of("E1", "E2"), "J/999/0001 1.2")
 *         .signOff("J/999/0001", ASSESSOR, "assessor-7", LocalDate.of(2014, 5, 1))
 *         .build();
 * }</pre>
 * A portfolio never changes; share it freely.
 */
public final class Portfolio {

    private final String learner;
    private final List<Registration> registrations;
    private final List<Evidence> evidence;
    private final List<EvidenceMapping> mappings;
    private final List<Decision> decisions;
    private final List<QualityAssurance> qualityAssurance;
    private final List<Recognition> recognitions;
    private final List<SignOff> signOffs;
    private final List<Certification> certifications;
    private final List<Withdrawal> withdrawals;
    private final List<Person> people;
    private final @Nullable Centre centre;
    private final List<PortfolioRecord> records;
    private final Map<String, PortfolioRecord> byReference;

    Portfolio(PortfolioBuilder builder) {
        learner = Recorded.reference("Learner", builder.learner);
        registrations = List.copyOf(builder.registrations);
        evidence = List.copyOf(builder.evidence);
        mappings = List.copyOf(builder.mappings);
        decisions = List.copyOf(builder.decisions);
        qualityAssurance = List.copyOf(builder.qualityAssurance);
        recognitions = List.copyOf(builder.recognitions);
        signOffs = List.copyOf(builder.signOffs);
        certifications = List.copyOf(builder.certifications);
        withdrawals = List.copyOf(builder.withdrawals);
        people = List.copyOf(builder.people);
        centre = builder.centre;
        records = Collections.unmodifiableList(inOrder());
        byReference = byReference(learner, records);
    }

    /** Returns a builder of the portfolio of a learner, who is known by an opaque reference such as 'L-1001'. */
    public static PortfolioBuilder builder(String learner) {
        return new PortfolioBuilder(learner);
    }

    /** Returns a builder that holds the records of this portfolio. */
    public PortfolioBuilder toBuilder() {
        return new PortfolioBuilder(learner).addAll(records);
    }

    /** Returns the reference of the learner. */
    public String learner() {
        return learner;
    }

    /** Returns all records: first the registrations, then the others in the order of {@link RecordKind}. */
    public List<PortfolioRecord> records() {
        return records;
    }

    /** Finds the record that has a reference, of whatever kind it is. */
    public Optional<PortfolioRecord> find(String reference) {
        return Optional.ofNullable(byReference.get(Objects.requireNonNull(reference, "reference")));
    }

    /** Finds an item of evidence by its reference. */
    public Optional<Evidence> evidence(String reference) {
        return find(Evidence.class, reference);
    }

    /** Finds a decision by its reference. */
    public Optional<Decision> decision(String reference) {
        return find(Decision.class, reference);
    }

    /** Finds a person by reference; whom the portfolio does not describe is not found. */
    public Optional<Person> person(String reference) {
        return find(Person.class, reference);
    }

    /** Returns what the learner is, or was, registered for. */
    public List<Registration> registrations() {
        return registrations;
    }

    /** Returns the items of evidence. */
    public List<Evidence> evidence() {
        return evidence;
    }

    /** Returns what the evidence is offered for. */
    public List<EvidenceMapping> mappings() {
        return mappings;
    }

    /** Returns what assessors decided. */
    public List<Decision> decisions() {
        return decisions;
    }

    /** Returns what was sampled. */
    public List<QualityAssurance> qualityAssurance() {
        return qualityAssurance;
    }

    /** Returns what is covered in another way than by assessment here. */
    public List<Recognition> recognitions() {
        return recognitions;
    }

    /** Returns who signed which unit. */
    public List<SignOff> signOffs() {
        return signOffs;
    }

    /** Returns what was claimed or certificated. */
    public List<Certification> certifications() {
        return certifications;
    }

    /** Returns which records no longer stand. */
    public List<Withdrawal> withdrawals() {
        return withdrawals;
    }

    /** Returns the people who are described. */
    public List<Person> people() {
        return people;
    }

    /** Returns the centre, where it is described. */
    public Optional<Centre> centre() {
        return Optional.ofNullable(centre);
    }

    /** Returns whether the other portfolio is about the same learner and lists equal records in the same order. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof Portfolio that && learner.equals(that.learner) && records.equals(that.records);
    }

    @Override
    public int hashCode() {
        return Objects.hash(learner, records);
    }

    /** Returns the learner's reference and how many records there are; nothing of what they say. */
    @Override
    public String toString() {
        return "portfolio of %s with %s records".formatted(learner, records.size());
    }

    private List<PortfolioRecord> inOrder() {
        List<PortfolioRecord> all = new ArrayList<>();
        all.addAll(registrations);
        all.addAll(evidence);
        all.addAll(mappings);
        all.addAll(decisions);
        all.addAll(qualityAssurance);
        all.addAll(recognitions);
        all.addAll(signOffs);
        all.addAll(certifications);
        all.addAll(withdrawals);
        all.addAll(people);
        centre().ifPresent(all::add);
        return all;
    }

    /** Only looked into, never walked: the map has no order to rely on. */
    private static Map<String, PortfolioRecord> byReference(String learner, List<PortfolioRecord> records) {
        Map<String, PortfolioRecord> byReference = new HashMap<>();
        for (PortfolioRecord record : records) {
            Optional<String> reference = record.reference();
            if (reference.isPresent()) {
                PortfolioRecord first = byReference.putIfAbsent(reference.get(), record);
                if (first != null) {
                    throw new IllegalArgumentException(
                            "Reference '%s' must be given to one record of portfolio '%s', not to two (%s and %s)"
                                    .formatted(
                                            reference.get(),
                                            learner,
                                            first.kind().word(),
                                            record.kind().word()));
                }
            }
        }
        return byReference;
    }

    private <R extends PortfolioRecord> Optional<R> find(Class<R> type, String reference) {
        return find(reference).filter(type::isInstance).map(type::cast);
    }
}
