package io.github.qcf4j.document.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestNameTest {

    private static final List<String> NAMES = List.of("title", "level", "credit", "guidedLearningHours");

    @Test
    void slip_in_a_name_leads_to_the_name() {
        assertThat(NearestName.of("titel", NAMES)).contains("title");
        assertThat(NearestName.of("Level", NAMES)).contains("level");
        assertThat(NearestName.of("credits", NAMES)).contains("credit");
        assertThat(NearestName.of("guidedlearninghour", NAMES)).contains("guidedLearningHours");
    }

    @Test
    void name_that_is_far_from_all_leads_nowhere() {
        assertThat(NearestName.of("assessor", NAMES)).isEmpty();
        assertThat(NearestName.of("x".repeat(1000), NAMES)).isEmpty();
        assertThat(NearestName.of("", NAMES)).isEmpty();
    }
}
