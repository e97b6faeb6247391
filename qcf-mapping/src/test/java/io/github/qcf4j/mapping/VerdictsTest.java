package io.github.qcf4j.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcf4j.document.SpecificationReader;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The published page on verdicts, the worked cases and the golden cases cite each other completely. */
class VerdictsTest {

    private static final Pattern CLAUSE = Pattern.compile("^- \\*\\*(V\\d+\\.\\d+)\\b", Pattern.MULTILINE);

    private static final List<Class<?>> CASES = List.of(
            V2RecordsTest.class,
            V2DecisionsTest.class,
            V3CriterionStatusTest.class,
            V4PolicyTest.class,
            V4DemandsTest.class,
            V4RulesTest.class,
            V5SufficiencyTest.class,
            V5RangeTest.class,
            V5ChoicesTest.class,
            V6WhoMayDecideTest.class,
            V7UnitsTest.class,
            V7CreditTest.class);

    /** Clauses about what no file can say, with the reason. */
    private static final Map<String, String> IN_NO_FILE =
            Map.of("V7.10", "an outcome without criteria is an error where a specification is read");

    @Test
    void every_clause_has_a_worked_case() throws IOException {
        assertThat(cited()).containsAll(published());
    }

    @Test
    void every_worked_case_is_of_a_clause_that_exists() throws IOException {
        assertThat(published()).containsAll(cited());
    }

    @Test
    void every_clause_that_files_can_show_has_a_golden_case() throws IOException {
        SortedSet<String> shown = published();
        shown.removeAll(IN_NO_FILE.keySet());

        assertThat(shownInFiles()).containsAll(shown);
    }

    @Test
    void every_golden_case_is_of_clauses_that_exist() throws IOException {
        assertThat(published()).containsAll(shownInFiles()).containsAll(IN_NO_FILE.keySet());
    }

    @Test
    void a_clause_that_files_cannot_show_has_no_golden_case() {
        assertThat(shownInFiles()).doesNotContainAnyElementsOf(IN_NO_FILE.keySet());
    }

    @Test
    void an_outcome_without_criteria_is_in_no_file() {
        String unit = """
                {"format": "qcf4j/1", "units": [{"reference": "J/999/0001", "title": "Monitor calls",
                 "outcomes": [{"statement": "Be able to review calls", "criteria": []}]}]}
                """;

        assertThat(SpecificationReader.read(unit).hasErrors()).isTrue();
    }

    private static SortedSet<String> shownInFiles() {
        return GoldenCase.all().stream()
                .flatMap(golden -> golden.clauses().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static SortedSet<String> cited() {
        SortedSet<String> cited = new TreeSet<>();
        CASES.stream()
                .flatMap(cases -> Arrays.stream(cases.getDeclaredMethods()))
                .flatMap(VerdictsTest::clauses)
                .forEach(cited::add);
        return cited;
    }

    private static Stream<String> clauses(Method method) {
        Clause clause = method.getAnnotation(Clause.class);
        return clause == null ? Stream.empty() : Arrays.stream(clause.value());
    }

    private static SortedSet<String> published() throws IOException {
        SortedSet<String> published = new TreeSet<>();
        Matcher matcher = CLAUSE.matcher(Files.readString(page()));
        while (matcher.find()) {
            published.add(matcher.group(1));
        }
        return published;
    }

    /** Finds the page from the folder of the module or of the whole project. */
    private static Path page() {
        Path here = Path.of("").toAbsolutePath();
        return Stream.of(here, here.resolveSibling("."))
                .map(folder -> folder.resolve("docs/verdicts.md").normalize())
                .filter(Files::exists)
                .findFirst()
                .orElseThrow();
    }
}
