package io.github.qcf4j.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.qcf4j.model.AssessmentMethod;
import io.github.qcf4j.model.AuthenticationMethod;
import io.github.qcf4j.model.CitedReferenceKind;
import io.github.qcf4j.model.ContributionKind;
import io.github.qcf4j.model.EvidenceMedium;
import io.github.qcf4j.model.EvidencePart;
import io.github.qcf4j.model.EvidenceSetting;
import io.github.qcf4j.model.EvidenceSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EvidenceTest {

    private static final LocalDate MARCH_3 = FullRecords.MARCH_3;
    private static final LocalDate MARCH_10 = FullRecords.MARCH_10;

    @Test
    void only_the_reference_is_needed_and_the_source_is_current() {
        Evidence evidence = Evidence.builder("E1").build();

        assertThat(evidence.source()).isEqualTo(EvidenceSource.CURRENT);
        assertThat(evidence.method()).isEmpty();
        assertThat(evidence.medium()).isEmpty();
        assertThat(evidence.setting()).isEmpty();
        assertThat(evidence.occurred()).isEmpty();
        assertThat(evidence.contribution()).isEmpty();
        assertThat(evidence.simulationAgreed()).isEmpty();
        assertThat(evidence.referenceMaterial()).isFalse();
    }

    @Test
    void everything_recorded_can_be_read() {
        Evidence evidence = FullRecords.EVIDENCE;

        assertThat(evidence.title()).contains("secret title");
        assertThat(evidence.method()).contains(AssessmentMethod.DIRECT_OBSERVATION);
        assertThat(evidence.medium()).contains(EvidenceMedium.VIDEO);
        assertThat(evidence.setting()).contains(EvidenceSetting.SIMULATION);
        assertThat(evidence.source()).isEqualTo(EvidenceSource.PRIOR_LEARNING);
        assertThat(evidence.occurred()).containsExactly(MARCH_10, MARCH_3);
        assertThat(evidence.produced()).contains(LocalDate.of(2014, 3, 11));
        assertThat(evidence.expires()).contains(LocalDate.of(2016, 3, 11));
        assertThat(evidence.by()).contains("assessor-7");
        assertThat(evidence.location()).contains("secret drawer");
        assertThat(evidence.attribute("contactType")).contains("secret call");
        assertThat(evidence.attribute("channel")).isEmpty();
        assertThat(evidence.contribution().orElseThrow().ownPart()).contains("secret part");
        assertThat(evidence.authentication().orElseThrow().on()).contains(MARCH_10);
        assertThat(evidence.references())
                .singleElement()
                .isEqualTo(CitedReference.of(CitedReferenceKind.POLICY, "secret policy", "secret clause"));
        assertThat(evidence.results().get(0).after()).contains("secret 75 %");
        assertThat(evidence.parts()).containsExactly(EvidencePart.SITUATION);
        assertThat(evidence.simulationAgreed()).contains(Attestation.of("iqa-1", MARCH_3));
        assertThat(evidence.referenceMaterial()).isTrue();
    }

    @Test
    void first_date_is_the_earliest_on_which_it_occurred_or_was_produced() {
        EvidenceBuilder builder = Evidence.builder("E1").occurred(MARCH_10);

        assertThat(builder.build().firstDate()).contains(MARCH_10);
        assertThat(builder.produced(MARCH_3).build().firstDate()).contains(MARCH_3);
        assertThat(builder.occurred(LocalDate.of(2014, 2, 28)).build().firstDate())
                .contains(LocalDate.of(2014, 2, 28));
    }

    @Test
    void age_is_counted_from_the_last_day_it_occurred_on_even_when_it_was_produced_later() {
        Evidence evidence = Evidence.builder("E1")
                .occurred(MARCH_10)
                .occurred(MARCH_3)
                .produced(LocalDate.of(2014, 5, 1))
                .build();

        assertThat(evidence.lastOccurredOrProduced()).contains(MARCH_10);
    }

    @Test
    void age_of_what_did_not_occur_is_counted_from_the_day_it_was_produced() {
        Evidence evidence = Evidence.builder("E1").produced(MARCH_3).build();

        assertThat(evidence.lastOccurredOrProduced()).contains(MARCH_3);
    }

    @Test
    void undated_evidence_has_no_dates_even_when_it_expires() {
        Evidence evidence = Evidence.builder("E1").expires(MARCH_10).build();

        assertThat(evidence.firstDate()).isEmpty();
        assertThat(evidence.lastOccurredOrProduced()).isEmpty();
    }

    @Test
    void collections_passed_in_are_copied_and_those_handed_out_cannot_be_changed() {
        List<LocalDate> days = new ArrayList<>(List.of(MARCH_3));
        Map<String, String> attributes = new TreeMap<>(Map.of("contactType", "call"));
        EvidenceBuilder builder = Evidence.builder("E1").occurred(days).attributes(attributes);
        Evidence evidence = builder.build();

        days.clear();
        attributes.clear();
        builder.occurred(MARCH_10).attribute("channel", "voice");

        assertThat(evidence.occurred()).containsExactly(MARCH_3).isUnmodifiable();
        assertThat(evidence.attributes()).containsOnly(Map.entry("contactType", "call"));
        assertThat(evidence.attributes()).isUnmodifiable();
        assertThat(FullRecords.EVIDENCE.references()).isUnmodifiable();
        assertThat(FullRecords.EVIDENCE.results()).isUnmodifiable();
        assertThat(FullRecords.EVIDENCE.parts()).isUnmodifiable();
    }

    @Test
    void attributes_are_in_the_order_of_their_names_whatever_map_they_came_in() {
        Map<String, String> backwards = new TreeMap<>(Comparator.reverseOrder());
        backwards.putAll(Map.of("b", "2", "a", "1", "c", "3"));

        Evidence evidence = Evidence.builder("E1").attributes(backwards).build();

        assertThat(evidence.attributes().keySet()).containsExactly("a", "b", "c");
    }

    @Test
    void setting_a_list_takes_the_place_of_what_was_added() {
        Evidence evidence = FullRecords.EVIDENCE.toBuilder()
                .occurred(List.of(MARCH_3))
                .attributes(Map.of())
                .references(List.of())
                .results(List.of())
                .parts(List.of(EvidencePart.ACTION, EvidencePart.RESULT))
                .build();

        assertThat(evidence.occurred()).containsExactly(MARCH_3);
        assertThat(evidence.attributes()).isEmpty();
        assertThat(evidence.references()).isEmpty();
        assertThat(evidence.results()).isEmpty();
        assertThat(evidence.parts()).containsExactly(EvidencePart.ACTION, EvidencePart.RESULT);
    }

    static Stream<UnaryOperator<EvidenceBuilder>> changes() {
        return Stream.of(
                builder -> builder.title("another"),
                builder -> builder.method(AssessmentMethod.TEST),
                builder -> builder.medium(EvidenceMedium.AUDIO),
                builder -> builder.setting(EvidenceSetting.WORKPLACE),
                builder -> builder.source(EvidenceSource.CURRENT),
                builder -> builder.occurred(List.of(MARCH_3, MARCH_10)),
                builder -> builder.produced(MARCH_3),
                builder -> builder.expires(MARCH_3),
                builder -> builder.by("another"),
                builder -> builder.location("another"),
                builder -> builder.attribute("contactType", "another"),
                builder -> builder.contribution(Contribution.of(ContributionKind.GROUP)),
                builder -> builder.authentication(Authentication.of(AuthenticationMethod.QUESTIONING)),
                builder -> builder.references(List.of(CitedReference.of(CitedReferenceKind.POLICY, "secret policy"))),
                builder -> builder.results(
                        List.of(MeasuredResult.builder("secret measure").build())),
                builder -> builder.part(EvidencePart.ACTION),
                builder -> builder.simulationAgreed(Attestation.of("iqa-1", MARCH_10)),
                builder -> builder.referenceMaterial(false));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void evidence_that_differs_in_one_thing_is_not_equal(UnaryOperator<EvidenceBuilder> change) {
        Evidence changed = change.apply(FullRecords.EVIDENCE.toBuilder()).build();

        assertThat(changed).isNotEqualTo(FullRecords.EVIDENCE);
        assertThat(changed.toBuilder().build()).isEqualTo(changed);
    }

    @Test
    void parts_of_evidence_built_again_are_equal() {
        Authentication authentication = FullRecords.EVIDENCE.authentication().orElseThrow();
        MeasuredResult result = FullRecords.EVIDENCE.results().get(0);

        assertThat(authentication.toBuilder().build()).isEqualTo(authentication).hasSameHashCodeAs(authentication);
        assertThat(result.toBuilder().build()).isEqualTo(result).hasSameHashCodeAs(result);
        assertThat(Contribution.of(ContributionKind.OWN)).isEqualTo(Contribution.of(ContributionKind.OWN));
    }

    @Test
    void parts_of_evidence_say_something() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Contribution.of(ContributionKind.GROUP, " "))
                .withMessage("Own part ' ' must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CitedReference.of(CitedReferenceKind.LAW, ""))
                .withMessage("Cited reference '' must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MeasuredResult.builder(" ").build())
                .withMessage("Measure ' ' must not be blank");
    }
}
