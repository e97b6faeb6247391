package io.github.qcf4j.feed;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Lines of a file for tests, to be mapped with {@link io.github.qcf4j.cohort.SmallCohort#mapper()}. */
final class Cohorts {

    /** A learner who has shown one criterion, which is packed while it is read. */
    static final String USUAL = """
            {"learner":"L-1","registrations":[{"qualification":"999/0002/6","on":"2014-01-12"}],\
            "evidence":[{"reference":"E1","occurred":["2014-03-03"],"mappings":[{"criteria":["J/999/0001 1.1"]}]}],\
            "decisions":[{"evidence":["E1"],"criteria":["J/999/0001 1.1"],"outcome":"MET","assessor":"assessor-7",\
            "on":"2014-03-09"}]}""";

    /** The same with a decision before the evidence was there. */
    static final String EARLY = USUAL.replace("2014-03-09", "2014-02-09").replace("L-1", "L-2");

    private Cohorts() {}

    static InputStream stream(String... lines) {
        return new ByteArrayInputStream((String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
