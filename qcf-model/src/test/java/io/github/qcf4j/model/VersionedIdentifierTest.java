package io.github.qcf4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VersionedIdentifierTest {

    private static final UnitReference UNIT = UnitReference.parse("J/999/0001");
    private static final QualificationNumber QUALIFICATION = QualificationNumber.parse("999/0002/6");

    @Test
    void version_is_written_behind_an_at_sign() {
        assertThat(UnitVersion.of(UNIT, Version.parse("2"))).hasToString("J/999/0001@2");
        assertThat(QualificationVersion.of(QUALIFICATION, Version.parse("2"))).hasToString("999/0002/6@2");
    }

    @Test
    void identifier_alone_means_the_first_version() {
        assertThat(UnitVersion.parse("J/999/0001")).isEqualTo(UnitVersion.of(UNIT, Version.FIRST));
        assertThat(QualificationVersion.parse("999/0002/6"))
                .isEqualTo(QualificationVersion.of(QUALIFICATION, Version.FIRST));
    }

    @Test
    void identifier_parses_however_it_is_typed() {
        assertThat(UnitVersion.parse("j9990001 @ 2")).isEqualTo(UnitVersion.of(UNIT, Version.parse("2")));
        assertThat(QualificationVersion.parse("99900026@2"))
                .isEqualTo(QualificationVersion.of(QUALIFICATION, Version.parse("2")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"@2", "J/999/0001@", "J/999/0001@1@2"})
    void half_of_a_versioned_identifier_does_not_parse(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> UnitVersion.parse(text));
        assertThatIllegalArgumentException().isThrownBy(() -> QualificationVersion.parse(text));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 42, 20141121})
    void every_versioned_identifier_parses_back_to_itself(long seed) {
        Random random = new Random(seed);

        for (int i = 0; i < 500; i++) {
            UnitVersion unit = UnitVersion.of(Samples.unitIdentifier(random), Samples.version(random));
            QualificationVersion qualification =
                    QualificationVersion.of(Samples.qualificationIdentifier(random), Samples.version(random));

            assertThat(UnitVersion.parse(unit.toString())).as("seed %d", seed).isEqualTo(unit);
            assertThat(QualificationVersion.parse(qualification.toString()))
                    .as("seed %d", seed)
                    .isEqualTo(qualification);
        }
    }

    @Test
    void versions_of_one_unit_stand_together_in_order() {
        assertThat(Stream.of("L/999/0002@1", "J/999/0001@10", "J/999/0001@2", "J/999/0001")
                        .map(UnitVersion::parse)
                        .sorted())
                .map(UnitVersion::toString)
                .containsExactly("J/999/0001@1", "J/999/0001@2", "J/999/0001@10", "L/999/0002@1");
    }

    @Test
    void versions_of_one_qualification_stand_together_in_order() {
        assertThat(Stream.of("999/0003/4@1", "999/0002/6@10", "999/0002/6@2")
                        .map(QualificationVersion::parse)
                        .sorted())
                .map(QualificationVersion::toString)
                .containsExactly("999/0002/6@2", "999/0002/6@10", "999/0003/4@1");
    }
}
