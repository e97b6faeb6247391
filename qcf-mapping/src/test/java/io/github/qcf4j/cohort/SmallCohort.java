package io.github.qcf4j.cohort;

import static io.github.qcf4j.model.AssessmentMethod.DIRECT_OBSERVATION;
import static io.github.qcf4j.model.AssessmentMethod.WORK_PRODUCT;
import static io.github.qcf4j.model.DecisionOutcome.MET;
import static io.github.qcf4j.model.DecisionOutcome.NOT_YET_MET;
import static io.github.qcf4j.model.DecisionOutcome.PARTLY_MET;

import io.github.qcf4j.document.DocumentFinding;
import io.github.qcf4j.finding.Finding;
import io.github.qcf4j.finding.Location;
import io.github.qcf4j.finding.Place;
import io.github.qcf4j.finding.Validated;
import io.github.qcf4j.framework.Framework;
import io.github.qcf4j.mapping.PortfolioMapper;
import io.github.qcf4j.model.CriterionChoice;
import io.github.qcf4j.model.Level;
import io.github.qcf4j.model.Qualification;
import io.github.qcf4j.model.QualificationIdentifier;
import io.github.qcf4j.model.RecognitionRoute;
import io.github.qcf4j.model.SignOffRole;
import io.github.qcf4j.model.Unit;
import io.github.qcf4j.model.UnitGroup;
import io.github.qcf4j.model.UnitIdentifier;
import io.github.qcf4j.portfolio.Evidence;
import io.github.qcf4j.portfolio.Portfolio;
import io.github.qcf4j.portfolio.PortfolioBuilder;
import io.github.qcf4j.portfolio.Registration;
import java.time.LocalDate;
import java.util.List;

/** Eight lines of a file: learners who stand everywhere that one can stand, and one of which nothing can be made. */
public final class SmallCohort {

    public static final LocalDate AS_OF = LocalDate.of(2014, 11, 21);
    public static final QualificationIdentifier DIPLOMA = QualificationIdentifier.parse("999/0002/6");
    public static final QualificationIdentifier AWARD = QualificationIdentifier.parse("999/0001/4");
    static final UnitIdentifier CALLS = UnitIdentifier.parse("J/999/0001");
    static final UnitIdentifier SYSTEMS = UnitIdentifier.parse("L/999/0002");

    private static final String ASSESSOR = "assessor-7";
    private static final String[] ALL = {"J/999/0001 1.1", "J/999/0001 1.2", "J/999/0001 2.1"};

    private SmallCohort() {}

    public static PortfolioMapper mapper() {
        Unit calls = Unit.builder(CALLS)
                .title("Monitor calls")
                .level(Level.LEVEL_3)
                .credit(7)
                .outcome("Review customer contacts", "Review recorded calls", "Document findings")
                .outcome("Improve practice", "Use feedback to coach the team")
                .build();
        Unit systems = Unit.builder(SYSTEMS)
                .title("Use contact centre <systems> & records")
                .level(Level.LEVEL_2)
                .credit(4)
                .outcome("Use systems", "Find a record", "Update a record", "Close a record")
                .choice(CriterionChoice.of(1, "1.2", "1.3"))
                .build();
        return PortfolioMapper.of(Framework.of(List.of(calls, systems), List.of(diploma(), award()))
                .orThrow());
    }

    private static Qualification diploma() {
        return Qualification.builder(DIPLOMA)
                .title("Diploma in Contact Centre Operations")
                .level(Level.LEVEL_3)
                .group(UnitGroup.builder("Mandatory")
                        .mandatory(true)
                        .unit(CALLS)
                        .build())
                .group(UnitGroup.builder("Optional").unit(SYSTEMS).build())
                .build();
    }

    private static Qualification award() {
        return Qualification.builder(AWARD)
                .title("Award in Contact Centre Systems")
                .level(Level.LEVEL_2)
                .group(UnitGroup.builder("Mandatory")
                        .mandatory(true)
                        .unit(SYSTEMS)
                        .build())
                .build();
    }

    /** Returns the cohort as it would come from a file. */
    public static List<LearnerRecords> learners() {
        return List.of(
                line(1, achieved("L-1001")),
                line(2, ending("L-1002")),
                LearnerRecords.unread(3, List.of(broken(3))).withBytes(17),
                line(4, registered("L-1004").build()),
                line(5, mixed("L-1005")),
                line(6, unregistered("L-1006")),
                line(7, registeredTwice("L-1007")),
                line(8, lapsed("L-1008")));
    }

