package io.github.qcf4j.examples.command;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What surrounds a run of the command: its streams, the folder it works in, the day, and whether colours can be seen.
 *
 * @param in  where '-' is read from
 * @param out  where reports go
 * @param err  where everything goes that is no part of a report
 * @param folder  the folder that relative paths start from
 * @param today  the day that is meant when none is named
 * @param colours  whether what is written to {@code out} is seen in colours
 */
record Surroundings(InputStream in, OutputStream out, OutputStream err, Path folder, LocalDate today, boolean colours) {

    /** Returns what surrounds this process. */
    static Surroundings ofProcess() {
        return new Surroundings(
                System.in,
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                Path.of(""),
                LocalDate.now(ZoneId.systemDefault()),
                seesColours(System.getenv(), isTerminal(System.console())));
    }

    /** Returns whether colours are wanted: at a terminal that has them, unless NO_COLOR says otherwise. */
    static boolean seesColours(Map<String, String> environment, boolean terminal) {
        return terminal
                && environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !environment.getOrDefault("TERM", "").equals("dumb");
    }

    /** Returns the path that a text names, from the folder worked in. */
    Path path(String name) {
        if (name.isBlank()) {
            throw new Refusal("'%s' cannot be the name of a file".formatted(name), "name a file or a folder");
        }
        try {
            return folder.resolve(name.equals(".") ? "" : name);
        } catch (InvalidPathException e) {
            throw new Refusal("'%s' cannot be the name of a file".formatted(name), "name a file or a folder");
        }
    }

    /** Later Javas have a console without a terminal, and a method that tells; earlier ones have neither. */
    private static boolean isTerminal(@Nullable Console console) {
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }
}
