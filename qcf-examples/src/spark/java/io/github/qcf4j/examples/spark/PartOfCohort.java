package io.github.qcf4j.examples.spark;

import io.github.qcf4j.cohort.CohortMapper;
import io.github.qcf4j.feed.PortfolioFeed;
import io.github.qcf4j.mapping.PortfolioMapper;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.List;
import org.apache.hadoop.io.Text;
import scala.Tuple2;

/** The lines of a cohort that Spark hands to a process at a time, each with the number of lines before it. */
final class PartOfCohort {

    private PartOfCohort() {}

    /** Returns the answers to the lines of a part, in their order. */
    static Iterator<String> answers(Iterator<Tuple2<byte[], Long>> lines, PortfolioMapper mapper, LocalDate asOf) {
        List<String> rows = new ArrayList<>();
        if (lines.hasNext()) {
            Tuple2<byte[], Long> first = lines.next();
            InputStream part = new SequenceInputStream(
                    new ByteArrayInputStream(first._1()), new SequenceInputStream(streams(lines)));
            CohortMapper.of(mapper, asOf)
                    .map(PortfolioFeed.of(part, mapper, asOf), result -> rows.add(Answers.row(result, first._2())));
        }
        return rows.iterator();
    }

    /** Returns a copy of the bytes of a line, as Spark uses its own again, with an end of line. */
    static byte[] line(Text text) {
        byte[] line = Arrays.copyOf(text.getBytes(), text.getLength() + 1);
        line[text.getLength()] = '\n';
        return line;
    }

    private static Enumeration<InputStream> streams(Iterator<Tuple2<byte[], Long>> lines) {
        return new Enumeration<>() {
            @Override
            public boolean hasMoreElements() {
                return lines.hasNext();
            }

            @Override
            public InputStream nextElement() {
                return new ByteArrayInputStream(lines.next()._1());
            }
        };
    }
}
