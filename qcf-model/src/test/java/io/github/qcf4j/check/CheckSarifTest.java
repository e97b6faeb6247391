package io.github.qcf4j.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcf4j.finding.Finding;
import io.github.qcf4j.finding.Place;
import io.github.qcf4j.validation.RulePage;
import io.github.qcf4j.validation.SpecificationRules;
import io.github.qcf4j.validation.UnitFinding;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CheckSarifTest {

    @Test
    void log_keeps_to_the_standard() {
        assertThat(SarifRequirements.faultsOf(CheckSarif.of().write(Results.some())))
                .isEmpty();
        assertThat(SarifRequirements.faultsOf(CheckSarif.of().write(Results.none())))
                .isEmpty();
    }

    @Test
    void rule_of_the_catalogue_comes_with_its_page() {
        Finding finding = Finding.of(UnitFinding.UNIT_TITLE_MISSING, Place.parse("/units/0"), "has no title");
        CheckResult result = CheckResult.builder(CheckProfile.standard(), Catalogue.TODAY)
                .findings(List.of(finding))
                .build();

        JsonNode rule = new JsonMapper().readTree(CheckSarif.of().write(result)).at("/runs/0/tool/driver/rules/0");

        RulePage page = SpecificationRules.page(UnitFinding.UNIT_TITLE_MISSING);
        assertThat(rule.at("/shortDescription/text").asString()).startsWith(page.title());
        assertThat(rule.at("/help/text").asString())
                .contains(page.why(), page.bad(), page.good(), "give the unit a title");
        assertThat(rule.at("/properties/tags")).hasToString("[\"specification\",\"unit\"]");
    }

    @Test
    void every_page_of_the_catalogue_makes_a_log_that_keeps_to_the_standard() {
        List<Finding> findings = SpecificationRules.all().stream()
                .map(rule -> Finding.of(rule, Place.parse("J/999/0001"), "breaks it"))
                .toList();
        CheckResult result = CheckResult.builder(CheckProfile.standard(), Catalogue.TODAY)
                .findings(findings)
                .build();

        assertThat(SarifRequirements.faultsOf(CheckSarif.of().write(result))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "units/calls.json, units/calls.json",
        "./units/a b.json, units/a%20b.json",
        "/srv/units/é.json, file:///srv/units/%C3%A9.json",
        "C:\\units\\calls.json, file:///C:/units/calls.json",
        "a:b#c?.json, a%3Ab%23c%3F.json",
        "-, -"
    })
    void name_of_a_file_is_written_as_an_address(String name, String uri) {
        assertThat(SarifResults.uri(name)).isEqualTo(uri);
    }
}
