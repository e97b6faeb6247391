package io.github.qcf4j.examples.command;

import static java.util.Objects.requireNonNull;

import io.github.qcf4j.document.PolicyReader;
import io.github.qcf4j.document.SpecificationReader;
import io.github.qcf4j.finding.Finding;
import io.github.qcf4j.finding.Validated;
import io.github.qcf4j.framework.Specifications;
import io.github.qcf4j.portfolio.CoveragePolicy;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The files and folders that a command was given, told apart by what they hold and read when they are asked for.
 * <p>
 * Of a folder, and of the folders in it, every file counts whose name ends in '.json', in the order of their names;
 * hidden ones and what is somebody else's are passed over. A file that is named is never passed over.
 */
final class Inputs {

    /** What standard input is called. */
    static final String STANDARD_INPUT = "-";

    private static final int DEEPEST = 32;

    private final List<InputFile> files = new ArrayList<>();
    private final List<String> passedOver = new ArrayList<>();
    private final Set<Path> real = new HashSet<>();

    private Inputs() {}

    /** Looks for the files that the names stand for, and into each of them. */
    static Inputs of(Surroundings surroundings, List<String> names) {
        Inputs inputs = new Inputs();
        for (String name : names) {
            if (name.equals(STANDARD_INPUT)) {
                inputs.addStandardInput(surroundings);
            } else {
                inputs.add(surroundings.path(name), name);
            }
        }
        return inputs;
    }

    private void addStandardInput(Surroundings surroundings) {
        if (files.stream().anyMatch(file -> file.name().equals(STANDARD_INPUT))) {
            throw new Refusal("'-' is named twice", "name standard input once");
        }
        files.add(InputFile.of(surroundings.in()));
    }

    private void add(Path path, String name) {
        if (Files.isDirectory(path)) {
            addFolder(path, name);
        } else if (Files.exists(path)) {
            addOnce(InputFile.of(slashed(path), path));
        } else {
            throw new Refusal("'%s' does not exist".formatted(name), "name a file or a folder that does");
        }
    }

    private void addFolder(Path folder, String name) {
        List<Path> found = jsonFiles(folder, name);
        if (found.isEmpty()) {
            throw new Refusal(
                    "'%s' holds no file whose name ends in '.json'".formatted(name), "name another folder, or a file");
        }
        for (Path file : found) {
            InputFile looked = InputFile.of(slashed(file), file);
            if (looked.kind() == FileKind.OTHER) {
                passedOver.add(looked.name());
            } else {
                addOnce(looked);
            }
        }
    }

    private static List<Path> jsonFiles(Path folder, String name) {
        try {
            Path real = folder.toRealPath();
            try (Stream<Path> found = Files.find(real, DEEPEST, (file, attributes) -> !attributes.isDirectory())) {
                return found.filter(Files::isRegularFile)
                        .map(real::relativize)
                        .filter(Inputs::isJson)
                        .map(folder::resolve)
                        .sorted(Comparator.comparing(Inputs::slashed))
                        .toList();
            }
        } catch (UncheckedIOException e) {
            throw Refusal.of("read", name, requireNonNull(e.getCause(), "cause"));
        } catch (IOException e) {
            throw Refusal.of("read", name, e);
        }
    }

    private static boolean isJson(Path relative) {
        for (Path part : relative) {
            if (part.toString().startsWith(".")) {
                return false;
            }
        }
        return relative.toString().toLowerCase(Locale.ROOT).endsWith(".json");
    }

    private void addOnce(InputFile file) {
        if (file.kept().isPresent() || real.add(file.real())) {
            files.add(file);
        }
    }

    private static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }

    /** Returns the files, in the order in which they were named. */
    List<InputFile> files() {
        return Collections.unmodifiableList(files);
    }

    /** Returns the files of folders that are neither specifications nor portfolios. */
    List<String> passedOver() {
        return Collections.unmodifiableList(passedOver);
    }

    /** Returns these inputs, once it is known that each file is a specification or a portfolio, or tries to be. */
    Inputs withoutOthers() {
        for (InputFile file : files) {
            if (file.kind() == FileKind.OTHER) {
                throw new Refusal(
                        "'%s' is neither a specification nor a portfolio".formatted(file.name()),
                        "see 'qcf new' for what they look like");
            }
        }
        return this;
    }

    /** Returns whether a path leads to one of the files. */
    boolean holds(Path path) {
        return real.contains(InputFile.real(path));
    }

    /** Returns the files that hold portfolios. */
    List<InputFile> portfolioFiles() {
        return files.stream().filter(file -> file.kind() == FileKind.PORTFOLIO).toList();
    }

    /** Returns the files that hold specifications, and those of which that cannot be told. */
    List<InputFile> specificationFiles() {
        return files.stream().filter(file -> file.kind() != FileKind.PORTFOLIO).toList();
    }

    /** Reads the specifications, all files as one. */
    Validated<Specifications> specifications() {
        List<Path> paths = new ArrayList<>();
        Validated<Specifications> read = Validated.of(Specifications.NONE);
        for (InputFile file : specificationFiles()) {
            if (file.kept().isPresent()) {
                read = both(
                        read,
                        SpecificationReader.read(
                                new ByteArrayInputStream(file.kept().get())));
            } else {
                paths.add(file.path());
            }
        }
        return both(SpecificationReader.read(paths), read);
    }

    /** Reads the policies that stand in specifications or in files by themselves; reading the former tells what is wrong. */
    List<CoveragePolicy> policies() {
        return specificationFiles().stream()
                .map(file -> file.kept()
                        .map(bytes -> PolicyReader.readAll(new ByteArrayInputStream(bytes)))
                        .orElseGet(() -> PolicyReader.readAll(file.path())))
                .flatMap(read -> read.value().stream().flatMap(List::stream))
                .toList();
    }

    private static Validated<Specifications> both(Validated<Specifications> one, Validated<Specifications> other) {
        Specifications value =
                one.value().orElse(Specifications.NONE).plus(other.value().orElse(Specifications.NONE));
        List<Finding> findings = Stream.concat(one.findings().stream(), other.findings().stream())
                .toList();
        return Validated.of(value, findings, one.sources().plus(other.sources()));
    }
}
