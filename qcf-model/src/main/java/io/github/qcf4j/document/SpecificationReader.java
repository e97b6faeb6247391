package io.github.qcf4j.document;

import static java.util.Objects.requireNonNull;

import io.github.qcf4j.document.internal.Input;
import io.github.qcf4j.document.internal.SpecificationReading;
import io.github.qcf4j.finding.Validated;
import io.github.qcf4j.framework.Framework;
import io.github.qcf4j.framework.Specifications;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads specifications, such as the file 'contact-centre.json' with its units and qualifications.
 * <p>
 * Whatever is wrong is found at once and told with its line; only input that cannot be read at all throws. A unit or
 * qualification with an error is left out, and everything else is read.
 * <p>
 * A directory is read as one specification: all its files whose names end in '.json', in the order of their names.
 */
public final class SpecificationReader {

    private static final String UNNAMED = "-";

    private SpecificationReader() {}

    /**
     * Reads a file, or all files of a directory.
     *
     * @throws UncheckedIOException if it cannot be read
     */
    public static Validated<Specifications> read(Path path) {
        return read(List.of(requireNonNull(path, "path")));
    }

    /**
     * Reads several files and directories as one specification.
     *
     * @throws UncheckedIOException if one of them cannot be read
     */
    public static Validated<Specifications> read(List<Path> paths) {
        SpecificationReading reading = new SpecificationReading();
        for (Path path : requireNonNull(paths, "paths")) {
            if (Files.isDirectory(path)) {
                readDirectory(path, reading);
            } else {
                reading.read(Input.of(path));
            }
        }
        return reading.finish();
    }

    private static void readDirectory(Path directory, SpecificationReading reading) {
        List<Path> files;
        try (Stream<Path> entries = Files.list(directory)) {
            files = entries.filter(SpecificationReader::isSpecification)
                    .sorted((one, two) -> one.getFileName()
                            .toString()
                            .compareTo(two.getFileName().toString()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (files.isEmpty()) {
            reading.found(DocumentFinding.FILE_NONE, Input.nameOf(directory));
        }
        files.forEach(file -> reading.read(Input.of(file)));
    }

    private static boolean isSpecification(Path file) {
        return file.getFileName().toString().endsWith(".json") && Files.isRegularFile(file);
    }

    /**
     * Reads a stream to its end and leaves it open.
     *
     * @throws UncheckedIOException if it cannot be read
     */
    public static Validated<Specifications> read(InputStream stream) {
        return new SpecificationReading()
                .read(Input.of(requireNonNull(stream, "stream"), UNNAMED))
                .finish();
    }

    /**
     * Reads characters to their end and leaves the reader open.
     *
     * @throws UncheckedIOException if they cannot be read
     */
    public static Validated<Specifications> read(Reader reader) {
        return new SpecificationReading()
                .read(Input.of(requireNonNull(reader, "reader"), UNNAMED))
                .finish();
    }

    /** Reads a text. */
    public static Validated<Specifications> read(String json) {
        return new SpecificationReading()
                .read(Input.of(requireNonNull(json, "json"), UNNAMED))
                .finish();
    }

    /** Reads a document that was bound elsewhere; findings then have no line. */
    public static Validated<Specifications> read(SpecificationDocument document) {
        return new SpecificationReading().read(document).finish();
    }

    /**
     * Reads a file, or all files of a directory, and stands it up as a framework.
     *
     * @throws UncheckedIOException if it cannot be read
     */
    public static Validated<Framework> readFramework(Path path) {
        return Framework.of(read(path));
    }

    /**
     * Reads several files and directories, and stands them up as one framework.
     *
     * @throws UncheckedIOException if one of them cannot be read
     */
    public static Validated<Framework> readFramework(List<Path> paths) {
        return Framework.of(read(paths));
    }

    /**
     * Reads a stream to its end, and stands it up as a framework.
     *
     * @throws UncheckedIOException if it cannot be read
     */
    public static Validated<Framework> readFramework(InputStream stream) {
        return Framework.of(read(stream));
    }

    /**
     * Reads characters to their end, and stands them up as a framework.
     *
     * @throws UncheckedIOException if they cannot be read
     */
    public static Validated<Framework> readFramework(Reader reader) {
        return Framework.of(read(reader));
    }

    /** Reads a text, and stands it up as a framework. */
    public static Validated<Framework> readFramework(String json) {
        return Framework.of(read(json));
    }

    /** Reads a document that was bound elsewhere, and stands it up as a framework. */
    public static Validated<Framework> readFramework(SpecificationDocument document) {
        return Framework.of(read(document));
    }
}
