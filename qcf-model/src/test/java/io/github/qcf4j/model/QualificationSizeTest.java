package io.github.qcf4j.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QualificationSizeTest {

    @ParameterizedTest
    @CsvSource({"1, AWARD", "12, AWARD", "13, CERTIFICATE", "36, CERTIFICATE", "37, DIPLOMA", "120, DIPLOMA"})
    void credit_gives_one_size(int credit, QualificationSize size) {
        assertThat(Arrays.stream(QualificationSize.values())
                        .filter(word -> word.credits().contains(credit)))
                .containsExactly(size);
    }

    @ParameterizedTest
    @CsvSource({"0, AWARD", "120, AWARD", "121, CERTIFICATE", "369, CERTIFICATE", "370, DIPLOMA", "1200, DIPLOMA"})
    void total_qualification_time_gives_one_size(int hours, QualificationSize size) {
        assertThat(Arrays.stream(QualificationSize.values())
                        .filter(word -> word.totalQualificationTime().contains(hours)))
                .containsExactly(size);
    }

    @Test
    void no_credit_gives_no_size() {
        assertThat(QualificationSize.values()).noneMatch(size -> size.credits().contains(0));
    }
}
