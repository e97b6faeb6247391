package io.github.qcf4j.document.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JsonTextTest {

    @Test
    void short_objects_stand_on_one_line_and_long_ones_do_not() {
        JsonObject json = new JsonObject()
                .spread()
                .put("name", "B")
                .put("credits", new JsonObject().put("min", (Object) 12))
                .put("statements", List.of("x".repeat(60), "y".repeat(60)));

        assertThat(Output.toText(json)).isEqualTo("""
                        {
                          "name": "B",
                          "credits": { "min": 12 },
                          "statements": [
                            "%s",
                            "%s"
                          ]
                        }
                        """.formatted("x".repeat(60), "y".repeat(60)));
    }

    @Test
    void line_of_json_holds_everything_however_it_would_be_spread() {
        JsonObject json = new JsonObject()
                .spread()
                .put("learner", "L-1001")
                .putLines("evidence", List.of("E1", "E2"))
                .put("centre", Optional.empty())
                .putLines("people", List.of())
                .put("range", new JsonObject());

        assertThat(json)
                .hasToString(
                        "{ \"learner\": \"L-1001\", \"evidence\": [\"E1\", \"E2\"], \"people\": [], \"range\": {} }");
    }
}
