package io.github.qcf4j.testkit;

import io.github.qcf4j.framework.Framework;
import io.github.qcf4j.model.AssessmentMethod;
import io.github.qcf4j.model.AuthenticationMethod;
import io.github.qcf4j.model.Bounds;
import io.github.qcf4j.model.CriterionReference;
import io.github.qcf4j.model.DecisionOutcome;
import io.github.qcf4j.model.LearningOutcome;
import io.github.qcf4j.model.Level;
import io.github.qcf4j.model.PersonRole;
import io.github.qcf4j.model.Qualification;
import io.github.qcf4j.model.RecognitionRoute;
import io.github.qcf4j.model.SignOffRole;
import io.github.qcf4j.model.Unit;
import io.github.qcf4j.model.UnitBuilder;
import io.github.qcf4j.model.UnitGroup;
import io.github.qcf4j.portfolio.Attestation;
import io.github.qcf4j.portfolio.Authentication;
import io.github.qcf4j.portfolio.Decision;
import io.github.qcf4j.portfolio.Evidence;
import io.github.qcf4j.portfolio.EvidenceBuilder;
import io.github.qcf4j.portfolio.EvidenceMapping;
import io.github.qcf4j.portfolio.Portfolio;
import io.github.qcf4j.portfolio.PortfolioBuilder;
import io.github.qcf4j.portfolio.Registration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Portfolios by chance in which little is wrong: dates are in order, people are who they should be, and units are signed
 * off when they are complete. Now and then something else happens all the same.
 */
final class PlainLearners {

    private static final LocalDate FIRST = LocalDate.of(2014, 1, 6);

    private final Framework framework;

    PlainLearners(Framework framework) {
        this.framework = framework;
    }

    /** Returns a qualification of a few units, none of which asks for more than its criteria. */
    static Framework framework(Dice dice) {
        List<Unit> units = new ArrayList<>();
        for (int i = 1; i <= 5; i++) {
            UnitBuilder unit = Unit.builder(IllustrativeReferences.unit(i))
                    .title("Unit " + i)
                    .level(Level.LEVEL_3)
                    .credit(dice.between(1, 9));
            for (int outcome = dice.between(1, 2); outcome > 0; outcome--) {
                unit.outcome("Be able to work", dice.chance(50) ? new String[] {"Work"} : new String[] {"Plan", "Do"});
            }
            units.add(unit.build());
        }
        UnitGroup.Builder mandatory = UnitGroup.builder("A").mandatory(true);
        UnitGroup.Builder optional = UnitGroup.builder("B").credits(Bounds.atLeast(3));
        units.subList(0, 2).forEach(unit -> mandatory.unit(unit.identifier()));
        units.subList(2, 5).forEach(unit -> optional.unit(unit.identifier()));
        Qualification qualification = Qualification.builder(IllustrativeReferences.qualification(1))
                .title("Diploma")
                .group(mandatory.build())
                .group(optional.build())
                .build();
        return Framework.of(units, List.of(qualification)).orThrow();
    }

    Portfolio portfolio(long seed) {
        return new Drawn(new Dice(seed), framework, "L-" + Long.toHexString(seed)).portfolio();
    }

    private static final class Drawn {

        private final Dice dice;
        private final Qualification qualification;
        private final PortfolioBuilder builder;
        private final List<String> items = new ArrayList<>();
        private final Framework framework;

        Drawn(Dice dice, Framework framework, String learner) {
            this.dice = dice;
            this.framework = framework;
            this.qualification = dice.pick(framework.qualifications());
            this.builder = Portfolio.builder(learner);
        }

