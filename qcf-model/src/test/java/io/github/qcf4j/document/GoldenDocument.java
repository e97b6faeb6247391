package io.github.qcf4j.document;

import io.github.qcf4j.finding.Finding;
import io.github.qcf4j.finding.Location;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A document with something wrong, named for the code of what it is there for, such as 'unit.title.missing'.
 * <p>
 * Behind a hyphen the name may go on, where one kind has several documents. What cannot be kept in a file is made when
 * it is needed: what is too large, and a folder with nothing in it.
 *
 * @param form  whether it is a specification, a policy file or a portfolio
 * @param name  the name of the file without its ending
 * @param input  the file
 * @param kept  whether the file is kept beside the findings, or made
 */
record GoldenDocument(Form form, String name, Path input, boolean kept) {

    /** Returns every document, those that cannot be kept included, which are put into the folder. */
    static List<GoldenDocument> all(Path made) {
        List<GoldenDocument> documents = new ArrayList<>();
        for (Form form : Form.values()) {
            for (Path file : Golden.files(form.folder(), ".json")) {
                String name = file.getFileName().toString().replaceFirst("\\.json$", "");
                documents.add(new GoldenDocument(form, name, file, true));
            }
        }
        try {
            documents.addAll(made(made));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return documents;
    }

    private static List<GoldenDocument> made(Path folder) throws IOException {
        Path none = Files.createDirectories(folder.resolve("file.none"));
        Path directory = Files.createDirectories(folder.resolve("file.directory"));
        Path large = folder.resolve("json.too.large.json");
        Path many = folder.resolve("findings.many.json");
        String title = "t".repeat(1_000_001);
        Files.writeString(
                large,
                "{ \"format\": \"qcf4j/1\", \"units\": [{ \"title\": \"%s\" }] }".formatted(title),
                StandardCharsets.UTF_8);
        Files.writeString(
                many,
                "{ \"format\": \"qcf4j/1\", \"units\": [%s{}] }".formatted("{}, ".repeat(10_000)),
                StandardCharsets.UTF_8);
        return List.of(
                new GoldenDocument(Form.SPECIFICATION, "file.none", none, false),
                new GoldenDocument(Form.PORTFOLIO, "file.directory", directory, false),
                new GoldenDocument(Form.SPECIFICATION, "json.too.large", large, false),
                new GoldenDocument(Form.SPECIFICATION, "findings.many", many, false));
    }

    /** Returns the code that the document is there for. */
    String code() {
        return name.replaceFirst("-.*$", "");
    }

    /** Returns the file that holds the findings. */
    Path expected() {
        return form.folder().resolve(name + ".findings");
    }

    /** Returns what reading the document finds, with the name of the file alone; of very many only its own kind. */
    List<Finding> findings() {
        return form.read(this).stream()
                .filter(finding ->
                        !code().equals("findings.many") || finding.code().equals("findings.many"))
                .map(GoldenDocument::withoutFolder)
                .toList();
    }

    private static Finding withoutFolder(Finding finding) {
        return finding.location()
                .map(at -> {
                    String name = Path.of(at.source()).getFileName().toString();
                    return finding.at(new Location(name, at.line(), at.column()));
                })
                .orElse(finding);
    }

    @Override
    public String toString() {
        return form.name().toLowerCase(Locale.ROOT) + "/" + name;
    }

    /** The forms of document. */
    enum Form {
        /** A specification, which is read and stood up as a framework. */
        SPECIFICATION {
            @Override
            List<Finding> read(GoldenDocument document) {
                return SpecificationReader.readFramework(document.input()).findings();
            }
        },

        /** A policy file, of which one policy is asked for where that is what the document is about. */
        POLICY {
            @Override
            List<Finding> read(GoldenDocument document) {
                return document.code().equals("policy.several")
                        ? PolicyReader.readOne(document.input()).findings()
                        : PolicyReader.readAll(document.input()).findings();
            }
        },

        /** A portfolio file, of which one portfolio is asked for where that is what the document is about. */
        PORTFOLIO {
            @Override
            List<Finding> read(GoldenDocument document) {
                return document.code().equals("portfolio.several")
                        ? PortfolioReader.readOne(document.input()).findings()
                        : PortfolioReader.read(document.input()).findings();
            }
        };

        abstract List<Finding> read(GoldenDocument document);

        /** Returns the folder of the documents of this form. */
        Path folder() {
            return Golden.folder(name().toLowerCase(Locale.ROOT));
        }
    }
}
