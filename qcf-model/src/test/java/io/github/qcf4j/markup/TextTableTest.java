package io.github.qcf4j.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.Collections;
import org.junit.jupiter.api.Test;

class TextTableTest {

    @Test
    void columns_are_as_wide_as_their_cells() {
        TextTable table = TextTable.withHeader("Unit", "Title", "Credit")
                .alignRight(2)
                .row("J/999/0001", "Monitor calls", "5")
                .row("L/999/0002", "\u5b66\u4f4d", "12");

        assertThat(table).hasToString("""
                        Unit        Title          Credit
                        ----------  -------------  ------
                        J/999/0001  Monitor calls       5
                        L/999/0002  \u5b66\u4f4d               12
                        """);
    }

    @Test
    void widest_column_is_wrapped_to_fit_the_screen() {
        TextTable table = TextTable.withHeader("Unit", "Title", "Credit")
                .alignRight(2)
                .row(
                        "J/999/0001",
                        "Maintain customer support operations in a contact centre over the whole of a working week",
                        "5");

        assertThat(table).hasToString("""
                        Unit        Title                                                         Credit
                        ----------  ------------------------------------------------------------  ------
                        J/999/0001  Maintain customer support operations in a contact centre           5
                                    over the whole of a working week
                        """);
    }

    @Test
    void no_line_is_wider_than_the_screen() {
        String[] cells = new String[20];
        Arrays.fill(cells, "unimaginably-long \u5b66\u4f4d\u5b66");

        TextTable table = TextTable.withHeader(cells).row(cells);

        assertThat(table.lines())
                .allSatisfy(line -> assertThat(TextWidth.of(line)).isLessThanOrEqualTo(80));
    }

    @Test
    void text_of_others_stays_in_its_cell() {
        assertThat(TextTable.withHeader("Learner", "State")
                        .row("L-1\nforged\u001b[0m", "Met")
                        .lines())
                .containsExactly("Learner        State", "-------------  -----", "L-1 forged[0m  Met");
    }

    @Test
    void broken_calls_say_what_must_be_so() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TextTable.withHeader("Unit", "Credit").row("J/999/0001"))
                .withMessage("Row '[J/999/0001]' must have 2 cells");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> TextTable.withHeader(Collections.nCopies(21, "x").toArray(new String[0])))
                .withMessage("Columns '21' must be from 1 to 20");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TextTable.withHeader("Unit").alignRight(1))
                .withMessage("Column '1' must be from 0 to 0");
    }
}
