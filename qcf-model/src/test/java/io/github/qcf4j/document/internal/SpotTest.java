package io.github.qcf4j.document.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpotTest {

    @Test
    void pointer_escapes_what_would_be_taken_for_a_step() {
        Spot spot = Spot.ofDocument().property("range").property("a/b~c").item(3);

        assertThat(spot.pointer()).isEqualTo("/range/a~1b~0c/3");
    }

    @Test
    void what_is_missing_is_located_where_the_value_around_it_begins() {
        Problems problems = Problems.ofSpecification();
        Spot root = JsonParsing.parse(Input.of("{\n  \"units\": [ {} ]\n}", "units.json"), problems)
                .orElseThrow();

        Spot title = root.property("units").item(0).property("title");

        assertThat(title.location()).hasToString("Optional[units.json:2:14]");
        assertThat(Spot.ofDocument().property("units").location()).isEmpty();
    }
}