    private static LearnerRecords line(long line, Portfolio portfolio) {
        return LearnerRecords.reading(line, () -> Validated.of(portfolio)).withBytes(100 + line);
    }

    static Finding broken(int line) {
        return Finding.of(DocumentFinding.JSON_SYNTAX, Place.ofPointer(""), "is not JSON")
                .at(new Location("cohort.ndjson", line, 5));
    }

    static PortfolioBuilder registered(String learner) {
        return Portfolio.builder(learner).registration(DIPLOMA, day(1, 13));
    }

    /** Everything met and signed off; what counted until November counts for good. */
    static Portfolio achieved(String learner) {
        return registered(learner)
                .evidence(until("E1", day(11, 30)))
                .mapping("E1", day(3, 3), ALL)
                .decision("D1", day(3, 4), MET, ASSESSOR, List.of("E1"), ALL)
                .signOff(CALLS, SignOffRole.ASSESSOR, ASSESSOR, day(5, 1))
                .build();
    }

    /** Everything met, and two criteria only until December. */
    static Portfolio ending(String learner) {
        return registered(learner)
                .evidence(until("E1", day(12, 5)))
                .evidence("E2", WORK_PRODUCT, day(3, 5))
                .mapping("E1", day(3, 3), ALL[0], ALL[1])
                .mapping("E2", day(3, 6), ALL[2])
                .decision("D1", day(3, 4), MET, ASSESSOR, List.of("E1"), ALL[0], ALL[1])
                .decision("D2", day(3, 7), MET, ASSESSOR, List.of("E2"), ALL[2])
                .build();
    }

    /** One criterion of the mandatory unit partly met, one waiting; in the optional one a choice that is met. */
    static Portfolio mixed(String learner) {
        return Portfolio.builder(learner)
                .registration(Registration.builder(DIPLOMA, day(1, 13))
                        .units(List.of(CALLS, SYSTEMS))
                        .build())
                .evidence("E1", DIRECT_OBSERVATION, day(3, 3))
                .evidence(until("E2", day(12, 1)))
                .mapping("E1", day(3, 3), ALL[0], ALL[1])
                .mapping("E2", day(3, 3), "L/999/0002 1.1", "L/999/0002 1.3")
                .mapping("E1", day(3, 3), "J/999/0001 9.9")
                .decision("D1", day(3, 4), PARTLY_MET, ASSESSOR, List.of("E1"), ALL[0])
                .decision("D2", day(3, 4), MET, ASSESSOR, List.of("E2"), "L/999/0002 1.1", "L/999/0002 1.3")
                .build();
    }

    /** Evidence and no registration, so that units are answered alone. */
    static Portfolio unregistered(String learner) {
        return Portfolio.builder(learner)
                .evidence("E1", WORK_PRODUCT, day(3, 3))
                .mapping("E1", day(3, 4), "L/999/0002 1.1")
                .build();
    }

    static Portfolio registeredTwice(String learner) {
        return registered(learner)
                .registration(AWARD, day(2, 1))
                .recognition(SYSTEMS, RecognitionRoute.CREDIT_TRANSFER, day(2, 2))
                .build();
    }

    /** One criterion lapsed, one not yet met. */
    static Portfolio lapsed(String learner) {
        return registered(learner)
                .evidence(until("E1", day(10, 31)))
                .evidence("E2", WORK_PRODUCT, day(3, 5))
                .mapping("E1", day(3, 3), ALL[0])
                .mapping("E2", day(3, 6), ALL[1])
                .decision("D1", day(3, 4), MET, ASSESSOR, List.of("E1"), ALL[0])
                .decision("D2", day(3, 7), NOT_YET_MET, ASSESSOR, List.of("E2"), ALL[1])
                .build();
    }

    private static Evidence until(String reference, LocalDate expires) {
        return Evidence.builder(reference)
                .method(DIRECT_OBSERVATION)
                .occurred(day(3, 3))
                .expires(expires)
                .build();
    }

    static LocalDate day(int month, int day) {
        return LocalDate.of(2014, month, day);
    }
}
