package io.github.qcf4j.check;

import static java.util.Objects.requireNonNull;

import io.github.qcf4j.document.internal.Input;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Something to be checked, such as the file 'units/calls.json'.
 * <p>
 * What it holds is told by its content: of a portfolio only the form is checked, since a check knows nothing of learners.
 * What is neither is passed over where it only lies in a folder, and read as a specification where it was named.
 */
public final class CheckInput {

    private static final int DEEPEST = 32;

    private final String name;
    private final Optional<Path> path;
    private final byte[] content;
    private final boolean named;

    private CheckInput(String name, Optional<Path> path, byte[] content, boolean named) {
        this.name = name;
        this.path = path;
        this.content = content;
        this.named = named;
    }

    /** Returns a file that was named, which is opened when the check runs. */
    public static CheckInput of(Path file) {
        return ofFile(requireNonNull(file, "file"), true);
    }

    /**
     * Returns something that is in no file.
     *
     * @param name  what it is called in findings
     * @param content  what it says, in UTF-8
     */
    public static CheckInput of(String name, byte[] content) {
        if (requireNonNull(name, "name").isBlank()) {
            throw new IllegalArgumentException("Name '%s' must not be blank".formatted(name));
        }
        return new CheckInput(name, Optional.empty(), content.clone(), true);
    }

    /**
     * Finds the files of a folder and of the folders in it whose names end in '.json', in the order of their paths;
     * hidden ones are left alone.
     *
     * @throws UncheckedIOException  if a folder cannot be read
     */
    public static List<CheckInput> in(Path folder) {
        try {
            Path real = requireNonNull(folder, "folder").toRealPath();
            try (Stream<Path> found = Files.find(real, DEEPEST, (file, attributes) -> !attributes.isDirectory())) {
                return found.filter(Files::isRegularFile)
                        .map(real::relativize)
                        .filter(CheckInput::isJson)
                        .map(folder::resolve)
                        .sorted(Comparator.comparing(Input::nameOf))
                        .map(file -> ofFile(file, false))
                        .toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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

    private static CheckInput ofFile(Path file, boolean named) {
        return new CheckInput(Input.nameOf(file), Optional.of(file), new byte[0], named);
    }

    /** Returns what it is called in findings. */
    public String name() {
        return name;
    }

    /** Returns the file, if it is in one. */
    public Optional<Path> path() {
        return path;
    }

    /** Returns whether it was named, and does not only lie in a folder that was. */
    boolean isNamed() {
        return named;
    }

    /** Returns what tells it from others: the file itself, whatever links lead to it, or its name. */
    String identity() {
        try {
            return path.isPresent() ? path.get().toRealPath().toString() : name;
        } catch (IOException notThere) {
            return name;
        }
    }

    /** Opens it. */
    InputStream open() throws IOException {
        return path.isPresent() ? Files.newInputStream(path.get()) : new ByteArrayInputStream(content);
    }

    /** Returns the name. */
    @Override
    public String toString() {
        return name;
    }
}
