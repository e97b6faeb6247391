package io.github.qcf4j.check;

import static java.util.Objects.requireNonNull;

import io.github.qcf4j.finding.Finding;
import io.github.qcf4j.finding.Location;
import io.github.qcf4j.finding.Severity;
import io.github.qcf4j.validation.SpecificationRules;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What came of checking a catalogue: what counts, what is suppressed, what was known before, and what was read.
 * <p>
 * Findings are in the order of the files and the lines they are about, those without a line last. Immutable.
 */
public final class CheckResult {

    private final LocalDate today;
    private final String catalogue;
    private final CheckProfile profile;
    private final List<CheckedFile> files;
    private final List<String> passedOver;
    private final List<Finding> findings;
    private final List<SuppressedFinding> suppressed;
    private final List<Finding> known;
    private final List<BaselineEntry> fixed;
    private final boolean compared;
    private final Owners owners;

    private CheckResult(Builder builder) {
        this.today = builder.today;
        this.catalogue = builder.catalogue;
        this.profile = builder.profile;
        this.files = List.copyOf(builder.files);
        this.passedOver = List.copyOf(builder.passedOver);
        this.findings = FindingOrder.asWritten(builder.findings);
        this.suppressed = List.copyOf(builder.suppressed);
        this.known = FindingOrder.asWritten(builder.known);
        this.fixed = List.copyOf(builder.fixed);
        this.compared = builder.compared;
        this.owners = builder.owners;
    }

    static Builder builder(CheckProfile profile, LocalDate today) {
        return new Builder(profile, today);
    }

    /** Returns what counts: what was found and is neither suppressed nor known from the baseline. */
    public List<Finding> findings() {
        return findings;
    }

    /** Returns what counts and is at least so bad. */
    public List<Finding> findings(Severity least) {
        requireNonNull(least, "least");
        return findings.stream()
                .filter(finding -> finding.severity().compareTo(least) <= 0)
                .toList();
    }

    /** Returns what somebody approved to leave as it is. */
    public List<SuppressedFinding> suppressed() {
        return suppressed;
    }

    /** Returns what the baseline knew. */
    public List<Finding> known() {
        return known;
    }

    /** Returns what the baseline knew and is there no more. */
    public List<BaselineEntry> fixed() {
        return fixed;
    }

    /** Returns whether there was a baseline, so that what counts is new. */
    public boolean isCompared() {
        return compared;
    }

    /** Returns the files that were read, in the order in which they were named. */
    public List<CheckedFile> files() {
        return files;
    }

    /** Returns the files of folders that are something else. */
    public List<String> passedOver() {
        return passedOver;
    }

    /** Returns the day as of which it was checked. */
    public LocalDate today() {
        return today;
    }

    /** Returns how it was checked. */
    public CheckProfile profile() {
        return profile;
    }

    /** Returns the version of the catalogue of rules. */
    public String catalogue() {
        return catalogue;
    }

    /** Returns how many findings of a severity count. */
    public int count(Severity severity) {
        requireNonNull(severity, "severity");
        return (int) findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    /** Returns how many findings of each code count. */
    public SortedMap<String, Integer> countByCode() {
        return count(findings, Finding::code);
    }

    /** Returns how many findings count in each file that has some, '-' being those in none. */
    public SortedMap<String, Integer> countByFile() {
        return count(
                findings, finding -> finding.location().map(Location::source).orElse("-"));
    }

    /** Returns how many of the findings there are for each key. */
    static SortedMap<String, Integer> count(Collection<Finding> findings, Function<Finding, String> key) {
        SortedMap<String, Integer> counts = new TreeMap<>();
        findings.forEach(finding -> counts.merge(key.apply(finding), 1, Integer::sum));
        return Collections.unmodifiableSortedMap(counts);
    }

    /** Returns whom a finding concerns: the organisation that owns the unit or qualification, if one is recorded. */
    public Optional<String> owner(Finding finding) {
        return owners.of(requireNonNull(finding, "finding"));
    }

    /** Returns how much counts, such as '2 errors, 1 warnings, 0 notes in 12 files'. */
    @Override
    public String toString() {
        return "%s errors, %s warnings, %s notes in %s files"
                .formatted(count(Severity.ERROR), count(Severity.WARNING), count(Severity.NOTE), files.size());
    }

    /** Collects what came of a check. */
    static final class Builder {

        private final CheckProfile profile;
        private final LocalDate today;
        private String catalogue = SpecificationRules.version();
        private List<CheckedFile> files = List.of();
        private List<String> passedOver = List.of();
        private List<Finding> findings = List.of();
        private List<SuppressedFinding> suppressed = List.of();
        private List<Finding> known = List.of();
        private List<BaselineEntry> fixed = List.of();
        private boolean compared;
        private Owners owners = Owners.NONE;

        private Builder(CheckProfile profile, LocalDate today) {
            this.profile = profile;
            this.today = today;
        }

        Builder catalogue(String version) {
            this.catalogue = version;
            return this;
        }

        Builder files(List<CheckedFile> read, List<String> others) {
            this.files = read;
            this.passedOver = others;
            return this;
        }

        Builder findings(List<Finding> live) {
            this.findings = live;
            return this;
        }

        Builder suppressed(List<SuppressedFinding> approved) {
            this.suppressed = approved;
            return this;
        }

        Builder compared(BaselineComparison comparison) {
            this.findings = comparison.fresh();
            this.known = comparison.known();
            this.fixed = comparison.fixed();
            this.compared = true;
            return this;
        }

        Builder owners(Owners all) {
            this.owners = all;
            return this;
        }

        CheckResult build() {
            return new CheckResult(this);
        }
    }
}
