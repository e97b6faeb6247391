package io.github.qcf4j.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.qcf4j.finding.Finding;
import io.github.qcf4j.finding.FindingKind;
import io.github.qcf4j.finding.Place;
import io.github.qcf4j.finding.Severity;
import io.github.qcf4j.framework.Specifications;
import io.github.qcf4j.model.Bounds;
import io.github.qcf4j.model.LearningOutcome;
import io.github.qcf4j.model.Level;
import io.github.qcf4j.model.Measure;
import io.github.qcf4j.model.Pathway;
import io.github.qcf4j.model.Qualification;
import io.github.qcf4j.model.QualificationCode;
import io.github.qcf4j.model.SizeRule;
import io.github.qcf4j.model.Unit;
import io.github.qcf4j.model.UnitCode;
import io.github.qcf4j.model.UnitGroup;
import io.github.qcf4j.model.UnitReference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class SpecificationValidatorTest {

    private static final LocalDate TODAY = LocalDate.of(2014, 3, 1);

    private static final Unit CALLS = Unit.builder(UnitReference.parse("J/999/0001"))
            .title("Handle calls")
            .level(Level.LEVEL_2)
            .credit(4)
            .outcome(LearningOutcome.builder("Be able to handle calls")
                    .criterion("Answer calls within the time that the centre has set")
                    .criterion("Record what was agreed"))
            .build();

    @Test
    void a_rule_of_the_house_is_reported_and_configured_like_any_other() {
        Specifications specifications = Specifications.of(List.of(CALLS), List.of());
        SpecificationValidator validator = SpecificationValidator.standard().withCheck(new CodesOfOurOwn());
        ValidationOptions strict = ValidationOptions.builder()
                .severity("code.of.ours.missing", Severity.ERROR)
                .build();
        ValidationOptions without =
                ValidationOptions.builder().off("code.of.ours.missing").build();

        List<String> standard = lines(validator, specifications, "code.of.ours.missing");
        List<String> asError = lines(validator.withOptions(strict), specifications, "code.of.ours.missing");
        List<String> off = lines(validator.withOptions(without), specifications, "code.of.ours.missing");

        assertThat(standard)
                .containsExactly(
                        "-: warning: J/999/0001 has no code of ours; give the unit one [code.of.ours.missing]");
        assertThat(asError)
                .containsExactly("-: error: J/999/0001 has no code of ours; give the unit one [code.of.ours.missing]");
        assertThat(off).isEmpty();
    }

    @Test
    void a_code_belongs_to_one_check() {
        SpecificationValidator validator = SpecificationValidator.standard().withCheck(new CodesOfOurOwn());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> validator.withCheck(new CodesOfOurOwn()))
                .withMessage("Kind 'code.of.ours.missing' must have a code that no other check has");
    }

    @Test
    void what_cannot_be_stood_on_is_found_too() {
        Qualification dangling = Qualification.builder(QualificationCode.parse("Q1"))
                .title("Level 2 Award in Calls")
                .group(UnitGroup.builder("A").unit(UnitCode.parse("CC1")).build())
                .build();

        List<String> found = lines(
                SpecificationValidator.standard(),
                Specifications.of(List.of(), List.of(dangling)),
                "group.unit.unknown");

        assertThat(found)
                .containsExactly("-: error: Q1 group A offers unit 'CC1', which nothing describes;"
                        + " describe the unit or take it out of the group [group.unit.unknown]");
    }

    @Test
    void a_pathway_that_names_an_unknown_group_is_not_said_to_lack_credit() {
        Qualification qualification = Qualification.builder(QualificationCode.parse("Q1"))
                .title("Level 2 Award in Calls")
                .level(Level.LEVEL_2)
                .credit(8)
                .group(UnitGroup.builder("A").unit(CALLS.identifier()).build())
                .pathway(Pathway.builder("Calls").groups("A", "B").build())
                .rule(SizeRule.of(Measure.CREDIT, Bounds.atLeast(8)))
                .build();

        List<Finding> found = SpecificationValidator.standard()
                .validate(Specifications.of(List.of(CALLS), List.of(qualification)), TODAY);

        assertThat(found)
                .filteredOn(finding -> finding.severity() == Severity.ERROR)
                .extracting(Finding::code)
                .containsExactly("pathway.group.unknown");
    }

    @Test
    void findings_are_the_same_in_whatever_order_specifications_come() {
        Unit other = Unit.builder(UnitCode.parse("CC2")).title("Close calls").build();
        List<Finding> one =
                SpecificationValidator.standard().validate(Specifications.of(List.of(CALLS, other), List.of()), TODAY);
        List<Finding> two =
                SpecificationValidator.standard().validate(Specifications.of(List.of(other, CALLS), List.of()), TODAY);

        assertThat(one).isEqualTo(two).isSorted();
    }

    private static List<String> lines(SpecificationValidator validator, Specifications specifications, String code) {
        return validator.validate(specifications, TODAY).stream()
                .filter(finding -> finding.code().equals(code))
                .map(Finding::toString)
                .toList();
    }

    private enum OurKind implements FindingKind {
        CODE_OF_OURS_MISSING;

        @Override
        public Severity severity() {
            return Severity.WARNING;
        }

        @Override
        public String advice() {
            return "give the unit one";
        }
    }

    private static final class CodesOfOurOwn implements SpecificationCheck {

        @Override
        public List<OurKind> kinds() {
            return List.of(OurKind.values());
        }

        @Override
        public void check(CheckedSpecifications specifications, Consumer<Finding> findings) {
            List<Unit> units = new ArrayList<>(specifications.specifications().units());
            units.removeIf(
                    unit -> !unit.otherCodes().isEmpty() || unit.reference().isEmpty());
            units.forEach(unit -> findings.accept(
                    Finding.of(OurKind.CODE_OF_OURS_MISSING, Place.of(unit.unitVersion()), "has no code of ours")));
        }
    }
}
