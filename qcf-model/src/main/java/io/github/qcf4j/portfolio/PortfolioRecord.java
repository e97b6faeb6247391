package io.github.qcf4j.portfolio;

import java.util.Optional;

/**
 * One thing that was recorded about a learner, such as the decision 'D1'.
 * <p>
 * A record never changes. What no longer stands is taken back by a {@link Withdrawal} that names it, so every
 * record that may have to be taken back, sampled or mapped needs a reference; the others can do without.
 */
public sealed interface PortfolioRecord
        permits Registration,
                Evidence,
                EvidenceMapping,
                Decision,
                QualityAssurance,
                Recognition,
                SignOff,
                Certification,
                Withdrawal,
                Person,
                Centre {

    /** Returns the reference by which other records name this one, unique in its portfolio. */
    Optional<String> reference();

    /** Returns which kind of record this is. */
    RecordKind kind();

    /** Answers a question about this record, one case for each kind. */
    <R> R match(Cases<R> cases);

    /**
     * A question about a record of any kind, with its answer for each.
     *
     * @param <R>  what the question is answered with
     */
    interface Cases<R> {

        /** Answers for a registration. */
        R registration(Registration registration);

        /** Answers for an item of evidence. */
        R evidence(Evidence evidence);

        /** Answers for a mapping. */
        R mapping(EvidenceMapping mapping);

        /** Answers for a decision. */
        R decision(Decision decision);

        /** Answers for a quality assurance. */
        R qualityAssurance(QualityAssurance qualityAssurance);

        /** Answers for a recognition. */
        R recognition(Recognition recognition);

        /** Answers for a sign-off. */
        R signOff(SignOff signOff);

        /** Answers for a certification. */
        R certification(Certification certification);

        /** Answers for a withdrawal. */
        R withdrawal(Withdrawal withdrawal);

        /** Answers for a person. */
        R person(Person person);

        /** Answers for a centre. */
        R centre(Centre centre);
    }
}
