package io.github.qcf4j.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcf4j.check.KnownCodes;
import io.github.qcf4j.finding.FindingKind;
import io.github.qcf4j.validation.RulePage;
import io.github.qcf4j.validation.SpecificationRules;
import io.github.qcf4j.validation.UnitFinding;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExplainCommandTest {

    @TempDir
    private Path folder;

    private QcfRun explain(String code) {
        return QcfRun.in(folder, "explain", code);
    }

    @Test
    void page_of_a_rule_says_all_there_is() {
        RulePage page = SpecificationRules.page(UnitFinding.UNIT_TITLE_MISSING);

        QcfRun run = explain("unit.title.missing");

        assertThat(run.out().lines()).first().asString().startsWith("unit.title.missing: ");
        assertThat(run.out().replaceAll("\\s+", " "))
                .contains(page.title(), page.why().replaceAll("\\s+", " "), "What to do Give the unit a title.")
                .contains("Wrong", "Right");
        assertThat(run.exitCode()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"json.syntax", "evidence.reference.missing", "suppression.expired"})
    void code_without_a_page_is_told_by_what_to_do(String code) {
        QcfRun run = explain(code);

        assertThat(run.out()).startsWith(code + "\n").contains("What to do\n");
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void every_code_can_be_explained_as_it_stands_in_brackets() {
        for (FindingKind kind : KnownCodes.all()) {
            assertThat(explain("[" + kind.code() + "]").exitCode())
                    .as(kind.code())
                    .isZero();
        }
    }

    @Test
    void misspelt_code_is_told_with_what_was_probably_meant() {
        assertThat(explain("unit.titel.missing").err())
                .isEqualTo("qcf explain: 'unit.titel.missing' is not a code; try unit.title.missing\n");
        assertThat(explain("unit.title").err()).contains("'unit.title' is not a code; try ", "unit.title.missing");
        assertThat(explain("something else").err())
                .isEqualTo("qcf explain: 'something else' is not a code; list the codes with 'qcf explain --list'\n");
        assertThat(explain("something else").exitCode()).isEqualTo(2);
    }

    @Test
    void list_names_every_code_in_order() {
        QcfRun run = QcfRun.in(folder, "explain", "--list");

        assertThat(run.out().lines())
                .isSorted()
                .contains("unit.title.missing (error)", "json.syntax (error)")
                .hasSizeGreaterThanOrEqualTo(KnownCodes.all().size());
    }

    @Test
    void neither_code_nor_list_is_refused() {
        QcfRun run = QcfRun.in(folder, "explain");

        assertThat(run.err()).startsWith("qcf explain: neither or both of a code and '--list' are given;");
        assertThat(run.exitCode()).isEqualTo(2);
    }
}
