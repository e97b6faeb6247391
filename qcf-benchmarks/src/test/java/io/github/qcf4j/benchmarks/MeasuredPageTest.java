package io.github.qcf4j.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class MeasuredPageTest {

    private final MeasuredPage page = new MeasuredPage("rules");

    @Test
    void only_the_measured_part_is_replaced() {
        String written = "# Performance\n<!-- measured: rules -->\nold\n<!-- end: rules -->\nMore\n";

        String replaced = page.with(written, "new\n");

        assertThat(replaced).isEqualTo("# Performance\n<!-- measured: rules -->\n\nnew\n\n<!-- end: rules -->\nMore\n");
    }

    @Test
    void page_without_the_part_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> page.with("# Performance\n", "new"))
                .withMessage("Page must have the lines '<!-- measured: rules -->' and '<!-- end: rules -->'");
    }
}
