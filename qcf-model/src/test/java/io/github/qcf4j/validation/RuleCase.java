package io.github.qcf4j.validation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A specification that breaks one rule and one that keeps to it, both told as changes of a specification without fault.
 * <p>
 * A line that starts with a minus names a text, and the line with a plus below it what stands there instead; a line that
 * starts with an equals sign is a finding that is expected of the one that breaks the rule.
 */
final class RuleCase {

    static final Path FOLDER = Path.of("src", "test", "resources", "io", "github", "qcf4j", "validation", "golden");

    private final Path file;
    private final List<String> lines;
    private final String bad;
    private final String good;

    private RuleCase(Path file, List<String> lines) {
        this.file = file;
        this.lines = lines;
        String base = text(lines.get(0).substring("base: ".length()));
        int middle = lines.contains("good:") ? lines.indexOf("good:") : lines.size();
        this.bad = changed(base, lines.subList(0, middle));
        this.good = changed(base, lines.subList(middle, lines.size()));
    }

    static RuleCase read(Path file) {
        try {
            return new RuleCase(file, Files.readAllLines(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the text of a specification without fault. */
    static String text(String base) {
        try {
            return Files.readString(FOLDER.resolve(base));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String code() {
        String name = file.getFileName().toString();
        return name.substring(0, name.length() - ".case".length());
    }

    String bad() {
        return bad;
    }

    String good() {
        return good;
    }

    List<String> expected() {
        return lines.stream()
                .filter(line -> line.startsWith("= "))
                .map(line -> line.substring(2))
                .toList();
    }

    /** Writes the file anew with other lines expected. */
    void write(List<String> expected) {
        List<String> written = new ArrayList<>(lines);
        written.removeIf(line -> line.startsWith("= "));
        int end = written.contains("good:") ? written.indexOf("good:") : written.size();
        written.addAll(end, expected.stream().map(line -> "= " + line).toList());
        try {
            Files.write(file, written);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String changed(String base, List<String> lines) {
        String text = base;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith("- ")) {
                String before = unescaped(lines.get(i));
                int start = text.indexOf(before);
                if (start < 0) {
                    throw new IllegalArgumentException("Text '%s' must be in the specification".formatted(before));
                }
                text = text.substring(0, start) + unescaped(lines.get(i + 1)) + text.substring(start + before.length());
            }
        }
        return text;
    }

    private static String unescaped(String line) {
        return line.substring(2).replace("\\n", "\n");
    }
}
