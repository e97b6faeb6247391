package io.github.qcf4j.model;

import java.time.Period;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** What is published about a qualification beside its name and its rules, such as the dates and the grading. */
record QualificationDetails(
        QualificationDates dates,
        @Nullable Grading grading,
        @Nullable Credit credit,
        Bounds guidedLearningHours,
        @Nullable Hours totalQualificationTime,
        List<SectorSubjectArea> sectorSubjectAreas,
        List<AgeBand> ages,
        OptionalInt minimumAge,
        List<Nation> nations,
        List<String> languages,
        List<OccupationalStandard> occupationalStandards,
        @Nullable Period accumulationLimit,
        List<Statement> statements,
        List<GuidanceItem> guidance) {

    QualificationDetails {
        sectorSubjectAreas = List.copyOf(sectorSubjectAreas);
        ages = List.copyOf(ages);
        nations = List.copyOf(nations);
        languages = List.copyOf(languages);
        occupationalStandards = List.copyOf(occupationalStandards);
        statements = List.copyOf(statements);
        guidance = List.copyOf(guidance);
        if (minimumAge.orElse(0) < 0) {
            throw new IllegalArgumentException(
                    "Minimum age '%s' must be zero or more".formatted(minimumAge.getAsInt()));
        }
        if (accumulationLimit != null && accumulationLimit.isNegative()) {
            throw new IllegalArgumentException(
                    "Accumulation limit '%s' must not be negative".formatted(accumulationLimit));
        }
    }

    /** Returns what the builder holds. */
    static QualificationDetails of(QualificationBuilder builder) {
        return new QualificationDetails(
                builder.dates,
                builder.grading,
                builder.credit,
                builder.guidedLearningHours,
                builder.totalQualificationTime,
                builder.sectorSubjectAreas,
                builder.ages,
                builder.minimumAge,
                builder.nations,
                builder.languages,
                builder.occupationalStandards,
                builder.accumulationLimit,
                builder.statements,
                builder.guidance);
    }

    /** Puts this into the builder. */
    void copyTo(QualificationBuilder builder) {
        builder.dates = dates;
        builder.grading = grading;
        builder.credit = credit;
        builder.guidedLearningHours = guidedLearningHours;
        builder.totalQualificationTime = totalQualificationTime;
        builder.sectorSubjectAreas = sectorSubjectAreas;
        builder.ages = ages;
        builder.minimumAge = minimumAge;
        builder.nations = nations;
        builder.languages = languages;
        builder.occupationalStandards = occupationalStandards;
        builder.accumulationLimit = accumulationLimit;
        builder.statements = statements;
        builder.guidance = guidance;
    }
}
