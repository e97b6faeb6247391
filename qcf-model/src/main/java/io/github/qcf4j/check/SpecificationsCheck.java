package io.github.qcf4j.check;

import static java.util.Objects.requireNonNull;

import io.github.qcf4j.finding.Finding;
import io.github.qcf4j.finding.Validated;
import io.github.qcf4j.framework.Specifications;
import io.github.qcf4j.validation.SpecificationCheck;
import io.github.qcf4j.validation.SpecificationValidator;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Checks whole folders of specifications, as the pipeline of an awarding body does whenever something changes.
 * <p>
 * All files are checked as one catalogue. The same files, profile, baseline and day give the same result, byte for byte,
 * however many threads read them. Immutable; make one and share it.
 * <pre>{@code
 * CheckResult result = SpecificationsCheck.standard()
 *         .withProfile(CheckProfile.read(Path.of("qcf-rules.json")).orThrow())
 *         .run(Path.of("specifications"), LocalDate.of(2014, 11, 21));
 * System.out.print(CheckText.of().write(result));
 * }</pre>
 */
public final class SpecificationsCheck {

    private static final int MOST_THREADS = 16;
    private static final SpecificationsCheck STANDARD = new SpecificationsCheck(
            SpecificationValidator.standard(), CheckProfile.standard(), List.of(), null, CheckProgress.NONE);

    private final SpecificationValidator validator;
    private final CheckProfile profile;
    private final List<Finding> about;
    private final @Nullable Baseline baseline;
    private final CheckProgress progress;

    private SpecificationsCheck(
            SpecificationValidator validator,
            CheckProfile profile,
            List<Finding> about,
            @Nullable Baseline baseline,
            CheckProgress progress) {
        this.validator = validator;
        this.profile = profile;
        this.about = List.copyOf(about);
        this.baseline = baseline;
        this.progress = progress;
    }

    /** Returns the check against the catalogue as it is, without a baseline. */
    public static SpecificationsCheck standard() {
        return STANDARD;
    }

    /** Returns this check with another profile. */
    public SpecificationsCheck withProfile(CheckProfile other) {
        return new SpecificationsCheck(validator, requireNonNull(other, "profile"), List.of(), baseline, progress);
    }

    /**
     * Returns this check with a profile that was read, of which every finding is one of the result.
     *
     * @throws io.github.qcf4j.finding.FindingsException  if the profile has errors
     */
    public SpecificationsCheck withProfile(Validated<CheckProfile> read) {
        CheckProfile other = requireNonNull(read, "profile").orThrow();
        return new SpecificationsCheck(validator, other, read.findings(), baseline, progress);
    }

    /** Returns this check against a baseline, so that only what is new counts. */
    public SpecificationsCheck withBaseline(Baseline known) {
        return new SpecificationsCheck(validator, profile, about, requireNonNull(known, "baseline"), progress);
    }

    /** Returns this check with rules of your own beside the catalogue's, whose codes are no other's. */
    public SpecificationsCheck withCheck(SpecificationCheck house) {
        return new SpecificationsCheck(
                validator.withCheck(requireNonNull(house, "check")), profile, about, baseline, progress);
    }

    /** Returns this check, telling somebody how far it is. */
    public SpecificationsCheck withProgress(CheckProgress told) {
        return new SpecificationsCheck(validator, profile, about, baseline, requireNonNull(told, "progress"));
    }

    /**
     * Checks a file or a folder.
     *
     * @param today  the day as of which it is checked
     * @throws java.io.UncheckedIOException  if it cannot be read
     */
    public CheckResult run(Path path, LocalDate today) {
        return run(List.of(path), today);
    }

    /**
     * Checks files and folders as one catalogue.
     * <p>
     * Of a folder, and of the folders in it, every file counts whose name ends in '.json', except hidden ones and those
     * that show to be neither specification nor portfolio. A file that is named is never passed over.
     *
     * @param today  the day as of which they are checked
     * @throws java.io.UncheckedIOException  if one of them cannot be read
     */
    public CheckResult run(List<Path> paths, LocalDate today) {
        List<CheckInput> inputs = new ArrayList<>();
        for (Path path : requireNonNull(paths, "paths")) {
            if (Files.isDirectory(path)) {
                inputs.addAll(CheckInput.in(path));
            } else {
                inputs.add(CheckInput.of(path));
            }
        }
        return runInputs(inputs, today);
    }

    /**
     * Checks what was found or made before, each once, as one catalogue.
     *
     * @param today  the day as of which it is checked
     * @throws java.io.UncheckedIOException  if something cannot be read
     */
    public CheckResult runInputs(List<CheckInput> inputs, LocalDate today) {
        requireNonNull(today, "today");
        int threads = Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());
        ParallelReading reading = ParallelReading.read(distinct(requireNonNull(inputs, "inputs")), threads, progress);
        Validated<Specifications> read = reading.specifications();
        List<Finding> findings =
                new ArrayList<>(validator.withOptions(profile.options()).validate(read, today));
        reading.portfolioFindings().stream()
                .flatMap(finding -> profile.options().apply(finding).stream())
                .forEach(findings::add);
        return result(findings, reading.files(), today)
                .files(reading.files(), reading.passedOver())
                .owners(Owners.of(read))
                .build();
    }

    /** Returns each file once, as one that was named if it was named at all. */
    private static List<CheckInput> distinct(List<CheckInput> inputs) {
        Map<String, CheckInput> distinct = new LinkedHashMap<>();
        inputs.forEach(
                input -> distinct.merge(input.identity(), input, (first, again) -> first.isNamed() ? first : again));
        return List.copyOf(distinct.values());
    }

    private CheckResult.Builder result(List<Finding> findings, List<CheckedFile> files, LocalDate today) {
        SuppressionRun suppressions =
                SuppressionRun.of(FindingOrder.asWritten(findings), profile.suppressions(), today);
        List<Finding> live = new ArrayList<>(suppressions.live());
        suppressions.told().stream()
                .flatMap(finding -> profile.options().apply(finding).stream())
                .forEach(live::add);
        live.addAll(about);
        CheckResult.Builder result = CheckResult.builder(profile, today).suppressed(suppressions.suppressed());
        if (baseline == null) {
            return result.findings(live);
        }
        return result.compared(BaselineComparison.of(FindingOrder.asWritten(live), baseline, files));
    }
}
