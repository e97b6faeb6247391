package io.github.qcf4j.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcf4j.combination.SearchBudget;
import io.github.qcf4j.document.SpecificationReader;
import io.github.qcf4j.finding.Finding;
import io.github.qcf4j.finding.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is not recorded, or was not searched to the end, is never told as a fault of the rules. */
class UnknownCombinationsTest {

    private static final LocalDate TODAY = LocalDate.of(2014, 3, 1);
    private static final String TOTAL = "{ \"credits\": { \"min\": 7 } }";
    private static final String TOO_MUCH = "{ \"credits\": { \"min\": 20 } }";

    private final String base = RuleCase.text("qcf.json");

    @Test
    void a_search_that_is_not_begun_finds_no_fault() {
        ValidationOptions without =
                ValidationOptions.builder().budget(SearchBudget.ofSteps(0)).build();

        List<Finding> findings =
                SpecificationValidator.standard().withOptions(without).validate(SpecificationReader.read(base), TODAY);

        assertThat(findings).isEmpty();
    }

    @Test
    void a_group_of_which_not_all_units_are_listed_may_come_to_anything() {
        String open = base.replace("\"name\": \"B\",", "\"name\": \"B\", \"complete\": false,")
                .replace(TOTAL, TOO_MUCH)
                .replace("\"credit\": 7", "\"credit\": 20")
                .replace("AWARD", "CERTIFICATE")
                .replace("Award in", "Certificate in");

        assertThat(errors(open)).isEmpty();
    }

    @Test
    void a_unit_whose_credit_is_not_recorded_may_have_any() {
        String open =
                base.replace("\"credit\": 4,", "").replace(TOTAL, TOO_MUCH).replace("\"credit\": 7", "\"credit\": 20");

        assertThat(errors(open))
                .extracting(Finding::code)
                .doesNotContain("rule.credit.unreachable", "rules.contradict");
    }

    @Test
    void several_threads_find_the_same() {
        String broken = base.replace(TOTAL, TOO_MUCH);
        List<Finding> alone = findings(broken);

        List<List<Finding>> together = IntStream.range(0, 8)
                .parallel()
                .mapToObj(thread -> findings(broken))
                .toList();

        assertThat(alone).isNotEmpty();
        assertThat(together).allMatch(alone::equals);
    }

    private static List<Finding> errors(String json) {
        return findings(json).stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
    }

    private static List<Finding> findings(String json) {
        return SpecificationValidator.standard().validate(SpecificationReader.read(json), TODAY);
    }
}
