package io.github.qcf4j.portfolio;

import io.github.qcf4j.model.AssessmentMethod;
import io.github.qcf4j.model.AssuranceBody;
import io.github.qcf4j.model.AssuranceOutcome;
import io.github.qcf4j.model.CriterionReference;
import io.github.qcf4j.model.DecisionOutcome;
import io.github.qcf4j.model.PersonRole;
import io.github.qcf4j.model.QualificationIdentifier;
import io.github.qcf4j.model.RecognitionRoute;
import io.github.qcf4j.model.SignOffRole;
import io.github.qcf4j.model.UnitIdentifier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Collects the records about one learner, such as 'L-1001', in any order.
 * <p>
 * Every kind of record can be added whole. The short forms beside them hold what nearly every row of a database has;
 * what else a record can say is said with its own builder.
 */
public final class PortfolioBuilder {

    final String learner;
    final List<Registration> registrations = new ArrayList<>();
    final List<Evidence> evidence = new ArrayList<>();
    final List<EvidenceMapping> mappings = new ArrayList<>();
    final List<Decision> decisions = new ArrayList<>();
    final List<QualityAssurance> qualityAssurance = new ArrayList<>();
    final List<Recognition> recognitions = new ArrayList<>();
    final List<SignOff> signOffs = new ArrayList<>();
    final List<Certification> certifications = new ArrayList<>();
    final List<Withdrawal> withdrawals = new ArrayList<>();
    final List<Person> people = new ArrayList<>();

    @Nullable
    Centre centre;

    PortfolioBuilder(String learner) {
        this.learner = Objects.requireNonNull(learner, "learner");
    }

    /** Adds a record of any kind; a centre takes the place of the one given before. */
    public PortfolioBuilder add(PortfolioRecord record) {
        return Objects.requireNonNull(record, "record").match(new ToItsList(this));
    }

    /** Adds records of any kind. */
    public PortfolioBuilder addAll(List<? extends PortfolioRecord> records) {
        Objects.requireNonNull(records, "records").forEach(this::add);
        return this;
    }

    /** Adds a registration. */
    public PortfolioBuilder registration(Registration registration) {
        registrations.add(Objects.requireNonNull(registration, "registration"));
        return this;
    }

    /** Adds the registration for a qualification on a day. */
    public PortfolioBuilder registration(QualificationIdentifier qualification, LocalDate on) {
        return registration(Registration.builder(qualification, on).build());
    }

    /** Adds the registration for a qualification, written as in '999/0002/6', on a day. */
    public PortfolioBuilder registration(String qualification, LocalDate on) {
        return registration(QualificationIdentifier.parse(qualification), on);
    }

    /** Adds an item of evidence. */
    public PortfolioBuilder evidence(Evidence evidence) {
        this.evidence.add(Objects.requireNonNull(evidence, "evidence"));
        return this;
    }

    /** Adds an item of evidence by what shows it and when that happened. */
    public PortfolioBuilder evidence(String reference, AssessmentMethod method, LocalDate occurred) {
        return evidence(
                Evidence.builder(reference).method(method).occurred(occurred).build());
    }

    /** Adds a mapping. */
    public PortfolioBuilder mapping(EvidenceMapping mapping) {
        mappings.add(Objects.requireNonNull(mapping, "mapping"));
        return this;
    }

    /** Adds the mapping, on a day, of an item of evidence to criteria. */
    public PortfolioBuilder mapping(String evidence, LocalDate on, List<CriterionReference> criteria) {
        return mapping(EvidenceMapping.builder(evidence, criteria).on(on).build());
    }

    /** Adds the mapping, on a day, of an item of evidence to criteria written as in 'J/999/0001 1.1'. */
    public PortfolioBuilder mapping(String evidence, LocalDate on, String... criteria) {
        return mapping(evidence, on, parsed(criteria));
    }

    /** Adds a decision. */
    public PortfolioBuilder decision(Decision decision) {
        decisions.add(Objects.requireNonNull(decision, "decision"));
        return this;
    }

    /** Adds the decision of an assessor, on a day, on items of evidence together. */
    public PortfolioBuilder decision(
            String reference,
            LocalDate on,
            DecisionOutcome outcome,
            String assessor,
            List<String> evidence,
            List<CriterionReference> criteria) {
        return decision(Decision.builder(evidence, criteria, outcome, on)
                .reference(reference)
                .assessor(assessor)
                .build());
    }

    /** Adds the decision of an assessor, on a day, on items of evidence together, criteria as in 'J/999/0001 1.1'. */
    public PortfolioBuilder decision(
            String reference,
            LocalDate on,
            DecisionOutcome outcome,
            String assessor,
            List<String> evidence,
            String... criteria) {
        return decision(reference, on, outcome, assessor, evidence, parsed(criteria));
    }

    /** Adds a quality assurance. */
    public PortfolioBuilder qualityAssurance(QualityAssurance qualityAssurance) {
        this.qualityAssurance.add(Objects.requireNonNull(qualityAssurance, "qualityAssurance"));
        return this;
    }

