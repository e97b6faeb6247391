package io.github.qcf4j.testkit;

import io.github.qcf4j.model.AssessorCompetence;
import io.github.qcf4j.model.DatePeriod;
import io.github.qcf4j.model.PersonRole;
import io.github.qcf4j.portfolio.Attestation;
import io.github.qcf4j.portfolio.DatedRole;
import io.github.qcf4j.portfolio.Person;
import java.util.ArrayList;
import java.util.List;

/** People drawn with dice; whom a portfolio does not describe may still be named in it. */
final class PeopleByChance {

    private static final List<String> ASSESSORS = List.of("assessor-1", "assessor-2", "assessor-3");
    private static final List<String> OTHERS =
            List.of("trainee-1", "witness-1", "witness-2", "manager-1", "iqa-1", "eqa-1", "iqa-2");

    private final Dice dice;
    private final Calendar calendar;
    private final int disorder;
    private final String learner;

    PeopleByChance(Dice dice, int disorder, String learner) {
        this.dice = dice;
        this.calendar = new Calendar(dice);
        this.disorder = disorder;
        this.learner = learner;
    }

    /** Returns the people who are described. */
    List<Person> people() {
        List<Person> people = new ArrayList<>();
        if (dice.chance(80)) {
            for (String reference : ASSESSORS) {
                describe(people, reference, PersonRole.ASSESSOR);
            }
            describe(people, "trainee-1", PersonRole.TRAINEE_ASSESSOR);
            describe(people, "witness-1", PersonRole.WITNESS);
            describe(people, "witness-2", PersonRole.EXPERT_WITNESS);
            describe(people, "iqa-1", PersonRole.INTERNAL_QUALITY_ASSURER);
            describe(people, "iqa-2", PersonRole.TRAINEE_INTERNAL_QUALITY_ASSURER);
            describe(people, "eqa-1", PersonRole.EXTERNAL_QUALITY_ASSURER);
            describe(people, "manager-1", PersonRole.ASSESSOR);
        }
        return people;
    }

    private void describe(List<Person> people, String reference, PersonRole role) {
        if (!dice.chance(65)) {
            return;
        }
        Person.Builder person = Person.builder(reference);
        if (!dice.chance(10)) {
            person.role(DatedRole.of(role, dice.chance(disorder) ? period() : DatePeriod.ALWAYS));
        }
        if (dice.chance(disorder)) {
            person.role(DatedRole.of(dice.pick(PersonRole.values()), dice.chance(50) ? period() : DatePeriod.ALWAYS));
        }
        if (dice.chance(40)) {
            person.competence(dice.pick(AssessorCompetence.values()));
        }
        if (reference.equals("manager-1") || dice.chance(disorder / 4)) {
            person.interest("line manager");
        }
        people.add(person.build());
    }

    private DatePeriod period() {
        return dice.chance(50) ? DatePeriod.from(calendar.day()) : DatePeriod.until(calendar.day());
    }

    /** Returns who decides: mostly an assessor, sometimes a trainee, and in disorder anybody, the learner included. */
    String assessor() {
        if (dice.chance(disorder)) {
            return dice.chance(20) ? learner : dice.pick(dice.pick(OTHERS), "trainee-1", "manager-1");
        }
        return dice.pick(ASSESSORS);
    }

    /** Returns who signs or samples. */
    String assurer() {
        if (dice.chance(disorder)) {
            return dice.pick(learner, assessor(), "iqa-2");
        }
        return dice.pick("iqa-1", "eqa-1", "iqa-3");
    }

    /** Returns whom an item of evidence comes from. */
    String source() {
        return dice.pick("witness-1", "witness-2", "assessor-1", "assessor-2", learner);
    }

    /** Returns a second signature. */
    Attestation countersignature() {
        String second =
                dice.chance(disorder) ? dice.pick(learner, "trainee-1", "manager-1") : dice.pick("assessor-2", "iqa-1");
        return Attestation.of(second, calendar.day());
    }
}
