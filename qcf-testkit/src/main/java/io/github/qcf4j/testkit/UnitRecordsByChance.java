package io.github.qcf4j.testkit;

import io.github.qcf4j.framework.Framework;
import io.github.qcf4j.model.AssuranceBody;
import io.github.qcf4j.model.AssuranceOutcome;
import io.github.qcf4j.model.AssuranceStage;
import io.github.qcf4j.model.Credit;
import io.github.qcf4j.model.CriterionReference;
import io.github.qcf4j.model.DatePeriod;
import io.github.qcf4j.model.Level;
import io.github.qcf4j.model.Pathway;
import io.github.qcf4j.model.Qualification;
import io.github.qcf4j.model.RecognitionRoute;
import io.github.qcf4j.model.SignOffRole;
import io.github.qcf4j.model.Unit;
import io.github.qcf4j.model.UnitIdentifier;
import io.github.qcf4j.model.Version;
import io.github.qcf4j.portfolio.AssuranceTarget;
import io.github.qcf4j.portfolio.Centre;
import io.github.qcf4j.portfolio.Certification;
import io.github.qcf4j.portfolio.DirectClaim;
import io.github.qcf4j.portfolio.HeldAchievement;
import io.github.qcf4j.portfolio.PortfolioRecord;
import io.github.qcf4j.portfolio.QualityAssurance;
import io.github.qcf4j.portfolio.Recognition;
import io.github.qcf4j.portfolio.Registration;
import io.github.qcf4j.portfolio.SignOff;
import java.util.ArrayList;
import java.util.List;

/** Registrations and what is recorded about units as a whole, drawn with dice. */
final class UnitRecordsByChance {

    private final Dice dice;
    private final Calendar calendar;
    private final Framework framework;
    private final int disorder;
    private final PeopleByChance people;
    private final Qualification qualification;
    private int references;

    UnitRecordsByChance(Dice dice, Framework framework, int disorder, PeopleByChance people) {
        this.dice = dice;
        this.calendar = new Calendar(dice);
        this.framework = framework;
        this.disorder = disorder;
        this.people = people;
        this.qualification = dice.pick(framework.qualifications());
    }

    private String reference(String letter) {
        references++;
        return letter + references;
    }

    /** Returns the units that the learner works on: of the qualification, the first ones most often, or of any. */
    List<Unit> workedOn(int count) {
        List<UnitIdentifier> offered = qualification.units();
        List<UnitIdentifier> chosen =
                dice.chance(50) ? offered.subList(0, Math.min(count, offered.size())) : dice.some(offered, count);
        List<Unit> units = new ArrayList<>();
        for (UnitIdentifier identifier : chosen) {
            units.add(dice.pick(framework.versions(identifier)));
        }
        if (dice.chance(disorder / 3)) {
            units.add(dice.pick(framework.units()));
        }
        return units.stream().distinct().toList();
    }

    /** Returns no, one or several registrations. */
    List<Registration> registrations() {
        List<Registration> registrations = new ArrayList<>();
        int count = dice.chance(8) ? 0 : dice.chance(85) ? 1 : 2;
        for (int i = 0; i < count; i++) {
            boolean another = dice.chance(disorder / 4);
            registrations.add(registration(another ? dice.pick(framework.qualifications()) : qualification));
        }
        return registrations;
    }

    private Registration registration(Qualification of) {
        Registration.Builder registration = Registration.builder(
                dice.chance(disorder / 10) ? IllustrativeReferences.qualification(99) : of.identifier(),
                dice.chance(60) ? Calendar.FIRST.minusDays(50) : calendar.day());
        if (dice.chance(50)) {
            registration.reference(reference("R"));
        }
        if (dice.chance(20)) {
            registration.version(dice.chance(15) ? new Version("7") : of.version());
        }
        if (dice.chance(70) && !of.pathways().isEmpty()) {
            registration.pathway(
                    dice.pick(of.pathways().stream().map(Pathway::name).toList()));
        } else if (dice.chance(disorder / 6)) {
            registration.pathway("No such pathway");
        }
        if (dice.chance(40)) {
            registration.units(dice.some(of.units(), dice.between(1, 3)));
            if (dice.chance(disorder / 5)) {
                registration.unit(dice.pick(framework.units()).identifier());
            }
        }
        return registration.build();
    }

