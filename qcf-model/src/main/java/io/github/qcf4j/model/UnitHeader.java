package io.github.qcf4j.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a unit is called, how large and demanding it is, and who may use it when; all but what a learner has to do. */
record UnitHeader(
        UnitIdentifier identifier,
        List<LocalCode> otherCodes,
        Version version,
        @Nullable SpecificationStatus status,
        DatePeriod validity,
        @Nullable LocalDate review,
        @Nullable UnitVersion replaces,
        @Nullable UnitVersion translationOf,
        String title,
        @Nullable Level level,
        @Nullable Credit credit,
        @Nullable Hours guidedLearningHours,
        @Nullable Hours learningTime,
        @Nullable UnitType type,
        @Nullable Availability availability,
        List<String> restrictedTo,
        @Nullable String owner,
        List<String> languages,
        List<SectorSubjectArea> sectorSubjectAreas,
        List<OccupationalStandard> occupationalStandards,
        @Nullable String gradingScale,
        List<Statement> statements) {

    UnitHeader {
        otherCodes = List.copyOf(otherCodes);
        statements = List.copyOf(statements);
    }
}
