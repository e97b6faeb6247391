package io.github.qcf4j.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a qualification is called and where it stands, such as the title and the level. */
record QualificationIdentity(
        QualificationIdentifier identifier,
        List<LocalCode> otherCodes,
        @Nullable String structureReference,
        Version version,
        @Nullable SpecificationStatus status,
        @Nullable QualificationVersion replaces,
        String title,
        @Nullable TitleParts titleParts,
        @Nullable QualificationsFramework framework,
        @Nullable Level level,
        List<Level> otherLevels,
        @Nullable String eqfLevel,
        @Nullable String type,
        @Nullable QualificationSize size,
        @Nullable AwardingOrganisation organisation) {

    QualificationIdentity {
        otherCodes = List.copyOf(otherCodes);
        otherLevels = List.copyOf(otherLevels);
    }

    /** Returns what the builder holds. */
    static QualificationIdentity of(QualificationBuilder builder) {
        if (builder.title.isEmpty()) {
            throw new IllegalArgumentException(
                    "Qualification '%s' must have a title".formatted(builder.identifier.text()));
        }
        return new QualificationIdentity(
                builder.identifier,
                builder.otherCodes,
                builder.structureReference,
                builder.version,
                builder.status,
                builder.replaces,
                builder.title,
                builder.titleParts,
                builder.framework,
                builder.level,
                builder.otherLevels,
                builder.eqfLevel,
                builder.type,
                builder.size,
                builder.organisation);
    }

    /** Puts this into the builder. */
    void copyTo(QualificationBuilder builder) {
        builder.otherCodes = otherCodes;
        builder.structureReference = structureReference;
        builder.version = version;
        builder.status = status;
        builder.replaces = replaces;
        builder.title = title;
        builder.titleParts = titleParts;
        builder.framework = framework;
        builder.level = level;
        builder.otherLevels = otherLevels;
        builder.eqfLevel = eqfLevel;
        builder.type = type;
        builder.size = size;
        builder.organisation = organisation;
    }
}
