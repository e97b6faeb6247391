package io.github.qcf4j.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcf4j.finding.Finding;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of finding turns up in a case, word by word, and keeps the rules of wording. */
class FindingKindsTest {

    private static final Pattern CLASS_NAME = Pattern.compile("\\b[A-Z][a-z0-9]+[A-Z]\\w*|\\bjava[.x]");
    private static final Pattern QUOTED = Pattern.compile("'[^']*'");
    private static final List<String> NOT_IMPERATIVE =
            List.of("a", "an", "the", "it", "you", "must", "should", "may", "can", "is", "has", "have", "no", "not");

    static Stream<FindingCase> cases() {
        return Stream.of(RecordFindingCases.all(), DecisionFindingCases.all(), UnitFindingCases.all())
                .flatMap(all -> all);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_case_is_told_word_by_word(FindingCase expected) {
        CoverageReport report = expected.report();

        assertThat(report.findings()).extracting(Finding::toString).contains(expected.line());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_message_is_one_sentence_that_goes_on_from_its_place(FindingCase expected) {
        for (Finding finding : expected.report().findings()) {
            String own = QUOTED.matcher(finding.message()).replaceAll("''");

            assertThat(own)
                    .matches("[a-z].*[^.!]")
                    .doesNotContain(". ", "please", "invalid")
                    .doesNotContainPattern(CLASS_NAME);
        }
    }

    @Test
    void every_kind_has_a_case() {
        assertThat(cases().map(FindingCase::kind).distinct()).containsExactlyInAnyOrder(MappingFinding.values());
    }

    @Test
    void every_advice_is_one_imperative() {
        assertThat(Arrays.stream(MappingFinding.values()).map(MappingFinding::advice))
                .allSatisfy(advice ->
                        assertThat(advice).matches("[a-z].*[^.!]").doesNotContain(". ", ";", "please", "invalid"))
                .allSatisfy(advice -> assertThat(NOT_IMPERATIVE)
                        .doesNotContain(Arrays.asList(advice.split("[ ,]")).get(0)));
    }

    @Test
    void a_code_is_the_name_of_its_kind() {
        assertThat(MappingFinding.values())
                .allSatisfy(kind -> assertThat(kind.code())
                        .isEqualTo(kind.name().toLowerCase(Locale.ROOT).replace('_', '.')));
    }
}
