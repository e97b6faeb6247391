package io.github.qcf4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LabelTest {

    /** Labels that are not their constant's name in words. */
    private static final Map<String, String> OTHER_WORDS = Map.ofEntries(
            Map.entry("PRE_16", "Pre-16"),
            Map.entry("AGE_16_TO_18", "16 to 18"),
            Map.entry("AGE_18_PLUS", "18 and over"),
            Map.entry("AGE_19_PLUS", "19 and over"),
            Map.entry("FOLLOW_UP", "Follow-up"),
            Map.entry("QCF", "Qualifications and Credit Framework"),
            Map.entry("RQF", "Regulated Qualifications Framework"),
            Map.entry("CQFW", "Credit and Qualifications Framework for Wales"),
            Map.entry("SCQF", "Scottish Credit and Qualifications Framework"),
            Map.entry("NQF", "National Qualifications Framework"),
            Map.entry("EQF", "European Qualifications Framework"),
            Map.entry("FHEQ", "Framework for Higher Education Qualifications"),
            Map.entry("NVQ", "National Vocational Qualification levels"));

    @ParameterizedTest(name = "{0}")
    @MethodSource("labelsByConstant")
    void label_is_the_constant_in_words(String type, Map<String, String> labels) {
        assertThat(labels)
                .allSatisfy((constant, label) ->
                        assertThat(label).isEqualToIgnoringCase(OTHER_WORDS.getOrDefault(constant, words(constant))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("labelsByConstant")
    void label_begins_with_a_capital_or_a_digit_and_is_its_own(String type, Map<String, String> labels) {
        assertThat(labels.values()).doesNotHaveDuplicates().allMatch(label -> label.matches("[A-Z0-9][A-Za-z0-9 -]*"));
    }

    private static Stream<Arguments> labelsByConstant() {
        return Stream.of(
                labels(AgeBand.values(), AgeBand::label),
                labels(AssessmentMethod.values(), AssessmentMethod::label),
                labels(AssessorCompetence.values(), AssessorCompetence::label),
                labels(AssuranceBody.values(), AssuranceBody::label),
                labels(AssuranceOutcome.values(), AssuranceOutcome::label),
                labels(AssuranceStage.values(), AssuranceStage::label),
                labels(AuthenticationMethod.values(), AuthenticationMethod::label),
                labels(Availability.values(), Availability::label),
                labels(CitedReferenceKind.values(), CitedReferenceKind::label),
                labels(ContributionKind.values(), ContributionKind::label),
                labels(DecisionOutcome.values(), DecisionOutcome::label),
                labels(EvidenceMedium.values(), EvidenceMedium::label),
                labels(EvidencePart.values(), EvidencePart::label),
                labels(EvidenceQuality.values(), EvidenceQuality::label),
                labels(EvidenceSetting.values(), EvidenceSetting::label),
                labels(EvidenceSource.values(), EvidenceSource::label),
                labels(ExcessPolicy.values(), ExcessPolicy::label),
                labels(Level.values(), Level::label),
                labels(LevelScheme.values(), LevelScheme::label),
                labels(Measure.values(), Measure::label),
                labels(MethodFamily.values(), MethodFamily::label),
                labels(Nation.values(), Nation::label),
                labels(NotYetMetReason.values(), NotYetMetReason::label),
                labels(OutcomeKind.values(), OutcomeKind::label),
                labels(PersonRole.values(), PersonRole::label),
                labels(QualificationSize.values(), QualificationSize::label),
                labels(QualificationsFramework.values(), QualificationsFramework::label),
                labels(QualityJudgement.values(), QualityJudgement::label),
                labels(RecognitionRoute.values(), RecognitionRoute::label),
                labels(RequirementStrength.values(), RequirementStrength::label),
                labels(SignOffRole.values(), SignOffRole::label),
                labels(SimulationPolicy.values(), SimulationPolicy::label),
                labels(SpecificationStatus.values(), SpecificationStatus::label),
                labels(StatementKind.values(), StatementKind::label),
                labels(UnitType.values(), UnitType::label),
                labels(OccupationalStandard.Relationship.values(), OccupationalStandard.Relationship::label));
    }

    private static <E extends Enum<E>> Arguments labels(E[] constants, Function<E, String> label) {
        Map<String, String> labels = new LinkedHashMap<>();
        Arrays.stream(constants).forEach(constant -> labels.put(constant.name(), label.apply(constant)));
        return arguments(constants[0].getDeclaringClass().getSimpleName(), labels);
    }

    private static String words(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
