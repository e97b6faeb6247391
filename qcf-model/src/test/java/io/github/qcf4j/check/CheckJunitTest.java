package io.github.qcf4j.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcf4j.finding.Severity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;

class CheckJunitTest {

    @ParameterizedTest
    @CsvSource({"ERROR, 2", "WARNING, 2", "NOTE, 3"})
    void totals_are_those_of_the_cases(Severity least, int failures) throws Exception {
        Element suites = HostileOutputsTest.xml(
                        CheckJunit.of().failingFrom(least).write(Results.some()))
                .getDocumentElement();

        assertThat(suites.getElementsByTagName("failure").getLength()).isEqualTo(failures);
        assertThat(suites.getAttribute("failures")).isEqualTo(Integer.toString(failures));
        assertThat(suites.getAttribute("tests"))
                .isEqualTo(
                        Integer.toString(suites.getElementsByTagName("testcase").getLength()));
        assertThat(suites.getAttribute("skipped"))
                .isEqualTo(
                        Integer.toString(suites.getElementsByTagName("skipped").getLength()));
    }
}
