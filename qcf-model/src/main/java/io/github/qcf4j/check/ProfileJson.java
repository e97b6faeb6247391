package io.github.qcf4j.check;

import io.github.qcf4j.check.RuleProfileDocument.Suppressed;
import io.github.qcf4j.document.internal.JsonObject;
import io.github.qcf4j.document.internal.RecordWriting;
import io.github.qcf4j.model.QualificationsFramework;
import io.github.qcf4j.validation.ValidationOptions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Writes a profile as a person would: what the catalogue has is left out. */
final class ProfileJson {

    private ProfileJson() {}

    static JsonObject of(CheckProfile profile) {
        return RecordWriting.of(document(profile)).spread();
    }

    /** Returns the profile as it is written. */
    static RuleProfileDocument document(CheckProfile profile) {
        ValidationOptions options = profile.options();
        SortedMap<String, String> severities = new TreeMap<>();
        options.severities().forEach((code, severity) -> severities.put(code, severity.name()));
        options.off().forEach(code -> severities.put(code, "OFF"));
        QualificationsFramework framework = options.framework();
        return new RuleProfileDocument(
                RuleProfileDocument.FORMAT,
                framework == ValidationOptions.standard().framework() ? null : framework.name(),
                some(severities),
                some(named(options.thresholds())),
                some(named(options.words())),
                suppressions(profile.suppressions()));
    }

    private static <E extends Enum<E>, V> Map<String, V> named(Map<E, V> byConstant) {
        Map<String, V> named = new LinkedHashMap<>();
        byConstant.forEach((constant, value) -> named.put(constant.name(), value));
        return named;
    }

    private static <V> @Nullable Map<String, V> some(Map<String, V> values) {
        return values.isEmpty() ? null : values;
    }

    private static @Nullable List<Suppressed> suppressions(List<Suppression> suppressions) {
        return suppressions.isEmpty()
                ? null
                : suppressions.stream().map(ProfileJson::suppressed).toList();
    }

    /** Returns a suppression as it is written. */
    static Suppressed suppressed(Suppression suppression) {
        return new Suppressed(
                suppression.code(),
                suppression.place().toString(),
                suppression.file().orElse(null),
                suppression.reason(),
                suppression.approvedBy(),
                suppression.until().toString());
    }
}
