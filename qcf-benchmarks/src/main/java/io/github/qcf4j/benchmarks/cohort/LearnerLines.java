package io.github.qcf4j.benchmarks.cohort;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.qcf4j.document.PortfolioWriter;
import io.github.qcf4j.portfolio.Portfolio;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Learners as lines of JSON, one portfolio to a line of about 240 KB. */
public final class LearnerLines {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** So many learners are drawn; more lines are the same again. */
    private static final int DRAWN = 100;

    private final List<byte[]> lines;

    private LearnerLines(List<byte[]> lines) {
        this.lines = lines;
    }

    /** Writes lines to a file, such as 'cohort.ndjson 1000'. */
    public static void main(String[] arguments) throws IOException {
        write(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
    }

    /** Writes so many lines to a file. */
    static void write(Path file, int lines) throws IOException {
        of(Math.min(DRAWN, lines)).writeAll(file, lines);
    }

    /** Returns the lines of so many learners of the standard model. */
    static LearnerLines of(int learners) {
        WorkModel model = WorkModel.standard();
        Forms forms = new Forms(model);
        List<byte[]> lines = new ArrayList<>();
        for (DrawnLearner drawn : new LearnerDraw(model, 1).first(learners)) {
            lines.add((line(forms.portfolio(drawn)) + "\n").getBytes(StandardCharsets.UTF_8));
        }
        return new LearnerLines(lines);
    }

    /** Returns a portfolio as one line. */
    static String line(Portfolio portfolio) {
        try {
            JsonNode written = JSON.readTree(PortfolioWriter.write(portfolio));
            ObjectNode line = JSON.createObjectNode();
            line.set("format", written.get("format"));
            line.setAll((ObjectNode) written.get("portfolios").get(0));
            return JSON.writeValueAsString(line);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Portfolio '%s' must be written as JSON".formatted(portfolio), e);
        }
    }

    /** Returns all lines one after the other. */
    byte[] bytes() {
        byte[] bytes = new byte[lines.stream().mapToInt(line -> line.length).sum()];
        int at = 0;
        for (byte[] line : lines) {
            System.arraycopy(line, 0, bytes, at, line.length);
            at += line.length;
        }
        return bytes;
    }

    private void writeAll(Path file, int count) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20)) {
            for (int i = 0; i < count; i++) {
                out.write(lines.get(i % lines.size()));
            }
        }
    }
}
