package io.github.qcf4j.examples.command;

import io.github.qcf4j.check.CheckInput;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The files that a check writes, none of which is one that it reads. */
final class CheckFiles {

    private final Surroundings surroundings;
    private final Set<Path> read = new HashSet<>();

    CheckFiles(Surroundings surroundings, List<CheckInput> inputs) {
        this.surroundings = surroundings;
        inputs.forEach(input -> input.path().map(InputFile::real).ifPresent(read::add));
    }

    /** Refuses to write over what is checked, over a folder or over one of the other files. */
    void refuse(String name, List<String> others) {
        if (name.equals(Inputs.STANDARD_INPUT)) {
            throw new Refusal("'-' is no file", "name a file");
        }
        Path path = surroundings.path(name);
        if (Files.isDirectory(path)) {
            throw new Refusal("'%s' is a folder".formatted(name), "name another file");
        }
        if (read.contains(InputFile.real(path))) {
            throw overwritten(name);
        }
        if (others.stream().anyMatch(other -> isSame(name, other))) {
            throw new Refusal("'%s' would be written twice".formatted(name), "name two different files");
        }
    }

    /** Refuses to write over another file that is read. */
    void refuseSame(String name, @Nullable String other) {
        if (other != null && isSame(name, other)) {
            throw overwritten(name);
        }
    }

    private static Refusal overwritten(String name) {
        return new Refusal("'%s' would be written over, and is read".formatted(name), "name another file");
    }

    private boolean isSame(String name, String other) {
        return InputFile.real(surroundings.path(name)).equals(InputFile.real(surroundings.path(other)));
    }

    /** Writes a file, and says so. */
    void write(String name, String text, Output output) {
        output.write(surroundings.path(name), name, text);
        output.tell("written: " + name);
    }
}
