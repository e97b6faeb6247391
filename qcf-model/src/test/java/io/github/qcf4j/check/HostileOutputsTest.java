package io.github.qcf4j.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;

/** Text that somebody else wrote stays text, whatever it is. */
class HostileOutputsTest {

    private static final List<CheckOutput> ALL = List.of(
            CheckText.of(),
            CheckJson.of(),
            CheckSarif.of(),
            CheckJunit.of(),
            CheckCsv.of(),
            CheckMarkdown.of(),
            CheckHtml.of(),
            ValidationRecord.of());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u001b[2J",
                "\u202egnp.exe",
                "a\r\nb: error: forged",
                "\u0000",
                "\ud800",
                "<script>alert(1)</script>",
                "]]>",
                "\uFFFE\uFFFF",
                "{0} [x](http://example.org)",
                "a|b`c"
            })
    void neither_terminal_nor_page_is_commanded(String text) throws Exception {
        CheckResult result = Results.hostile(text);

        for (CheckOutput output : ALL) {
            String written = output.write(result);

            assertThat(written).doesNotContain("\u001b", "\u202e", "\u0000");
            assertThat(written.codePoints()).noneMatch(each -> Character.getType(each) == Character.SURROGATE);
        }
        assertThat(CheckHtml.of().write(result)).doesNotContain("<script");
        assertThat(CheckText.of().write(result).lines()).hasSize(2);
        assertThat(xml(CheckJunit.of().write(result))
                        .getElementsByTagName("testcase")
                        .getLength())
                .isEqualTo(2);
        assertThat(SarifRequirements.faultsOf(CheckSarif.of().write(result))).isEmpty();
    }

    static Document xml(String text) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1"})
    void no_cell_is_a_formula(String text) {
        String csv = CheckCsv.of().write(Results.hostile(text));

        assertThat(csv.lines().skip(1).flatMap(line -> Arrays.stream(line.split(","))))
                .noneMatch(cell -> cell.replaceFirst("^\"", "").strip().matches("[=+@-].+"));
    }

    @Test
    void page_asks_for_nothing_from_elsewhere() {
        String page = CheckHtml.of().write(Results.some());

        assertThat(page).contains("Content-Security-Policy").doesNotContain("<script", "<img", "<link", "http://");
    }
}
