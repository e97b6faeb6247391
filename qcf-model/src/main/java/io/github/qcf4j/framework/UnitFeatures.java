package io.github.qcf4j.framework;

import io.github.qcf4j.model.Availability;
import io.github.qcf4j.model.Level;
import io.github.qcf4j.model.SpecificationStatus;
import io.github.qcf4j.model.Statement;
import io.github.qcf4j.model.Unit;
import io.github.qcf4j.model.UnitType;
import java.util.List;

/** What a unit says of itself before its outcomes, in the order in which specifications say it. */
final class UnitFeatures {

    /** All of them. */
    static final List<Feature<Unit>> ALL = List.of(
            new Feature<>(SpecificationPart.IDENTIFIER, Unit::identifier),
            new Feature<>(SpecificationPart.OTHER_CODES, Unit::otherCodes),
            new Feature<>(SpecificationPart.VERSION, Unit::version),
            new Feature<>(SpecificationPart.DATES, Unit::validity),
            new Feature<>(SpecificationPart.STATUS, unit -> unit.status().map(SpecificationStatus::label)),
            new Feature<>(SpecificationPart.REVIEW, Unit::review),
            new Feature<>(SpecificationPart.REPLACES, Unit::replaces),
            new Feature<>(SpecificationPart.TRANSLATION_OF, Unit::translationOf),
            new Feature<>(SpecificationPart.TITLE, Unit::title),
            new Feature<>(SpecificationPart.LEVEL, unit -> unit.level().map(Level::label)),
            new Feature<>(SpecificationPart.CREDIT, Unit::credit),
            new Feature<>(SpecificationPart.GUIDED_LEARNING_HOURS, Unit::guidedLearningHours),
            new Feature<>(SpecificationPart.LEARNING_TIME, Unit::learningTime),
            new Feature<>(SpecificationPart.TYPE, unit -> unit.type().map(UnitType::label)),
            new Feature<>(
                    SpecificationPart.AVAILABILITY, unit -> unit.availability().map(Availability::label)),
            new Feature<>(SpecificationPart.RESTRICTED_TO, Unit::restrictedTo),
            new Feature<>(SpecificationPart.OWNER, Unit::owner),
            new Feature<>(SpecificationPart.LANGUAGES, Unit::languages),
            new Feature<>(SpecificationPart.SECTOR_SUBJECT_AREAS, Unit::sectorSubjectAreas),
            new Feature<>(SpecificationPart.OCCUPATIONAL_STANDARDS, Unit::occupationalStandards),
            new Feature<>(SpecificationPart.GRADING, Unit::gradingScale),
            new Feature<>(SpecificationPart.OUTCOMES, Unit::outcomesRecorded));

    private UnitFeatures() {}

    /** Returns which statements are which: the same, else the next of the same kind. */
    static Pairing<Statement> pair(List<Statement> before, List<Statement> after) {
        return new Pairing<>(before, after).same(statement -> statement).by(Statement::kind);
    }
}
