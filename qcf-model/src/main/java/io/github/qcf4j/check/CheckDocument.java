package io.github.qcf4j.check;

import static java.util.Objects.requireNonNull;

import io.github.qcf4j.check.RuleProfileDocument.Suppressed;
import io.github.qcf4j.finding.Severity;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The result of a check as it is written in JSON.
 * <p>
 * It is made of texts, whole numbers and lists alone. What does not apply is null and left out; a list is never null.
 *
 * @param format  the form it is written in, {@link #FORMAT}
 * @param today  the day as of which it was checked
 * @param catalogue  the version of the catalogue of rules
 * @param files  what was read
 * @param passedOver  the files of folders that are something else
 * @param errors  how many errors count
 * @param warnings  how many warnings count
 * @param notes  how many notes count
 * @param findings  what counts
 * @param suppressed  what somebody approved to leave as it is
 * @param known  what the baseline knew; absent without a baseline
 * @param fixed  what the baseline knew and is there no more; absent without a baseline
 */
public record CheckDocument(
        @Nullable String format,
        @Nullable String today,
        @Nullable String catalogue,
        List<File> files,
        List<String> passedOver,
        @Nullable Integer errors,
        @Nullable Integer warnings,
        @Nullable Integer notes,
        List<Finding> findings,
        List<Finding> suppressed,
        @Nullable List<Finding> known,
        @Nullable List<Finding> fixed) {

    /** The form of this version of the document. */
    public static final String FORMAT = "qcf4j-check/1";

    public CheckDocument {
        files = listed(files);
        passedOver = listed(passedOver);
        findings = listed(findings);
        suppressed = listed(suppressed);
        known = known == null ? null : listed(known);
        fixed = fixed == null ? null : listed(fixed);
    }

    /** Returns an unmodifiable copy without what is null, empty where nothing is written. */
    static <T> List<T> listed(@Nullable List<T> written) {
        return written == null
                ? List.of()
                : written.stream().filter(Objects::nonNull).toList();
    }

    /** Returns what a result says. */
    public static CheckDocument of(CheckResult result) {
        requireNonNull(result, "result");
        boolean compared = result.isCompared();
        return new CheckDocument(
                FORMAT,
                result.today().toString(),
                result.catalogue(),
                result.files().stream().map(File::of).toList(),
                result.passedOver(),
                result.count(Severity.ERROR),
                result.count(Severity.WARNING),
                result.count(Severity.NOTE),
                result.findings().stream()
                        .map(finding -> Finding.of(finding, null, result))
                        .toList(),
                result.suppressed().stream()
                        .map(each -> Finding.of(each.finding(), each.suppression(), result))
                        .toList(),
                compared
                        ? result.known().stream()
                                .map(finding -> Finding.of(finding, null, result))
                                .toList()
                        : null,
                compared ? result.fixed().stream().map(Finding::of).toList() : null);
    }

    /**
     * A file that was read.
     *
     * @param name  its name
     * @param kind  'SPECIFICATION' or 'PORTFOLIO'
     * @param sha256  the SHA-256 digest of its bytes
     */
    public record File(
            @Nullable String name,
            @Nullable String kind,
            @Nullable String sha256) {

        static File of(CheckedFile file) {
            return new File(file.name(), file.kind().name(), file.sha256());
        }
    }

    /**
     * A finding.
     *
     * @param severity  'error', 'warning' or 'note'; absent for what is there no more
     * @param owner  the organisation it concerns
     * @param location  where it is written
     * @param suppression  why it does not count
     */
    public record Finding(
            @Nullable String code,
            @Nullable String severity,
            @Nullable String place,
            @Nullable String message,
            @Nullable String advice,
            @Nullable String owner,
            @Nullable Location location,
            @Nullable Suppressed suppression) {

        static Finding of(
                io.github.qcf4j.finding.Finding finding, @Nullable Suppression suppression, CheckResult result) {
            return new Finding(
                    finding.code(),
                    finding.severity().label(),
                    finding.place().toString(),
                    finding.message(),
                    finding.advice(),
                    result.owner(finding).orElse(null),
                    finding.location().map(Location::of).orElse(null),
                    suppression == null ? null : ProfileJson.suppressed(suppression));
        }

        static Finding of(BaselineEntry entry) {
            return new Finding(
                    entry.code(),
                    null,
                    entry.place().toString(),
                    entry.message(),
                    null,
                    null,
                    entry.isInNoFile() ? null : new Location(entry.file(), null, null),
                    null);
        }
    }

    /**
     * Where a finding is written.
     *
     * @param source  the file
     * @param line  the line, counted from one; absent for what is there no more
     * @param column  the column, counted from one; absent for what is there no more
     */
    public record Location(
            @Nullable String source,
            @Nullable Integer line,
            @Nullable Integer column) {

        static Location of(io.github.qcf4j.finding.Location location) {
            return new Location(location.source(), location.line(), location.column());
        }
    }
}
