package io.github.qcf4j.framework;

import io.github.qcf4j.model.QualificationVersion;
import io.github.qcf4j.model.UnitVersion;
import io.github.qcf4j.model.Version;

/** What a version is called in a message: 'J/999/0001@2', and the first version as people write it, 'J/999/0001'. */
final class VersionName {

    private VersionName() {}

    /** Returns what a version of a unit is called. */
    static String of(UnitVersion version) {
        return of(version.unit().text(), version.version());
    }

    /** Returns what a version of a qualification is called. */
    static String of(QualificationVersion version) {
        return of(version.qualification().text(), version.version());
    }

    private static String of(String identifier, Version version) {
        return version.equals(Version.FIRST) ? identifier : identifier + "@" + version.label();
    }
}
