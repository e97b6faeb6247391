package io.github.qcf4j.validation;

import static java.util.Objects.requireNonNull;

import io.github.qcf4j.finding.Finding;
import io.github.qcf4j.finding.FindingKind;
import io.github.qcf4j.finding.Validated;
import io.github.qcf4j.framework.Framework;
import io.github.qcf4j.framework.Specifications;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Checks specifications against every rule of the catalogue, and against rules of your own.
 * <p>
 * It runs over all specifications at once, so that what is told of a unit takes the qualifications into account that
 * offer it. Findings come in the order of their places, then of code and message; equal specifications have equal
 * findings. Immutable; make one and share it between threads.
 */
public final class SpecificationValidator {

    private static final SpecificationValidator STANDARD =
            new SpecificationValidator(ValidationOptions.standard(), List.of());

    private final ValidationOptions options;
    private final List<SpecificationCheck> added;

    private SpecificationValidator(ValidationOptions options, List<SpecificationCheck> added) {
        this.options = options;
        this.added = List.copyOf(added);
    }

    /** Returns the validator with the rules of the catalogue as they are. */
    public static SpecificationValidator standard() {
        return STANDARD;
    }

    /** Returns this validator with other options. */
    public SpecificationValidator withOptions(ValidationOptions changed) {
        return new SpecificationValidator(requireNonNull(changed, "options"), added);
    }

    /** Returns this validator with a further check, whose codes are its own. */
    public SpecificationValidator withCheck(SpecificationCheck check) {
        Set<String> taken = added.stream()
                .flatMap(other -> other.kinds().stream())
                .map(FindingKind::code)
                .collect(Collectors.toCollection(TreeSet::new));
        for (FindingKind kind : requireNonNull(check, "check").kinds()) {
            if (SpecificationRules.find(kind.code()).isPresent() || taken.contains(kind.code())) {
                throw new IllegalArgumentException(
                        "Kind '%s' must have a code that no other check has".formatted(kind.code()));
            }
        }
        return new SpecificationValidator(
                options, Stream.concat(added.stream(), Stream.of(check)).toList());
    }

    /** Returns how this validator checks. */
    public ValidationOptions options() {
        return options;
    }

    /** Returns every kind of what it may find: the rules of the catalogue, then those of the added checks. */
    public List<FindingKind> kinds() {
        List<FindingKind> kinds = new ArrayList<>(SpecificationRules.all());
        added.forEach(check -> kinds.addAll(check.kinds()));
        return List.copyOf(kinds);
    }

    /**
     * Checks specifications that were built.
     *
     * @param specifications  everything that belongs together
     * @param today  the day as of which it is checked
     */
    public List<Finding> validate(Specifications specifications, LocalDate today) {
        return validate(Validated.of(requireNonNull(specifications, "specifications")), today);
    }

    /**
     * Checks specifications that were read, and returns what reading found as well; every finding has its line.
     *
     * @param read  what was read, with what was found in reading it
     * @param today  the day as of which it is checked
     */
    public List<Finding> validate(Validated<Specifications> read, LocalDate today) {
        requireNonNull(read, "read");
        requireNonNull(today, "today");
        Validated<Framework> assembled = Framework.of(read);
        List<Finding> findings = new ArrayList<>(assembled.findings());
        assembled.value().ifPresent(framework -> {
            Specifications specifications = read.value().orElse(Specifications.NONE);
            run(new CheckedSpecifications(specifications, framework, options, today), findings);
        });
        return findings.stream()
                .flatMap(finding -> options.apply(finding).stream())
                .map(read.sources()::locate)
                .sorted()
                .distinct()
                .toList();
    }

    private void run(CheckedSpecifications specifications, List<Finding> findings) {
        List<Finding> found = new ArrayList<>();
        StandardChecks.ALL.forEach(check -> check.check(specifications, found::add));
        added.forEach(check -> check.check(specifications, found::add));
        Set<String> toldInReading = findings.stream().map(Finding::code).collect(Collectors.toCollection(TreeSet::new));
        found.stream()
                .filter(finding -> !toldInReading.contains(finding.code()))
                .forEach(findings::add);
    }
}
