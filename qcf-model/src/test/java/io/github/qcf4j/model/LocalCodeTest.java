package io.github.qcf4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class LocalCodeTest {

    @Test
    void code_may_be_that_of_an_organisation() {
        LocalCode code = LocalCode.of("Example Awards", "3412-03");

        assertThat(code.organisation()).hasValue("Example Awards");
        assertThat(code.code()).isEqualTo("3412-03");
        assertThat(code).hasToString("3412-03");
    }

    @Test
    void same_code_of_another_organisation_is_another_code() {
        LocalCode code = LocalCode.of("Example Awards", "3412-03");

        assertThat(LocalCode.of("Example Awards", "3412-03")).isEqualTo(code).hasSameHashCodeAs(code);
        assertThat(LocalCode.of("3412-03")).isNotEqualTo(code);
        assertThat(LocalCode.of("3412-03").organisation()).isEmpty();
    }

    @Test
    void blank_code_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LocalCode.of(" "))
                .withMessage("Local code ' ' must not be blank");
    }
}
