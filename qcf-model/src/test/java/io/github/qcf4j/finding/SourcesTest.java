package io.github.qcf4j.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SourcesTest {

    private static final Sources SOURCES = Sources.of(Map.of(
            Place.parse("J/999/0001"), Location.parse("unit.json:3:5"),
            Place.parse("J/999/0001 outcome 1"), Location.parse("unit.json:9:7"),
            Place.parse("J/999/0001 1.1"), Location.parse("unit.json:11:9"),
            Place.parse("learner L-1001"), Location.parse("learner.json:2:3"),
            Place.parse("/units"), Location.parse("unit.json:2:3")));

    @Test
    void place_is_found_where_it_is_written() {
        assertThat(SOURCES.find(Place.parse("J/999/0001 1.1"))).contains(Location.parse("unit.json:11:9"));
    }

    @Test
    void place_that_is_not_written_is_found_where_what_it_lies_in_is() {
        assertThat(SOURCES.find(Place.parse("J/999/0001 1.7"))).contains(Location.parse("unit.json:9:7"));
        assertThat(SOURCES.find(Place.parse("J/999/0001 3.1"))).contains(Location.parse("unit.json:3:5"));
        assertThat(SOURCES.find(Place.parse("J/999/0001 requirement 2"))).contains(Location.parse("unit.json:3:5"));
        assertThat(SOURCES.find(Place.parse("L-1001 evidence E1"))).contains(Location.parse("learner.json:2:3"));
        assertThat(SOURCES.find(Place.parse("/units/0/title"))).contains(Location.parse("unit.json:2:3"));
    }

    @Test
    void property_is_found_where_it_is_written_and_else_where_what_is_around_it_is() {
        Place unit = Place.parse("J/999/0001");
        Sources sources = Sources.of(
                SOURCES.locations(),
                Map.of(
                        unit,
                        Map.of(
                                "credit", Location.parse("unit.json:5:15"),
                                "dates", Location.parse("unit.json:6:14"),
                                "dates/review", Location.parse("unit.json:7:17"))));

        assertThat(sources.find(unit, "credit")).contains(Location.parse("unit.json:5:15"));
        assertThat(sources.find(unit, "dates/review")).contains(Location.parse("unit.json:7:17"));
        assertThat(sources.find(unit, "dates/operationalEnd")).contains(Location.parse("unit.json:6:14"));
        assertThat(sources.find(unit, "level")).contains(Location.parse("unit.json:3:5"));
        assertThat(sources.find(Place.parse("J/999/0001 1.1"), "credit")).contains(Location.parse("unit.json:11:9"));
        assertThat(sources.find(Place.parse("999/0002/6"), "credit")).isEmpty();
        assertThat(sources).isNotEqualTo(SOURCES);
        assertThat(Sources.NONE.plus(sources)).isEqualTo(sources);
        assertThat(sources.plus(SOURCES).properties()).isEqualTo(sources.properties());
    }

    @Test
    void finding_stands_on_the_line_of_the_property_it_is_about() {
        Place unit = Place.parse("J/999/0001");
        Location line = Location.parse("unit.json:5:15");
        Sources sources = Sources.of(SOURCES.locations(), Map.of(unit, Map.of("credit", line)));
        Finding finding = Finding.of(ExampleFinding.UNIT_REFERENCE_CHECK, unit, "has 60 credits");

        assertThat(sources.locate(finding.about("credit")).location()).contains(line);
        assertThat(sources.locate(finding).location()).contains(Location.parse("unit.json:3:5"));
    }

    @Test
    void another_version_or_an_unknown_place_is_not_found() {
        assertThat(SOURCES.find(Place.parse("J/999/0001@2 1.1"))).isEmpty();
        assertThat(SOURCES.find(Place.parse("999/0002/6"))).isEmpty();
        assertThat(Sources.NONE.find(Place.parse("document"))).isEmpty();
    }

    @Test
    void finding_keeps_the_location_it_has() {
        Finding finding = Finding.of(
                ExampleFinding.OUTCOME_CRITERIA_NONE,
                Place.parse("J/999/0001 outcome 1"),
                "has no assessment criteria");
        Finding elsewhere = finding.at(Location.parse("other.json:1:1"));

        assertThat(SOURCES.locate(finding)).isEqualTo(finding.at(Location.parse("unit.json:9:7")));
        assertThat(SOURCES.locate(elsewhere)).isSameAs(elsewhere);
        assertThat(Sources.NONE.locate(finding)).isSameAs(finding);
    }

    @Test
    void of_two_tables_the_first_decides() {
        Sources other = Sources.of(Map.of(
                Place.parse("J/999/0001"), Location.parse("other.json:1:1"),
                Place.parse("999/0002/6"), Location.parse("other.json:8:1")));

        Sources both = SOURCES.plus(other);

        assertThat(both.find(Place.parse("J/999/0001"))).contains(Location.parse("unit.json:3:5"));
        assertThat(both.find(Place.parse("999/0002/6"))).contains(Location.parse("other.json:8:1"));
        assertThat(both.locations().firstKey()).isEqualTo(Place.parse("/units"));
        assertThat(SOURCES.plus(Sources.NONE)).isEqualTo(SOURCES).hasSameHashCodeAs(SOURCES);
    }
}
