package io.github.qcf4j.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The first few questions of each family; {@link Comparisons} asks as many as you like. */
class RulesAgreementTest {

    private static final long LAST_SEED = 7;

    @ParameterizedTest
    @EnumSource
    void library_and_cp_sat_answer_alike(QuestionFamily family) {
        Agreement agreement = new Agreement(0, LAST_SEED, Effort.STANDARD);

        List<String> differences = agreement.differences(family, System.out);

        assertThat(differences).isEmpty();
    }
}
