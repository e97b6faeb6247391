package io.github.qcf4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VersionTest {

    @ParameterizedTest
    @ValueSource(strings = {"1", "2", "10", "2011-03", "v1.2_b", "ABCDEFGHIJKLMNOPQRSTUVWXYZ012345"})
    void version_parses_back_to_itself(String label) {
        Version version = new Version(label);

        assertThat(Version.parse(version.toString())).isEqualTo(version).hasToString(label);
    }

    @Test
    void blanks_around_a_version_are_dropped() {
        assertThat(Version.parse(" 1 ")).isEqualTo(Version.FIRST);
    }

    @Test
    void versions_are_ordered_as_people_number_them() {
        assertThat(Stream.of("10", "2", "1", "1.1").map(Version::parse).sorted())
                .extracting(Version::label)
                .containsExactly("1", "1.1", "2", "10");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1 2", "1@2", "1/2", "é", "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456"})
    void what_cannot_stand_behind_an_identifier_is_refused(String label) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Version.parse(label))
                .withMessage("Version '%s' must be 1 to 32 letters, digits and characters of '._-'", label);
    }
}