    /** Returns recognitions, sign-offs, quality assurance and certification of one unit. */
    List<PortfolioRecord> about(Unit unit) {
        List<PortfolioRecord> records = new ArrayList<>();
        if (dice.chance(12)) {
            records.add(recognition(unit));
        }
        if (dice.chance(3)) {
            records.add(recognition(unit));
        }
        int signOffs = dice.pick(0, 1, 1, 1, 2);
        for (int i = 0; i < signOffs; i++) {
            records.add(signOff(unit));
        }
        if (dice.chance(25)) {
            records.add(assurance(AssuranceTarget.ofUnit(unit.identifier())));
        }
        if (dice.chance(10)) {
            records.add(certification(unit));
        }
        return records;
    }

    /** Returns quality assurance of decisions and of the learner, the centre, and a certificate of it all. */
    List<PortfolioRecord> aboutAll(int decisions) {
        List<PortfolioRecord> records = new ArrayList<>();
        int samples = decisions == 0 ? 0 : dice.pick(0, 0, 1, 2);
        for (int i = 0; i < samples; i++) {
            records.add(assurance(AssuranceTarget.ofDecision("D" + dice.between(1, decisions))));
        }
        if (dice.chance(15)) {
            records.add(assurance(AssuranceTarget.ofLearner()));
        }
        if (dice.chance(40)) {
            DatePeriod period =
                    dice.pick(DatePeriod.ALWAYS, DatePeriod.from(calendar.day()), DatePeriod.until(calendar.day()));
            records.add(Centre.builder("centre-1")
                    .site("north")
                    .directClaim(DirectClaim.of(qualification.identifier(), period))
                    .build());
        }
        if (dice.chance(5)) {
            records.add(Certification.builder()
                    .qualification(qualification.identifier())
                    .claimed(calendar.late())
                    .build());
        }
        return records;
    }

    private Recognition recognition(Unit unit) {
        RecognitionRoute route = dice.pick(RecognitionRoute.values());
        Recognition.Builder recognition = Recognition.builder(unit.identifier(), route, calendar.day());
        if (!dice.chance(20)) {
            recognition.reference(reference("N"));
        }
        List<String> numbers = unit.criteria().map(CriterionReference::number).toList();
        int part = dice.below(10);
        if (part < 3 && !numbers.isEmpty()) {
            recognition.criterion(dice.pick(numbers));
        } else if (part < 6 && !unit.outcomes().isEmpty()) {
            recognition.outcome(dice.pick(unit.outcomes()).number());
        } else if (dice.chance(disorder / 4)) {
            recognition.criterion("9.9");
        }
        if (route == RecognitionRoute.EQUIVALENT_UNIT && dice.chance(80)) {
            recognition.held(HeldAchievement.builder()
                    .unit(IllustrativeReferences.unit(900))
                    .level(Level.LEVEL_3)
                    .credit(Credit.of(dice.between(1, 8)))
                    .build());
        }
        return recognition.build();
    }

    private SignOff signOff(Unit unit) {
        SignOffRole role = dice.chance(85) ? SignOffRole.ASSESSOR : dice.pick(SignOffRole.values());
        SignOff.Builder signOff =
                SignOff.builder(unit.identifier(), role, dice.chance(40) ? calendar.middle() : calendar.late());
        if (!dice.chance(15)) {
            signOff.person(people.assessor());
        }
        if (!dice.chance(20)) {
            signOff.reference(reference("S"));
        }
        return signOff.build();
    }

    private QualityAssurance assurance(AssuranceTarget target) {
        AssuranceOutcome outcome = dice.pick(AssuranceOutcome.values());
        QualityAssurance.Builder assurance =
                QualityAssurance.builder(target, dice.pick(AssuranceBody.values()), outcome, calendar.day());
        assurance.stage(dice.pick(AssuranceStage.values()));
        if (!dice.chance(15)) {
            assurance.person(people.assurer());
        }
        if (!dice.chance(20)) {
            assurance.reference(reference("Q"));
        }
        if (dice.chance(disorder)) {
            assurance.countersigned(people.countersignature());
        }
        return assurance.build();
    }

    private Certification certification(Unit unit) {
        Certification.Builder certification = Certification.builder().unit(unit.identifier());
        if (dice.chance(70)) {
            certification.claimed(calendar.late());
        }
        if (dice.chance(50)) {
            certification.certificated(calendar.late()).certificateNumber("C-17");
        } else {
            certification.claimed(calendar.late());
        }
        return certification.reference(reference("C")).build();
    }
}
