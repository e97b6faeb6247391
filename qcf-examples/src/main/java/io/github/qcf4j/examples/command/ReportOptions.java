package io.github.qcf4j.examples.command;

import io.github.qcf4j.mapping.CoverageReport;
import io.github.qcf4j.report.ReportLabels;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of {@code qcf map} that say how its reports are written, and where. */
final class ReportOptions {

    private static final int NARROWEST = 40;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            converter = ReportFormat.Converter.class,
            description =
                    "text (as without it), markdown, html, json, csv (of criteria), csv-gaps, csv-findings; the sheets"
                            + " of quality assurance: sheets (to print), csv-evidence, csv-units, csv-witnesses")
    private ReportFormat format = ReportFormat.TEXT;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE|FOLDER",
            description = "writes the report into a file; several into a folder, each named for its learner")
    private @Nullable String output;

    @Option(
            names = "--html",
            paramLabel = "FILE|FOLDER",
            description = "writes the report as a web page too, in the same way")
    private @Nullable String html;

    @Option(
            names = "--label",
            paramLabel = "WORD=OTHER",
            description = "replaces a word of the report: learner=candidate, unit=module/modules,"
                    + " NOT_YET_MET='Not yet competent'")
    private List<String> labels = List.of();

    @Option(
            names = "--labels",
            paramLabel = "FILE",
            description = "replaces words, one WORD=OTHER in each line of the file")
    private @Nullable String labelFile;

    @Option(
            names = "--colour",
            paramLabel = "WHEN",
            converter = Colour.Converter.class,
            description = "colours in text: always, never, or auto (as without it): on a terminal,"
                    + " unless NO_COLOR is set")
    private Colour colour = Colour.AUTO;

    @Option(names = "--color", hidden = true, converter = Colour.Converter.class)
    private @Nullable Colour color;

    @Option(
            names = "--width",
            paramLabel = "COLUMNS",
            description = "the width of text: 80 (as without it) or another, at least 40")
    private int width = 80;

    @Option(
            names = "--review",
            description = "adds what there is to look at in the evidence, apart from the gaps: what could be left out,"
                    + " what rests on one item, what could be better; in text, markdown and html")
    private boolean review;

    @Option(
            names = "--reasons",
            description = "puts the reason of every verdict into the web page, folded away until a reader asks for it")
    private boolean reasons;

    /** Returns whether reports tell of a review of the evidence. */
    boolean isReviewed() {
        return review;
    }

    /** Returns how reports are written. */
    ReportFormat.Style style(Surroundings surroundings) {
        if (width < NARROWEST) {
            throw new Refusal("--width %s is too narrow".formatted(width), "give it %s or more".formatted(NARROWEST));
        }
        Colour when = color == null ? colour : color;
        boolean coloured = when == Colour.ALWAYS || (when == Colour.AUTO && output == null && surroundings.colours());
        return new ReportFormat.Style(labels(surroundings), width, coloured, null, null, reasons);
    }

    private ReportLabels labels(Surroundings surroundings) {
        List<String> options = new ArrayList<>();
        if (labelFile != null) {
            try {
                options.addAll(LabelOption.inLines(Files.readString(surroundings.path(labelFile))));
            } catch (IOException e) {
                throw Refusal.of("read", labelFile, e);
            }
        }
        options.addAll(labels);
        return LabelOption.apply(options, ReportLabels.of());
    }

    /** Returns where the reports about learners go, once it is known that nothing is lost by writing there. */
    Targets targets(Surroundings surroundings, Inputs inputs, List<String> learners) {
        if (output == null && learners.size() > 1 && !format.mayFollow()) {
            throw new Refusal(
                    "%s reports in %s cannot follow each other".formatted(learners.size(), WordConverter.word(format)),
                    "name a folder with --output");
        }
        List<ReportFiles> all = new ArrayList<>();
        Predicate<Path> isRead = path -> inputs.holds(path) || isLabelFile(path, surroundings);
        ReportFiles files = null;
        if (output != null) {
            files = ReportFiles.of(surroundings, output, format.extension(), learners);
            files.check(isRead, all);
            all.add(files);
        }
        ReportFiles pages = null;
        if (html != null) {
            pages = ReportFiles.of(surroundings, html, ReportFormat.HTML.extension(), learners);
            pages.check(isRead, all);
        }
        return new Targets(format, files, pages);
    }

    private boolean isLabelFile(Path path, Surroundings surroundings) {
        return labelFile != null && InputFile.real(path).equals(InputFile.real(surroundings.path(labelFile)));
    }

    /**
     * Where reports go.
     *
     * @param format  the form they are written in
     * @param files  the files they are written into, or nothing for standard output
     * @param pages  the files of web pages beside them, or nothing for none
     */
    record Targets(
            ReportFormat format,
            @Nullable ReportFiles files,
            @Nullable ReportFiles pages) {

        /** Writes a report, by its position among the learners. */
        void write(int position, CoverageReport report, ReportFormat.Style style, Output output) {
            String text = format.write(report, style);
            if (files == null) {
                output.print(position == 0 ? text : "\n" + text);
            } else {
                files.write(position, text, output);
            }
            if (pages != null) {
                pages.write(position, ReportFormat.HTML.write(report, style), output);
            }
        }

        /** Tells which files were written. */
        void tell(Output output) {
            if (files != null) {
                output.tell(files.told());
            }
            if (pages != null) {
                output.tell(pages.told());
            }
        }
    }

    /** When text is coloured. */
    enum Colour {
        AUTO,
        ALWAYS,
        NEVER;

        /** Reads when text is coloured. */
        static final class Converter extends WordConverter<Colour> {
            Converter() {
                super(Colour.class);
            }
        }
    }
}
