package io.github.qcf4j.examples.command;

import static java.util.Objects.requireNonNull;

import io.github.qcf4j.check.CheckInput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What a check was given, found. */
final class CheckInputs {

    private CheckInputs() {}

    /** Looks for the files that the names stand for. */
    static List<CheckInput> of(Surroundings surroundings, List<String> names) {
        List<CheckInput> inputs = new ArrayList<>();
        for (String name : names) {
            if (!name.equals(Inputs.STANDARD_INPUT)) {
                inputs.addAll(found(surroundings.path(name), name));
            } else if (names.indexOf(name) == names.lastIndexOf(name)) {
                inputs.add(CheckInput.of(name, standardInput(surroundings)));
            } else {
                throw new Refusal("'-' is named twice", "name standard input once");
            }
        }
        return inputs;
    }

    private static byte[] standardInput(Surroundings surroundings) {
        try {
            return surroundings.in().readAllBytes();
        } catch (IOException e) {
            throw Refusal.of("read", "standard input", e);
        }
    }

    private static List<CheckInput> found(Path path, String name) {
        if (!Files.exists(path)) {
            throw new Refusal("'%s' does not exist".formatted(name), "name a file or a folder that does");
        }
        if (!Files.isDirectory(path)) {
            return List.of(CheckInput.of(path));
        }
        List<CheckInput> inputs = inFolder(path, name);
        if (inputs.isEmpty()) {
            throw new Refusal(
                    "'%s' holds no file whose name ends in '.json'".formatted(name), "name another folder, or a file");
        }
        return inputs;
    }

    private static List<CheckInput> inFolder(Path folder, String name) {
        try {
            return CheckInput.in(folder);
        } catch (UncheckedIOException e) {
            throw Refusal.of("read", name, requireNonNull(e.getCause(), "cause"));
        }
    }
}
