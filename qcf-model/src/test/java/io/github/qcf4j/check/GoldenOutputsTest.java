package io.github.qcf4j.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every form of output, of a result that has some of everything and of one without findings. */
class GoldenOutputsTest {

    static Stream<Arguments> outputs() {
        return Stream.of(
                Arguments.of("txt", CheckText.of()),
                Arguments.of("json", CheckJson.of()),
                Arguments.of("sarif", CheckSarif.of()),
                Arguments.of("junit.xml", CheckJunit.of()),
                Arguments.of("csv", CheckCsv.of()),
                Arguments.of("md", CheckMarkdown.of()),
                Arguments.of("html", CheckHtml.of()),
                Arguments.of("record.json", ValidationRecord.of()));
    }

    @ParameterizedTest
    @MethodSource("outputs")
    void result_is_written_as_expected(String extension, CheckOutput output) throws IOException {
        String text = output.write(Results.some());

        GoldenFile.assertHolds("some." + extension, text);
        assertThat(output.write(Results.some())).isEqualTo(text);
    }

    @ParameterizedTest
    @MethodSource("outputs")
    void result_without_findings_is_written_as_expected(String extension, CheckOutput output) throws IOException {
        StringBuilder text = new StringBuilder();

        output.write(Results.none(), text);

        GoldenFile.assertHolds("none." + extension, text.toString());
    }
}
