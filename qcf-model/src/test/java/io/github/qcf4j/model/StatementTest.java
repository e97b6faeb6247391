package io.github.qcf4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class StatementTest {

    @Test
    void statement_is_shown_by_its_kind_and_text() {
        Statement statement = Statement.of(StatementKind.PURPOSE, "For those who lead a team of agents");

        assertThat(statement).hasToString("Purpose: For those who lead a team of agents");
    }

    @Test
    void statement_must_say_something() {
        assertThatThrownBy(() -> Statement.of(StatementKind.PURPOSE, " \n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Statement text ' \n' must not be blank");
        assertThatThrownBy(() -> Statement.of(null, "For team leaders"))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("kind");
    }
}
