package io.github.qcf4j.explanation;

import io.github.qcf4j.portfolio.Centre;
import io.github.qcf4j.portfolio.Certification;
import io.github.qcf4j.portfolio.Decision;
import io.github.qcf4j.portfolio.Evidence;
import io.github.qcf4j.portfolio.EvidenceMapping;
import io.github.qcf4j.portfolio.Person;
import io.github.qcf4j.portfolio.PortfolioRecord;
import io.github.qcf4j.portfolio.QualityAssurance;
import io.github.qcf4j.portfolio.Recognition;
import io.github.qcf4j.portfolio.Registration;
import io.github.qcf4j.portfolio.SignOff;
import io.github.qcf4j.portfolio.Withdrawal;
import java.util.Locale;
import java.util.Optional;

/** Names a record by references and days alone, such as 'decision D1 of 2014-03-09' or 'mapping of E1'. */
final class RecordName implements PortfolioRecord.Cases<String> {

    private static final RecordName NAME = new RecordName();

    private RecordName() {}

    static String of(PortfolioRecord record) {
        return record.match(NAME);
    }

    private static String named(PortfolioRecord record, String otherwise) {
        String word = record.kind().label().toLowerCase(Locale.ROOT);
        return record.reference()
                .map(reference -> word + " " + reference)
                .orElse(otherwise.isEmpty() ? word : word + " " + otherwise);
    }

    @Override
    public String registration(Registration registration) {
        return named(registration, "for " + registration.qualification().text()) + " of " + registration.on();
    }

    @Override
    public String evidence(Evidence evidence) {
        return named(evidence, "");
    }

    @Override
    public String mapping(EvidenceMapping mapping) {
        return named(mapping, "") + " of " + mapping.evidence()
                + mapping.on().map(on -> " on " + on).orElse("");
    }

    @Override
    public String decision(Decision decision) {
        return named(decision, "on " + String.join(", ", decision.evidence())) + " of " + decision.on();
    }

    @Override
    public String qualityAssurance(QualityAssurance assurance) {
        return named(assurance, "") + " of " + assurance.on();
    }

    @Override
    public String recognition(Recognition recognition) {
        return named(recognition, "by " + recognition.route().label().toLowerCase(Locale.ROOT)) + " of "
                + recognition.on();
    }

    @Override
    public String signOff(SignOff signOff) {
        return named(signOff, "by " + signOff.role().label().toLowerCase(Locale.ROOT)) + " of " + signOff.on();
    }

    @Override
    public String certification(Certification certification) {
        return named(certification, "")
                + Optional.of(certification)
                        .flatMap(Certification::claimed)
                        .map(on -> " of " + on)
                        .orElse("");
    }

    @Override
    public String withdrawal(Withdrawal withdrawal) {
        return named(withdrawal, "of " + withdrawal.of()) + " of " + withdrawal.on();
    }

    @Override
    public String person(Person person) {
        return named(person, "");
    }

    @Override
    public String centre(Centre centre) {
        return named(centre, "");
    }
}
