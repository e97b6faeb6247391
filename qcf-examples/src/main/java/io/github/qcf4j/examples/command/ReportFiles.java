package io.github.qcf4j.examples.command;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Where reports are written: one to a file, several into a folder, one file for each, named for the learner.
 *
 * @param name  what was asked for
 * @param paths  the files, one for each learner
 */
record ReportFiles(String name, List<Path> paths) {

    ReportFiles {
        paths = List.copyOf(paths);
    }

    /** Returns the files for the reports about learners; a folder need not be there yet. */
    static ReportFiles of(Surroundings surroundings, String name, String extension, List<String> learners) {
        if (name.equals(Inputs.STANDARD_INPUT)) {
            throw new Refusal("'-' is no file", "name a file or a folder");
        }
        Path path = surroundings.path(name);
        boolean folder = Files.isDirectory(path) || name.endsWith("/") || name.endsWith(File.separator);
        if (learners.size() == 1 && !folder) {
            return new ReportFiles(name, List.of(path));
        }
        boolean file = Files.exists(path) || name.endsWith("." + extension);
        if (file && !folder) {
            throw new Refusal(
                    "'%s' is a file, and there are %s reports".formatted(name, learners.size()), "name a folder");
        }
        List<Path> paths = new ArrayList<>();
        FileNames.of(learners).forEach(learner -> paths.add(path.resolve(learner + "." + extension)));
        return new ReportFiles(name, paths);
    }

    /** Refuses to write over what is read, or over one of the other files. */
    void check(Predicate<Path> isRead, List<ReportFiles> others) {
        for (Path path : paths) {
            if (isRead.test(path)) {
                throw new Refusal(
                        "'%s' would be written over, and is read".formatted(shown(path)), "name another file");
            }
            if (Files.isDirectory(path)) {
                throw new Refusal("'%s' is a folder".formatted(shown(path)), "name another file");
            }
            Path real = InputFile.real(path);
            if (others.stream()
                    .flatMap(other -> other.paths.stream())
                    .anyMatch(other -> real.equals(InputFile.real(other)))) {
                throw new Refusal("'%s' would be written twice".formatted(shown(path)), "name two different files");
            }
        }
    }

    /** Writes the report about a learner, by the position of the learner. */
    void write(int position, String text, Output output) {
        Path path = paths.get(position);
        output.write(path, shown(path), text);
    }

    /** Returns what a file is called in messages. */
    private static String shown(Path path) {
        return path.toString().replace('\\', '/');
    }

    /** Returns what was written, in a sentence. */
    String told() {
        return paths.size() == 1
                ? "written: " + shown(paths.get(0))
                : "written: %s files in %s".formatted(paths.size(), name);
    }
}
