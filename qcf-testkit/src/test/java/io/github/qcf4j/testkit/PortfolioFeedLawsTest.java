package io.github.qcf4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcf4j.cohort.LearnerRecords;
import io.github.qcf4j.document.PortfolioReader;
import io.github.qcf4j.document.PortfolioWriter;
import io.github.qcf4j.feed.PortfolioFeed;
import io.github.qcf4j.finding.Severity;
import io.github.qcf4j.finding.Validated;
import io.github.qcf4j.framework.Framework;
import io.github.qcf4j.mapping.CoverageReport;
import io.github.qcf4j.mapping.PackedPortfolio;
import io.github.qcf4j.mapping.PortfolioMapper;
import io.github.qcf4j.mapping.PortfolioPacker;
import io.github.qcf4j.portfolio.CoveragePolicy;
import io.github.qcf4j.portfolio.Portfolio;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a feed makes of a line is what the careful reader and the mapper make of it, however it gets there. */
class PortfolioFeedLawsTest {

    private static final int LEARNERS = 12;

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_line_is_packed_as_the_mapper_packs_what_is_read(long seed) {
        Told told = Told.of(seed);

        told.assertAsRead(told.lines());
    }

    @Test
    void portfolios_in_which_little_is_wrong_are_packed_while_they_are_read() {
        int packed = LongStream.range(0, 40)
                .map(seed -> 2 * seed + 1)
                .mapToObj(Told::of)
                .mapToInt(told -> told.assertAsRead(told.lines()))
                .sum();

        assertThat(packed).isGreaterThan(40 * LEARNERS / 2);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_line_that_is_broken_anywhere_is_told_and_its_neighbours_are_read(long seed) {
        Told told = Told.of(seed);
        Dice dice = new Dice(seed);
        List<byte[]> lines = new ArrayList<>(told.lines());

        for (int i = 0; i < lines.size(); i += 2) {
            lines.set(i, broken(lines.get(i), dice));
        }

        told.assertAsRead(lines);
    }

    /** Returns a line with a few bytes changed, left out or put in, none of them a line end. */
    private static byte[] broken(byte[] line, Dice dice) {
        byte[] broken = line;
        int times = dice.between(1, 2);
        for (int i = 0; i < times; i++) {
            int at = dice.below(broken.length);
            byte changed = dice.chance(50)
                    ? (byte)
                            dice.pick("\"{}[],:0 aE-1".chars().boxed().toList()).intValue()
                    : (byte) dice.below(256);
            changed = changed == '\n' ? 0 : changed;
            int cut = dice.pick(0, 1, 1, 2);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            out.write(broken, 0, at);
            if (!dice.chance(20)) {
                out.write(changed);
            }
            int rest = dice.chance(5) ? broken.length : Math.min(broken.length, at + cut);
            out.write(broken, rest, broken.length - rest);
            broken = out.size() == 0 ? new byte[] {'{'} : out.toByteArray();
        }
        return broken;
    }

    /** Portfolios of a seed, and how they are asked about. */
    private record Told(long seed, PortfolioMapper mapper, LocalDate asOf, List<byte[]> lines) {

        static Told of(long seed) {
            Framework framework = seed % 2 == 0
                    ? SpecificationGenerator.of(SpecificationShape.SMALL).framework(seed)
                    : PlainLearners.framework(new Dice(seed));
            CoveragePolicy policy =
                    seed % 6 == 0 ? PolicyGenerator.of(framework).policy(seed) : CoveragePolicy.anyAccepted();
            PortfolioGenerator wild = PortfolioGenerator.of(framework, PortfolioShape.SMALL);
            PlainLearners tame = new PlainLearners(framework);
            List<byte[]> lines = new ArrayList<>();
            for (long learner = seed * LEARNERS; learner < (seed + 1) * LEARNERS; learner++) {
                lines.add(line(learner % 6 == 0 ? wild.portfolio(learner) : tame.portfolio(learner), learner % 4 < 2));
            }
            LocalDate asOf = seed % 4 == 0 ? PortfolioGenerator.asOf(seed) : LocalDate.of(2014, 11, 21);
            return new Told(seed, PortfolioMapper.of(framework, policy), asOf, lines);
        }

        /** Returns a portfolio as a line, as it is written or without what is around it and without blanks. */
        private static byte[] line(Portfolio portfolio, boolean tight) {
            String written = PortfolioWriter.write(portfolio).replaceAll("\\n *", " ");
            String alone = written.substring(written.indexOf('[') + 1, written.lastIndexOf(']'));
            return (tight ? alone.replaceAll("(?<=[{}\\[\\],:]) | (?=[{}\\[\\]])", "") : written)
                    .getBytes(StandardCharsets.UTF_8);
        }

        /** Asserts that each line is as it is read with care, and returns how many were packed. */
        int assertAsRead(List<byte[]> lines) {
            int packed = 0;
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            lines.forEach(line -> {
                file.writeBytes(line);
                file.write('\n');
            });
            PortfolioFeed feed = PortfolioFeed.of(new ByteArrayInputStream(file.toByteArray()), mapper, asOf);
            for (int i = 0; i < lines.size(); i++) {
                String line = new String(lines.get(i), StandardCharsets.UTF_8);
                if (!line.isBlank()) {
                    LearnerRecords records = feed.next();
                    assertThat(records.line()).as("seed %d", seed).isEqualTo(i + 1);
                    packed += records.packed().isPresent() ? 1 : 0;
                    assertAsRead(records, lines.get(i), "seed %d line %d: %s".formatted(seed, i + 1, line));
                }
            }
            assertThat(feed.hasNext()).isFalse();
            return packed;
        }

        private void assertAsRead(LearnerRecords records, byte[] line, String told) {
            Validated<Portfolio> read = PortfolioReader.readOne(new ByteArrayInputStream(line));
            if (records.packed().isEmpty()) {
                Validated<Portfolio> again = records.read();
                assertThat(again.value()).as(told).isEqualTo(read.value());
                assertThat(again.findings()).as(told).hasSameSizeAs(read.findings());
                assertThat(again.findings())
                        .as(told)
                        .allSatisfy(finding -> assertThat(
                                        finding.location().orElseThrow().line())
                                .isEqualTo((int) records.line()));
                read.value().ifPresent(portfolio -> assertPacked(portfolio, told));
                return;
            }
            assertThat(read.findings()).as(told).isEmpty();
            Portfolio portfolio = read.orThrow();
            PackedPortfolio packed = records.packed().get();
            assertThat(packed).as(told).isEqualTo(assertPacked(portfolio, told));
            assertThat(PortfolioPacker.of(mapper, asOf).pack(portfolio))
                    .as(told)
                    .contains(packed);
        }

        /** Asserts that records are packed as the report says, which reads them with care, and returns them packed. */
        private PackedPortfolio assertPacked(Portfolio portfolio, String told) {
            CoverageReport report = mapper.mapAll(portfolio, asOf).reports().get(0);
            if (portfolio.registrations().size() < 2) {
                assertThat(mapper.pack(portfolio, asOf)).as(told).isEqualTo(report.packed());
            }
            PortfolioPacker.of(mapper, asOf).pack(portfolio).ifPresent(packed -> {
                assertThat(packed).as(told).isEqualTo(report.packed());
                assertThat(report.findings()).as(told).noneMatch(finding -> finding.severity() != Severity.NOTE);
            });
            return report.packed();
        }
    }
}
