package io.github.qcf4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SectorSubjectAreaTest {

    @Test
    void there_are_fifty_areas_in_fifteen_sectors() {
        Map<Integer, Long> areasBySector = SectorSubjectArea.all().stream()
                .collect(Collectors.groupingBy(
                        area -> Integer.valueOf(area.code().split("\\.")[0]), TreeMap::new, Collectors.counting()));

        assertThat(SectorSubjectArea.all()).hasSize(50).isSorted().doesNotHaveDuplicates();
        assertThat(areasBySector.keySet()).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15);
        assertThat(areasBySector.values()).containsExactly(5L, 2L, 4L, 3L, 3L, 2L, 4L, 2L, 4L, 4L, 5L, 3L, 2L, 2L, 5L);
    }

    @ParameterizedTest
    @CsvSource({
        "1.1, Medicine and dentistry",
        "2.2, Mathematics and statistics",
        "7.4, Hospitality and catering",
        "10.1, History",
        "15.2, Administration",
        "15.5, Law and legal services"
    })
    void code_has_its_title(String code, String title) {
        assertThat(SectorSubjectArea.parse(code).title()).isEqualTo(title);
    }

    @Test
    void every_area_parses_back_to_itself() {
        assertThat(SectorSubjectArea.all())
                .allSatisfy(area ->
                        assertThat(SectorSubjectArea.parse(area.toString())).isEqualTo(area));
    }

    @ParameterizedTest
    @CsvSource({"01.1, 1.1", "' 1.1 ', 1.1", "09.3, 9.3", "15.5, 15.5"})
    void zero_in_front_and_blanks_around_are_dropped(String text, String code) {
        assertThat(SectorSubjectArea.parse(text)).hasToString(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "1.0", "1.6", "16.1", "0.1", "001.1", "1.10", "15.6", "1,1"})
    void other_codes_do_not_exist(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SectorSubjectArea.parse(text))
                .withMessage("Sector subject area '%s' must be one of the fifty from '1.1' to '15.5'", text);
    }

    @Test
    void only_the_canonical_code_is_held() {
        assertThatIllegalArgumentException().isThrownBy(() -> new SectorSubjectArea("01.1"));
    }
}
