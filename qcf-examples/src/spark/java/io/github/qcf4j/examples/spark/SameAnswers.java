package io.github.qcf4j.examples.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/** Says whether two runs gave equal answers; arguments are two files, or folders with the parts of one. */
public final class SameAnswers {

    private SameAnswers() {}

    public static void main(String... arguments) throws IOException {
        long equal = 0;
        try (Stream<String> first = rows(Path.of(arguments[0]));
                Stream<String> second = rows(Path.of(arguments[1]))) {
            Iterator<String> ours = first.iterator();
            Iterator<String> theirs = second.iterator();
            while (ours.hasNext() || theirs.hasNext()) {
                String one = ours.hasNext() ? ours.next() : "no row";
                String other = theirs.hasNext() ? theirs.next() : "no row";
                if (!one.equals(other)) {
                    throw new IllegalStateException("Row %d differs:%n%s%n%s".formatted(equal + 1, one, other));
                }
                equal++;
            }
        }
        System.out.println("all %d rows are equal".formatted(equal));
    }

    private static Stream<String> rows(Path answers) throws IOException {
        if (Files.isRegularFile(answers)) {
            return Files.lines(answers);
        }
        try (Stream<Path> files = Files.list(answers)) {
            List<Path> parts = files.filter(
                            file -> file.getFileName().toString().startsWith("part-"))
                    .sorted()
                    .toList();
            return parts.stream().flatMap(SameAnswers::lines);
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.lines(file);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
