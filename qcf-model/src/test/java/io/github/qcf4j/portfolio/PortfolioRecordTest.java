package io.github.qcf4j.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PortfolioRecordTest {

    static Stream<PortfolioRecord> records() {
        return FullRecords.ALL.stream();
    }

    @Test
    void there_is_a_record_of_every_kind() {
        List<RecordKind> kinds = records().map(PortfolioRecord::kind).toList();

        assertThat(kinds).containsExactly(RecordKind.values());
    }

    @ParameterizedTest
    @MethodSource("records")
    void everything_that_can_be_recorded_is_in_the_full_record(PortfolioRecord record) throws IllegalAccessException {
        for (Field component : components(record)) {
            Object value = component.get(record);

            assertThat(value).as(component.getName()).isNotNull();
            assertThat(value).as(component.getName()).isNotIn(List.of(), Map.of(), 0, false);
        }
    }

    @ParameterizedTest
    @MethodSource("records")
    void a_record_built_again_from_its_builder_is_equal(PortfolioRecord record) {
        PortfolioRecord again = record.match(new FullRecords.Rebuilt());

        assertThat(again).isNotSameAs(record).isEqualTo(record).hasSameHashCodeAs(record);
        assertThat(again).usingRecursiveComparison().isEqualTo(record);
    }

    @ParameterizedTest
    @MethodSource("records")
    void a_record_is_equal_to_none_of_another_kind(PortfolioRecord record) {
        assertThat(FullRecords.ALL).filteredOn(record::equals).containsExactly(record);
    }

    @ParameterizedTest
    @MethodSource("records")
    void a_record_tells_its_kind_and_its_reference_and_nothing_else(PortfolioRecord record) {
        assertThat(record)
                .hasToString(record.kind().word() + " " + record.reference().orElseThrow());
    }

    @Test
    void a_record_without_reference_tells_what_it_is_about_and_no_free_text() {
        List<PortfolioRecord> records = List.of(
                Registration.builder(FullRecords.QUALIFICATION, FullRecords.MARCH_3)
                        .pathway("secret")
                        .build(),
                EvidenceMapping.builder("E1", List.of(FullRecords.FIRST))
                        .locator("secret")
                        .build(),
                Decision.builder(
                                List.of("E1"),
                                List.of(FullRecords.FIRST),
                                FullRecords.DECISION.outcome(),
                                FullRecords.MARCH_3)
                        .feedback("secret")
                        .build(),
                Certification.builder()
                        .unit(FullRecords.UNIT)
                        .claimed(FullRecords.MARCH_3)
                        .certificateNumber("secret")
                        .build(),
                Withdrawal.builder("D1", FullRecords.MARCH_3).reason("secret").build());

        assertThat(records)
                .extracting(PortfolioRecord::toString)
                .containsExactly(
                        "registration for 999/0002/6 on 2014-03-03",
                        "mapping of E1 to [J/999/0001 1.1]",
                        "decision NOT_YET_MET on [E1] for [J/999/0001 1.1]",
                        "certification of J/999/0001",
                        "withdrawal of D1 on 2014-03-03");
    }

    @Test
    void the_parts_of_evidence_tell_no_free_text() {
        List<Object> parts = List.of(
                FullRecords.EVIDENCE.contribution(),
                FullRecords.EVIDENCE.authentication(),
                FullRecords.EVIDENCE.references(),
                FullRecords.EVIDENCE.results());

        assertThat(parts.toString()).doesNotContain("secret").contains("GROUP", "QUESTIONING", "POLICY");
    }

    @Test
    void only_evidence_people_and_centres_must_have_a_reference() {
        PortfolioRecord signOff = FullRecords.SIGN_OFF;

        assertThat(SignOff.builder(FullRecords.UNIT, FullRecords.SIGN_OFF.role(), FullRecords.MARCH_3)
                        .build()
                        .reference())
                .isEmpty();
        assertThat(signOff.reference()).contains("S1");
        assertThat(FullRecords.EVIDENCE.reference()).isEqualTo(Optional.of(FullRecords.EVIDENCE.identifier()));
        assertThat(FullRecords.PERSON.reference()).isEqualTo(Optional.of(FullRecords.PERSON.identifier()));
        assertThat(FullRecords.CENTRE.reference()).isEqualTo(Optional.of(FullRecords.CENTRE.identifier()));
    }

    @Test
    void kinds_have_a_label_for_people_and_a_word_for_places() {
        assertThat(RecordKind.values())
                .extracting(RecordKind::label)
                .containsExactly(
                        "Registration",
                        "Evidence",
                        "Mapping",
                        "Decision",
                        "Quality assurance",
                        "Recognition",
                        "Sign-off",
                        "Certification",
                        "Withdrawal",
                        "Person",
                        "Centre");
        assertThat(RecordKind.values())
                .extracting(RecordKind::word)
                .containsExactly(
                        "registration",
                        "evidence",
                        "mapping",
                        "decision",
                        "assurance",
                        "recognition",
                        "sign-off",
                        "certification",
                        "withdrawal",
                        "person",
                        "centre");
    }

    private static List<Field> components(PortfolioRecord record) {
        return Arrays.stream(record.getClass().getDeclaredFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers()) && !field.isSynthetic())
                .filter(field -> !isTheOtherTarget(field))
                .peek(field -> field.setAccessible(true))
                .toList();
    }

    /** A certification is of a unit or of a qualification, a recognition of an outcome or of a criterion. */
    private static boolean isTheOtherTarget(Field field) {
        return field.getDeclaringClass() == Certification.class
                        && field.getName().equals("qualification")
                || field.getDeclaringClass() == Recognition.class
                        && field.getName().equals("outcome");
    }
}
