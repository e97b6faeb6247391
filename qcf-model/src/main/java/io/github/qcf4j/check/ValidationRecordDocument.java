package io.github.qcf4j.check;

import static java.util.Objects.requireNonNull;

import io.github.qcf4j.check.RuleProfileDocument.Suppressed;
import io.github.qcf4j.finding.Finding;
import io.github.qcf4j.finding.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A record that specifications were checked, to be kept with them: what was read, by which rules, and what it came to.
 * <p>
 * It names no time but the day that the check was given, so that the same check gives the same record.
 *
 * @param format  the form it is written in, {@link #FORMAT}
 * @param date  the day as of which it was checked
 * @param catalogue  the version of the catalogue of rules
 * @param profile  how it was checked
 * @param files  what was read, with its digests
 * @param errors  how many errors count
 * @param warnings  how many warnings count
 * @param notes  how many notes count
 * @param suppressed  how many findings are suppressed
 * @param known  how many findings the baseline knew; absent without a baseline
 * @param fixed  how many of the baseline are there no more; absent without a baseline
 * @param codes  how many findings there are of each code
 * @param suppressions  the suppressions that were applied
 */
public record ValidationRecordDocument(
        @Nullable String format,
        @Nullable String date,
        @Nullable String catalogue,
        @Nullable RuleProfileDocument profile,
        List<CheckDocument.File> files,
        @Nullable Integer errors,
        @Nullable Integer warnings,
        @Nullable Integer notes,
        @Nullable Integer suppressed,
        @Nullable Integer known,
        @Nullable Integer fixed,
        List<Code> codes,
        List<Suppressed> suppressions) {

    /** The form of this version of the document. */
    public static final String FORMAT = "qcf4j-validation-record/1";

    public ValidationRecordDocument {
        files = CheckDocument.listed(files);
        codes = CheckDocument.listed(codes);
        suppressions = CheckDocument.listed(suppressions);
    }

    /** Returns the record of a result. */
    public static ValidationRecordDocument of(CheckResult result) {
        requireNonNull(result, "result");
        boolean compared = result.isCompared();
        return new ValidationRecordDocument(
                FORMAT,
                result.today().toString(),
                result.catalogue(),
                ProfileJson.document(result.profile()),
                result.files().stream().map(CheckDocument.File::of).toList(),
                result.count(Severity.ERROR),
                result.count(Severity.WARNING),
                result.count(Severity.NOTE),
                result.suppressed().size(),
                compared ? result.known().size() : null,
                compared ? result.fixed().size() : null,
                Code.of(result),
                result.suppressed().stream()
                        .map(SuppressedFinding::suppression)
                        .distinct()
                        .map(ProfileJson::suppressed)
                        .toList());
    }

    /**
     * How many findings of a code there are.
     *
     * @param findings  how many count
     * @param suppressed  how many are suppressed
     * @param known  how many the baseline knew
     */
    public record Code(
            @Nullable String code,
            @Nullable Integer findings,
            @Nullable Integer suppressed,
            @Nullable Integer known) {

        static List<Code> of(CheckResult result) {
            Map<String, Integer> counted = result.countByCode();
            Map<String, Integer> suppressed = CheckResult.count(
                    result.suppressed().stream().map(SuppressedFinding::finding).toList(), Finding::code);
            Map<String, Integer> known = CheckResult.count(result.known(), Finding::code);
            SortedSet<String> codes = new TreeSet<>(counted.keySet());
            codes.addAll(suppressed.keySet());
            codes.addAll(known.keySet());
            List<Code> all = new ArrayList<>();
            codes.forEach(code -> all.add(new Code(
                    code,
                    counted.getOrDefault(code, 0),
                    suppressed.getOrDefault(code, 0),
                    known.getOrDefault(code, 0))));
            return all;
        }
    }
}