    /** Adds what a quality assurer found, on a day, of the decision named. */
    public PortfolioBuilder qualityAssurance(
            String decision, AssuranceBody by, AssuranceOutcome outcome, String person, LocalDate on) {
        return qualityAssurance(QualityAssurance.builder(AssuranceTarget.ofDecision(decision), by, outcome, on)
                .person(person)
                .build());
    }

    /** Adds a recognition. */
    public PortfolioBuilder recognition(Recognition recognition) {
        recognitions.add(Objects.requireNonNull(recognition, "recognition"));
        return this;
    }

    /** Adds the recognition of a whole unit by a route, on a day. */
    public PortfolioBuilder recognition(UnitIdentifier unit, RecognitionRoute route, LocalDate on) {
        return recognition(Recognition.builder(unit, route, on).build());
    }

    /** Adds the recognition of a whole unit, written as in 'Y/999/0004', by a route, on a day. */
    public PortfolioBuilder recognition(String unit, RecognitionRoute route, LocalDate on) {
        return recognition(UnitIdentifier.parse(unit), route, on);
    }

    /** Adds a sign-off. */
    public PortfolioBuilder signOff(SignOff signOff) {
        signOffs.add(Objects.requireNonNull(signOff, "signOff"));
        return this;
    }

    /** Adds the signature of a person under a unit, in a role, on a day. */
    public PortfolioBuilder signOff(UnitIdentifier unit, SignOffRole role, String person, LocalDate on) {
        return signOff(SignOff.builder(unit, role, on).person(person).build());
    }

    /** Adds the signature of a person under a unit, written as in 'J/999/0001', in a role, on a day. */
    public PortfolioBuilder signOff(String unit, SignOffRole role, String person, LocalDate on) {
        return signOff(UnitIdentifier.parse(unit), role, person, on);
    }

    /** Adds a certification. */
    public PortfolioBuilder certification(Certification certification) {
        certifications.add(Objects.requireNonNull(certification, "certification"));
        return this;
    }

    /** Adds a withdrawal. */
    public PortfolioBuilder withdrawal(Withdrawal withdrawal) {
        withdrawals.add(Objects.requireNonNull(withdrawal, "withdrawal"));
        return this;
    }

    /** Adds that the record with a reference no longer stands from a day on. */
    public PortfolioBuilder withdrawal(String of, LocalDate on) {
        return withdrawal(Withdrawal.builder(of, on).build());
    }

    /** Adds a person. */
    public PortfolioBuilder person(Person person) {
        people.add(Objects.requireNonNull(person, "person"));
        return this;
    }

    /** Adds a person who has roles at all times. */
    public PortfolioBuilder person(String reference, PersonRole... roles) {
        return person(Person.builder(reference)
                .roles(Arrays.stream(Objects.requireNonNull(roles, "roles"))
                        .map(DatedRole::of)
                        .toList())
                .build());
    }

    /** Sets the centre. */
    public PortfolioBuilder centre(Centre centre) {
        this.centre = Objects.requireNonNull(centre, "centre");
        return this;
    }

    /**
     * Returns the portfolio.
     *
     * @throws IllegalArgumentException  if two records have one reference
     */
    public Portfolio build() {
        return new Portfolio(this);
    }

    private static List<CriterionReference> parsed(String... criteria) {
        return Arrays.stream(Objects.requireNonNull(criteria, "criteria"))
                .map(CriterionReference::parse)
                .toList();
    }

    /** Adds each record to the list of its kind. */
    private record ToItsList(PortfolioBuilder builder) implements PortfolioRecord.Cases<PortfolioBuilder> {

        @Override
        public PortfolioBuilder registration(Registration registration) {
            return builder.registration(registration);
        }

        @Override
        public PortfolioBuilder evidence(Evidence evidence) {
            return builder.evidence(evidence);
        }

        @Override
        public PortfolioBuilder mapping(EvidenceMapping mapping) {
            return builder.mapping(mapping);
        }

        @Override
        public PortfolioBuilder decision(Decision decision) {
            return builder.decision(decision);
        }

        @Override
        public PortfolioBuilder qualityAssurance(QualityAssurance qualityAssurance) {
            return builder.qualityAssurance(qualityAssurance);
        }

        @Override
        public PortfolioBuilder recognition(Recognition recognition) {
            return builder.recognition(recognition);
        }

        @Override
        public PortfolioBuilder signOff(SignOff signOff) {
            return builder.signOff(signOff);
        }

        @Override
        public PortfolioBuilder certification(Certification certification) {
            return builder.certification(certification);
        }

        @Override
        public PortfolioBuilder withdrawal(Withdrawal withdrawal) {
            return builder.withdrawal(withdrawal);
        }

        @Override
        public PortfolioBuilder person(Person person) {
            return builder.person(person);
        }

        @Override
        public PortfolioBuilder centre(Centre centre) {
            return builder.centre(centre);
        }
    }
}
