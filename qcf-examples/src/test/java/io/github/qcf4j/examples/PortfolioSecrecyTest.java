package io.github.qcf4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcf4j.document.PortfolioReader;
import io.github.qcf4j.document.SpecificationReader;
import io.github.qcf4j.framework.Framework;
import io.github.qcf4j.mapping.CoverageReport;
import io.github.qcf4j.mapping.PortfolioMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people wrote about a learner stays out of findings and gaps, however much is wrong. */
class PortfolioSecrecyTest {

    private static final String SECRET = "Jane Example was ill";
    private static final Pattern FREE_TEXT = Pattern.compile(
            "\"(title|reason|feedback|locator|basis|location|interest|ownPart|name|contactType)\": \"[^\"]*\"");

    @ParameterizedTest
    @ValueSource(strings = {"nearly-complete.json", "half-way.json", "in-trouble.json"})
    void no_finding_and_no_gap_holds_free_text_of_a_portfolio(String file) throws IOException {
        String written = Files.readString(Path.of("data/portfolios").resolve(file));
        String telling = FREE_TEXT.matcher(written).replaceAll("\"$1\": \"" + SECRET + "\"");

        CoverageReport report = map(telling);

        assertThat(telling).contains(SECRET);
        assertThat(report.findings())
                .isNotEmpty()
                .noneSatisfy(finding -> assertThat(finding.toString()).contains(SECRET));
        assertThat(report.gaps())
                .isNotEmpty()
                .noneSatisfy(gap -> assertThat(gap.toString()).contains(SECRET));
    }

    private static CoverageReport map(String portfolio) {
        Framework framework = SpecificationReader.readFramework(Path.of("data/specifications/contact-centre.json"))
                .orThrow();
        return PortfolioMapper.of(framework).map(PortfolioReader.readOne(portfolio), LocalDate.of(2014, 11, 21));
    }
}
