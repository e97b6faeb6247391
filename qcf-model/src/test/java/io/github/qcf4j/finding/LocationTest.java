package io.github.qcf4j.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocationTest {

    @ParameterizedTest
    @ValueSource(strings = {"unit.json:7:19", "C:\\units\\a b.json:1:1", "-:3:2", "a:1:1:2:2"})
    void location_parses_from_what_it_is_written_as(String text) {
        assertThat(Location.parse(text)).hasToString(text);
    }

    @Test
    void source_may_hold_colons() {
        Location location = Location.parse("C:\\unit.json:7:19");

        assertThat(location).isEqualTo(new Location("C:\\unit.json", 7, 19));
    }

    @Test
    void locations_are_in_the_order_of_reading() {
        assertThat(Stream.of("b.json:1:1", "a10.json:1:1", "a2.json:10:1", "a2.json:9:30", "a2.json:9:4")
                        .map(Location::parse)
                        .sorted()
                        .map(Location::toString))
                .containsExactly("a2.json:9:4", "a2.json:9:30", "a2.json:10:1", "a10.json:1:1", "b.json:1:1");
    }

    @Test
    void lines_and_columns_count_from_one() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Location("unit.json", 0, 1))
                .withMessage("Location 'unit.json:0:1' must count lines and columns from one");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Location(" ", 1, 1))
                .withMessage("Location source ' ' must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Location.parse("unit.json:7"))
                .withMessage("Location 'unit.json:7' must have the form 'unit.json:7:19'");
    }
}