        Portfolio portfolio() {
            List<Unit> units = new ArrayList<>();
            LocalDate on = qualification.dates().inForce().from().orElse(FIRST.minusDays(60));
            dice.some(qualification.units(), dice.between(1, 4))
                    .forEach(unit -> framework.unit(qualification, unit, on).ifPresent(units::add));
            Registration.Builder registration = Registration.builder(qualification.identifier(), on);
            if (dice.chance(50)) {
                units.forEach(unit -> registration.unit(unit.identifier()));
            }
            if (dice.chance(20)) {
                registration.version(qualification.version()).reference("R1");
            }
            if (dice.chance(50) && !qualification.pathways().isEmpty()) {
                registration.pathway(dice.pick(qualification.pathways()).name());
            }
            builder.registration(registration.build());
            if (dice.chance(60)) {
                builder.person("A-1", PersonRole.ASSESSOR).person("W-1", PersonRole.WITNESS);
            }
            evidence();
            units.forEach(this::work);
            return builder.build();
        }

        private void evidence() {
            int count = dice.between(1, 12);
            for (int i = 1; i <= count; i++) {
                EvidenceBuilder item = Evidence.builder("E" + i);
                items.add("E" + i);
                if (dice.chance(70)) {
                    item.method(dice.pick(AssessmentMethod.values()));
                }
                if (dice.chance(80)) {
                    item.occurred(FIRST.plusDays(dice.below(30)));
                }
                if (dice.chance(20)) {
                    item.produced(FIRST.plusDays(dice.below(30)));
                }
                if (dice.chance(25)) {
                    item.expires(FIRST.plusDays(dice.between(60, 400)));
                }
                if (dice.chance(20)) {
                    item.title("Entr\u00e9e \"caf\u00e9\" \u2713 \ud83d\ude00")
                            .location("a\\b")
                            .by("W-1");
                    item.authentication(Authentication.builder(AuthenticationMethod.DECLARATION)
                            .by("A-1")
                            .on(FIRST.plusDays(dice.below(200)))
                            .build());
                }
                builder.evidence(item.build());
            }
        }

        private void work(Unit unit) {
            boolean settled = true;
            LocalDate last = FIRST;
            for (LearningOutcome outcome : unit.outcomes()) {
                for (int i = 0; i < outcome.criteria().size(); i++) {
                    CriterionReference criterion = CriterionReference.of(
                            unit.identifier(), outcome.criteria().get(i).number());
                    if (dice.chance(92)) {
                        work(criterion);
                    } else {
                        settled = false;
                    }
                }
            }
            if (dice.chance(settled ? 60 : 3)) {
                SignOffRole role = dice.chance(90) ? SignOffRole.ASSESSOR : dice.pick(SignOffRole.values());
                builder.signOff(unit.identifier(), role, "A-1", FIRST.plusDays(dice.chance(90) ? 200 : 70));
            } else if (dice.chance(10)) {
                builder.recognition(unit.identifier(), dice.pick(RecognitionRoute.values()), last);
            }
        }

        private void work(CriterionReference criterion) {
            List<String> offered = dice.some(items, dice.between(1, 3));
            for (String item : offered) {
                EvidenceMapping.Builder mapping = EvidenceMapping.builder(item, List.of(criterion));
                if (dice.chance(60)) {
                    mapping.on(FIRST.plusDays(dice.below(50)));
                }
                if (dice.chance(30)) {
                    mapping.locator("page 3");
                }
                builder.mapping(mapping.build());
            }
            List<String> judged = dice.chance(5) ? offered : List.of(offered.get(0));
            decide(judged, criterion, 60, DecisionOutcome.MET);
            if (dice.chance(15)) {
                decide(dice.some(offered, 1), criterion, 100, dice.pick(DecisionOutcome.values()));
            }
        }

        private void decide(List<String> items, CriterionReference criterion, int day, DecisionOutcome outcome) {
            Decision.Builder decision =
                    Decision.builder(items, List.of(criterion), outcome, FIRST.plusDays(day + dice.below(30)));
            if (dice.chance(90)) {
                decision.assessor(dice.chance(99) ? "A-1" : "W-1");
            }
            if (dice.chance(20)) {
                decision.sequence(dice.between(0, 2)).accepted(FIRST.plusDays(dice.between(90, 250)));
            }
            if (dice.chance(5)) {
                decision.countersigned(Attestation.of("A-2", FIRST.plusDays(150)));
            }
            builder.decision(decision.build());
        }
    }
}
