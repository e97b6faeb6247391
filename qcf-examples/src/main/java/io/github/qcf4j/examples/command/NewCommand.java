package io.github.qcf4j.examples.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command {@code qcf new}: a small specification and portfolio to start from, and what every field means. */
@Command(
        name = "new",
        header = "Writes a small specification and portfolio to start from.",
        description = {
            "",
            "Three files: specification.json and portfolio.json, which can be mapped at once, and FIELDS.md, which"
                    + " explains every field of both forms. No file is written over.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {"  qcf new", "  qcf new mine"},
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {" 0:written", " 2:wrong use, or one of the files is there already: nothing is written"})
final class NewCommand implements Callable<Integer> {

    private static final List<String> FILES = List.of("specification.json", "portfolio.json", "FIELDS.md");

    private final Surroundings surroundings;
    private final Output output;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "FOLDER",
            description = "where to write; made when it is not there; without it, here")
    private String folder = ".";

    @Option(names = "--force", description = "writes over files that are there")
    private boolean force;

    NewCommand(Surroundings surroundings, Output output) {
        this.surroundings = surroundings;
        this.output = output;
    }

    @Override
    public Integer call() {
        Path target = surroundings.path(folder);
        if (Files.exists(target) && !Files.isDirectory(target)) {
            throw new Refusal("'%s' is a file".formatted(folder), "name a folder");
        }
        for (String file : FILES) {
            if (!force && Files.exists(target.resolve(file), LinkOption.NOFOLLOW_LINKS)) {
                throw new Refusal(
                        "'%s' is there already".formatted(named(file)), "name another folder, or add --force");
            }
        }
        for (String file : FILES) {
            output.write(target.resolve(file), named(file), content(file));
        }
        String shown = quoted(folder);
        output.print("""
                Written: %s, %s and %s.
                Next:
                  qcf check %s
                  qcf map %s --as-of 2014-06-30
                Then change what is in them; %s explains every field.
                """.formatted(
                named(FILES.get(0)), named(FILES.get(1)), named(FILES.get(2)), shown, shown, named("FIELDS.md")));
        return Qcf.DONE;
    }

    private String named(String file) {
        return folder.equals(".") ? file : folder.replaceFirst("[/\\\\]+$", "") + "/" + file;
    }

    private static String quoted(String argument) {
        return argument.matches("[A-Za-z0-9_./\\\\:-]+") ? argument : "'" + argument.replace("'", "'\\''") + "'";
    }

    /** Returns what a new file holds; it is kept beside this class. */
    static String content(String file) {
        try (InputStream stream = NewCommand.class.getResourceAsStream("new/" + file)) {
            if (stream == null) {
                throw new IllegalStateException("Resource '%s' must be beside the class".formatted(file));
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw Refusal.of("read", file, e);
        }
    }
}
