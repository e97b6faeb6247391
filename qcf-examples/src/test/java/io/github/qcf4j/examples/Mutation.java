package io.github.qcf4j.examples;

import io.github.qcf4j.finding.Finding;
import io.github.qcf4j.finding.Location;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An illustrative specification into which something wrong is put, such as 'dropped-outcome'.
 * <p>
 * The file names the example. A line that starts with a minus is a text, which stands there first from the line that
 * is named before it; the line with a plus is what takes its place. A line that starts with an equals sign is what has
 * to be found, with its line in the changed text; one that starts with a tilde is what else follows from the change.
 */
final class Mutation {

    private static final Path FOLDER = Path.of("src", "test", "resources", "mutations");
    private static final Path EXAMPLES = Path.of("data", "specifications");
    private static final String ENDING = ".mutation";
    private static final String EXAMPLE = "example: ";
    private static final String FROM = "from: ";

    private final Path file;
    private final List<String> lines;

    private Mutation(Path file) {
        this.file = file;
        this.lines = text(file).lines().toList();
    }

    static List<Mutation> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(ENDING))
                    .sorted()
                    .map(Mutation::new)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns a finding as a file tells of it: its line, its severity and its code. */
    static String told(Finding finding) {
        String line =
                finding.location().map(Location::line).map(String::valueOf).orElse("nowhere");
        return line + " " + finding.severity().label() + " " + finding.code();
    }

    /** Returns the specification as it is in the examples. */
    String original() {
        return text(EXAMPLES.resolve(lines.get(0).substring(EXAMPLE.length())));
    }

    /** Returns the specification with the fault. */
    String changed() {
        String text = original();
        int from = 1;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith(FROM)) {
                from = Integer.parseInt(line.substring(FROM.length()));
            } else if (line.startsWith("-")) {
                text = changed(text, from, rest(line), rest(lines.get(i + 1)));
            }
        }
        return text;
    }

    private String changed(String text, int line, String before, String after) {
        Matcher place = Pattern.compile(Pattern.quote(before)).matcher(text);
        if (!place.find(startOf(text, line))) {
            throw new IllegalArgumentException("%s must name a text of the example, not '%s'".formatted(this, before));
        }
        return text.substring(0, place.start()) + after + text.substring(place.end());
    }

    private static int startOf(String text, int line) {
        int start = 0;
        for (int i = 1; i < line; i++) {
            start = text.indexOf('\n', start) + 1;
        }
        return start;
    }

    /** Returns what has to be found. */
    List<String> expected() {
        return marked("= ");
    }

    /** Returns what else follows. */
    List<String> consequences() {
        return marked("~ ");
    }

    private List<String> marked(String mark) {
        return lines.stream()
                .filter(line -> line.startsWith(mark))
                .map(line -> line.substring(mark.length()))
                .toList();
    }

    private static String rest(String line) {
        return line.length() < 2 ? "" : line.substring(2).replace("\\n", "\n");
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the name of the fault. */
    @Override
    public String toString() {
        String name = file.getFileName().toString();
        return name.substring(0, name.length() - ENDING.length());
    }
}
